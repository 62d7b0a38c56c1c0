"""Signs somebody in who comes from the school's own sign-in: only who is a user already."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from bot.domain.access import Handshake, User, Vouched
from bot.domain.digest import digest
from bot.errors import NotVouched
from bot.ports import Clock, SchoolAccount, Transactions, Work
from bot.services.accounts import HANDSHAKE

T = TypeVar("T")
BACK = "/sign-in/back"
"""Where the school's own sign-in sends people back to."""


class No(StrEnum):
    """Why somebody does not come in.

    AWAY: the school's own sign-in does not answer. BROKEN: what it says cannot be trusted. STALE: it came back too late, twice,
    or in another browser. DENIED: it said no. ELSEWHERE: the account is of another school. UNKNOWN: no user here, or one who
    may not sign in. UNVERIFIED: nobody checked the e-mail address. OTHER: the address belongs to a user who had another
    account there before.
    """

    AWAY = "away"
    BROKEN = "broken"
    STALE = "stale"
    DENIED = "denied"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"
    UNVERIFIED = "unverified"
    OTHER = "other"


@dataclass(frozen=True)
class SchoolAccountService:
    """The way to the school's own sign-in and back. `back`: the address of ours at which it ends."""

    transactions: Transactions
    provider: SchoolAccount
    clock: Clock
    back: str

    async def begin(self, browser: str, wish: str) -> str | No:
        """The address to which the browser goes.

        Args:
            browser: a secret that this browser keeps until it comes back; another one cannot end what it began.
            wish: the path where the user wants to be.

        """
        state, nonce, verifier = (secrets.token_urlsafe(48) for _ in range(3))
        try:
            address = await self.provider.address(back=self.back, state=state, nonce=nonce, verifier=verifier)
        except NotVouched as error:
            return No(error.why)
        handshake = Handshake(nonce, verifier, wish, self.clock())
        await self.transactions.run(lambda work: work.add_handshake(_of(state, browser), handshake))
        return address

    async def end(
        self, browser: str, state: str, code: str, issuer: str, enter: Callable[[Work, User], T]
    ) -> tuple[T, Handshake] | No:
        """Sign in who came back: `enter` is called in the transaction in which all is found right.

        Args:
            code: empty when the school's own sign-in said no.
            issuer: what came along in the address, if it did.

        """
        since = self.clock() - HANDSHAKE
        handshake = await self.transactions.run(lambda work: work.take_handshake(_of(state, browser), since))
        if handshake is None:
            return No.STALE
        if not code:
            return No.DENIED
        try:
            vouched = await self.provider.vouch(
                code, back=self.back, nonce=handshake.nonce, verifier=handshake.verifier, issuer=issuer
            )
        except NotVouched as error:
            return No(error.why)

        def find(work: Work) -> tuple[T, Handshake] | No:
            user = _user(work, vouched)
            return user if isinstance(user, No) else (enter(work, user), handshake)

        return await self.transactions.run(find)


def _of(state: str, browser: str) -> str:
    return digest(f"{state} {browser}")


def _user(work: Work, vouched: Vouched) -> User | No:
    """By the name that the school's own sign-in has for the person, which never changes; only the first time by e-mail."""
    user = work.user_bound_to(vouched.subject)
    if user is None:
        user = work.user_called(vouched.email) if vouched.email else None
        if user is not None and not vouched.verified:
            return No.UNVERIFIED
        if user is not None and user.bound:
            # The address went to somebody else, or the person got a new account: an admin says which.
            return No.OTHER
        if user is not None and not user.disabled:
            work.change_user(user.id, subject=vouched.subject)
    return No.UNKNOWN if user is None or user.disabled else user
