"""Rasa: trains its model, starts and watches its server, asks it what a message means. Nothing else knows that it is Rasa."""

import asyncio
import contextlib
import hashlib
import json
import logging
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx

from bot import config
from bot.config import LOCALES, ROOT
from bot.domain.understanding import Ranked, Understood
from bot.errors import SetupError, UnderstandingAway

log = logging.getLogger(__name__)

DIALOGS = ROOT / "dialogs"
EXAMPLES = "*/understanding/*.yml"
"""Where the examples of each language stand in locales/."""
PYTHON = DIALOGS / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
MODELS = ROOT / "data" / "models"
RUNNING = ROOT / "data" / "run" / "rasa.json"

_QUIET = {
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "",
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    "PYTHONPATH": str(DIALOGS),
    # One thread for each message is enough, and two cores are shared with the application.
    "OMP_NUM_THREADS": "1",
    "SANIC_WORKERS": "1",
}
_CONTROL = dict.fromkeys(range(32), " ") | {127: " "}


class RasaClient:
    """Asks a Rasa server; an `Understanding`.

    Args:
        url: e.g. http://127.0.0.1:5005
        token: Rasa's --auth-token; empty for none.
        timeout: seconds until a message counts as not understood.
        max_length: characters that are read of a longer message.

    """

    def __init__(self, url: str, *, token: str = "", timeout: float = 2.0, max_length: int = 4000) -> None:
        params = {"token": token} if token else {}
        self._http = httpx.AsyncClient(base_url=url, timeout=timeout, params=params, trust_env=False)
        self._max_length = max_length

    async def understand(self, text: str, language: str) -> Understood:
        """What the message means; the contact's language goes along as a hint.

        Raises:
            UnderstandingAway: Rasa is away, slow, or answered something that is not a ranking.

        """
        # Rasa reads a leading "/" as a command; behind the hint it is text like any other.
        plain = f"[{language}] {text.translate(_CONTROL)[: self._max_length]}"
        body = plain.encode("utf-8", "replace").decode("utf-8")
        try:
            response = await self._http.post("/model/parse", json={"text": body})
            response.raise_for_status()
            return _understood(response.json())
        except (httpx.HTTPError, ValueError, KeyError, TypeError, AttributeError) as error:
            # The error's own text may hold the token of the address.
            raise UnderstandingAway(f"Rasa did not answer ({type(error).__name__})") from None

    async def ready(self) -> bool:
        """Whether a model is loaded."""
        try:
            return (await self._http.get("/status")).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()


def _understood(answer: dict[str, Any]) -> Understood:
    terms = tuple(str(e["value"]) for e in answer["entities"] if e["entity"] == "term")
    replies = {str(question): _ranked(ranking) for question, ranking in answer.get("replies", {}).items()}
    languages = _ranked(answer.get("languages", []))
    return Understood(_ranked(answer["intent_ranking"]), float(answer["danger"]), terms, replies, languages)


def _ranked(raw: list[dict[str, Any]]) -> tuple[Ranked, ...]:
    return tuple(Ranked(str(r["name"]), float(r["confidence"])) for r in raw)


# -- the model -----------------------------------------------------------------------------------------------------------


def model_path(dialogs: Path = DIALOGS, models: Path = MODELS, locales: Path = LOCALES) -> Path:
    """Where the model of the present data belongs: its name holds a checksum of all that it is made from."""
    digest = hashlib.sha256()
    sources = [dialogs / "config.yml", dialogs / "requirements.lock"]
    for path in [*sources, *sorted(dialogs.glob("components/*.py")), *sorted(locales.glob(EXAMPLES))]:
        root = dialogs if path.is_relative_to(dialogs) else locales
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return models / f"ouderlijn-{digest.hexdigest()[:16]}.tar.gz"


