"""A message that was not understood is understood once more in Dutch, where a provider translates."""

import pytest

from bot import config
from bot.domain.translation import NotTranslated, Translated
from bot.domain.understanding import Danger, Ranked, Understood, decide
from bot.services.rules import thresholds_of
from bot.services.second_try import better_of
from tests.conftest import School

T = thresholds_of(config.load(config.ROOT / "config.yaml", {}))
SURE = Understood((Ranked("bsa", 0.9), Ranked("timetable", 0.02)))
UNSURE = Understood((Ranked("timetable", 0.2), Ranked("bsa", 0.1)))
LOST = Understood((Ranked("out_of_scope", 0.9),))
OTHER = Understood((Ranked("holidays", 0.8), Ranked("bsa", 0.02)))


class Dictionary:
    """Translates what it knows; says `away` for all else."""

    provider = "libretranslate"

    def __init__(self, **known: str) -> None:
        self.known = known
        self.asked: list[tuple[str, str, str, tuple[str, ...]]] = []

    async def translate(self, text, source, target, *, names=()):
        self.asked.append((text, source, target, tuple(names)))
        return Translated(self.known[text], self.provider) if text in self.known else NotTranslated("away")

    async def close(self):
        pass


@pytest.mark.parametrize(
    ("first", "second", "topic"),
    [
        (LOST, SURE, "bsa"),
        (UNSURE, SURE, "bsa"),
        (SURE, LOST, "bsa"),
        (SURE, UNSURE, "bsa"),
        (UNSURE, LOST, "timetable"),
        (LOST, UNSURE, "timetable"),
    ],
)
def test_the_surer_of_two_opinions_counts(first, second, topic):
    assert better_of(first, second, T).ranking[0].topic == topic


def test_a_language_with_few_examples_believes_the_translation():
    assert better_of(OTHER, SURE, T, thin=True).ranking[0].topic == "bsa"
    assert better_of(OTHER, LOST, T, thin=True).ranking[0].topic == "holidays"


def test_danger_in_either_is_danger():
    danger = Understood((Ranked("bsa", 0.9),), danger=0.95)
    assert decide(better_of(danger, SURE, T), T).danger is Danger.SURE
    assert decide(better_of(SURE, danger, T), T).danger is Danger.SURE


def test_of_each_reply_the_surer_counts():
    one = Understood(replies={"absence_reason": (Ranked("ill", 0.4),), "meeting_rsvp": (Ranked("yes", 0.9),)})
    other = Understood(replies={"absence_reason": (Ranked("family", 0.8),), "meeting_rsvp": (Ranked("no", 0.3),)})
    replies = better_of(one, other, T).replies
    assert (replies["absence_reason"][0].topic, replies["meeting_rsvp"][0].topic) == ("family", "yes")


def switched_on(school: School, translator: Dictionary, **more: object) -> None:
    for name, value in {"translator": translator, **more}.items():
        object.__setattr__(school.app.dialogue.understanding, name, value)


async def test_what_is_not_understood_is_asked_again_in_dutch_without_the_names(school: School):
    translator = Dictionary(soru="wat is bsa")
    switched_on(school, translator)
    school.understanding.teach("wat is bsa", "bsa")
    await school.write("soru")
    assert "BSA" in school.channel.sent[-1].parts[0].text
    assert school.understanding.asked == [("soru", "tr"), ("wat is bsa", "nl")]
    [(_, source, target, names)] = translator.asked
    assert (source, target) == ("tr", "nl")
    assert "Elif" in " ".join(names)


async def test_what_is_understood_goes_to_nobody(school: School):
    translator = Dictionary(soru="wat is bsa")
    switched_on(school, translator)
    school.understanding.teach("soru", "bsa")
    await school.write("soru")
    assert translator.asked == []


async def test_sure_danger_does_not_wait_for_a_translation(school: School):
    translator = Dictionary()
    switched_on(school, translator, thin=frozenset({"tr"}))
    school.understanding.teach("bıçak", "safety_urgent", 0.9, danger=0.99)
    await school.write("bıçak")
    assert translator.asked == []
    assert "112" in school.channel.sent[0].parts[0].text


async def test_dutch_is_not_translated(school: School):
    translator = Dictionary()
    switched_on(school, translator)
    await school.write("wablief", who="+31600000103")
    assert translator.asked == []


@pytest.mark.parametrize("known", [{}, {"soru": "soru"}])
async def test_without_a_translation_the_first_opinion_stands(school: School, known):
    switched_on(school, Dictionary(**known))
    await school.write("soru")
    assert [notice.kind for notice in await school.listed()] == ["handover"]
    assert school.understanding.asked == [("soru", "tr")]


async def test_it_can_be_switched_off_apart(school: School):
    translator = Dictionary(soru="wat is bsa")
    settings = school.app.settings
    off = settings.model_copy(update={"translation": settings.translation.model_copy(update={"understanding": False})})
    switched_on(school, translator, settings=off)
    await school.write("soru")
    assert translator.asked == []


def test_a_thin_language_is_one_without_many_examples(tmp_path):
    from bot.language.languages import thin_languages

    (tmp_path / "xx/understanding").mkdir(parents=True)
    (tmp_path / "xx/understanding/a.yml").write_text("nlu:\n" + "\n      - x" * 10, encoding="utf-8")
    assert list(thin_languages(["nl", "xx", "yy"], tmp_path, enough=5)) == ["nl", "yy"]
