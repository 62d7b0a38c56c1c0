"""What an answer to the school is judged with, and how its replies are written."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.consent import Purpose
from bot.domain.contact import Contact
from bot.domain.conversation import Option, State
from bot.domain.outcome import Matters, Reply, asked
from bot.domain.text import LanguageName, Text, Value
from bot.domain.when import When

DUTCH = "nl"
CALL_ME = Option("topic:callback_request", Text("button-call_me"))
ABSENCE, MEETING = "absence", "meeting"
"""The scopes of the student's permission."""


def student_button(payload: str, first_name: str) -> Option:
    """A button with the name of a student."""
    return Option(payload, Text("button-student", {"student": first_name}))


@dataclass(frozen=True)
class Desk:
    """What an answer is judged with.

    Attributes:
        state: the conversation's, the question already taken out.
        when: the day and time that the message names; None for a tap.

    """

    state: State
    contact: Contact
    matters: Matters
    now: datetime
    expires: timedelta
    when: When | None = None

    @property
    def typed(self) -> bool:
        """Whether it was written, not tapped."""
        return self.when is not None

    def about(self, text: Text, student: int, scope: str, options: tuple[Option, ...] = ()) -> Reply:
        """A reply that tells about a student."""
        return Reply(text, options, Purpose.STUDENT, student, scope)

    def ask(self, id_: str, reply: Reply) -> State:
        """The state in which the question of this reply is open."""
        question = asked(id_, reply.text, reply.options, self.now, self.expires)
        return replace(self.state, question=replace(question, student=reply.student, scope=reply.scope))


def facts_of(when: When) -> dict[str, str | int]:
    """What is on record of a day and a time."""
    facts: dict[str, str | int] = {}
    if when.day:
        facts["day"] = when.day.isoformat()
    if when.time:
        facts["time"] = f"{when.time:%H:%M}"
    elif when.part:
        facts["part"] = when.part
    return facts


def thanks_for_callback(when: When, language: str) -> Text:
    """A call-back as it is on record."""
    return Text("recorded-callback-when", {"when": said_when(when), "language": LanguageName(language)})


def said_when(when: When) -> Text:
    """A day and a time as they are said back."""
    params: dict[str, Value] = {}
    if when.day:
        params["date"] = when.day
    if when.time:
        params["time"] = when.time
    elif when.part:
        params["part"] = Text(f"part-{when.part}")
    names = {"date": "day", "time": "time", "part": "part"}
    return Text("-".join(["when", *(names[name] for name in params)]), params)
