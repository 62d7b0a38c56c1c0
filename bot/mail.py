"""Sends mail to people of the school, over the SMTP server of config.yaml."""

import asyncio
import contextlib
import re
import ssl
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from email.utils import format_datetime, parseaddr

import aiosmtplib
from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPRecipientRefused,
    SMTPResponseException,
)

from bot.config import Mail
from bot.domain.notes import Letter
from bot.errors import Failure, SendError

AT_ONCE = 2
"""Connections at the same time: mail servers of schools allow few, and a digest goes to everybody in the same minute."""

_NOT_ALLOWED = re.compile(r"\b5\.7\.\d+\b")
"""RFC 3463: a refusal of this class is about our permission (relaying, authentication), not about the reader's address."""


class SmtpMail:
    """Hands mails to an SMTP server, a connection for each.

    Args:
        tls: how to check the server's certificate; by default as the system does.

    """

    def __init__(self, settings: Mail, clock: Callable[[], datetime], *, tls: ssl.SSLContext | None = None) -> None:
        self._settings, self._clock = settings, clock
        self._tls = tls or ssl.create_default_context()
        self._sender = parseaddr(settings.from_)[1]
        self._domain = self._sender.rpartition("@")[2]
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def post(self, letter: Letter) -> None:
        """Hand one mail to the server.

        Raises:
            SendError: LATER, GONE (the address is refused), SETUP (certificate, name and password, sender), ROUTE (this mail is
                refused) or UNCERTAIN (the line broke after the text was handed over).

        """
        try:
            message = self.message(letter)
            to = letter.to.encode("ascii").decode()
        except ValueError:
            # Letters that no mail server of a school takes in an address, or a line break.
            raise SendError("address", Failure.GONE) from None
        async with self._turns:
            smtp = await self._connect()
            try:
                await self._hand_over(smtp, to, message)
            finally:
                smtp.close()

    async def check(self) -> None:
        """Connect and sign in, and send nothing.

        Raises:
            SendError: it did not work.

        """
        (await self._connect()).close()

    def message(self, letter: Letter) -> bytes:
        """The mail as it goes over the line.

        Raises:
            ValueError: a header cannot be written.

        """
        mail = EmailMessage(CRLF)
        mail["From"] = self._settings.from_
        mail["To"] = letter.to
        mail["Subject"] = letter.subject
        mail["Date"] = format_datetime(self._clock())
        mail["Message-ID"] = f"<{letter.id}@{self._domain}>"
        mail["Content-Language"] = letter.language
        # RFC 3834, and what Exchange reads: no out-of-office replies to nobody.
        mail["Auto-Submitted"] = "auto-generated"
        mail["X-Auto-Response-Suppress"] = "All"
        mail.set_content(letter.text, cte="quoted-printable")
        mail.add_alternative(letter.html, subtype="html", cte="quoted-printable")
        return mail.as_bytes()

    async def _connect(self) -> SMTP:
        own = self._settings
        smtp = SMTP(
            hostname=own.host,
            port=own.port,
            timeout=own.timeout,
            use_tls=own.security == "tls",
            start_tls=own.security == "starttls",
            tls_context=self._tls if own.security != "none" else None,
            # Not the name of this machine, which is nobody's business.
            local_hostname=self._domain,
        )
        try:
            async with asyncio.timeout(own.timeout):
                await smtp.connect()
                if own.user:
                    await smtp.login(own.user, own.password)
        except (SMTPException, OSError, TimeoutError) as error:
            smtp.close()
            raise _not_connected(error) from None
        return smtp

    async def _hand_over(self, smtp: SMTP, to: str, message: bytes) -> None:
        wait = self._settings.timeout
        try:
            async with asyncio.timeout(wait):
                await smtp.mail(self._sender)
                await smtp.rcpt(to)
        except (SMTPException, OSError, TimeoutError) as error:
            raise _refused(error) from None
        try:
            async with asyncio.timeout(wait):
                await smtp.data(message)
        except SMTPDataError as error:
            raise SendError(f"smtp-{error.code}", _follows(error, Failure.ROUTE)) from None
        except (SMTPException, OSError, TimeoutError):
            # Whether the server took it before the line broke, nobody knows.
            raise SendError("cut-off", Failure.UNCERTAIN) from None
        with contextlib.suppress(SMTPException, OSError, TimeoutError):
            await smtp.quit(timeout=min(wait, 5.0))


def _not_connected(error: BaseException) -> SendError:
    if isinstance(error, SMTPResponseException):
        return SendError(f"smtp-{error.code}", _follows(error, Failure.SETUP))
    if isinstance(error, aiosmtplib.SMTPTimeoutError | TimeoutError):
        return SendError("timeout", Failure.LATER)
    if _is_tls(error):
        return SendError("tls", Failure.SETUP)
    if isinstance(error, ConnectionError | OSError):
        return SendError("connection", Failure.LATER)
    # No STARTTLS there, or no way to sign in that we know.
    return SendError("not-supported", Failure.SETUP)


def _is_tls(error: BaseException | None) -> bool:
    seen = 0
    while error is not None and seen < 5:
        if isinstance(error, ssl.SSLError):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


def _refused(error: BaseException) -> SendError:
    if isinstance(error, SMTPRecipientRefused):
        return SendError(f"smtp-{error.code}", _follows(error, Failure.GONE))
    if isinstance(error, SMTPResponseException):
        return SendError(f"smtp-{error.code}", _follows(error, Failure.SETUP))
    late = isinstance(error, aiosmtplib.SMTPTimeoutError | TimeoutError)
    return SendError("timeout" if late else "connection", Failure.LATER)


def _follows(error: SMTPResponseException, refusal: Failure) -> Failure:
    """A code of 4.. means later (also greylisting); 5.. is a refusal: of this kind, or of ourselves."""
    if error.code < 500:
        return Failure.LATER
    return Failure.SETUP if error.code == 530 or _NOT_ALLOWED.search(error.message) else refusal
