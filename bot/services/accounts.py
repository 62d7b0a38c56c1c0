"""Who may sign in with which password, how often somebody may try, and what an admin changes of the users."""

import ipaddress
import re
import secrets
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeVar

from bot.config import Settings
from bot.domain.access import Deed, Role, User, may_leave, wait_after
from bot.domain.digest import digest
from bot.domain.passwords import Weakness, weakness
from bot.errors import BadInput
from bot.ports import Clock, Transactions, Work
from bot.services.passwords import Passwords

T = TypeVar("T")
COMMAND = "ouderlijn"
"""Who did it, where it was no user of the pages."""
HANDSHAKE = timedelta(minutes=10)
"""So long somebody may take to sign in at the school's own sign-in."""

_ADDRESS = re.compile(r"[^@\s,;<>\"'()]{1,64}@[^@\s,;<>\"'()]{1,255}")
_NAME = _GROUP = 100


@dataclass(frozen=True)
class Refused:
    """No. `wait`: so long nobody may try again there; None: address and password do not belong together."""

    wait: timedelta | None = None


class CannotChange(BadInput):
    """What an admin wants is not possible. `why`: as a word, of which the pages have the sentence."""

    def __init__(self, why: str) -> None:
        self.why = why
        super().__init__(_WHY[why])


_WHY = {
    "email": "This is no e-mail address.",
    "name": f"A name is needed, of at most {_NAME} characters.",
    "known": "There is a user with this e-mail address already.",
    "unknown": "There is no user with this e-mail address. `ouderlijn user list` shows them.",
    "groups": f"A group has at most {_GROUP} characters, and at most 100 groups are possible.",
    "own": "Nobody can do this with the own account.",
    "last": "This is the only admin. Make somebody else admin first.",
}


class Doubt(StrEnum):
    """What was done, and may yet be a mistake; the pages have a sentence for each too."""

    MENTOR = "mentor"
    GROUPS = "groups"
    UNUSED = "unused"


_DOUBTS = {
    Doubt.MENTOR: "No mentor on the school's list has this address. The user sees no students until one has.",
    Doubt.GROUPS: "The school's list has no such group: {groups}. Mind capitals and blanks.",
    Doubt.UNUSED: "Only a team leader has groups; those that were given are not kept.",
}


