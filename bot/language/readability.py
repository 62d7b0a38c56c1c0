"""Says how far a Dutch text is from CEFR A2: what is hard for a newcomer to the language, and what to write."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.language.clauses import passives, says_much
from bot.language.familiar import CAPITALS, explained_in, is_name, names
from bot.language.findings import HARD, KINDS, Finding, explain
from bot.language.sentences import Sentence, Sort, Word, sentences, word_set
from bot.language.vocabulary import VOCABULARY

__all__ = ["HARD", "KINDS", "Finding", "Report", "explain", "read", "summary"]

A2, NEARLY, TOO_HARD = "A2", "bijna A2", "te moeilijk"
LONG, TOO_LONG = 12, 15
"""Words a sentence: the most that is no warning, the most that is not hard."""


@dataclass(frozen=True, slots=True)
class Report:
    """How hard a text is: its grade (`A2`, `bijna A2` or `te moeilijk`), and its findings in the order of the text."""

    grade: str
    findings: tuple[Finding, ...]
    sentences: int
    words_per_sentence: float

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each kind that was found."""
        return dict(Counter(finding.kind for finding in self.findings))


def read(text: str, *, known: Collection[str] = ()) -> Report:
    """Read the text as a parent would.

    Args:
        text: Dutch, as it will be sent.
        known: words that need no explanation here, such as the student's name or the word that the text explains.

    """
    all_ = sentences(text, VOCABULARY.single_dot)
    spoken = [sentence for sentence in all_ if any(word.sort is not Sort.NUMBER for word in sentence.words)]
    familiar = {word.lower() for word in known} | explained_in(all_) | names(all_)
    findings: list[Finding] = []
    for sentence in spoken:
        if _is_foreign(sentence, familiar):
            findings.append(_found(text, "not_dutch", sentence.words))
            continue
        findings += _length(text, sentence)
        if says_much(text, sentence):
            findings.append(_found(text, "many_thoughts", sentence.words))
        findings += _words(text, sentence, familiar)
        findings += [_found(text, "passive", passive) for passive in passives(text, sentence)]
    findings += _missing_question(text, spoken)
    findings.sort(key=lambda finding: (finding.start, -finding.end))
    average = sum(len(sentence.words) for sentence in spoken) / len(spoken) if spoken else 0.0
    return Report(_grade(findings, len(spoken), average), tuple(findings), len(spoken), round(average, 1))


def summary(report: Report, language: str) -> str:
    """The grade, what was found and the words a sentence, in one line; in English for any language but Dutch."""
    tongue = "nl" if language == "nl" else "en"
    remarks = ", ".join(f"{KINDS[kind].name[tongue]} {count}" for kind, count in sorted(report.counts.items(), key=_most))
    average = f"{report.words_per_sentence:.1f}"
    if tongue == "nl":
        average = average.replace(".", ",")
        return f"{report.grade}. Gemiddeld {average} woorden in een zin. {remarks or 'Geen opmerkingen'}."
    return f"{_ENGLISH[report.grade]}. {average} words a sentence on average. {remarks or 'No remarks'}."


_ENGLISH = {A2: "A2", NEARLY: "nearly A2", TOO_HARD: "too hard"}


