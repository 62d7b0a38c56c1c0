"""What a message is made of for the classifiers: words, pieces of words, and sounds, each with its weight."""

from dataclasses import dataclass
from typing import Any, Callable, Dict, FrozenSet, Iterator, List, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.base import clone
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.utils import murmurhash3_32

from components.folding import WORD, Sample, has_own_letters, is_latin, sounds


@dataclass(frozen=True)
class Row:
    """The features of one message: which, and how much each."""

    indices: Any
    data: Any

    def before(self, end: int) -> "Row":
        """Only the features below this one."""
        kept = self.indices < end
        return Row(self.indices[kept], self.data[kept])


class Block:
    """One kind of feature (word pairs, letters ...), weighted by tf-idf.

    Of the vocabulary only the hashes are kept, 4 bytes a feature: as a dictionary it would be most of the memory. Of 700,000
    features some 60 share a hash with another; the later one is lost.
    """

    def __init__(self, analyze: Callable[[str], List[str]], vocabulary: Dict[str, int], idf: Any) -> None:
        self._analyze = analyze
        hashes = np.fromiter((murmurhash3_32(name, positive=True) for name in vocabulary), np.uint32, len(vocabulary))
        self._hashes, first = np.unique(hashes, return_index=True)
        self._columns = np.fromiter(vocabulary.values(), np.int32, len(vocabulary))[first]
        self._idf = idf.astype(np.float32)

    def row(self, text: str) -> Tuple[Any, Any]:
        """The features that the text has, once each, and their weights, of length 1 together."""
        hashes = np.fromiter((murmurhash3_32(name, positive=True) for name in self._analyze(text)), np.uint32)
        hashes, counts = np.unique(hashes, return_counts=True)
        places = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        known = self._hashes[places] == hashes
        columns = self._columns[places[known]]
        weights = (1 + np.log(counts[known])) * self._idf[columns]
        length = np.sqrt((weights**2).sum())
        return columns, weights / length if length else weights


class Features:
    """Words and pairs of words; the letters inside words, which forgive typing errors; the same over sounds; the language.

    The sounds are for languages that are typed in two alphabets ("ابني مريض", "ibni mareed"), so that both learn from each
    other: those whose examples hold both.
    """

    LANGUAGE = 0.5
    """How much the language of the writer counts, beside words that count 1 together. What is out of scope, and how near
    danger is, lies elsewhere in each language: their examples are not equally many."""

    BOTH = 0.05
    """A language counts as typed in two alphabets when this part of its examples is in Latin letters, and this part is not."""

    def __init__(self) -> None:
        self._blocks: List[Block] = []
        self._starts: List[int] = []
        self._two_alphabets: FrozenSet[str] = frozenset()
        self._languages: Dict[str, int] = {}
        self.plain = 0
        """So many features, from the first on, do not depend on the language of the writer."""

    def fit(self, samples: Sequence[Sample]) -> csr_matrix:
        """Learn the vocabulary; returns the samples as rows."""
        self._two_alphabets = frozenset(_two_alphabets(samples, self.BOTH))
        texts, heard = [one.text for one in samples], [self._sounds(one) for one in samples]
        matrices, self._blocks, self._starts, end = [], [], [], 0
        for vectorizer, documents in zip(_vectorizers(), (texts, texts, heard, heard), strict=True):
            if not any(documents):
                continue
            matrices.append(vectorizer.fit_transform(documents))
            # The analyzer of the fitted one would keep its whole vocabulary alive.
            self._blocks.append(Block(clone(vectorizer).build_analyzer(), vectorizer.vocabulary_, vectorizer.idf_))
            self._starts.append(end)
            end += len(vectorizer.vocabulary_)
            if documents is texts:
                self.plain = end
        spoken = sorted({one.language for one in samples if one.language})
        self._languages = {language: end + number for number, language in enumerate(spoken)}
        matrices.append(self._spoken(samples, end))
        matrix = hstack(matrices, format="csr").astype(np.float64)
        # Two classifiers learn from it at the same time, and each would put it in order where it lies.
        matrix.sort_indices()
        return matrix

    def row(self, one: Sample) -> Row:
        """The features of one message."""
        heard = self._sounds(one)
        documents = (one.text, one.text, heard, heard)
        found = [(block.row(text), start) for block, start, text in zip(self._blocks, self._starts, documents, strict=False)]
        own = [self._languages[one.language]] if one.language in self._languages else []
        indices = np.concatenate([*(columns + start for (columns, _), start in found), np.array(own, np.int32)])
        return Row(indices, np.concatenate([*(weights for (_, weights), _ in found), np.full(len(own), self.LANGUAGE)]))

    def _spoken(self, samples: Sequence[Sample], start: int) -> csr_matrix:
        """One column for each language."""
        known = [(row, self._languages[one.language] - start) for row, one in enumerate(samples) if one.language]
        places = np.array(known, np.int32).reshape(-1, 2).T
        return csr_matrix((np.full(len(known), self.LANGUAGE), tuple(places)), shape=(len(samples), len(self._languages)))

    def _sounds(self, one: Sample) -> str:
        typed = bool(self._two_alphabets) and (one.language in self._two_alphabets or has_own_letters(one.text))
        return sounds(one.text) if typed else ""


def _vectorizers() -> Iterator[TfidfVectorizer]:
    common = {"sublinear_tf": True, "lowercase": False, "dtype": np.float32}
    words = {"ngram_range": (1, 2), "token_pattern": WORD.pattern, **common}
    letters = {"analyzer": "char_wb", "min_df": 2, **common}
    yield TfidfVectorizer(min_df=2, **words)
    yield TfidfVectorizer(ngram_range=(2, 5), **letters)
    yield TfidfVectorizer(**words)
    yield TfidfVectorizer(ngram_range=(1, 4), **letters)


def _two_alphabets(samples: Sequence[Sample], both: float) -> Iterator[str]:
    latin: Dict[str, List[bool]] = {}
    for one in samples:
        if one.language:
            latin.setdefault(one.language, []).append(is_latin(one.text))
    for language, found in latin.items():
        if both <= sum(found) / len(found) <= 1 - both:
            yield language
