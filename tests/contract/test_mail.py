"""The mail server: what goes over the line, and what follows from each refusal."""

import asyncio
import email
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.smtp import SMTP as Server
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pydantic import ValidationError

from bot import checks, cli, config
from bot.checks import mail_works
from bot.config import Mail
from bot.domain.notes import Letter
from bot.errors import ConfigError, Failure, SendError
from bot.mail import SmtpMail

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
LETTER = Letter(
    to="j@school.example",
    subject="Er wachten 2 dringende berichten – nu",
    text="Er wachten 2 berichten.\n\nOpen Ouderlijn: https://ouders.school.example/inbox?show=urgent\n",
    html='<p>Er wachten 2 berichten.</p><a href="https://ouders.school.example/inbox?show=urgent">Open</a>\n',
    id="note-12-20261123120000",
    language="nl",
)


class Desk:
    """The other side of the line: keeps what it takes, and says what it was told to."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, list[str], Message]] = []
        self.to_sender = self.to_reader = self.to_text = ""
        self.hangs_at = ""
        self.cuts_at = ""
        self.greeted: list[str] = []
        self.signed_in: list[tuple[str, str]] = []
        self.at_once = self.most = 0

    async def handle_EHLO(
        self, server: Server, session: Session, envelope: Envelope, name: str, answers: list[str]
    ) -> list[str]:
        session.host_name = name
        self.greeted.append(name)
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0)
        return answers

    async def handle_MAIL(self, server: Server, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if not self.to_sender:
            envelope.mail_from = address
        return self.to_sender or "250 ok"

    async def handle_RCPT(self, server: Server, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if self.hangs_at == "rcpt":
            await asyncio.sleep(30)
        if not self.to_reader:
            envelope.rcpt_tos.append(address)
        return self.to_reader or "250 ok"

    async def handle_DATA(self, server: Server, session: Session, envelope: Envelope) -> str:
        self.at_once -= 1
        if not self.to_text:
            message = email.message_from_bytes(envelope.content, policy=default)  # type: ignore[arg-type]
            self.taken.append((envelope.mail_from or "", envelope.rcpt_tos, message))
        if self.hangs_at == "data":
            await asyncio.sleep(30)
        if self.cuts_at == "data":
            server.transport.abort()  # type: ignore[union-attr]
        return self.to_text or "250 taken"


def own_certificate(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """How a server on this machine shows who it is, and how somebody who trusts it looks."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    # Of the test's own, so by the real clock, which the handshake reads.
    today = datetime.now(UTC)
    made = made.serial_number(1).not_valid_before(today - timedelta(days=1)).not_valid_after(today + timedelta(days=1))
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    certificate = made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    plain = serialization.NoEncryption()
    (folder / "key.pem").write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    (folder / "cert.pem").write_bytes(certificate)
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return server, ssl.create_default_context(cadata=certificate.decode())