def train(tell: Callable[[str], None], *, force: bool = False) -> Path:
    """Train the model unless it is there; older ones are deleted.

    Raises:
        SetupError: Rasa's environment is missing, or the training failed.

    """
    path = model_path()
    if path.exists() and not force:
        tell("understanding: the trained model is up to date")
        return path
    _need_environment()
    tell("understanding: training the model (3 to 4 minutes)")
    started = time.monotonic()
    path.parent.mkdir(parents=True, exist_ok=True)
    arguments = ["train", "nlu", "--nlu", str(LOCALES), "--config", "config.yml", "--out", str(path.parent)]
    command = [str(PYTHON), "-m", "rasa", *arguments, "--fixed-model-name", path.name.removesuffix(".tar.gz")]
    done = subprocess.run(command, cwd=DIALOGS, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode or not path.exists():
        raise SetupError("Rasa could not train the model:\n" + (done.stdout + done.stderr)[-800:])
    for old in path.parent.glob("*.tar.gz"):
        if old != path:
            old.unlink()
    tell(f"understanding: trained in {time.monotonic() - started:.0f} s")
    return path


def _environment() -> dict[str, str]:
    """What Rasa inherits: not our own settings, among which are the tokens of the providers."""
    return {name: value for name, value in os.environ.items() if not name.startswith("OUDERLIJN_")} | _QUIET


def _need_environment() -> None:
    if not PYTHON.exists():
        raise SetupError("Rasa is not installed (dialogs/.venv). Run `make setup`.")


# -- the server ----------------------------------------------------------------------------------------------------------


class RasaServer:
    """A Rasa server of our own: started, waited for, started again when it ends. Stateless: nothing is lost with it."""

    def __init__(self, model: Path, *, port: int = 0, start_timeout: float = 120.0, record: Path | None = RUNNING) -> None:
        self._model, self._record = model, record
        self._start_timeout = start_timeout
        self._token = secrets.token_urlsafe(24)
        self.port = port or _free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: asyncio.subprocess.Process | None = None
        self._watch: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The process, while it runs."""
        return self._process.pid if self._process and self._process.returncode is None else None

    def client(self, settings: config.Settings) -> RasaClient:
        """A client of this server."""
        rasa = settings.understanding.rasa
        length = settings.conversation.max_length
        return RasaClient(self.url, token=self._token, timeout=rasa.timeout, max_length=length)

    async def start(self, tell: Callable[[str], None] = lambda line: None) -> None:
        """Start it and wait until its model is loaded.

        Raises:
            SetupError: it is not installed, ended, or was not ready in time.

        """
        _need_environment()
        tell("understanding: starting Rasa (10 to 20 s)")
        started = time.monotonic()
        await self._launch()
        await self._until_ready(started)
        tell(f"understanding: Rasa is ready after {time.monotonic() - started:.0f} s")
        self._watch = asyncio.create_task(self._keep_running())

    async def stop(self) -> None:
        """End it."""
        if self._watch:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
        if self._record:
            self._record.unlink(missing_ok=True)
        if self._process and self._process.returncode is None:
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), 5)
            except TimeoutError:
                self._process.kill()
                await self._process.wait()

    async def _launch(self) -> None:
        arguments = ["run", "--enable-api", "-i", "127.0.0.1", "-p", str(self.port), "-m", str(self._model)]
        # Its log holds message texts: it goes nowhere.
        self._process = await asyncio.create_subprocess_exec(
            *(str(PYTHON), "-m", "rasa", *arguments, "--auth-token", self._token),
            cwd=DIALOGS,
            env=_environment(),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        if self._record:
            self._record.parent.mkdir(parents=True, exist_ok=True)
            self._record.touch(mode=0o600)
            self._record.write_text(json.dumps({"url": self.url, "token": self._token}), encoding="utf-8")

    async def _until_ready(self, started: float) -> None:
        probe = RasaClient(self.url, token=self._token, timeout=2.0)
        try:
            while time.monotonic() - started < self._start_timeout:
                if self._process and self._process.returncode is not None:
                    raise SetupError("Rasa ended while it started. Run `make setup`, then `ouderlijn doctor`.")
                if await probe.ready():
                    return
                await asyncio.sleep(0.2)
        finally:
            await probe.close()
        await self.stop()
        raise SetupError(f"Rasa was not ready after {self._start_timeout:.0f} s.")

    async def _keep_running(self) -> None:
        pause = 1.0
        while True:
            assert self._process is not None
            began = time.monotonic()
            await self._process.wait()
            # A server that ran for a while starts again at once; one that keeps ending waits longer each time.
            pause = 0.0 if time.monotonic() - began > 60 else min(max(1.0, pause * 2), 60.0)
            log.warning("Rasa ended and is started again")
            await asyncio.sleep(pause)
            await self._launch()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@contextlib.asynccontextmanager
async def understanding(
    settings: config.Settings, tell: Callable[[str], None] = lambda line: None
) -> AsyncIterator[RasaClient]:
    """An understanding to work with: the one of config.yaml, one that this program already runs, or a new one.

    Raises:
        SetupError: no model, or Rasa could not be started.

    """
    rasa, length = settings.understanding.rasa, settings.conversation.max_length
    if rasa.url:
        client = RasaClient(rasa.url, token=rasa.token, timeout=rasa.timeout, max_length=length)
        try:
            yield client
        finally:
            await client.close()
        return
    if running := await _running(rasa.timeout, length):
        try:
            yield running
        finally:
            await running.close()
        return
    server = RasaServer(await asyncio.to_thread(train, tell), port=rasa.port, start_timeout=rasa.start_timeout)
    await server.start(tell)
    client = server.client(settings)
    try:
        yield client
    finally:
        await client.close()
        await server.stop()


async def _running(wait: float, length: int) -> RasaClient | None:
    try:
        known = json.loads(RUNNING.read_text(encoding="utf-8"))
        client = RasaClient(known["url"], token=known["token"], timeout=wait, max_length=length)
    except (OSError, ValueError, KeyError):
        return None
    if await client.ready():
        return client
    await client.close()
    return None
