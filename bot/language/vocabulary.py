"""Which Dutch words are easy: by how often Dutch uses them, by their parts, and by the lists beside this file."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from bot.errors import CatalogueError
from bot.language.sentences import Word, word_set

FOLDER = Path(__file__).parent

EASY = 4.0
"""Zipf scale (log10 of uses in a billion words): from 4, once in 100,000 words, a word counts as known. Some 8,000 forms do."""
_PART = 4.05
_STEM = 4.2
_ABSTRACT_EASY = 4.6
_LONGEST = 18
_GAP = 3
_LONGEST_LOOKED_AT = 40

# Ends of words for things that one cannot see or point at; such a word is hard although newspapers use it often.
_ABSTRACT = re.compile(
    r".{2}(?:[ts]ies?|iteit(?:en)?|ismes?|heden|heid|ering|eringen|[isc]eren|[isc]eert|atief|atieve|[ti]oneel|[ti]onele|ieel|iële)$"
)

# A particle or an ending is no part of a compound: "verzuim" is not "ver" and "zuim", "rapportage" is no report of age.
_NO_FIRST = word_set(
    """
    aan aal af al alle als ander anders beide bij daar dan dat de deel den der dit doe door dus een eer eerst eigen er
    erg gaan ge gen haar had heb heel hem hen her het hier hij hoe hun iets ik in ins is jij kan kon laat lang maar
    man mede mee meer met mij min moet mis na naar niet niets nog nou nu om on onder ons ook op open over per pro re
    real recht samen scha sta staat sub te tegen tel ten ter toe toen tot trans tussen uit van ver vol voor vrij waar
    want was wat weer weg wel wie wij ze zeer zelf zich zijn zo zoals zonder zou con com inter dis
    """
)
_NO_SECOND = word_set(
    """
    aan age al als baar bare dat de den der dom door een eel eer eert en er ers erg ert gen haar hebben heid hem het
    ieder ik in ing is lijk loos loze maar men met naar niet nog of om on ons op over pen schap rende ren sel sen ses
    ste steel ten ter tes tie ties ting tot trekken uit van veel voor was wel zaam zame zijn matig achtig waardig
    halve kelijk delijk
    """
)
_CLIPPED = word_set("'s 't 'n 'k 'm d'r m'n z'n zo'n")
_LINKS = ("", "s", "e", "n", "en", "-", "s-")
_DOUBLED = re.compile(r"([bdfgklmnprst])\1$")
_SHORT_VOWEL = re.compile(r"(?<![aeiou])([aeou])([bdfgklmnprstvz])$")
_LONG_VOWEL = re.compile(r"([aeou])\1([bdfgklmnprst])$")
_CLOSED = re.compile(r"[^aeiou][aeiou][bdfgklmnprst]$")
_VOICED = {"f": "v", "s": "z"}
_UNVOICED = {"v": "f", "z": "s"}
# "weggegooid" says what its parts say; "ingezet" and "afgestemd" do not.
_PARTICLE = re.compile(r"^(?:weg|terug|mee|op|tegen)(?=ge)")
_OF_A_VERB = frozenset(("t", "de", "te", "d", "den", "ten"))
_ENDINGS = ("tjes", "tje", "jes", "je", "'s", "sten", "ste", "ten", "te", "den", "de", "en", "er", "e", "t", "n", "s", "d")
_ACCENTS = str.maketrans("áàäâéèëêíìïîóòöôúùüû", "aaaaeeeeiiiioooouuuu")
_BACK = "terug", "mee", "samen"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Something that was found at the words `first` to `last` (inclusive), and what can stand there instead."""

    first: int
    last: int
    proposal: str