class Post:
    """A mail server on loopback, and a client for it."""

    def __init__(self, stack: AsyncExitStack, folder: Path) -> None:
        self.desk = Desk()
        self.stack = stack
        self.served, self.trusting = own_certificate(folder)

    async def open(self, security: str = "none", *, trusts: bool = True, **options: Any) -> SmtpMail:
        loop = asyncio.get_running_loop()
        context = self.served if security == "starttls" else None

        def check(server: Server, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
            assert isinstance(data, LoginPassword)
            self.desk.signed_in.append((data.login.decode(), data.password.decode()))
            return AuthResult(success=data.password == b"right", handled=False)

        client = {"user": options.pop("user", ""), "password": options.pop("password", "")}
        client |= {"timeout": options.pop("timeout", 5.0)}
        answering = await loop.create_server(
            lambda: Server(self.desk, hostname="post", tls_context=context, authenticator=check, loop=loop, **options),
            "127.0.0.1",
            0,
            ssl=self.served if security == "tls" else None,
        )
        self.stack.callback(answering.close)
        port = answering.sockets[0].getsockname()[1]
        return self.client(port, security, trusts=trusts, **client)

    def client(self, port: int, security: str = "none", *, trusts: bool = True, **client: Any) -> SmtpMail:
        settings = {"host": "localhost", "port": port, "security": security, "from": "Ouderlijn <post@school.example>"}
        return SmtpMail(Mail.model_validate({**settings, **client}), lambda: NOW, tls=self.trusting if trusts else None)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with AsyncExitStack() as stack:
        yield Post(stack, tmp_path)
        # What hangs at the other side is let go.
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()


async def refusal(sending: SmtpMail, letter: Letter = LETTER) -> SendError:
    with pytest.raises(SendError) as raised:
        await sending.post(letter)
    assert "school.example" not in str(raised.value)
    return raised.value


# -- what goes over the line ---------------------------------------------------------------------------------------------


async def test_a_mail_has_a_stable_number_and_asks_for_no_answer(post):
    await (await post.open()).post(LETTER)
    [(sender, readers, message)] = post.desk.taken
    assert (sender, readers) == ("post@school.example", ["j@school.example"])
    assert message["Message-ID"] == "<note-12-20261123120000@school.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["From"] == "Ouderlijn <post@school.example>"
    assert message["Subject"] == LETTER.subject
    assert message["Date"] == "Mon, 23 Nov 2026 12:00:00 +0000"


async def test_it_says_the_same_in_plain_text_and_in_html(post):
    await (await post.open()).post(LETTER)
    [(_, _, message)] = post.desk.taken
    plain, html = message.iter_parts()  # type: ignore[attr-defined]
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")
    assert plain.get_content().replace("\r\n", "\n") == LETTER.text
    assert html.get_content().replace("\r\n", "\n") == LETTER.html


async def test_the_name_of_this_machine_is_not_told(post):
    await (await post.open()).post(LETTER)
    assert post.desk.greeted == ["school.example"]


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_the_line_is_encrypted_and_the_password_goes_over_it(post, security):
    sending = await post.open(security, user="ouderlijn", password="right", auth_require_tls=security == "starttls")
    await sending.post(LETTER)
    assert post.desk.signed_in == [("ouderlijn", "right")]
    assert len(post.desk.taken) == 1


async def test_many_mails_at_the_same_moment_are_two_connections(post):
    sending = await post.open()
    await asyncio.gather(*(sending.post(LETTER) for _ in range(12)))
    assert len(post.desk.taken) == 12
    assert post.desk.most <= 2


# -- what goes wrong -----------------------------------------------------------------------------------------------------


async def test_a_certificate_of_somebody_else_is_not_taken(post):
    for security in ("starttls", "tls"):
        error = await refusal(await post.open(security, trusts=False, user="ouderlijn", password="right"))
        assert (error.code, error.failure) == ("tls", Failure.SETUP)
    assert post.desk.taken == []
    assert post.desk.signed_in == []


async def test_a_server_without_encryption_gets_no_password(post):
    answering = await post.open("none")
    port = answering._settings.port
    error = await refusal(post.client(port, "starttls", user="ouderlijn", password="right"))
    assert (error.code, error.failure) == ("not-supported", Failure.SETUP)
    assert post.desk.signed_in == []


async def test_a_wrong_password_is_our_own_set_up(post):
    error = await refusal(await post.open("starttls", user="ouderlijn", password="wrong"))
    assert (error.code, error.failure) == ("smtp-535", Failure.SETUP)


@pytest.mark.parametrize(
    ("said", "failure"),
    [
        ("550 5.1.1 no such mailbox", Failure.GONE),
        ("553 not here", Failure.GONE),
        ("450 4.2.0 greylisted, come back later", Failure.LATER),
        ("452 mailbox is full for now", Failure.LATER),
        ("550 5.7.1 relaying denied", Failure.SETUP),
        ("530 sign in first", Failure.SETUP),
    ],
)
async def test_a_refused_reader(post, said, failure):
    post.desk.to_reader = said
    error = await refusal(await post.open())
    assert (error.code, error.failure) == (f"smtp-{said[:3]}", failure)


@pytest.mark.parametrize(("said", "failure"), [("550 not you", Failure.SETUP), ("451 not now", Failure.LATER)])
async def test_a_refused_sender(post, said, failure):
    post.desk.to_sender = said
    assert (await refusal(await post.open())).failure is failure


@pytest.mark.parametrize(
    ("said", "failure"),
    [("554 looks like spam", Failure.ROUTE), ("451 not now", Failure.LATER), ("550 5.7.1 no", Failure.SETUP)],
)
async def test_a_refused_text(post, said, failure):
    post.desk.to_text = said
    assert (await refusal(await post.open())).failure is failure


async def test_a_server_that_hangs_before_the_text_is_tried_later(post):
    post.desk.hangs_at = "rcpt"
    error = await refusal(await post.open(timeout=0.2))
    assert (error.code, error.failure) == ("timeout", Failure.LATER)


@pytest.mark.parametrize("trouble", ["hangs_at", "cuts_at"])
async def test_a_line_that_breaks_after_the_text_is_uncertain(post, trouble):
    setattr(post.desk, trouble, "data")
    assert (await refusal(await post.open(timeout=0.5))).failure is Failure.UNCERTAIN
    assert len(post.desk.taken) == 1


async def test_a_server_that_never_greets_is_tried_later(post):
    silent = await asyncio.start_server(lambda reader, writer: asyncio.sleep(30), "127.0.0.1", 0)
    post.stack.callback(silent.close)
    error = await refusal(post.client(silent.sockets[0].getsockname()[1], timeout=0.2))
    assert (error.code, error.failure) == ("timeout", Failure.LATER)


async def test_a_server_that_is_not_there_is_tried_later(post):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    error = await refusal(post.client(port))
    assert (error.code, error.failure) == ("connection", Failure.LATER)


@pytest.mark.parametrize("address", ["j@school.example\nBcc: k@school.example", "jörg@school.example"])
async def test_an_address_that_cannot_be_written_is_refused_here(post, address):
    sending = await post.open()
    letter = Letter(address, LETTER.subject, LETTER.text, LETTER.html, LETTER.id, "nl")
    assert (await refusal(sending, letter)).failure is Failure.GONE
    assert post.desk.greeted == []


async def test_a_look_whether_it_works_sends_nothing(post):
    await (await post.open("starttls", user="ouderlijn", password="right")).check()
    assert post.desk.signed_in == [("ouderlijn", "right")]
    assert post.desk.taken == []


# -- doctor --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("real", [True, False])
async def test_without_mail_the_doctor_finds_a_fault_only_where_parents_are_real(settings, real):
    good, said = await mail_works(settings, real=real)
    assert good is (False if real else None)
    assert "nobody is told of danger" in said


async def test_the_doctor_signs_in_and_sends_nothing(post, settings):
    answering = await post.open("starttls", user="ouderlijn", password="right")
    good, said = await mail_works(settings.model_copy(update={"mail": answering._settings}), real=True, tls=post.trusting)
    assert good
    assert "takes us" in said
    assert post.desk.taken == []


async def test_the_doctor_says_what_is_wrong_and_no_password(post, settings):
    answering = await post.open("starttls", user="ouderlijn", password="geheim")
    good, said = await mail_works(settings.model_copy(update={"mail": answering._settings}), real=True, tls=post.trusting)
    assert not good
    assert "smtp-535" in said
    assert f"({answering._settings.host}, port {answering._settings.port})" in said
    assert "geheim" not in said
    assert "ouderlijn@" not in said


def test_the_doctor_marks_what_is_no_fault_with_neither_a_tick_nor_a_cross(monkeypatch, capsys):
    monkeypatch.setattr(checks, "diagnosis", lambda: iter([(True, "one"), (None, "write [a@school.example]")]))
    cli.doctor()
    assert capsys.readouterr().err.splitlines() == ["✓ one", "! write [a@school.example]"]


def test_the_doctor_marks_a_fault_and_stops(monkeypatch, capsys):
    monkeypatch.setattr(checks, "diagnosis", lambda: iter([(False, "one")]))
    with pytest.raises(SystemExit):
        cli.doctor()
    assert capsys.readouterr().err.splitlines() == ["✗ one"]


# -- settings ------------------------------------------------------------------------------------------------------------

RIGHT = {"host": "smtp.school.example", "from": "ouderlijn@school.example"}


def test_without_a_host_there_is_no_mail_and_nothing_to_say():
    assert Mail().host == ""


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"from": ""}, "give `from`"),
        ({"from": "Ouderlijn"}, "give `from`"),
        ({"security": "none"}, "on this machine alone"),
        ({"user": "ouderlijn"}, "OUDERLIJN_MAIL__PASSWORD"),
    ],
)
def test_settings_that_cannot_be_right_stop_the_start(wrong: dict[str, str], said: str):
    with pytest.raises(ValidationError, match=said):
        Mail.model_validate({**RIGHT, **wrong})


def test_a_password_is_taken_as_it_stands(tmp_path: Path):
    text = (config.ROOT / "config.yaml").read_text(encoding="utf-8")
    file = tmp_path / "config.yaml"
    file.write_text(text + "\nmail: {host: smtp.school.example, from: ouderlijn@school.example, user: ouderlijn}\n")
    for password in ("0123", "*a: b", "yes", "1e9"):
        assert config.load(file, {"OUDERLIJN_MAIL__PASSWORD": password}).mail.password == password


def test_the_password_is_never_repeated(tmp_path: Path):
    assert "geheim" not in repr(Mail.model_validate({**RIGHT, "user": "u", "password": "geheim"}))


def test_addresses_of_the_care_team_are_looked_at(tmp_path: Path):
    file = tmp_path / "config.yaml"
    file.write_text((config.ROOT / "config.yaml").read_text(encoding="utf-8"))
    with pytest.raises(ConfigError, match=r"notes\.also_to"):
        config.load(file, {"OUDERLIJN_NOTES__ALSO_TO": "[zorgteam]"})
