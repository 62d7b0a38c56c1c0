"""A language is one folder: a made-up one is built as the how-to says, and nothing else changes."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot import checks, config, rasa
from bot.config import LOCALES, languages_in
from bot.domain.matching import fold
from bot.domain.text import Text
from bot.errors import BadInput
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.language.languages import languages

NEW = "qx"
"""Reserved for private use (ISO 639-2: qaa to qtz)."""


def made_up(text: str) -> str:
    """The English words backwards; what stands in braces, and what begins with a capital, stays."""
    out, inside = [], 0
    for word in text.split(" "):
        inside += word.count("{")
        keep = inside or not word.isascii() or not word.isalpha() or word[0].isupper()
        out.append(word if keep else word[::-1])
        inside -= word.count("}")
    return " ".join(out)


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("new") / "locales"
    shutil.copytree(LOCALES, folder, ignore=shutil.ignore_patterns("understanding"))
    (folder / NEW).mkdir()
    (folder / NEW / "language.yaml").write_text("name: Hsilgne\nletters: ŋ\n", encoding="utf-8")
    for file in (LOCALES / "en").glob("*.ftl"):
        shutil.copy(file, folder / NEW / file.name)
    for name in ("words.yaml", "times.yaml"):
        raw = yaml.safe_load((LOCALES / "en" / name).read_text(encoding="utf-8"))
        (folder / NEW / name).write_text(yaml.safe_dump(turned(raw), allow_unicode=True), encoding="utf-8")
    raw = yaml.safe_load((LOCALES / "en/glossary.yaml").read_text(encoding="utf-8"))
    (folder / NEW / "glossary.yaml").write_text(
        yaml.safe_dump({word: made_up(said) for word, said in raw.items()}), encoding="utf-8"
    )
    for code in (NEW, "nl"):
        (folder / code / "understanding").mkdir()
        for file in sorted((LOCALES / ("en" if code == NEW else code) / "understanding").glob("*.yml")):
            (folder / code / "understanding" / file.name).write_text(examples(file, code), encoding="utf-8")
    return folder


def turned(value):
    """Each word of a file backwards."""
    if isinstance(value, dict):
        # A clock is a key: "{hour} o'clock".
        return {made_up(key) if isinstance(key, str) and "{" in key else key: turned(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [made_up(one) if isinstance(one, str) else one for one in value]
    return value


def examples(file: Path, code: str) -> str:
    """The examples of a file in the made-up language, as YAML."""
    text = file.read_text(encoding="utf-8")
    if code != NEW:
        return text
    lines = [
        f"{line[: line.index('- ') + 2]}{made_up(line[line.index('- ') + 2 :])}" if line.startswith("      - ") else line
        for line in text.replace("language: en", f"language: {NEW}").splitlines()
    ]
    return "\n".join(lines) + "\n"


def test_the_check_finds_nothing_missing(locales, settings):
    offered = settings.conversation.model_copy(update={"languages": ["nl", NEW]})
    found = checks.problems(settings.model_copy(update={"conversation": offered}), locales=locales)
    assert [line for line in found if "there 2 times" not in line] == []


def test_it_is_offered_by_its_own_name_in_every_language(locales):
    assert NEW in languages_in(locales)
    catalogue = FluentCatalogue(locales)
    for language in catalogue.languages:
        assert catalogue.render(language, Text(f"language-{NEW}")) == "Hsilgne"


def test_its_words_and_times_are_understood(locales):
    book = load_book(rasa.DIALOGS, locales)
    assert "tcerroc" in book.words.yes
    assert book.words.numbers["dnoces"] == 2
    assert "niaga" in book.again
    assert fold("yadnom") in book.time_words.names


def test_what_is_missing_is_named(locales, settings, tmp_path):
    folder = tmp_path / "locales"
    shutil.copytree(locales, folder)
    (folder / NEW / "words.yaml").write_text("numbers: {1: [eno]}\n", encoding="utf-8")
    with pytest.raises(BadInput, match=r"qx/words\.yaml: 'affirm' is missing"):
        load_book(rasa.DIALOGS, folder)


def test_without_plain_phrases_of_danger_it_is_not_complete(locales, settings, tmp_path):
    folder = tmp_path / "locales"
    shutil.copytree(locales, folder)
    (folder / NEW / "understanding/plain.yml").unlink()
    offered = settings.conversation.model_copy(update={"languages": ["nl", NEW]})
    found = checks.problems(settings.model_copy(update={"conversation": offered}), locales=folder)
    assert "locales/qx/understanding: plain.yml has 0 phrases of danger; 40 are needed" in found


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("nmae: Hsilgne", "'nmae' is no key. The keys are name"),
        ("voice: xx", "`name` is needed"),
        ("name: X\nendings: '['", "`endings` is no regular expression"),
        ("- name", "cannot be read"),
    ],
)
def test_a_wrong_language_file_says_what_is_wrong(tmp_path, written, said):
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx/language.yaml").write_text(written, encoding="utf-8")
    with pytest.raises(BadInput, match=re.escape(said)):
        languages(tmp_path)


SCRIPT = """
import json, sys
import yaml
sys.path.insert(0, {dialogs!r})
from pathlib import Path
from components.folding import sample
from components.model import Model
samples, intents = [], []
for file in sorted(Path({locales!r}).glob("*/understanding/*.yml")):
    for entry in yaml.load(file.read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader))["nlu"]:
        if "intent" in entry:
            lines = [line[2:].strip() for line in entry["examples"].splitlines() if line.strip()]
            samples += [sample(line, entry["metadata"]["language"]) for line in lines[:25]]
            intents += [entry["intent"]] * len(lines[:25])
model = Model()
model.train(samples, intents)
for line in sys.stdin:
    meaning = model.understand(sample(line))
    print(json.dumps([meaning.topics[0][0], meaning.languages[0][0], meaning.danger]))
"""


@pytest.fixture(scope="module")
def model(locales) -> Iterator[list[str]]:
    """The command that learns the languages of the folder and says what each line of its input means."""
    rasa_python = rasa.PYTHON
    if not rasa_python.exists():
        pytest.skip("Rasa is not installed")
    yield [str(rasa_python), "-c", SCRIPT.format(dialogs=str(rasa.DIALOGS), locales=str(locales))]


def test_it_is_understood_after_training_and_told_from_dutch(model):
    said = ["ym nos si kcis yadot", "when si eht stnerap gnineve", "mijn zoon is ziek vandaag", "eh detnaw ot llik flesmih"]
    done = subprocess.run(model, input="\n".join(said), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    sick, evening, dutch, danger = (json.loads(line) for line in done.stdout.splitlines())
    assert (sick[0], sick[1]) == ("absence_report_sick", NEW)
    assert (evening[0], evening[1]) == ("meeting_next", NEW)
    assert (dutch[0], dutch[1]) == ("absence_report_sick", "nl")
    assert danger[2] > config.load(config.ROOT / "config.yaml", {}).understanding.danger_suspect