class Phrases:
    """Finds phrases in the words of a sentence, the longest first.

    Args:
        table: forms, as in the files beside this one, with what to write instead.

    """

    def __init__(self, table: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[frozenset[str] | None, ...], str]]] = {}
        for form, proposal in table.items():
            elements = tuple(None if part == "*" else frozenset(part.split("/")) for part in form.split())
            for first in elements[0] or ():
                self._by_first.setdefault(first, []).append((elements, proposal))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda candidate: -len(candidate[0]))

    def find(self, words: Sequence[Word]) -> Iterator[Phrase]:
        """The phrases in these words, from left to right; none overlaps another."""
        place = 0
        while place < len(words):
            found = self._at(words, place)
            if found:
                yield found
                place = found.last
            place += 1

    def _at(self, words: Sequence[Word], place: int) -> Phrase | None:
        for elements, proposal in self._by_first.get(words[place].low, ()):
            last = _match(words, place, elements)
            if last is not None:
                return Phrase(place, last, proposal)
        return None


def _match(words: Sequence[Word], place: int, elements: Sequence[frozenset[str] | None]) -> int | None:
    gap = 0
    for element in elements:
        if element is None:
            gap = _GAP
            continue
        for ahead in range(place, min(place + gap + 1, len(words))):
            if words[ahead].low in element:
                place, gap = ahead + 1, 0
                break
        else:
            return None
    return place - 1


def read_table(path: Path) -> dict[str, str]:
    """The hard forms of a file of this folder, each with what to write instead.

    Raises:
        CatalogueError: a line has no tab, a form stands there twice, or hard and simple forms do not go together.

    """
    table: dict[str, str] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        hard_side, tab, simple_side = line.partition("\t")
        hard, simple = hard_side.split("|"), simple_side.strip().split("|")
        if not tab or not all(hard) or not all(simple):
            raise CatalogueError(f"{path.name}, line {number}: write the hard forms, a tab and the simple ones.")
        if len(simple) not in (1, len(hard)):
            raise CatalogueError(
                f"{path.name}, line {number}: {len(hard)} hard forms and {len(simple)} simple ones; give one or as many."
            )
        for form, proposal in zip(hard, simple if len(simple) > 1 else simple * len(hard), strict=True):
            if form in table:
                raise CatalogueError(f"{path.name}, line {number}: {form!r} is there twice.")
            table[form] = proposal
    return table


def _read_words(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word.lower() for line in lines for word in line.partition("#")[0].split())


