"""What to do with a message: state and understanding in, new state and effects out. A pure function.

The order of looking: a tap; the open question's own answers; danger before everything that answers; single words that stop and
start; then the topics by how sure the understanding is.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain import answers, forms, linking, school_questions
from bot.domain.acquaintance import languages_with_first
from bot.domain.book import Question, Topic
from bot.domain.consent import Purpose
from bot.domain.contact import Contact
from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.desk import DUTCH, Desk, facts_of, said_when, thanks_for_callback
from bot.domain.matching import fold, has_words, pick
from bot.domain.meeting_forms import manage
from bot.domain.notice import Notice
from bot.domain.outcome import Change, Incoming, Matters, Outcome, Reply, Rules, asked
from bot.domain.phone import find_phone
from bot.domain.text import Text
from bot.domain.understanding import SAFETY, Danger, Decision, Tier, decide
from bot.domain.when import When, read_when

NONE = "none"
NOTHING = Matters()
WITH_TIME = ("callback", "appointment", "other_time")
"""Questions whose answer names a day or a time."""
CANNOT_COME, INTERPRETER = "meeting_cannot_come", "interpreter"
_DIGIT = re.compile(r"\d")


def react(
    state: State,
    incoming: Incoming,
    contact: Contact | None,
    rules: Rules,
    now: datetime,
    *,
    matters: Matters = NOTHING,
    stopped: bool = False,
) -> Outcome:
    """Decide what happens with one message.

    Args:
        now: aware, local time of the school.
        matters: what the school has asked this contact.
        stopped: whether this contact wants no messages.

    """
    if state.question and state.question.expires_at <= now:
        state = replace(state, question=None)
    state = replace(state, asked=tuple(question for question in state.asked if question.expires_at > now))
    turn = _Turn(state, incoming, contact, matters, rules, now, stopped)
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
    matters: Matters
    rules: Rules
    now: datetime
    stopped: bool

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
        if kind in forms.TAPS and (answered := self._form(payload)):
            return answered
        if kind in linking.TAPS and (step := linking.tapped(payload, linked=self.contact is not None, stopped=self.stopped)):
            return self._step(step)
        # None of these, or a button that this version no longer knows.
        return self._hand_over()

    def _step(self, step: linking.Step) -> Outcome:
        if step.topic:
            return self._topic(step.topic)
        if step.question:
            return replace(self._ask(step.question, Text(step.text), step.options), effects=step.effects)
        return self._say(Text(step.text))

    def _form(self, payload: str, when: When | None = None) -> Outcome | None:
        """An answer to the school; the question of the school that it answers is closed."""
        if self.contact is None:
            return None
        closed = replace(self.state, question=None)
        for question in self.state.asked:
            if payload in (option.payload for option in question.options):
                closed = closed.without(question)
        return forms.answer(payload, self._desk(closed, when))

    def _simple(self, value: str) -> Outcome:
        topic = {"language": "change_language", "call": "callback_request", "mentor": "talk_to_human"}.get(value)
        if topic:
            return self._topic(topic)
        last = self.state.last
        if last is None:
            return self._hand_over()
        return Outcome(replace(self._calm, last=last), (Reply(last, short=True),))

    def _language(self, code: str) -> Outcome:
        change = Change("language", code)
        if code == "nl":
            return Outcome(self._calm, (Reply(Text("language-changed")),), changes=(change, Change("mode", "dutch")))
        asked = self._ask("mode", Text("ask-both_languages"))
        # Who had chosen Dutch alone reads the new language again, until the second answer says otherwise.
        return replace(asked, changes=(change, Change("mode", "both")))

    def _mode(self, value: str) -> Outcome:
        if value not in ("both", "home", "dutch"):
            return self._hand_over()
        return Outcome(self._calm, (Reply(Text("language-changed")),), changes=(Change("mode", value),))

    # -- words ---------------------------------------------------------------------------------------------------------

    def _without_words(self) -> Outcome:
        if (said := self._sign()) and (answered := replace(self, incoming=replace(self.incoming, text=said))._answer(None)):
            return answered
        if self.incoming.attachments:
            received = "voice-received" if self.incoming.voice else "attachment-received"
            return Outcome(self.state, (Reply(Text(received)),), (Notice("attachment"),))
        return Outcome(self.state, (Reply(Text("no-words")),))

    def _sign(self) -> str | None:
        """The word that a message of one kind of picture stands for: a thumb up is a yes."""
        signs = self.rules.book.signs
        found = {signs[character] for character in self.incoming.text if character in signs}
        return found.pop() if len(found) == 1 else None

    def _answer(self, decision: Decision | None) -> Outcome | None:
        """The message as an answer to an open question, and nothing else."""
        question = self.state.question
        # Where more words are only welcome ("do you want to tell more?"), a sure answer to the school goes first.
        answered = self._answer_to_school(school_questions.SURELY) if question and self._is_optional(question) else None
        return answered or (self._answer_to(question, decision) if question else None) or self._answer_to_school()

    def _words(self, decision: Decision | None) -> Outcome:
        if (decision is None or decision.danger is not Danger.SURE) and (answered := self._answer(decision)):
            return answered
        if decision is None:
            return Outcome(self.state, (Reply(Text("away")),), (Notice("away"),))
        # A number of a list that is closed by now: no topic is meant by it, and a person may know what is.
        bare = fold(self.incoming.text)
        outcome = self._hand_over() if bare.isdecimal() and len(bare) < 3 else self._by_tier(decision)
        # After "call 112 now" nothing else is asked.
        if decision.danger is not Danger.SURE:
            outcome = self._ask_again(outcome)
        return replace(outcome, decision=decision)

    def _is_optional(self, question: OpenQuestion) -> bool:
        own = self.rules.book.questions.get(question.id)
        return bool(own and own.note and not own.again)

    def _ask_again(self, outcome: Outcome) -> Outcome:
        """After something else came in between: the bot's own question each time, the school's once."""
        question = self.state.question
        state = school_questions.interrupted(replace(outcome.state, asked=self.state.asked))
        if question and self._asks_again(question, outcome):
            purpose = Purpose.GENERAL if question.student is None else Purpose.STUDENT
            again = Reply(question.text, question.options, purpose, question.student, question.scope)
            return replace(outcome, state=replace(state, question=question), replies=(*outcome.replies, again))
        asked_again = school_questions.to_ask_again(self.state, self.now)
        if asked_again and state.question is None and outcome.replies and not outcome.changes:
            reply = Reply(asked_again.text, asked_again.options, Purpose.STUDENT, asked_again.student, asked_again.scope)
            return replace(outcome, state=state.with_asked(asked_again), replies=(*outcome.replies, reply))
        return replace(outcome, state=state)

    def _answer_to_school(self, least: float = 0.0) -> Outcome | None:
        """The message as an answer to what the school asked; `least`: how sure it must be."""
        found = [a for a in school_questions.answers(self.state, self.incoming, self.rules, self.now) if a.sure >= least]
        if not found:
            return None
        if options := school_questions.which_student(found, self.matters):
            return self._ask("student", Text("which-student"), options)
        payload = found[0].payload
        if not payload.startswith(forms.TAPS):
            # A button beside the answers: "call me".
            return self._tap(payload)
        return self._form(payload, read_when(self.incoming.text, self.now.date(), self.rules.book.time_words))

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
            if fold(text) in book.words.no:
                no = next((o for o in question.options if o.payload in (NONE, "thanks:") or o.payload.endswith(":no")), None)
                if no:
                    return self._tap(no.payload)
            yes = [option for option in question.options if option.payload.endswith(":yes")]
            if fold(text) in book.words.yes and (yes or question.id == "call"):
                return self._tap((yes or question.options)[0].payload)
        own = book.questions.get(question.id)
        if own is None or not own.note:
            return None
        if fold(text) in book.words.no:
            return Outcome(self._calm, (Reply(Text("dropped")),), (Notice("dropped"),))
        if decision and not self._fits(own, decision):
            return None
        return self._noted(own)

    def _noted(self, question: Question) -> Outcome:
        """A free answer: on the mentor's list, with what could be read from it, and said back."""
        facts: dict[str, str | int] = {}
        thanks = Text(question.thanks)
        when = read_when(self.incoming.text, self.now.date(), self.rules.book.time_words)
        if question.note in WITH_TIME and (facts := facts_of(when)):
            if question.note == "callback":
                thanks = thanks_for_callback(when, self._language_of_contact())
            elif question.note == "appointment":
                thanks = Text("recorded-appointment-when", {"when": said_when(when)})
        if question.note == "callback":
            facts["language"] = self._language_of_contact()
        if question.note == "contact" and (number := find_phone(self.incoming.text)):
            facts["phone"] = number
        asked = self.state.question
        student = asked.student if asked and asked.student is not None else self._only_student()
        return Outcome(self._calm, (Reply(thanks),), (Notice(question.note, student=student, facts=facts),))

    def _language_of_contact(self) -> str:
        return self.contact.language if self.contact else DUTCH

    def _only_student(self) -> int | None:
        students = self.contact.students if self.contact else ()
        return students[0].id if len(students) == 1 else None

    @property
    def _calm(self) -> State:
        """Nothing of the bot's own is open; what the school asked still is."""
        return State(asked=self.state.asked)

    def _fits(self, asked: Question, decision: Decision) -> bool:
        """Free text answers a question unless it is surely about a topic of its own."""
        topic = self.rules.book.topics.get(decision.topic or "")
        if topic and (topic.urgent or (topic.note and topic.group == "absence" and topic.question != asked.id)):
            # A child that is ill tomorrow is no time for a talk.
            return False
        if asked.note in WITH_TIME:
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
        return Outcome(self._calm, (Reply(Text("handover")),), (Notice("handover"),))

    # -- topics --------------------------------------------------------------------------------------------------------

    def _topic(self, name: str, term: str | None = None) -> Outcome:
        topic = self.rules.book.topics.get(name)
        if topic is None:
            return self._hand_over()
        if name == "glossary":
            return self._say(answers.word(term))
        if name == CANNOT_COME and self.contact and (managed := manage(self._desk(self._calm))):
            return managed
        replies = tuple(
            Reply(a.text, purpose=a.purpose, student=a.student, scope=a.scope)
            for a in answers.about(topic, self.contact, self.now.date())
        )
        notices: tuple[Notice, ...] = ()
        if topic.note or topic.urgent:
            notices = (self._wish(topic),)
        changes = (Change(topic.changes),) if topic.changes else ()
        if any(reply.text.key == answers.REFUSED for reply in replies):
            notices = (*notices, Notice("refused"))
        # "Too difficult" is about the answer before it, and a record is read anew, never repeated.
        repeatable = replies[0].purpose is Purpose.GENERAL and topic.question != "simple"
        state = replace(self._calm, last=replies[0].text if repeatable else self.state.last)
        if topic.note and topic.group == "absence" and self.contact and len(self.contact.students) > 1:
            # Whom the report is about matters more than its details.
            which, open_ = forms.ask_student(self._desk(state))
            return Outcome(open_, (*replies, which), notices, changes, urgent=topic.urgent)
        if topic.question:
            ends = self._ask(topic.question, replies[-1].text, self._options_of(topic))
            replies = (*replies[:-1], *ends.replies)
            state = replace(ends.state, last=state.last)
        return Outcome(state, replies, notices, changes, urgent=topic.urgent)

    def _wish(self, topic: Topic) -> Notice:
        """A report or a wish on the mentor's list: about whom, and for which day."""
        facts: dict[str, str | int] = {}
        if topic.group == "absence" and topic.id != "absence_alert_why":
            facts = facts_of(read_when(self.incoming.text, self.now.date(), self.rules.book.time_words))
            facts.setdefault("day", self.now.date().isoformat())
        if topic.id == INTERPRETER and self._language_of_contact() != DUTCH:
            facts["language"] = self._language_of_contact()
        return Notice(topic.id, urgent=topic.urgent, student=self._only_student(), facts=facts)

    def _desk(self, state: State, when: When | None = None) -> Desk:
        assert self.contact is not None
        return Desk(state, self.contact, self.matters, self.now, self.rules.expires, when)

    def _options_of(self, topic: Topic) -> tuple[Option, ...] | None:
        if topic.question == "language":
            return languages_with_first(None, self.rules)
        return None

    def _say(self, text: Text) -> Outcome:
        return Outcome(self._calm, (Reply(text),))

    def _ask(self, id_: str, text: Text, options: tuple[Option, ...] | None = None) -> Outcome:
        if options is None:
            question = self.rules.book.questions[id_]
            options = tuple(
                Option(payload, Text(label)) for payload, label in zip(question.options, question.labels, strict=True)
            )
        opened = asked(id_, text, options, self.now, self.rules.expires)
        return Outcome(replace(self._calm, question=opened), (Reply(text, options),))

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
