"""The classifiers behind the component, without Rasa: folding, topics, danger, replies, school words.

What was tried and what it gave stands in docs/explanation/understanding.md.
"""

import difflib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Dict, FrozenSet, List, Optional, Sequence, Tuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.svm import LinearSVC

from components.features import Features, Row
from components.folding import Sample, fold


class Linear:
    """A trained linear classifier, kept small: only weights that matter, 3 bytes each."""

    LEAST = 0.01
    """Weights below this part of the greatest one are left out: 85 % of them, and no answer changes for it."""

    def __init__(self, matrix: Any, labels: Any, c: float, weight: Any = None) -> None:
        """Learn from a sparse matrix and a label for each row.

        A greater `c` follows single examples more; the `weight` says how much each class counts, or "balanced": a small one as
        much as a large one.

        Raises:
            ValueError: more than 256 classes.

        """
        svm = LinearSVC(C=c, tol=1e-2, class_weight=weight).fit(matrix, labels)
        self.classes: List[str] = [str(label) for label in svm.classes_]
        if len(self.classes) > 256:
            raise ValueError("more than 256 classes do not fit in a byte")
        weights = svm.coef_.T
        greatest = np.abs(weights).max()
        kept = csr_matrix(np.where(np.abs(weights) < self.LEAST * greatest, 0, weights))
        self._scale = greatest / 32767
        self._starts = kept.indptr.astype(np.int32)
        self._columns = kept.indices.astype(np.uint8)
        self._weights = np.round(kept.data / self._scale).astype(np.int16)
        self._intercept = svm.intercept_

    def margins(self, row: Row) -> Any:
        """How far the message is inside each class; one number where there are two classes."""
        starts = self._starts[row.indices]
        lengths = self._starts[row.indices + 1] - starts
        # Where in the flat arrays the weights of all features of the message stand.
        places = np.repeat(starts - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
        parts = self._weights[places] * np.repeat(row.data, lengths)
        return np.bincount(self._columns[places], parts, len(self._intercept)) * self._scale + self._intercept


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
    """What a message may mean: topics, replies, languages with a probability each, most probable first; the danger, 0 to 1."""

    topics: List[Tuple[str, float]] = field(default_factory=list)
    danger: float = 0.0
    replies: Dict[str, List[Tuple[str, float]]] = field(default_factory=dict)
    languages: List[Tuple[str, float]] = field(default_factory=list)


@dataclass
class Model:
    """Ranks the topics of a message, says how near it is to danger, and what it is as a reply to each question.

    The detector of danger is a classifier of its own: danger against near misses, each of the topics and each of the replies.
    Its score is the lead over the best of the others, and what a second one adds that knows danger and all else: where few of
    the words are known nobody leads by much, and without the second that was an alarm. The second alone found 84 % where the
    first finds 88 to 98 % at the same alarms; without the replies one reply in twelve raised an alarm.
    """

    ALARM = 1.0
    """How much the second detector counts."""

    temperature: float = 6.0
    features: Optional[Features] = None
    topics: Optional[Linear] = None
    detector: Optional[Linear] = None
    alarm: Optional[Linear] = None
    languages: Optional[Linear] = None
    replies: Dict[str, Replies] = field(default_factory=dict)

    def train(self, samples: Sequence[Sample], intents: Sequence[str]) -> None:
        """Learn; `danger` and `near_miss` belong to the detector alone, the replies to it and to their question."""
        self.features = Features()
        matrix = self.features.fit(samples)
        own = np.array([intent not in (DANGER, NEAR_MISS) and question_of(intent) is None for intent in intents])
        labels = np.array(intents)
        written = np.array([one.language or "" for one in samples])
        against = np.where(labels == SAFETY, DANGER, labels)
        asked = [question for question in QUESTIONS if any(question_of(intent) == question for intent in intents)]
        # Side by side on two cores: liblinear works outside Python's lock.
        with ThreadPoolExecutor(2) as pool:
            detector = pool.submit(Linear, matrix, against, 1.0)
            alarm = pool.submit(Linear, matrix, np.where(against == DANGER, DANGER, ASIDE), 0.5, {DANGER: 2.0})
            topics = pool.submit(Linear, matrix[own], labels[own], 0.5)
            shared = (matrix, labels, [str(kind) for kind in np.unique(against)], self.temperature)
            replies = {question: pool.submit(Replies, question, *shared) for question in asked}
            # Without the sounds: whether a message has them depends on the language that is asked for here.
            languages = pool.submit(Linear, matrix[:, : self.features.plain], written, 0.5) if len(set(written)) > 1 else None
            self.topics, self.detector, self.alarm = topics.result(), detector.result(), alarm.result()
            self.replies = {question: made.result() for question, made in replies.items()}
            self.languages = languages and languages.result()

    def understand(self, one: Sample, shift: float = 0.0) -> Meaning:
        """All of it; nothing for no words. `shift` is added to the score of danger: more of it finds more, with more alarms."""
        if not one.text or not (self.features and self.topics and self.detector and self.alarm):
            return Meaning()
        row = self.features.row(one)
        against = self.detector.margins(row)
        danger = self.detector.classes.index(DANGER)
        # The two classes are in the order of the alphabet, and the one margin is that of the second: danger.
        lead = against[danger] - np.delete(against, danger).max() + self.ALARM * self.alarm.margins(row)[0] + shift
        return Meaning(
            topics=self._ranked(self.topics, row),
            danger=float(1 / (1 + np.exp(-4 * lead))),
            replies={question: asked.rank(row, against) for question, asked in self.replies.items()},
            languages=self._ranked(self.languages, row.before(self.features.plain)) if self.languages else [],
        )

    def _ranked(self, classifier: Linear, row: Row) -> List[Tuple[str, float]]:
        margins = classifier.margins(row)
        if len(margins) == 1:
            # Of two classes there is one margin: that of the second.
            margins = np.concatenate([-margins, margins])
        odds = _odds(margins * self.temperature)
        return [(classifier.classes[i], float(odds[i])) for i in np.argsort(-odds)]


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