@dataclass(frozen=True)
class AccountService:
    """Keeps the users. The methods with `work` run in the transaction that they are given."""

    transactions: Transactions
    passwords: Passwords
    clock: Clock
    settings: Settings

    # -- signing in ----------------------------------------------------------------------------------------------------

    async def by_password(self, email: str, password: str, origin: str, enter: Callable[[Work, User], T]) -> T | Refused:
        """Sign somebody in: `enter` is called in the transaction in which all is found right.

        Whether nobody has this address, whether the user is disabled, or whether the password is wrong: the answer is the same,
        and so is the time it takes.

        Args:
            origin: the network address that asks.

        """
        own, together = _places(email, origin)
        now = self.clock()
        user, kept, tries, wait = await self.transactions.run(lambda work: self._begin(work, email, (*own, together), now))
        if wait is not None:
            return Refused(wait)
        if not await self.passwords.is_right(password, kept) or user is None:
            return Refused()
        fresh = await self.passwords.keep(password) if self.passwords.is_old(kept) else ""

        def succeed(work: Work) -> T | Refused:
            # It took a moment, in which the user may have been disabled or got another password.
            still = work.user(user.id)
            if still is None or still.disabled or work.password_of(user.id) != kept:
                return Refused()
            work.forget_attempts(own, [tries[-1]])
            if fresh:
                work.change_user(user.id, password=fresh)
            return enter(work, still)

        return await self.transactions.run(succeed)

    def _begin(
        self, work: Work, email: str, places: tuple[str, ...], now: datetime
    ) -> tuple[User | None, str, list[int], timedelta | None]:
        """Counts the attempt before it is known whether it is in vain: many at once would all go through else."""
        rules = self.settings.sign_in
        within = timedelta(minutes=rules.attempts_minutes)
        work.tidy_accounts(now, attempts=now - within, handshakes=now - HANDSHAKE)
        limits = dict(zip(places, (rules.attempts, rules.attempts_in_all, rules.attempts_in_all), strict=True))
        tried = work.attempts(places, now - within)
        waits = [wait_after(tried.get(place, ()), limit, within, now) for place, limit in limits.items()]
        wait = max((wait for wait in waits if wait is not None), default=None)
        if wait is not None:
            return None, "", [], wait
        user = work.user_called(email)
        usable = user is not None and not user.disabled
        return user, work.password_of(user.id) if user and usable else "", work.add_attempts(places, now), None

    # -- choosing a password -------------------------------------------------------------------------------------------

    def weakness(self, user: User, password: str) -> Weakness | None:
        """Why this password is too weak for this user; None when it is good."""
        return weakness(password, own=(user.email, user.name, self.settings.school.name))

    async def choose(self, code: str, password: str, origin: str) -> Weakness | bool:
        """Set the password of whoever has this code, once; all sessions of the user end.

        Returns:
            Why the password is too weak; False when the code is not good (any more); else True.

        """
        now = self.clock()
        user = await self.transactions.run(lambda work: work.user_with_code(digest(code), now))
        if user is None:
            return False
        if weak := self.weakness(user, password):
            return weak
        kept = await self.passwords.keep(password)

        def do(work: Work) -> bool:
            if not work.use_reset_code(digest(code), now):
                return False
            work.change_user(user.id, password=kept)
            work.forget_attempts(_places(user.email, origin)[0])
            work.end_sessions_of(user.id)
            work.note_deed(user, Deed(now, user.email, "password_chosen"))
            return True

        return await self.transactions.run(do)

    async def change_password(self, user: User, session: int, old: str, new: str, origin: str) -> Weakness | Refused | None:
        """Give the signed-in user another password; all sessions but this one end. None: done."""

        def remember(work: Work, known: User) -> User:
            return known

        known = await self.by_password(user.email, old, origin, remember)
        if isinstance(known, Refused):
            return known
        if weak := self.weakness(user, new):
            return weak
        kept, now = await self.passwords.keep(new), self.clock()

        def do(work: Work) -> None:
            work.change_user(known.id, password=kept)
            work.forget_codes(known.id)
            work.end_sessions_of(known.id, but=session)
            work.note_deed(known, Deed(now, known.email, "password_changed"))

        await self.transactions.run(do)
        return None

    # -- what an admin does --------------------------------------------------------------------------------------------

    def add(
        self, work: Work, email: str, name: str, role: Role, groups: Collection[str] = (), *, by: User | None = None
    ) -> User:
        """A new user, who has no password yet.

        Raises:
            CannotChange: the address is none or taken, or the name is missing.

        """
        email = email.strip().lower()
        if not _ADDRESS.fullmatch(email):
            raise CannotChange("email")
        if work.user_called(email):
            raise CannotChange("known")
        user = work.add_user(email, _name(name), role, self.clock(), groups=_groups(groups, role))
        self._note(work, by, "user_added", user)
        return user

    def change(self, work: Work, user: User, *, name: str, role: Role, groups: Collection[str], by: User | None = None) -> bool:
        """Another name, role or groups; with another role or other groups all sessions of the user end. False: nothing changed.

        Raises:
            CannotChange: the name is missing, or nobody would be admin.

        """
        name, groups = _name(name), _groups(groups, role)
        if (name, role, groups) == (user.name, user.role, user.groups):
            return False
        if role is not Role.ADMIN:
            self._may_leave(work, user, by)
        work.change_user(user.id, name=name, role=role, groups=list(groups))
        if (role, groups) != (user.role, user.groups):
            work.end_sessions_of(user.id)
        self._note(work, by, "user_changed", user)
        return True

    def disable(self, work: Work, user: User, *, by: User | None = None) -> None:
        """The user can sign in no more, and is signed out everywhere; a code that was given out is good no more.

        Raises:
            CannotChange: it is the last admin, or the admin who does it.

        """
        if user.disabled:
            return
        self._may_leave(work, user, by)
        work.change_user(user.id, disabled_at=self.clock())
        work.end_sessions_of(user.id)
        work.forget_codes(user.id)
        self._note(work, by, "user_disabled", user)

    def enable(self, work: Work, user: User, *, by: User | None = None) -> None:
        """The user can sign in again."""
        if user.disabled:
            work.change_user(user.id, disabled_at=None)
            self._note(work, by, "user_enabled", user)

    def reset(self, work: Work, user: User, *, by: User | None = None) -> str | None:
        """Begin anew: the user's password and sessions end, and the school's own sign-in must name the user by e-mail again.

        Returns:
            A one-time code with which the user chooses a password; None where nobody signs in with a password.

        Raises:
            CannotChange: it is the admin's own account.

        """
        if by is not None and by.id == user.id:
            raise CannotChange("own")
        work.change_user(user.id, password="", subject="")
        work.end_sessions_of(user.id)
        work.forget_codes(user.id)
        work.forget_attempts(_places(user.email, "")[0])
        self._note(work, by, "user_reset", user)
        return self.code_for(work, user) if self.settings.sign_in.password else None

    def code_for(self, work: Work, user: User) -> str:
        """A new one-time code with which the user chooses a password; older ones are good no more. Only its digest is kept."""
        code, now = secrets.token_urlsafe(32), self.clock()
        work.add_reset_code(digest(code), user.id, now, now + timedelta(hours=self.settings.sign_in.reset_hours))
        return code

    def _may_leave(self, work: Work, user: User, by: User | None) -> None:
        if why := may_leave(user, work.admins(), by=by.id if by else None):
            raise CannotChange(why)

    def _note(self, work: Work, by: User | None, action: str, user: User) -> None:
        work.note_deed(by, Deed(self.clock(), by.email if by else COMMAND, action, facts={"user": user.id}))


