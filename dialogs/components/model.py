"""The classifiers behind the component, without Rasa: folding, topics, danger, replies, school words.

What was tried and what it gave stands in docs/explanation/understanding.md.
"""

import difflib
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Dict, FrozenSet, List, Optional, Sequence, Tuple

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

    def __init__(self, matrix: Any, labels: Any, c: float, weight: Optional[str] = None) -> None:
        """Learn from a sparse matrix and a label for each row.

        A greater `c` follows single examples more; the `weight` "balanced" lets a small class count as much as a large one.
        """
        svm = LinearSVC(C=c, tol=1e-2, class_weight=weight).fit(matrix, labels)
        self.classes: List[str] = [str(label) for label in svm.classes_]
        # Whole numbers: numpy widens half-precision floats one by one, whole numbers eight at a time.
        self._scale = np.abs(svm.coef_).max() / 32767
        self._weights = np.ascontiguousarray(np.round(svm.coef_.T / self._scale).astype(np.int16))
        self._intercept = svm.intercept_

    def margins(self, row: Any) -> Any:
        """How far the sparse row is inside each class."""
        return row.data @ self._weights[row.indices].astype(np.float32) * self._scale + self._intercept


DANGER, NEAR_MISS, SAFETY = "danger", "near_miss", "safety_urgent"
ASIDE = "aside"

QUESTIONS: Dict[str, FrozenSet[str]] = {
    "absence_reason": frozenset(
        {
            "absence_report_sick",
            "absence_report_other",
            "absence_appointment",
            "absence_leave",
            "absence_late",
            "absence_long_ill",
            "absence_alert_why",
        }
    ),
    "meeting_rsvp": frozenset({"meeting_cannot_come", "callback_request", "mentor_appointment"}),
}
"""The questions whose replies are learned, each with the topics that are a reply to it when it is open."""
_NEITHER = {"absence_reason": frozenset(["absence_today", "lesson_cancelled"])}
"""Topics that may be a reply or not: "was he at school today?"."""


def question_of(intent: str) -> Optional[str]:
    """The question that an intent replies to: `meeting_rsvp_no` to `meeting_rsvp`; None for a topic."""
    return next((question for question in QUESTIONS if intent.startswith(question + "_")), None)


class Replies:
    """What a message is as a reply to one question: which answer, or `aside`, a topic of its own.

    One classifier tells the answers apart. Whether it is an answer at all is said by two: one that knows answers and all else,
    and the detector, which knows each topic and each answer: the lead of the best answer over the best topic. `aside` as one
    more class among the answers drowned them: there are fifty times as many messages about other things.
    """

    SLOPE, SHIFT = 3.0, 0.8

    def __init__(self, question: str, matrix: Any, labels: Any, kinds: Sequence[str], temperature: float) -> None:
        """Learn from all examples; `kinds` are the classes of the detector, in its order."""
        self._temperature = temperature
        mine = np.array([question_of(label) == question for label in labels])
        codes = np.array([label[len(question) + 1 :] for label in labels[mine]])
        self._codes = Linear(matrix[mine], codes, 1.0)
        neither = [DANGER, NEAR_MISS, *sorted(_NEITHER.get(question, ()))]
        known = ~np.isin(labels, neither)
        meant = mine | np.isin(labels, sorted(QUESTIONS[question]))
        self._gate = Linear(matrix[known], np.where(meant[known], "reply", ASIDE), 0.5, "balanced")
        self._answers = np.array([question_of(kind) == question or kind in QUESTIONS[question] for kind in kinds])
        self._others = ~self._answers & ~np.isin(kinds, neither)

    def rank(self, row: Any, against: Any) -> List[Tuple[str, float]]:
        """The answers and `aside` with a probability each, most probable first; `against`: the margins of the detector."""
        lead = against[self._answers].max() - against[self._others].max()
        # Who was asked most often answers: the shift stands for that.
        inside = 1 / (1 + np.exp(-self.SLOPE * (self._gate.margins(row)[0] + lead + self.SHIFT)))
        odds = _odds(self._codes.margins(row) * self._temperature) * inside
        classes = [*self._codes.classes, ASIDE]
        return sorted(zip(classes, [*map(float, odds), float(1 - inside)], strict=True), key=lambda one: -one[1])


def _odds(margins: Any) -> Any:
    odds = np.exp(margins - margins.max())
    return odds / odds.sum()


@dataclass
class Meaning:
    """What a message may mean: topics and replies with a probability each, most probable first; the danger, 0 to 1."""

    topics: List[Tuple[str, float]] = field(default_factory=list)
    danger: float = 0.0
    replies: Dict[str, List[Tuple[str, float]]] = field(default_factory=dict)


@dataclass
class Model:
    """Ranks the topics of a message, says how near it is to danger, and what it is as a reply to each question.

    The detector of danger is a classifier of its own: danger against near misses, each of the topics and each of the replies;
    its score is the lead over the best of the others. Two classes (danger, all else) found 84 % where this finds 88 to 98 % at
    the same alarms; without the replies one reply in twelve raised an alarm.
    """

    temperature: float = 6.0
    vectors: Optional[FeatureUnion] = None
    topics: Optional[Linear] = None
    detector: Optional[Linear] = None
    replies: Dict[str, Replies] = field(default_factory=dict)

    def train(self, samples: Sequence[Sample], intents: Sequence[str]) -> None:
        """Learn; `danger` and `near_miss` belong to the detector alone, the replies to it and to their question."""
        self.vectors = features()
        matrix = self.vectors.fit_transform(samples)
        own = np.array([intent not in (DANGER, NEAR_MISS) and question_of(intent) is None for intent in intents])
        labels = np.array(intents)
        against = np.where(labels == SAFETY, DANGER, labels)
        asked = [question for question in QUESTIONS if any(question_of(intent) == question for intent in intents)]
        # Side by side on two cores: liblinear works outside Python's lock.
        with ThreadPoolExecutor(2) as pool:
            detector = pool.submit(Linear, matrix, against, 1.0)
            topics = pool.submit(Linear, matrix[own], labels[own], 0.5)
            shared = (matrix, labels, [str(kind) for kind in np.unique(against)], self.temperature)
            replies = {question: pool.submit(Replies, question, *shared) for question in asked}
            self.topics, self.detector = topics.result(), detector.result()
            self.replies = {question: made.result() for question, made in replies.items()}

    def understand(self, one: Sample) -> Meaning:
        """All of it; nothing for no words."""
        if not one.text or self.vectors is None or self.topics is None or self.detector is None:
            return Meaning()
        with sklearn.config_context(skip_parameter_validation=True, assume_finite=True):
            row = self.vectors.transform([one])
        odds = _odds(self.topics.margins(row) * self.temperature)
        ranking = [(self.topics.classes[i], float(odds[i])) for i in np.argsort(-odds)]
        against = self.detector.margins(row)
        danger = self.detector.classes.index(DANGER)
        lead = against[danger] - np.delete(against, danger).max()
        replies = {question: asked.rank(row, against) for question, asked in self.replies.items()}
        return Meaning(ranking, float(1 / (1 + np.exp(-4 * lead))), replies)


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