def _most(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _grade(findings: Iterable[Finding], spoken: int, average: float) -> str:
    # One remark in ten sentences is what careful texts have as well; one a sentence is a text of an office.
    kinds = [finding.kind for finding in findings]
    burden = sum(KINDS[kind].weight for kind in kinds)
    if (burden >= 3 and burden > spoken) or average > TOO_LONG:
        return TOO_HARD
    if HARD.intersection(kinds) or burden * 10 > spoken or average > LONG:
        return NEARLY
    return A2


def _found(text: str, kind: str, words: Sequence[Word], proposal: str = "") -> Finding:
    start, end = words[0].start, words[-1].end
    if proposal and words[0].capital and not words[0].text.isupper():
        proposal = proposal[0].upper() + proposal[1:]
    return Finding(kind, start, end, text[start:end], proposal)


def _length(text: str, sentence: Sentence) -> Iterator[Finding]:
    if len(sentence.words) > LONG:
        yield _found(text, "very_long_sentence" if len(sentence.words) > TOO_LONG else "long_sentence", sentence.words)


# -- words -----------------------------------------------------------------------------------------------------------------


def _words(text: str, sentence: Sentence, familiar: Collection[str]) -> Iterator[Finding]:
    words = sentence.words
    seen: set[int] = set()
    for kind, phrases in (("figurative", VOCABULARY.figures), ("simpler_word", VOCABULARY.simpler)):
        for phrase in phrases.find(words):
            place = range(phrase.first, phrase.last + 1)
            single = words[phrase.first] if len(place) == 1 else None
            if seen.isdisjoint(place) and not (single and (single.low in familiar or is_name(words, phrase.first))):
                seen.update(place)
                yield _found(text, kind, words[phrase.first : phrase.last + 1], phrase.proposal)
    for at, word in enumerate(words):
        if at in seen:
            continue
        written_out = _abbreviation(word, familiar)
        if written_out is not None:
            yield _found(text, "abbreviation", [word], written_out)
        elif word.sort is Sort.WORD and not _is_clear(words, at, familiar):
            yield _found(text, "hard_word", [word])


_EVERYBODY_KNOWS = word_set("ov ok sms pdf tv nl id gps dvd usb pin app wc wifi ai")


def _abbreviation(word: Word, familiar: Collection[str]) -> str | None:
    """What the word stands for if it is an abbreviation, empty if nobody knows; None if it is none."""
    table = VOCABULARY.abbreviations
    if word.low in familiar or word.sort in (Sort.NUMBER, Sort.ADDRESS):
        return None
    if word.sort is Sort.ABBREVIATION or not word.capital:
        for form in (word.low, f"{word.low}."):
            if form in table and (form == word.low or word.sort is Sort.ABBREVIATION):
                return table[form]
        return "" if word.sort is Sort.ABBREVIATION and "/" not in word.low else None
    if CAPITALS.fullmatch(word.text) and word.low not in _EVERYBODY_KNOWS:
        # "STOP" is a word in capitals.
        shouted = len(word.low) >= 4 and VOCABULARY.easy(word.low)
        return None if shouted else table.get(word.low, "")
    return None


def _is_clear(words: Sequence[Word], at: int, familiar: Collection[str]) -> bool:
    word = words[at]
    latin = word.low.isascii() or all("a" <= letter <= "ɏ" or letter in "'-’" for letter in word.low)
    known = word.low in familiar or word.low in _EVERYBODY_KNOWS or is_name(words, at)
    return not latin or known or VOCABULARY.easy(word.low)


# -- question --------------------------------------------------------------------------------------------------------------

_WANTS = re.compile(
    r"""\b(?:
        (?:wij|we|ik)\ (?:horen|hoor|vernemen|verneem)\ (?:(?:het|dit|dat)\ )?(?:graag|van\ u)
        |(?:wij|we|ik)\ (?:willen|wil|zouden|zou)\ (?:(?:het|dit|nog)\ )?(?:graag\ )?(?:van\ u\ )?(?:willen\ )?(?:weten|horen)
        |graag\ (?:(?:hoor|verneem)\ ik|(?:horen|vernemen)\ (?:wij|we)|(?:uw|een)\ (?:antwoord|reactie)|even\ doorgeven)
        |(?:hoor|verneem)\ ik\ (?:(?:het|dat|dit)\ )?graag
        |(?:horen|vernemen)\ (?:wij|we)\ (?:(?:het|dat|dit)\ )?graag
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LET_KNOW = word_set("laat laten")
_SPEAKER = word_set("ik wij we")
_MAY_PRECEDE = word_set("en dan graag svp of alstublieft")


def _missing_question(text: str, spoken: Sequence[Sentence]) -> Iterator[Finding]:
    if "?" in text or "؟" in text:
        return
    for sentence in spoken:
        words = sentence.words
        match = _WANTS.search(text, sentence.start, sentence.end)
        if match:
            yield Finding("missing_question", match.start(), match.end(), match[0])
            return
        for at, word in enumerate(words):
            # "Laat het mij weten" asks; "de mentor laat weten" does not: there somebody stands before it.
            opens = at == 0 or words[at - 1].low in _MAY_PRECEDE or {",", ";"} & set(text[words[at - 1].end : word.start])
            know = next((later for later in range(at + 1, min(at + 6, len(words))) if words[later].low == "weten"), None)
            if word.low in _LET_KNOW and opens and know is not None and words[at + 1].low not in _SPEAKER:
                yield _found(text, "missing_question", words[at : know + 1])
                return


# -- another language ------------------------------------------------------------------------------------------------------

_FOREIGN = word_set(
    """
    the you your and this that with have please will are from my our for not can be she his her they thank hello ve
    bir bu için ile çok değil var yok ne mi siz sizin und ist nicht sie wir ich der das mit für les est vous nous pour
    avec pas une
    """
)


def _is_foreign(sentence: Sentence, familiar: Collection[str]) -> bool:
    words = [word for at, word in enumerate(sentence.words) if word.sort is Sort.WORD and word.low not in familiar]
    if len(words) < 3:
        return False
    marks = sum(word.low in _FOREIGN for word in words)
    strange = sum(not VOCABULARY.heard_of(word.low) for word in words)
    return (marks >= 2 and (marks + strange) * 4 >= len(words)) or strange * 2 > len(words)
