"""Makes a PDF of a page, in a program of its own: typesetting two thousand messages takes half a minute of a processor."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from typing import Any

from bot.errors import OuderlijnError, SetupError

PACKAGES = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 fonts-noto-core fonts-noto-color-emoji"
"""What is missing where a PDF cannot be made, on Debian and Ubuntu."""

LONGEST = 300.0
"""Seconds after which nobody waits for it any more."""

_NO_PANGO = 3
_KINDNESS = 10
"""How much the typesetting stands back for whoever answers parents (nice)."""


class Typesetter:
    """Makes one PDF at a time, so that ten mentors at once do not take the machine from the parents."""

    def __init__(self) -> None:
        self._one = asyncio.Semaphore(1)

    async def pdf(self, html: str) -> bytes:
        """The page as a PDF with a structure that screen readers know.

        Raises:
            SetupError: what sets type (Pango) is not installed.
            OuderlijnError: it took too long, or the page could not be set.

        """
        async with self._one:
            # Without our own settings: they hold tokens, and typesetting needs none of them.
            environ = {name: value for name, value in os.environ.items() if not name.startswith("OUDERLIJN_")}
            child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.web.typesetter", stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environ
            )
            try:
                pdf, _ = await asyncio.wait_for(child.communicate(html.encode()), LONGEST)
            except TimeoutError:
                raise OuderlijnError("The PDF took too long. Save the conversation as CSV.") from None
            finally:
                if child.returncode is None:
                    child.kill()
                    await child.wait()
        if child.returncode == _NO_PANGO:
            raise SetupError(f"A PDF needs Pango. Install it: {PACKAGES}")
        if child.returncode:
            raise OuderlijnError("The PDF could not be made. Save the conversation as CSV.")
        return pdf


def write_pdf(html: str) -> bytes:
    """Set the page in type, here and now.

    Raises:
        ImportError, OSError: WeasyPrint is not installed, or it does not find Pango.

    """
    # Looks for Pango when it is imported: nothing else of the program needs it.
    from weasyprint import HTML
    from weasyprint.urls import URLFetcher

    class Nothing(URLFetcher):  # type: ignore[misc]
        """Fetches nothing: no word of a page reaches a file or an address."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            raise ValueError("a transcript is made of itself")

    return bytes(HTML(string=html, url_fetcher=Nothing()).write_pdf(pdf_tags=True))


def main() -> int:
    """From a page on standard input to a PDF on standard output."""
    os.nice(_KINDNESS)
    try:
        pdf = write_pdf(sys.stdin.buffer.read().decode())
    except (ImportError, OSError):
        return _NO_PANGO
    sys.stdout.buffer.write(pdf)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
