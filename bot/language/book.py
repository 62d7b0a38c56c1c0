"""Reads what the bot can talk about (dialogs/topics.yaml, questions.yaml) and the words of all languages (locales/)."""

from pathlib import Path
from typing import Any

from bot.config import LOCALES
from bot.domain.book import Book, Question, Topic
from bot.domain.matching import Words, fold
from bot.errors import BadInput
from bot.language.languages import languages, read_yaml
from bot.language.timewords import read_time_words

_WORDS = ("affirm", "deny", "stop", "start", "menu", "dutch", "more", "again", "shorter", "speak", "silent", "times")


def load_book(folder: Path, locales: Path = LOCALES) -> Book:
    """Read the files. The words of all languages count together: a message mixes them.

    Args:
        folder: dialogs/.
        locales: has a folder for each language.

    Raises:
        BadInput: a file is missing or has a wrong key, or a topic asks a question that is not there.

    """
    topics_raw, raw = read_yaml(folder / "topics.yaml"), read_yaml(folder / "questions.yaml")
    topics = {
        name: Topic(id=name, group=group, **(fields or {}))
        for group, members in topics_raw.items()
        for name, fields in members.items()
    }
    questions = {name: _question(name, fields or {}) for name, fields in raw["questions"].items()}
    for topic in topics.values():
        if topic.question and topic.question not in questions:
            raise BadInput(f"dialogs/topics.yaml: {topic.id} asks {topic.question}, which questions.yaml does not have.")
    by_language = {code: _words(locales / code / "words.yaml") for code in languages(locales)}
    numbers: dict[str, int] = {}
    names: dict[str, set[str]] = {}
    for said in by_language.values():
        numbers |= {fold(str(word)): number for number, ways in said["numbers"].items() for word in ways}
        for code, ways in said["languages"].items():
            names.setdefault(code, set()).update(_folded(ways))
    words = {kind: frozenset().union(*(_folded(said[kind]) for said in by_language.values())) for kind in _WORDS}
    return Book(
        topics=topics,
        questions=questions,
        menu=raw["menu"],
        words=Words(numbers, words["affirm"], words["deny"]),
        stop=words["stop"],
        start=words["start"],
        menu_words=words["menu"],
        dutch=words["dutch"],
        more=words["more"],
        again=words["again"],
        shorter=words["shorter"],
        speak=words["speak"],
        silent=words["silent"],
        signs={sign: word for word, signs in raw["signs"].items() for sign in signs},
        times=words["times"],
        languages={code: frozenset(ways) for code, ways in names.items()},
        time_words=read_time_words({code: read_yaml(locales / code / "times.yaml") for code in languages(locales)}),
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


def _words(path: Path) -> dict[str, Any]:
    """The words of one language.

    Raises:
        BadInput: the file cannot be read, lacks a key or has a wrong one.

    """
    raw, known = read_yaml(path), {*_WORDS, "numbers", "languages"}
    if wrong := sorted(raw.keys() ^ known):
        what = "is missing" if wrong[0] in known else f"is no key. The keys are {', '.join(sorted(known))}"
        raise BadInput(f"{path}: {wrong[0]!r} {what}.")
    return raw
