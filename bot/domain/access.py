"""Who works with the pages, and what each may see."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
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
        unknown: conversations with somebody whom the school does not know; who sees all students sees the contacts of none too.

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
        notes: whether the user hears by mail that something waits: email or none.
        reads_from: messages up to this one count as read.
        has_password: whether there is one; else only the school's own sign-in opens the pages.
        bound: whether the school's own sign-in knows this user by its own name already, and not only by the e-mail address.

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
    bound: bool = False
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
    """A line of the log of who read, exported or changed what.

    Attributes:
        facts: no texts, and no names of parents or students.
        id, user: given when it is read.

    """

    at: datetime
    who: str
    action: str
    conversation: int | None = None
    contact: int | None = None
    student: int | None = None
    facts: Mapping[str, str | int] = field(default_factory=dict)
    id: int = 0
    user: int | None = None


@dataclass(frozen=True)
class Wanted:
    """Which lines of the log are asked for; nothing is named: all of them.

    Attributes:
        user: of this user; 0: of nobody of the pages, but of a command.
        since, until: moments; the second is not part of it.

    """

    user: int | None = None
    conversation: int | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class Handshake:
    """A sign-in that began at the school's own sign-in: what it must bring back, and where the user wanted to go."""

    nonce: str
    verifier: str
    next: str
    at: datetime


@dataclass(frozen=True)
class Vouched:
    """Who somebody is, as the school's own sign-in says.

    Attributes:
        subject: its own name for the person, which never goes to somebody else.
        email: in small letters; empty where it tells none.
        verified: False only where it says itself that nobody checked the address.

    """

    subject: str
    email: str = ""
    verified: bool = True


def may_leave(user: User, admins: Collection[int], *, by: int | None) -> str:
    """Why this user cannot be disabled or get another role, as a word; nothing when it can.

    Args:
        admins: the ids of all admins who may sign in.
        by: the admin who does it; None: a command.

    """
    if user.role is not Role.ADMIN or user.disabled:
        return ""
    if user.id == by:
        return "own"
    return "" if any(id_ != user.id for id_ in admins) else "last"


def wait_after(attempts: Iterable[datetime], limit: int, within: timedelta, now: datetime) -> timedelta | None:
    """How long somebody waits who tried that often in vain; None: not at all.

    Each attempt counts for so long and no longer, and one that is refused is not counted: nobody is locked out for ever.
    """
    recent = sorted(at for at in attempts if at > now - within)
    return recent[-limit] + within - now if len(recent) >= limit else None


_OWN_PATH = re.compile(r"/(?![/\\])[\w\-.~%/?&=+,:@!$*();]{0,290}", re.ASCII)


def own_path(wish: str) -> str:
    """Where to go after signing in: a path of this site, or the inbox. Never another site, whatever is asked for."""
    return wish if _OWN_PATH.fullmatch(wish) and not wish.startswith(("/sign-", "/reset/")) else "/inbox"
