"""What the bot can talk about: the topics and the questions it asks (dialogs/topics.yaml, dialogs/questions.yaml)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.matching import Words
from bot.domain.timewords import TimeWords


@dataclass(frozen=True)
class Topic:
    """A topic that a parent asks about.

    Attributes:
        group: the file of the understanding data it stands in.
        student: it answers from the record of a student.
        urgent: the mentor is told at once; the answer begins with whom to call.
        note: the message goes on the mentor's list.
        question: the question that the answer ends with.
        changes: `stop` or `start`: the answer changes whether the contact gets messages.

    """

    id: str
    group: str
    student: bool = False
    urgent: bool = False
    note: bool = False
    question: str = ""
    changes: str = ""


@dataclass(frozen=True)
class Question:
    """A question of the bot.

    Attributes:
        options: payloads of its buttons; empty when it takes free text.
        labels: the message keys of the buttons, in the same order.
        note: the kind of notice that a free answer becomes.
        thanks: the message key that confirms a free answer.
        again: it is asked again after a topic came in between.

    """

    id: str
    options: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    note: str = ""
    thanks: str = ""
    again: bool = False


@dataclass(frozen=True)
class Book:
    """All of it.

    Attributes:
        menu: the topic behind each button of the menu.
        signs: pictures that stand for a word: "👍" for "ja".
        stop, start, menu_words: whole messages, folded, that stop and start messages or open the menu, in any language.
        dutch, more, again, shorter: whole messages, folded, that ask for the last message in Dutch, in full, again, shorter.
        speak, silent: whole messages, folded, that ask for answers to be read aloud, or no longer.
        times: words that show that a reply names a day or a time.
        languages: the words that name each language, folded.
        time_words: how days and times are written, in all languages (locales/*/times.yaml).

    """

    topics: Mapping[str, Topic]
    questions: Mapping[str, Question]
    menu: Mapping[str, str] = field(default_factory=dict)
    words: Words = field(default_factory=Words)
    stop: frozenset[str] = frozenset()
    start: frozenset[str] = frozenset()
    menu_words: frozenset[str] = frozenset()
    dutch: frozenset[str] = frozenset()
    more: frozenset[str] = frozenset()
    again: frozenset[str] = frozenset()
    shorter: frozenset[str] = frozenset()
    speak: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()
    signs: Mapping[str, str] = field(default_factory=dict)
    times: frozenset[str] = frozenset()
    languages: Mapping[str, frozenset[str]] = field(default_factory=dict)
    time_words: TimeWords = field(default_factory=TimeWords)
