"""Keeps passwords as Argon2 hashes, compared in threads and few at once: each takes 64 MB and a tenth of a second."""

import asyncio
import secrets
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

from bot.domain.passwords import LONGEST, normal

AT_ONCE = 2


class Passwords:
    """Hashes passwords (RFC 9106, the second recommended option: Argon2id with 64 MiB and three passes)."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._turns = asyncio.Semaphore(AT_ONCE)

    @cached_property
    def nobodys(self) -> str:
        """The hash of a password that nobody has. It takes as long as any; asked for once, before somebody can measure it."""
        return self._hasher.hash(secrets.token_urlsafe())

    async def keep(self, password: str) -> str:
        """What is kept of a password."""
        async with self._turns:
            return await asyncio.to_thread(self.keep_now, password)

    def keep_now(self, password: str) -> str:
        """The same, in this thread."""
        return self._hasher.hash(normal(password))

    async def is_right(self, password: str, kept: str) -> bool:
        """Whether it is that password. Without one (`kept` is empty) it is wrong, and takes as long as any other."""
        async with self._turns:
            return await asyncio.to_thread(self.is_right_now, password, kept)

    def is_right_now(self, password: str, kept: str) -> bool:
        """The same, in this thread."""
        try:
            self._hasher.verify(kept or self.nobodys, normal(password[: LONGEST + 1]))
        except (VerificationError, InvalidHashError):
            return False
        return bool(kept)

    def is_old(self, kept: str) -> bool:
        """Whether it was kept with other parameters than those of today."""
        return self._hasher.check_needs_rehash(kept)
