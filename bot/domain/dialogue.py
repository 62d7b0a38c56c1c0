"""What to do with a message: state and understanding in, new state and effects out. A pure function.

The order of looking: a tap; the open question's own answers; danger before everything that answers; single words that stop and
start; then the topics by how sure the understanding is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.domain import answers
from bot.domain.book import Book, Question, Topic
from bot.domain.consent import Purpose
from bot.domain.contact import Contact
from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.matching import fold, has_words, pick
from bot.domain.notice import Notice
from bot.domain.text import Text
from bot.domain.understanding import SAFETY, Danger, Decision, Thresholds, Tier, Understood, decide

NONE = "none"
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Incoming:
    """A message of a parent.

    Attributes:
        text: what was written, without control characters; may be empty.
        tapped: the payload of the button, if it was a tap.
        understood: None when the understanding is away.
        attachments: how many images, voice notes or files came along.

    """

    text: str = ""
    tapped: str | None = None
    understood: Understood | None = None
    attachments: int = 0


@dataclass(frozen=True)
class Reply:
    """A message to the parent. `student` is the student it tells about (for the gate), `scope` the permission it needs.

    `short`: only its first sentences.
    """

    text: Text
    options: tuple[Option, ...] = ()
    purpose: Purpose = Purpose.GENERAL
    student: int | None = None
    scope: str = ""
    short: bool = False


@dataclass(frozen=True)
class Change:
    """Something of the contact that changes: `stop`, `start`, `language` or `mode` (with a value)."""

    kind: str
    value: str = ""


@dataclass(frozen=True)
class Rules:
    """What the dialogue needs to know beside the message."""

    book: Book
    thresholds: Thresholds
    languages: tuple[str, ...]
    expires: timedelta


@dataclass(frozen=True)
class Outcome:
    """The new state and the effects, to be written in one transaction."""

    state: State = field(default_factory=State)
    replies: tuple[Reply, ...] = ()
    notices: tuple[Notice, ...] = ()
    changes: tuple[Change, ...] = ()
    decision: Decision | None = None
    urgent: bool = False


def react(
    state: State, incoming: Incoming, contact: Contact | None, rules: Rules, now: datetime, *, stopped: bool = False
) -> Outcome:
    """Decide what happens with one message.

    Args:
        now: aware, local time of the school.
        stopped: whether this contact wants no messages.

    """
    if state.question and state.question.expires_at <= now:
        state = replace(state, question=None)
    turn = _Turn(state, incoming, contact, rules, now)
    outcome = turn.react()
    if stopped and not any(change.kind == "start" for change in outcome.changes):
        # A stopped contact gets nothing but the confirmation; the mentor still sees what was written.
        notices = outcome.notices or (Notice("stopped"),)
        return replace(outcome, replies=(), changes=(), notices=notices, state=State())
    return outcome


@dataclass(frozen=True)
class _Turn:
    state: State
    incoming: Incoming
    contact: Contact | None
    rules: Rules
    now: datetime

    def react(self) -> Outcome:
        incoming = self.incoming
        if incoming.tapped:
            return self._tap(incoming.tapped)
        word = fold(incoming.text)
        if word in self.rules.book.stop:
            return self._topic("stop_messages")
        if word in self.rules.book.start:
            return self._topic("start_messages")
        if word in self.rules.book.menu_words:
            return self._topic("bot_help")
        if not has_words(incoming.text):
            return self._without_words()
        decision = decide(incoming.understood, self.rules.thresholds) if incoming.understood else None
        outcome = self._words(decision)
        if incoming.attachments:
            outcome = replace(outcome, notices=(*outcome.notices, Notice("attachment")))
        return self._safely(outcome, decision)

    # -- a tap ---------------------------------------------------------------------------------------------------------

    def _tap(self, payload: str) -> Outcome:
        """A tap says itself what it stands for, so that a button of last week still does what is written on it."""
        kind, _, value = payload.partition(":")
        book = self.rules.book
        if kind == "topic" and value in book.topics:
            return self._topic(value)
        if kind == "word" and value:
            return self._say(answers.word(value))
        if kind == "menu":
            topic = book.menu.get(value)
            return self._topic(topic) if topic else self._say(Text("menu-question-invite"))
        if kind == "simple":
            return self._simple(value)
        if kind == "language" and value in self.rules.languages:
            return self._language(value)
        if kind == "mode":
            return self._mode(value)
        # None of these, or a button that this version no longer knows.
        return self._hand_over()

    def _simple(self, value: str) -> Outcome:
        topic = {"language": "change_language", "call": "callback_request", "mentor": "talk_to_human"}.get(value)
        if topic:
            return self._topic(topic)
        last = self.state.last
        if last is None:
            return self._hand_over()
        return Outcome(State(last=last), (Reply(last, short=True),))

    def _language(self, code: str) -> Outcome:
        change = Change("language", code)
        if code == "nl":
            return Outcome(State(), (Reply(Text("language-changed")),), changes=(change, Change("mode", "dutch")))
        asked = self._ask("mode", Text("ask-both_languages"))
        # Who had chosen Dutch alone reads the new language again, until the second answer says otherwise.
        return replace(asked, changes=(change, Change("mode", "both")))

    def _mode(self, value: str) -> Outcome:
        if value not in ("both", "home", "dutch"):
            return self._hand_over()
        return Outcome(State(), (Reply(Text("language-changed")),), changes=(Change("mode", value),))

    # -- words ---------------------------------------------------------------------------------------------------------

    def _without_words(self) -> Outcome:
        if self.incoming.attachments:
            return Outcome(self.state, (Reply(Text("attachment-received")),), (Notice("attachment"),))
        return Outcome(self.state, (Reply(Text("no-words")),))

    def _words(self, decision: Decision | None) -> Outcome:
        question = self.state.question
        if question and (decision is None or decision.danger is not Danger.SURE):
            answered = self._answer_to(question, decision)
            if answered:
                return answered
        if decision is None:
            return Outcome(self.state, (Reply(Text("away")),), (Notice("away"),))
        outcome = self._by_tier(decision)
        # After "call 112 now" nothing else is asked.
        if question and decision.danger is not Danger.SURE and self._asks_again(question, outcome):
            again = Reply(question.text, question.options)
            state = replace(outcome.state, question=question)
            outcome = replace(outcome, state=state, replies=(*outcome.replies, again))
        return replace(outcome, decision=decision)

    def _answer_to(self, question: OpenQuestion, decision: Decision | None) -> Outcome | None:
        """The open question's own answers are looked at first."""
        book, text = self.rules.book, self.incoming.text
        if question.options:
            chosen = pick(text, [option.words for option in question.options], book.words)
            if chosen is not None:
                return self._tap(question.options[chosen].payload)
            real = [option for option in question.options if option.payload != NONE]
            if fold(text) in book.words.yes and len(real) == 1:
                return self._tap(real[0].payload)
            if fold(text) in book.words.no and question.id == "suggest":
                return self._tap(NONE)
            return None
        asked = book.questions.get(question.id)
        if asked is None or not asked.note:
            return None
        if fold(text) in book.words.no:
            return Outcome(State(), (Reply(Text("dropped")),), (Notice("dropped"),))
        if decision and not self._fits(asked, decision):
            return None
        return Outcome(State(), (Reply(Text(asked.thanks)),), (Notice(asked.note),))

    def _fits(self, asked: Question, decision: Decision) -> bool:
        """Free text answers a question unless it is surely about a topic of its own."""
        topic = self.rules.book.topics.get(decision.topic or "")
        if topic and (topic.urgent or (topic.note and topic.group == "absence" and topic.question != asked.id)):
            # A child that is ill tomorrow is no time for a talk.
            return False
        if asked.note in ("callback", "appointment"):
            words = set(fold(self.incoming.text).split())
            if _DIGIT.search(self.incoming.text) or words & self.rules.book.times:
                return True
        if asked.note == "contact" and len(_DIGIT.findall(self.incoming.text)) > 5:
            return True
        own = decision.topic is not None and self._question_of(decision.topic) == asked.id
        return own or decision.tier is not Tier.ANSWER or decision.confidence < self.rules.thresholds.interrupt

    def _question_of(self, topic: str) -> str:
        known = self.rules.book.topics.get(topic)
        return known.question if known else ""

    def _asks_again(self, question: OpenQuestion, outcome: Outcome) -> bool:
        asked = self.rules.book.questions.get(question.id)
        return bool(asked and asked.again and outcome.state.question is None and outcome.replies and not outcome.changes)

    def _by_tier(self, decision: Decision) -> Outcome:
        if decision.tier is Tier.ANSWER and decision.topic:
            topic = self.rules.book.topics.get(decision.topic)
            if topic and topic.changes == "stop":
                # "Do not stop writing" is near to it: a sentence needs one tap, the single word does not.
                return self._suggest((decision.topic,))
            if topic and topic.question == "language" and (code := self._named_language()):
                return self._language(code)
            return self._topic(decision.topic, decision.term)
        if decision.tier is Tier.SUGGEST:
            return self._suggest(decision.suggestions, decision.term)
        return self._hand_over()

    def _named_language(self) -> str | None:
        """The one language that the message names, if the school speaks it: "in english please"."""
        said = set(fold(self.incoming.text).split())
        named = [code for code in self.rules.languages if said & self.rules.book.languages.get(code, frozenset())]
        return named[0] if len(named) == 1 else None

    def _suggest(self, topics: tuple[str, ...], term: str | None = None) -> Outcome:
        options = []
        for topic in topics:
            if topic == "glossary" and term:
                options.append(Option(f"word:{term}", answers.name_of(term)))
            else:
                options.append(Option(f"topic:{topic}", Text(f"label-{topic}")))
        options.append(Option(NONE, Text("option-none")))
        return self._ask("suggest", Text("suggest"), tuple(options))

    def _hand_over(self) -> Outcome:
        return Outcome(State(), (Reply(Text("handover")),), (Notice("handover"),))

    # -- topics --------------------------------------------------------------------------------------------------------

    def _topic(self, name: str, term: str | None = None) -> Outcome:
        topic = self.rules.book.topics.get(name)
        if topic is None:
            return self._hand_over()
        if name == "glossary":
            return self._say(answers.word(term))
        replies = tuple(
            Reply(a.text, purpose=a.purpose, student=a.student, scope=a.scope)
            for a in answers.about(topic, self.contact, self.now.date())
        )
        notices: tuple[Notice, ...] = ()
        if topic.note or topic.urgent:
            notices = (Notice(name, urgent=topic.urgent),)
        changes = (Change(topic.changes),) if topic.changes else ()
        if any(reply.text.key == answers.REFUSED for reply in replies):
            notices = (*notices, Notice("refused"))
        # "Too difficult" is about the answer before it, and a record is read anew, never repeated.
        repeatable = replies[0].purpose is Purpose.GENERAL and topic.question != "simple"
        state = State(last=replies[0].text if repeatable else self.state.last)
        if topic.question:
            asked = self._ask(topic.question, replies[-1].text, self._options_of(topic))
            replies = (*replies[:-1], *asked.replies)
            state = replace(asked.state, last=state.last)
        return Outcome(state, replies, notices, changes, urgent=topic.urgent)

    def _options_of(self, topic: Topic) -> tuple[Option, ...] | None:
        if topic.question == "language":
            return tuple(Option(f"language:{code}", Text(f"language-{code}")) for code in self.rules.languages)
        return None

    def _say(self, text: Text) -> Outcome:
        return Outcome(State(), (Reply(text),))

    def _ask(self, id_: str, text: Text, options: tuple[Option, ...] | None = None) -> Outcome:
        if options is None:
            question = self.rules.book.questions[id_]
            options = tuple(
                Option(payload, Text(label)) for payload, label in zip(question.options, question.labels, strict=True)
            )
        asked = OpenQuestion(id_, self.now + self.rules.expires, text, options)
        return Outcome(State(asked), (Reply(text, options),))

    # -- danger --------------------------------------------------------------------------------------------------------

    def _safely(self, outcome: Outcome, decision: Decision | None) -> Outcome:
        """The numbers before everything else when somebody may be in danger; the mentor is told at once."""
        if decision is None or decision.danger is Danger.NONE:
            return outcome
        notices = (Notice("danger", urgent=True), *(n for n in outcome.notices if n.kind != SAFETY))
        replies = outcome.replies
        if decision.danger is Danger.SUSPECTED:
            replies = (Reply(Text("safety-suspect")), *replies)
        return replace(outcome, replies=replies, notices=notices, decision=decision, urgent=True)


def with_words(question: OpenQuestion, words: Mapping[str, tuple[str, ...]]) -> OpenQuestion:
    """The question with the words of its options as they were sent (by payload), to be kept with the conversation."""
    options = tuple(replace(option, words=words.get(option.payload, ())) for option in question.options)
    return replace(question, options=options)
