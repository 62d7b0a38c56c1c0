"""Reads texts aloud: espeak-ng makes the sound, opusenc the voice message (Ogg Opus) that messengers play."""

import asyncio
import contextlib
import logging
import shutil
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from bot.config import Speech

log = logging.getLogger(__name__)

_LONGEST_WAV = 20_000_000
_PAUSE = ". "


def spoken(text: str) -> str:
    r"""The text as it is read aloud: without pictograms and marks of direction, and with a pause at the end of each line.

    >>> spoken("📅 Dag. Kom naar school!\nTot dan")
    'Dag. Kom naar school! Tot dan'
    """
    kept = "".join(c for c in text if unicodedata.category(c) not in ("So", "Sk", "Cf", "Cs", "Mn") or _is_mark(c))
    lines = [" ".join(line.split()) for line in kept.splitlines()]
    said = ""
    for line in filter(None, lines):
        joint = "" if not said else " " if said[-1] in ".!?:؟።" else _PAUSE
        said += joint + line
    return said


def _is_mark(c: str) -> bool:
    # Vowel signs of Arabic, accents that stand by themselves; not the selectors of emoji.
    return unicodedata.category(c) == "Mn" and not "\ufe00" <= c <= "\ufe0f"


class EspeakVoice:
    """The `Voice` of espeak-ng.

    Args:
        voices: our languages with the voices of espeak-ng.

    """

    content_type = "audio/ogg"

    def __init__(self, settings: Speech, voices: Mapping[str, str]) -> None:
        self._settings = settings
        self._voices = dict(voices)
        # Speech may wait; the answers to other parents may not.
        self._turn = asyncio.Semaphore(1)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that it can read."""
        return frozenset(self._voices)

    async def speak(self, text: str, language: str) -> bytes | None:
        """The text as a voice message; None when it cannot be made. Nothing of the text is logged."""
        voice, said = self._voices.get(language), spoken(text)[: self._settings.longest]
        if voice is None or not said:
            return None
        try:
            async with self._turn, asyncio.timeout(self._settings.timeout):
                # By standard input: a text on the command line could be read by everybody on this computer.
                wav = await _piped(
                    ["espeak-ng", "-v", voice, "-s", str(self._settings.words_a_minute), "--stdin", "--stdout"], said.encode()
                )
                return await _piped(["opusenc", "--quiet", "--bitrate", "24", "-", "-"], wav) or None
        except (OSError, TimeoutError, RuntimeError) as error:
            log.warning("a message in %s could not be read aloud (%s); the text goes alone", language, type(error).__name__)
            return None


async def _piped(command: list[str], data: bytes) -> bytes:
    """What the command makes of the data.

    Raises:
        OSError: it is not installed.
        RuntimeError: it failed.

    """
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        made, _ = await process.communicate(data)
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    if process.returncode or len(made) > _LONGEST_WAV:
        raise RuntimeError(Path(command[0]).name)
    return made


def missing() -> list[str]:
    """The programs that are not installed."""
    return [program for program in ("espeak-ng", "opusenc") if shutil.which(program) is None]
