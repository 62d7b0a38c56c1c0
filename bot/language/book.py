"""Reads what the bot can talk about: dialogs/topics.yaml, dialogs/questions.yaml and dialogs/times.yaml."""

from pathlib import Path
from typing import Any

import yaml

from bot.domain.book import Book, Question, Topic
from bot.domain.matching import Words, fold
from bot.errors import BadInput
from bot.language.timewords import read_time_words


def load_book(folder: Path) -> Book:
    """Read the files.

    Raises:
        BadInput: a file is missing, or a topic asks a question that is not there.

    """
    topics_raw, raw = _read(folder / "topics.yaml"), _read(folder / "questions.yaml")
    topics = {
        name: Topic(id=name, group=group, **(fields or {}))
        for group, members in topics_raw.items()
        for name, fields in members.items()
    }
    questions = {name: _question(name, fields or {}) for name, fields in raw["questions"].items()}
    for topic in topics.values():
        if topic.question and topic.question not in questions:
            raise BadInput(f"dialogs/topics.yaml: {topic.id} asks {topic.question}, which questions.yaml does not have.")
    words = raw["words"]
    numbers = {fold(str(word)): number for number, ways in words["numbers"].items() for word in ways}
    return Book(
        topics=topics,
        questions=questions,
        menu=raw["menu"],
        words=Words(numbers, _folded(words["affirm"]), _folded(words["deny"])),
        stop=_folded(words["stop"]),
        start=_folded(words["start"]),
        menu_words=_folded(words["menu"]),
        dutch=_folded(words["dutch"]),
        more=_folded(words["more"]),
        signs={sign: word for word, signs in words["signs"].items() for sign in signs},
        times=_folded(words["times"]),
        languages={code: _folded(names) for code, names in words["languages"].items()},
        time_words=read_time_words(_read(folder / "times.yaml")),
    )


def _question(name: str, fields: dict[str, Any]) -> Question:
    options = tuple(fields.get("options", ()))
    label = fields.get("label", "")
    return Question(
        id=name,
        options=options,
        labels=tuple(label.format(option=option.partition(":")[2]) for option in options),
        note=fields.get("note", ""),
        thanks=fields.get("thanks", ""),
        again=fields.get("again", False),
    )


def _folded(words: list[Any]) -> frozenset[str]:
    return frozenset(fold(str(word)) for word in words)


def _read(path: Path) -> dict[str, Any]:
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError, UnicodeDecodeError):
        raise BadInput(f"{path} cannot be read; it is part of the project.") from None
    return dict(found)
