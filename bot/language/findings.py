"""The kinds of things that make a Dutch text hard, what a mentor reads about each, and how much each weighs."""

from dataclasses import dataclass

from bot.language.sentences import words


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of finding: its name and explanation in two languages, and how much it weighs in the grade."""

    name: dict[str, str]
    explanation: dict[str, str]
    weight: int = 1


KINDS: dict[str, Kind] = {
    "long_sentence": Kind(
        {"nl": "lange zin", "en": "long sentence"},
        {
            "nl": "Deze zin heeft {count} woorden. Ongeveer 8 woorden leest makkelijk. Maak er twee zinnen van.",
            "en": "This sentence has {count} words. About 8 words read easily. Make two sentences of it.",
        },
    ),
    "very_long_sentence": Kind(
        {"nl": "te lange zin", "en": "sentence that is too long"},
        {
            "nl": "Deze zin heeft {count} woorden. Dat is te lang. Maak er twee of drie zinnen van.",
            "en": "This sentence has {count} words. That is too long. Make two or three sentences of it.",
        },
        weight=2,
    ),
    "hard_word": Kind(
        {"nl": "moeilijk woord", "en": "hard word"},
        {
            "nl": "Veel ouders kennen ‘{words}’ niet. Gebruik een gewoner woord, of leg het uit.",
            "en": "Many parents do not know ‘{words}’. Use a more common word, or explain it.",
        },
    ),
    "simpler_word": Kind(
        {"nl": "het kan eenvoudiger", "en": "there is a simpler word"},
        {
            "nl": "‘{words}’ kan eenvoudiger: {proposal}.",
            "en": "‘{words}’ can be simpler: {proposal}.",
        },
    ),
    "passive": Kind(
        {"nl": "lijdende vorm", "en": "passive"},
        {
            "nl": "Zeg wie het doet. Schrijf ‘de school belt u’, niet ‘u wordt gebeld’.",
            "en": "Say who does it. Write ‘the school calls you’, not ‘you will be called’.",
        },
    ),
    "abbreviation": Kind(
        {"nl": "afkorting", "en": "abbreviation"},
        {
            "nl": "Niet iedereen kent ‘{words}’. Schrijf het helemaal uit, of leg het uit.",
            "en": "Not everybody knows ‘{words}’. Write it out in full, or explain it.",
        },
        weight=2,
    ),
    "many_thoughts": Kind(
        {"nl": "veel in één zin", "en": "much in one sentence"},
        {
            "nl": "Deze zin zegt meer dan één ding. Schrijf elk ding in een eigen zin.",
            "en": "This sentence says more than one thing. Write each thing in a sentence of its own.",
        },
    ),
    "figurative": Kind(
        {"nl": "beeldspraak", "en": "figure of speech"},
        {
            "nl": "‘{words}’ is beeldspraak. Wie Nederlands leert, leest de losse woorden. Zeg gewoon wat u bedoelt.",
            "en": "‘{words}’ is a figure of speech. Somebody who learns Dutch reads the bare words. Say plainly what you mean.",
        },
        weight=2,
    ),
    "missing_question": Kind(
        {"nl": "geen vraag", "en": "no question"},
        {
            "nl": "U wilt iets weten, maar er staat geen vraag. Stel een korte vraag met een vraagteken.",
            "en": "You want to know something, but there is no question. Ask a short one, with a question mark.",
        },
    ),
    "not_dutch": Kind(
        {"nl": "geen Nederlands", "en": "not Dutch"},
        {
            "nl": "Dit lijkt geen Nederlands. De hulp bij het schrijven kijkt alleen naar Nederlands.",
            "en": "This does not seem to be Dutch. The help with writing looks at Dutch only.",
        },
        weight=3,
    ),
}
HARD = frozenset(kind for kind, of in KINDS.items() if of.weight > 1)
"""The kinds that a text for parents must not have; the others are advice."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something hard: `words` is what stands at `start` to `end` of the text, `proposal` what could stand there, or nothing."""

    kind: str
    start: int
    end: int
    words: str
    proposal: str = ""


def explain(finding: Finding, language: str) -> str:
    """The finding in words, for whoever wrote the text; in English for any language but Dutch."""
    count = sum(1 for _ in words(finding.words))
    wording = KINDS[finding.kind].explanation["nl" if language == "nl" else "en"]
    return wording.format(words=finding.words, proposal=finding.proposal, count=count)