class Vocabulary:
    """The words of Dutch and how easy they are; every list is read at its first use."""

    @cached_property
    def school(self) -> frozenset[str]:
        """The words that are allowed although they are rare."""
        return _read_words(FOLDER / "school_words.txt")

    @cached_property
    def hard(self) -> frozenset[str]:
        """The words that are hard although they are frequent."""
        return _read_words(FOLDER / "hard_words.txt")

    @cached_property
    def simpler_words(self) -> Mapping[str, str]:
        """Hard words and phrases, as in the file, with simpler ones."""
        return read_table(FOLDER / "simpler.tsv")

    @cached_property
    def simpler(self) -> Phrases:
        """The same, to be found in a sentence."""
        return Phrases(self.simpler_words)

    @cached_property
    def figures(self) -> Phrases:
        """Figures of speech with plain words."""
        return Phrases(read_table(FOLDER / "figurative.tsv"))

    @cached_property
    def abbreviations(self) -> Mapping[str, str]:
        """Abbreviations with what to write instead, as in the file: with their dots."""
        return read_table(FOLDER / "abbreviations.tsv")

    @cached_property
    def single_dot(self) -> frozenset[str]:
        """The abbreviations whose only dot is their end."""
        return frozenset(form for form in self.abbreviations if form.count(".") == 1 and form.endswith("."))

    @cached_property
    def _frequency(self) -> Mapping[str, float]:
        # The import takes a fifth of a second, which the commands that need no words should not wait for. The small list
        # ends at Zipf 3, far below what is easy, and is read in 10 ms from the package; nothing is fetched.
        import wordfreq

        return wordfreq.get_frequency_dict("nl", "small")

    def zipf(self, word: str) -> float:
        """How often Dutch uses the form, on the Zipf scale; 0 below 3."""
        frequency = self._frequency.get(word) or self._frequency.get(word.translate(_ACCENTS), 0.0)
        return math.log10(frequency) + 9 if frequency else 0.0

    @lru_cache(maxsize=20_000)  # noqa: B019 (one vocabulary lives as long as the program)
    def easy(self, word: str) -> bool:
        """Whether the word, in lower case, is one that a reader of A2 probably knows."""
        if len(word) > _LONGEST_LOOKED_AT:
            return False
        if len(word) == 1 or word in self.school or word in _CLIPPED:
            return True
        if word in self.hard:
            return False
        zipf = self.zipf(word)
        if zipf >= EASY:
            return zipf >= _ABSTRACT_EASY or not _ABSTRACT.match(word)
        if "-" in word:
            return all(self.easy(part) for part in word.split("-") if part)
        return any(self._stem(stem) for stem in _stems(word)) or self._compound(word)

    def _stem(self, word: str) -> bool:
        return word in self.school or (word not in self.hard and self.zipf(word) >= _STEM and not _ABSTRACT.match(word))

    def _compound(self, word: str) -> bool:
        if len(word) > _LONGEST:
            return False
        for back in _BACK:
            if word.startswith(back) and self._known(word[len(back) :]):
                return True
        for cut in range(3, len(word) - 2):
            first, second = word[:cut], word[cut:]
            if second in _NO_SECOND or not self._part(second):
                continue
            if any(first.endswith(link) and self._first(first[: len(first) - len(link)]) for link in _LINKS):
                return True
        return False

    def _first(self, part: str) -> bool:
        return len(part) >= 3 and part not in _NO_FIRST and self._known(part)

    def _part(self, part: str) -> bool:
        return self._known(part) or any(len(stem) > 3 and self._stem(stem) for stem in _stems(part))

    def _known(self, part: str) -> bool:
        return part in self.school or (part not in self.hard and self.zipf(part) >= _PART and not _ABSTRACT.match(part))

    def heard_of(self, word: str) -> bool:
        """Whether Dutch has the word at all, however hard: it, its stem or its parts are in the list."""
        return self.zipf(word) > 0 or self.easy(word) or any(self.zipf(stem) > 0 for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """What the word may be an inflected form of: stopte → stop, brieven → brief, bewaart → bewaren."""
    yield from _infinitives(word)
    bare = _PARTICLE.sub("", word)
    if bare.startswith("ge") and len(bare) > 6:
        yield bare
        yield bare[2:]
        yield from _infinitives(bare[2:])
        yield from _stems_of(bare[2:])
    yield from _stems_of(word)


def _stems_of(word: str) -> Iterator[str]:
    for ending in _ENDINGS:
        if not word.endswith(ending) or len(word) - len(ending) < 3:
            continue
        stem = word[: -len(ending)]
        yield stem
        if ending in _OF_A_VERB:
            yield from _infinitives(stem)
        if ending.startswith("e"):
            if _DOUBLED.search(stem):
                yield stem[:-1]
            elif match := _SHORT_VOWEL.search(stem):
                yield _unvoiced(stem[: match.start(1)] + match[1] * 2 + match[2])
            if stem[-1] in _UNVOICED:
                yield _unvoiced(stem)


def _infinitives(stem: str) -> Iterator[str]:
    """The infinitive of a stem: bel → bellen, bewaar → bewaren, schrijf → schrijven."""
    if len(stem) < 3 or stem[-1] in "aeiou":
        return
    yield f"{stem}en"
    if match := _LONG_VOWEL.search(stem):
        stem = stem[: match.start()] + match[1] + match[2]
        yield f"{stem}en"
    elif _CLOSED.search(stem):
        yield f"{stem}{stem[-1]}en"
    if stem[-1] in _VOICED:
        yield f"{stem[:-1]}{_VOICED[stem[-1]]}en"


def _unvoiced(stem: str) -> str:
    return stem[:-1] + _UNVOICED.get(stem[-1], stem[-1])


VOCABULARY = Vocabulary()
"""Holds nothing until it is asked."""
