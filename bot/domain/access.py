"""Who works with the pages, and what each may see."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """What a user of the pages is.

    A mentor sees the own students. A team leader sees those of the own groups too, and who is not known yet. An admin sees who
    is not known yet, keeps the users and reads the log of who read what; to read about a student is not the admin's work.
    """

    MENTOR = "mentor"
    TEAM_LEADER = "team_leader"
    ADMIN = "admin"


@dataclass(frozen=True)
class Sight:
    """Whose conversations a user may see; nothing is read for a page without one.

    Attributes:
        mentor: students whose mentor on the school's list has this e-mail address, in small letters.
        groups: students of these groups too; None: of all.
        unknown: conversations with somebody whom the school does not know, and contacts of no student.

    """

    mentor: str
    groups: frozenset[str] | None = frozenset()
    unknown: bool = False


@dataclass(frozen=True)
class User:
    """Somebody of the school who signs in.

    Attributes:
        email: in small letters.
        groups: those of a team leader; none: all.
        language: of the pages, nl or en.
        notes: how the user hears that something waits: email, telegram or none.
        reads_from: messages up to this one count as read.
        has_password: whether there is one; else only the school's own sign-in opens the pages.

    """

    id: int
    email: str
    name: str
    role: Role
    groups: tuple[str, ...] = ()
    language: str = "nl"
    notes: str = "email"
    reads_from: int = 0
    has_password: bool = False
    disabled: bool = False
    signed_in_at: datetime | None = None

    @property
    def sight(self) -> Sight:
        """Whose conversations this user may see."""
        if self.role is Role.TEAM_LEADER:
            return Sight(self.email, frozenset(self.groups) or None, unknown=True)
        return Sight(self.email, unknown=self.role is Role.ADMIN)


@dataclass(frozen=True)
class Session:
    """A browser in which a user is signed in; `csrf` is what its forms send back."""

    id: int
    user: User
    csrf: str
    expires_at: datetime


@dataclass(frozen=True)
class Deed:
    """A line of the log of who read, exported or changed what. `facts`: no texts, and no names of parents or students."""

    at: datetime
    who: str
    action: str
    conversation: int | None = None
    contact: int | None = None
    student: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
