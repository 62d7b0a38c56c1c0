"""The classifiers behind the component, without Rasa: folding, topics, danger, school words.

What was tried and what it gave stands in docs/explanation/understanding.md.
"""

import difflib
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

HINT = re.compile(r"^\s*\[([a-z]{2,3})\]\s*")
"""The language of the contact before the message: `[tr] ne zaman`."""

_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None})
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "đ": "d", "’": "'", "`": "'"})
_WORD = re.compile(r"[\w']+")
_RUN = re.compile(r"(\D)\1{2,}")
_DIGITS = re.compile(r"\d{3,}")


def fold(text: str) -> str:
    """Lower case, no diacritics, one form of each Arabic letter, no stretched letters; long numbers become one sign."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS).translate(_ARABIC)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = _DIGITS.sub("000", _RUN.sub(r"\1\1", plain))
    return " ".join(_WORD.findall(plain))


def features() -> FeatureUnion:
    """Words and pairs of words, and the letters inside words: the letters forgive typing errors and endings."""
    return FeatureUnion(
        [
            ("word", TfidfVectorizer(ngram_range=(1, 2), token_pattern=_WORD.pattern, sublinear_tf=True, lowercase=False)),
            ("char", TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, lowercase=False, min_df=2)),
        ]
    )


def hinted(text: str) -> Tuple[str, Optional[str]]:
    """The message without the hint, and the hint."""
    match = HINT.match(text)
    return (text[match.end() :], match.group(1)) if match else (text, None)


@dataclass
class Topics:
    """Ranks the topics of a message."""

    temperature: float = 6.0
    c: float = 0.5
    vectors: Optional[FeatureUnion] = None
    svm: Optional[LinearSVC] = None
    labels: List[str] = field(default_factory=list)

    def train(self, texts: Sequence[str], topics: Sequence[str]) -> None:
        """Learn from folded texts."""
        self.vectors = features()
        matrix = self.vectors.fit_transform(texts)
        self.svm = LinearSVC(C=self.c)
        self.svm.fit(matrix, topics)
        self.labels = list(self.svm.classes_)

    def rank(self, text: str) -> List[Tuple[str, float]]:
        """All topics with a probability each, most probable first; nothing for a text without words."""
        if not text or self.svm is None or self.vectors is None:
            return []
        margins = self.svm.decision_function(self.vectors.transform([text]))[0] * self.temperature
        odds = np.exp(margins - margins.max())
        odds /= odds.sum()
        order = np.argsort(-odds)
        return [(self.labels[i], float(odds[i])) for i in order]


@dataclass
class Danger:
    """How probable it is that somebody is in danger: danger against near misses and all other topics."""

    c: float = 10.0
    vectors: Optional[FeatureUnion] = None
    model: Optional[LogisticRegression] = None

    def train(self, texts: Sequence[str], danger: Sequence[bool], weights: Sequence[float]) -> None:
        """Learn from folded texts."""
        self.vectors = features()
        matrix = self.vectors.fit_transform(texts)
        self.model = LogisticRegression(C=self.c, max_iter=400, class_weight="balanced")
        self.model.fit(matrix, danger, sample_weight=weights)

    def score(self, text: str) -> float:
        """0 to 1."""
        if not text or self.model is None or self.vectors is None:
            return 0.0
        return float(self.model.predict_proba(self.vectors.transform([text]))[0][1])


DANGER, NEAR_MISS, SAFETY = "danger", "near_miss", "safety_urgent"


def train_all(examples: Sequence[Tuple[str, str]], topics: Topics, danger: Danger) -> None:
    """Train both on (folded text, intent): the intents `danger` and `near_miss` belong to the detector alone."""
    own = [(text, intent) for text, intent in examples if intent not in (DANGER, NEAR_MISS) and text]
    topics.train([text for text, _ in own], [intent for _, intent in own])
    texts = [text for text, _ in examples]
    danger.train(texts, [intent in (DANGER, SAFETY) for _, intent in examples], [1.0] * len(texts))


@dataclass
class Terms:
    """Finds school words, also misspelt ones."""

    ways: Dict[str, str] = field(default_factory=dict)

    def train(self, synonyms: Dict[str, str]) -> None:
        """`synonyms`: each way of writing and the term that it means."""
        self.ways = {fold(way): term for way, term in synonyms.items() if fold(way)}
        self.longest = max((len(way.split()) for way in self.ways), default=1)

    def find(self, text: str) -> List[str]:
        """The terms in the order of the message; the longer word wins over the one inside it."""
        tokens, found, i = text.split(), [], 0
        while i < len(tokens):
            for size in range(min(self.longest, len(tokens) - i), 0, -1):
                term = self._term(" ".join(tokens[i : i + size]))
                if term:
                    found.append(term)
                    i += size - 1
                    break
            i += 1
        return list(dict.fromkeys(found))

    def _term(self, piece: str) -> Optional[str]:
        for way in (piece, piece[2:] if piece.startswith("ال") else "", piece.split("'", maxsplit=1)[0]):
            if way in self.ways:
                return self.ways[way]
        if len(piece) < 6:
            return None
        near = difflib.get_close_matches(piece, self.ways, n=1, cutoff=0.86)
        return self.ways[near[0]] if near else None
