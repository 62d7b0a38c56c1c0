"""The classifiers behind the component, without Rasa: folding, topics, danger, school words.

What was tried and what it gave stands in docs/explanation/understanding.md.
"""

import difflib
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import sklearn
from sklearn.feature_extraction.text import TfidfVectorizer
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


_SKELETON = {"ث": "t", "ب": "b", "ت": "t", "ج": "j", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "z", "س": "s"}
_SKELETON.update({"ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "k", "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m"})
_SKELETON.update({"ن": "n", "ه": "h", "پ": "b", "چ": "j", "گ": "k", "ڤ": "f"})
_LATIN = [("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "k"), ("dh", "d"), ("th", "t"), ("7", "h"), ("5", "k"), ("8", "k")]
_LATIN += [
    ("9", "k"),
    ("6", "t"),
    ("3", ""),
    ("2", ""),
    ("p", "b"),
    ("v", "f"),
    ("x", "ks"),
    ("c", "k"),
    ("q", "k"),
    ("g", "k"),
]
_SOFT = re.compile("[aeiouyw]")
_TWICE = re.compile(r"(.)\1+")
_ARABIC_LETTER = re.compile("[\u0600-\u06ff]")


def skeleton(text: str) -> str:
    """The consonants of Arabic, alike in Arabic and in Latin letters: "ابني مريض" and "ibni mareed" are both "bn mrd"."""
    return " ".join(filter(None, (_consonants(word) for word in text.split())))


def _consonants(word: str) -> str:
    if _ARABIC_LETTER.search(word):
        word = word[2:] if word.startswith("ال") and len(word) > 3 else word
        plain = "".join(_SKELETON.get(c, "") if _ARABIC_LETTER.match(c) else c for c in word)
    else:
        plain = word[2:] if word.startswith(("el", "al", "il")) and len(word) > 4 else word
        for written, sound in _LATIN:
            plain = plain.replace(written, sound)
        plain = _SOFT.sub("", plain)
    return _TWICE.sub(r"\1", plain)


@dataclass(frozen=True)
class Sample:
    """A folded message and the language of its writer (None: unknown)."""

    text: str
    language: Optional[str] = None


def sample(text: str, language: Optional[str] = None) -> Sample:
    """Read the hint, if there is one, and fold the message."""
    plain, hint = hinted(text)
    folded = fold(plain)
    return Sample(folded, "ar" if _ARABIC_LETTER.search(folded) else hint or language)


def _text(one: Sample) -> str:
    return one.text


def _arabic(one: Sample) -> str:
    return skeleton(one.text) if one.language == "ar" else ""


def features() -> FeatureUnion:
    """Words and pairs of words, and the letters inside words: the letters forgive typing errors and endings.

    For Arabic the same over the consonants, so that both of its spellings learn from each other.
    """
    common = {"sublinear_tf": True, "lowercase": False, "dtype": np.float32}
    words = {"ngram_range": (1, 2), "token_pattern": _WORD.pattern, **common}
    letters = {"analyzer": "char_wb", "min_df": 2, **common}
    return FeatureUnion(
        [
            ("word", TfidfVectorizer(preprocessor=_text, min_df=2, **words)),
            ("letters", TfidfVectorizer(preprocessor=_text, ngram_range=(2, 5), **letters)),
            ("arabic-word", TfidfVectorizer(preprocessor=_arabic, **words)),
            ("arabic-letters", TfidfVectorizer(preprocessor=_arabic, ngram_range=(1, 4), **letters)),
        ]
    )


def hinted(text: str) -> Tuple[str, Optional[str]]:
    """The message without the hint, and the hint."""
    match = HINT.match(text)
    return (text[match.end() :], match.group(1)) if match else (text, None)


class Linear:
    """A trained linear classifier, kept small: 16 bits a weight, and only the rows of the features that occur are read."""

    def __init__(self, matrix: Any, labels: Any, c: float) -> None:
        """Learn from a sparse matrix and a label for each row; a greater `c` follows single examples more."""
        svm = LinearSVC(C=c, tol=1e-2).fit(matrix, labels)
        self.classes: List[str] = [str(label) for label in svm.classes_]
        # Whole numbers: numpy widens half-precision floats one by one, whole numbers eight at a time.
        self._scale = np.abs(svm.coef_).max() / 32767
        self._weights = np.ascontiguousarray(np.round(svm.coef_.T / self._scale).astype(np.int16))
        self._intercept = svm.intercept_

    def margins(self, row: Any) -> Any:
        """How far the sparse row is inside each class."""
        return row.data @ self._weights[row.indices].astype(np.float32) * self._scale + self._intercept


DANGER, NEAR_MISS, SAFETY = "danger", "near_miss", "safety_urgent"


@dataclass
class Model:
    """Ranks the topics of a message, and says how near it is to danger.

    The detector of danger is a classifier of its own: danger against near misses and each of the topics; its score is the lead
    over the best of the others. Two classes (danger, all else) found 84 % where this finds 88 to 98 % at the same alarms.
    """

    temperature: float = 6.0
    vectors: Optional[FeatureUnion] = None
    topics: Optional[Linear] = None
    detector: Optional[Linear] = None

    def train(self, samples: Sequence[Sample], intents: Sequence[str]) -> None:
        """Learn; the intents `danger` and `near_miss` belong to the detector alone."""
        self.vectors = features()
        matrix = self.vectors.fit_transform(samples)
        own = np.array([intent not in (DANGER, NEAR_MISS) for intent in intents])
        labels = np.array(intents)
        against = np.where(labels == SAFETY, DANGER, labels)
        # Side by side on two cores: liblinear works outside Python's lock.
        with ThreadPoolExecutor(2) as pool:
            topics = pool.submit(Linear, matrix[own], labels[own], 0.5)
            detector = pool.submit(Linear, matrix, against, 1.0)
            self.topics, self.detector = topics.result(), detector.result()

    def understand(self, one: Sample) -> Tuple[List[Tuple[str, float]], float]:
        """All topics with a probability each, most probable first, and the danger (0 to 1); nothing for no words."""
        if not one.text or self.vectors is None or self.topics is None or self.detector is None:
            return [], 0.0
        with sklearn.config_context(skip_parameter_validation=True, assume_finite=True):
            row = self.vectors.transform([one])
        margins = self.topics.margins(row) * self.temperature
        odds = np.exp(margins - margins.max())
        odds /= odds.sum()
        ranking = [(self.topics.classes[i], float(odds[i])) for i in np.argsort(-odds)]
        against = self.detector.margins(row)
        danger = self.detector.classes.index(DANGER)
        lead = against[danger] - np.delete(against, danger).max()
        return ranking, float(1 / (1 + np.exp(-4 * lead)))


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
        # Typing errors are seldom in the first letter, so only ways that share it are compared.
        ways = [way for way in self.ways if way[0] == piece[0] and abs(len(way) - len(piece)) <= 2]
        near = difflib.get_close_matches(piece, ways, n=1, cutoff=0.86)
        return self.ways[near[0]] if near else None
