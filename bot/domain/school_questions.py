"""A message in words as an answer to what the school asked: which question, which answer, and when to ask about whom."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.desk import student_button
from bot.domain.matching import fold, pick
from bot.domain.outcome import Incoming, Matters, Rules
from bot.domain.replies import OPTION, RSVP, payload_of, read_reply

AGAIN_WITHIN = timedelta(hours=1)
"""Later, a question of a parent is a talk of its own, in which the school's question would only press."""

SURELY = 0.9
"""From here on words alone answer a question after something else came in between."""

_ENOUGH_WORDS = 3


@dataclass(frozen=True)
class Answer:
    """A payload that the message stands for, and of which question."""

    question: OpenQuestion
    payload: str
    sure: float


def answers(state: State, incoming: Incoming, rules: Rules, now: datetime) -> list[Answer]:
    """What the message may answer, best first; of equal ones the question that was asked last.

    Right after a question a "yes" is its answer. When something else came in between, a number, a label or a time on offer
    still is one; other words only when they say so surely: "ok, thank you" after a talk about holidays books no meeting.
    """
    found = []
    for question in reversed(state.asked):
        if answer := _answer(question, incoming, rules, now):
            found.append(answer)
    return sorted(found, key=lambda answer: -answer.sure)


def _answer(question: OpenQuestion, incoming: Incoming, rules: Rules, now: datetime) -> Answer | None:
    book, understood = rules.book, incoming.understood
    arguments = incoming.text, understood, rules.thresholds, book.words, book.time_words, now.date()
    code = read_reply(question, *arguments)
    if code is None:
        return None
    payload = payload_of(code, question.options) or _without_button(question, code)
    if payload is None:
        return None
    ranked = understood.replies.get(question.id, ()) if understood else ()
    likely = next((r.confidence for r in ranked if r.topic == code), 0.0)
    shown = pick(incoming.text, [option.words for option in question.options], book.words) is not None
    explicit = shown or code.startswith(OPTION)
    surely = likely >= SURELY and len(fold(incoming.text).split()) >= _ENOUGH_WORDS
    if not (explicit or question.fresh or surely):
        return None
    return Answer(question, payload, 1.0 if explicit else likely)


def _without_button(question: OpenQuestion, code: str) -> str | None:
    """An answer that has no button: "yes" where several times are offered."""
    rsvp = question.id == RSVP and code in ("yes", "no", "other_time", "call_instead")
    return f"rsvp:{question.options[0].payload.split(':')[1]}:{code}" if rsvp else None


def which_student(found: list[Answer], matters: Matters) -> tuple[Option, ...]:
    """The students between whom the answer does not choose: two of them were absent, and "ill" was written.

    Empty when it is clear, or when the questions are about one student.
    """
    same = [answer for answer in found if answer.question.id == found[0].question.id]
    names = {answer.question.student: _name(answer, matters) for answer in same}
    if len(names) < 2 or not all(names.values()):
        return ()
    options = {answer.question.student: student_button(answer.payload, _name(answer, matters)) for answer in reversed(same)}
    return tuple(options.values())


def _name(answer: Answer, matters: Matters) -> str:
    kind, number, *_ = (*answer.payload.split(":"), "", "")
    of = matters.alerts if kind == "reason" else matters.invitations if kind in ("slot", "rsvp") else {}
    known = of.get(int(number)) if number.isdigit() else None
    return known.first_name if known else ""


def interrupted(state: State) -> State:
    """Something else came in between: what the school asked is no longer what the next "yes" answers."""
    return replace(state, asked=tuple(replace(question, fresh=False) for question in state.asked))


def to_ask_again(state: State, now: datetime) -> OpenQuestion | None:
    """The school's question that is asked again after something else came in between: the last one, soon after it, and once."""
    last = state.asked[-1] if state.asked else None
    if last is None or last.asked_at is None or now - last.asked_at > AGAIN_WITHIN:
        return None
    return replace(last, asked_at=None, fresh=True)
