"""What stands beside a transcript: whose it is, and what of it waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True)
class CardStudent:
    """A student of the contact whom the reader may see; `relation`: what the contact is to the student."""

    id: int
    name: str
    first_name: str
    relation: str
    birth_date: date


@dataclass(frozen=True)
class Card:
    """Whose conversation it is.

    Attributes:
        name: of the contact or the student; nothing when the school does not know who it is.
        own_student: it is this student's own phone.
        phone: the number to call: on the school's list, else where the person writes from; may be empty.
        gone: the provider's code when nobody can be reached there.
        held, held_by, holder: a person of the school answers; the user and the name.

    """

    id: int
    name: str
    contact: int | None
    own_student: int | None
    channel: str
    address: str
    gone: str
    language: str
    mode: str
    stopped: bool
    welcomed: bool
    held: bool
    held_by: int | None
    holder: str
    students: tuple[CardStudent, ...]
    phone: str = ""


@dataclass(frozen=True)
class Waiting:
    """An entry of the list that came from this conversation; `line`: the message it came from."""

    id: int
    kind: str
    facts: Mapping[str, str | int]
    urgent: bool
    at: datetime
    line: int | None
