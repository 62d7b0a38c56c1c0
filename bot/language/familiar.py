"""Which words of a text need no explanation there: names, and what the text itself explains."""

import re
from collections.abc import Iterable, Sequence

from bot.language.sentences import Sentence, Word, sentences, word_set
from bot.language.verbs import is_finite
from bot.language.vocabulary import EASY, VOCABULARY

CAPITALS = re.compile(r"[A-Z]{2,6}[0-9]?s?")
"""An abbreviation in capitals, such as BSA."""


def is_name(words: Sequence[Word], at: int) -> bool:
    """Whether the word has a capital inside a sentence; a word all in capitals is no name."""
    word = words[at]
    return at > 0 and word.capital and not word.text.isupper()


_NO_VERB = word_set("het dat met niet tot uit wat want dit bent gezet iets niets")
_DUTCH_END = re.compile(r"(?:ing|heid|tie|sie|ment|schap|teit|isme|eren|lijk|lijke|aal|ief|eel|ig|baar)$")


def names(all_: Iterable[Sentence]) -> set[str]:
    """Words that are surely names: they have a capital inside a sentence, or begin one as only a name does."""
    found: set[str] = set()
    for sentence in all_:
        words = sentence.words
        found.update(word.low for at, word in enumerate(words) if is_name(words, at))
        first = words[0]
        if not first.capital or first.text.isupper() or _DUTCH_END.search(first.low) or VOCABULARY.easy(first.low):
            continue
        signature = len(words) <= 3 and all(word.capital for word in words) and not sentence.ending.strip()
        if signature or (len(words) > 1 and _may_follow_a_name(words) and VOCABULARY.zipf(first.low) < EASY):
            found.add(first.low)
    return found


def _may_follow_a_name(words: Sequence[Word]) -> bool:
    first, second = words[:2]
    if second.capital or (second.low == "en" and any(third.capital for third in words[2:3])):
        return True  # "Merhaba Ayşe", "Ruben en Sam"
    # Few nouns but plurals ("Docenten geven") begin a sentence without an article; the tables have most of them ("Verzuim").
    if first.low.endswith(("en", "s")) and second.low.endswith("n"):
        return False
    return is_finite(second.low) or (second.low.endswith("t") and second.low not in _NO_VERB)


_MEANS = word_set("betekent betekenen")
_IS = word_set("is zijn heet heten")
_CALLED = word_set("heet heten")
_BESIDE = word_set("ook dat dit het de een vaak")
_ARTICLES = word_set("de het een")
_TELLS = word_set("een het de geld hulp leren dat iemand wat extra als zonder dit nodig vooral mbo")


def explained(text: str) -> set[str]:
    """The words, in lower case, that the text itself explains: "X betekent", "een X is een", "dat heet X", "X. Dat is"."""
    return explained_in(sentences(text, VOCABULARY.single_dot))


def explained_in(all_: Sequence[Sentence]) -> set[str]:
    """The same, of sentences."""
    found: set[str] = set()
    for sentence, then in zip(all_, [*(later.words for later in all_[1:]), ()], strict=False):
        words = [word.low for word in sentence.words]
        for at, word in enumerate(words):
            if word in _CALLED and at > 0:
                found.update([later for later in words[at + 1 : at + 4] if later not in _BESIDE][:1])
            if word in _MEANS and at > 0:
                found.add(words[at - 1])
            opens = at == 0 or (at == 1 and words[0] in _ARTICLES)
            if opens and words[at + 1 : at + 2] and words[at + 1] in _IS and set(words[at + 2 : at + 3]) & _TELLS:
                found.add(word)
        if words[-1] in _MEANS and len(then) <= 2:
            found.update(word.low for word in then)  # "SLB betekent: studieloopbaanbegeleiding."
        if _says_what_it_is(then):
            found.update(word for word in words[-2:] if word not in VOCABULARY.simpler_words)
    return found


def _says_what_it_is(words: Sequence[Word]) -> bool:
    opening = [word.low for word in words[:2]]
    return opening[:1] in (["zo'n"], ["die"]) or opening in (["dat", "is"], ["dat", "zijn"], ["dat", "betekent"])