def known_user(work: Work, email: str) -> User:
    """The user with this address.

    Raises:
        CannotChange: there is none.

    """
    user = work.user_called(email)
    if user is None:
        raise CannotChange("unknown")
    return user


def doubts(work: Work, user: User, given: Collection[str] = ()) -> dict[Doubt, str]:
    """What seems wrong with a user, each in words. `given`: the groups that somebody asked for."""
    unknown = sorted(set(user.groups) - set(work.groups())) if user.groups else []
    found = {
        Doubt.MENTOR: user.role is Role.MENTOR and not work.is_mentor(user.email),
        Doubt.GROUPS: bool(unknown),
        Doubt.UNUSED: user.role is not Role.TEAM_LEADER and any(group.strip() for group in given),
    }
    return {doubt: _DOUBTS[doubt].format(groups=", ".join(unknown)) for doubt, is_so in found.items() if is_so}


def reset_path(code: str) -> str:
    """Where a code is used."""
    return f"/reset/{code}"


def _places(email: str, origin: str) -> tuple[tuple[str, str], str]:
    """What attempts are counted by: the address from this origin, the address from anywhere; and the origin.

    What somebody tries from elsewhere keeps the user out only when it is very much.
    """
    email, network = email.strip().lower(), _network(origin)
    return (digest(f"here {network} {email}"), digest(f"address {email}")), digest(f"origin {network}")


def _network(origin: str) -> str:
    """The address, of IPv6 the network that one subscriber gets (/64)."""
    try:
        address = ipaddress.ip_address(origin.partition("%")[0])
    except ValueError:
        return origin
    return str(ipaddress.ip_network((address, 64), strict=False)) if address.version == 6 else str(address)


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not 1 <= len(name) <= _NAME or not name.isprintable():
        raise CannotChange("name")
    return name


def _groups(groups: Collection[str], role: Role) -> tuple[str, ...]:
    if role is not Role.TEAM_LEADER:
        return ()
    found = tuple(dict.fromkeys(" ".join(group.split()) for group in groups if group.strip()))
    if len(found) > 100 or any(len(group) > _GROUP for group in found):
        raise CannotChange("groups")
    return found
