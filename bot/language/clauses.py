"""How a Dutch sentence is built: whether it says several things, and whether it hides who does them."""

from collections.abc import Iterator, Sequence

from bot.language.sentences import Sentence, Word, word_set
from bot.language.verbs import AGENT, FORMS_OF_BE, FORMS_OF_BECOME, NO_AGENT, is_finite, is_participle

_SUBJECT = word_set(
    """
    u ik je jij hij zij ze wij we jullie het er dat dit deze die iemand niemand iedereen de een uw mijn zijn haar ons
    onze hun jouw alle alles veel geen elke
    """
)
_JOINS = word_set(
    """
    omdat zodat terwijl nadat voordat totdat zodra zolang hoewel doordat wanneer indien waardoor waarbij waarmee
    waarin waarop waaruit waarvoor waarover sinds tenzij mits aangezien
    """
)
_PERSON = word_set("u ik hij zij ze wij we je jij hem haar mij")
_OPENS = _JOINS | {"als", "toen"}
_BEFORE_SUBJECT = word_set("als dat of waarom hoe wat wie waar toen")
_BETWEEN_CLAUSES = word_set("en of maar want dus")
_THINKING = word_set(
    """
    weet weten vraag vraagt vragen zeg zegt zeggen hoor hoort horen kijk kijkt kijken zie ziet denk denkt denken hoop
    hopen vertel vertelt vertellen schrijf schrijft snap snapt begrijp begrijpt fijn jammer goed belangrijk niet ook
    wel klaar pas graag
    """
)


def says_much(text: str, sentence: Sentence) -> bool:
    """Whether the sentence says more than one thing: two joins, a semicolon, or a remark in brackets."""
    words, whole = sentence.words, text[sentence.start : sentence.end]
    joins = sum(_joins(text, words, at) for at in range(1, len(words) - 1)) + (words[0].low in _OPENS)
    return joins >= 2 or ";" in whole or _has_long_bracket(whole)


def _has_long_bracket(whole: str) -> bool:
    # One word in brackets, "(BSA)", is an explanation.
    opened = whole.find("(")
    return opened >= 0 and len(whole[opened:].partition(")")[0].split()) > 2


def _joins(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether the word begins a clause of its own."""
    low, following, previous = words[at].low, words[at + 1].low, words[at - 1].low
    comma = "," in text[words[at - 1].end : words[at].start]
    if low in _JOINS:
        return True
    if low in _BETWEEN_CLAUSES:
        # "u en uw kind" joins things, "ik bel en u komt" joins clauses: look for a verb close behind.
        near = [word.low for word in words[at + 1 : at + 4]]
        clause = is_finite(following) or (following in _SUBJECT and any(is_finite(word) for word in near[1:]))
        return clause or (low in ("maar", "want") and comma)
    if low in _BEFORE_SUBJECT and following in _SUBJECT:
        if low == "dat":
            return previous in _THINKING or previous in _PERSON or comma or is_finite(previous)
        return True
    return low in ("die", "dat") and comma and not is_finite(following)


def passives(text: str, sentence: Sentence) -> Iterator[Sequence[Word]]:
    """The words of each passive, from the auxiliary to the participle or the other way round."""
    for clause in _clauses(text, sentence.words):
        become = next((at for at, word in enumerate(clause) if word.low in FORMS_OF_BECOME), None)
        be = next((at for at, word in enumerate(clause) if word.low in FORMS_OF_BE), None)
        participle = next((at for at in range(len(clause)) if is_participle(clause, at)), None)
        if participle is None:
            continue
        if become is not None and become != participle:
            first, last = sorted((become, participle))
        elif be is not None and any(_is_agent(clause, at) for at in range(len(clause) - 1)):
            first, last = sorted((be, participle))
        else:
            continue
        yield clause[first : last + 1]


def _is_agent(clause: Sequence[Word], at: int) -> bool:
    # "Door de week", "door de sneeuw": nobody does that.
    following = clause[at + 1]
    named = following.low in AGENT or following.capital
    return clause[at].low == "door" and named and not any(word.low in NO_AGENT for word in clause[at + 2 : at + 3])


_NEW_CLAUSE = word_set("en maar want of dus omdat zodat als dat terwijl voordat nadat waar wat wie")


def _clauses(text: str, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    begin = 0
    for at in range(1, len(words)):
        gap = text[words[at - 1].end : words[at].start]
        if "," in gap or ";" in gap or words[at].low in _NEW_CLAUSE:
            yield words[begin:at]
            begin = at
    yield words[begin:]
