"""Phrases that nearly always mean danger: statistics alone missed some of the plainest ("I want to die, I can't go on")."""

from dataclasses import dataclass, field
from typing import Dict, Iterable, List, Tuple

from components.folding import fold

_Word = Tuple[str, bool]
_KEY = 2
"""Phrases are looked up by so many letters of their first word."""


@dataclass
class Plain:
    """Finds the phrases of all languages; words of a phrase stand directly one after the other, `*` ends an open one."""

    phrases: Dict[str, List[Tuple[_Word, ...]]] = field(default_factory=dict)

    def train(self, phrases: Iterable[str]) -> None:
        """`phrases`: as in the lookup table `danger` of the training data: "kill* myself".

        Raises:
            ValueError: a phrase begins with an open word of one letter, or has no words at all.

        """
        self.phrases = {}
        for phrase in phrases:
            # "self-harm*" is two words, of which the last one is open.
            folded = [(fold(word), word.endswith("*")) for word in phrase.split()]
            words = tuple(
                (stem, is_open and place == text.count(" "))
                for text, is_open in folded
                for place, stem in enumerate(text.split())
            )
            if not words or not all(text for text, _ in folded) or (words[0][1] and len(words[0][0]) < _KEY):
                raise ValueError(f"this is no phrase to look for: {phrase!r}")
            self.phrases.setdefault(words[0][0][:_KEY], []).append(words)

    def found(self, text: str) -> bool:
        """Whether one of them stands in the folded text."""
        tokens = text.split()
        return any(
            self._is_here(phrase, tokens[place : place + len(phrase)])
            for place, token in enumerate(tokens)
            for phrase in self.phrases.get(token[:_KEY], ())
        )

    @staticmethod
    def _is_here(phrase: Tuple[_Word, ...], tokens: List[str]) -> bool:
        return len(tokens) == len(phrase) and all(
            token.startswith(stem) if is_open else token == stem for (stem, is_open), token in zip(phrase, tokens, strict=True)
        )
