"""The stand-ins of the providers, and the school between them. Without the stand-ins nothing here runs."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import httpx
import pytest

from bot.config import ROOT
from tests.conformance.line import Line
from tests.conformance.phones import Telegram, Twilio, until
from tests.conformance.school import ACCOUNT, AUTH_TOKEN, BOT_TOKEN, School, free_port

PYTHON = ROOT / ".conformance/bin/python"
FOLDER = ROOT / (os.environ.get("STAND_INS") or "../shared/conformance")


@contextmanager
def _working(url: str, log: Path, script: str, *arguments: str) -> Iterator[None]:
    """A stand-in in a process of its own."""
    with log.open("wb") as file:
        process = subprocess.Popen([PYTHON, FOLDER / script, *arguments], stdout=file, stderr=subprocess.STDOUT)

    def answers() -> bool:
        assert process.poll() is None, log.read_text()[-1000:]
        try:
            return httpx.get(url, trust_env=False).status_code > 0
        except httpx.TransportError:
            return False

    try:
        until(answers, f"{script} answers")
        yield
    finally:
        # Not asked to end: it would wait for a long question that nobody answers.
        process.kill()
        process.wait(10)


@pytest.fixture(scope="session")
def _outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[School, Twilio, Telegram]]:
    if not (FOLDER / "fake_twilio.py").exists() or not PYTHON.exists():
        pytest.skip("the stand-ins, or the environment of them, are not there: run `make conformance`")
    folder = tmp_path_factory.mktemp("school")
    ports = {name: free_port() for name in ("twilio", "telegram")}
    urls = {name: f"http://127.0.0.1:{port}" for name, port in ports.items()}
    with ExitStack() as stack:
        lines = {name: stack.enter_context(closing(Line(url))) for name, url in urls.items()}
        school = stack.enter_context(closing(School(folder, lines["twilio"], lines["telegram"])))
        hook = f"{school.door.url}/webhooks/twilio"
        commands = {
            "twilio": (ACCOUNT, AUTH_TOKEN, str(ports["twilio"]), hook),
            "telegram": (BOT_TOKEN, str(ports["telegram"])),
        }
        for name, arguments in commands.items():
            stack.enter_context(_working(urls[name], folder / f"fake_{name}.log", f"fake_{name}.py", *arguments))
        twilio = Twilio(urls["twilio"], lines["twilio"], school.door.url, ACCOUNT, AUTH_TOKEN)
        telegram = Telegram(urls["telegram"], lines["telegram"], school.door.url)
        stack.callback(twilio.close)
        stack.callback(telegram.close)
        yield school, twilio, telegram


@pytest.fixture(scope="session")
def school(_outside: tuple[School, Twilio, Telegram]) -> School:
    return _outside[0]


@pytest.fixture(scope="session")
def twilio(_outside: tuple[School, Twilio, Telegram]) -> Twilio:
    return _outside[1]


@pytest.fixture(scope="session")
def telegram(_outside: tuple[School, Twilio, Telegram]) -> Telegram:
    return _outside[2]
