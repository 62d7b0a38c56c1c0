"""Sets up logging and keeps message texts, names, numbers and tokens out of it.

What is logged are ids and words of our own. The filter is the second net: whatever looks like a phone number, an e-mail
address or a token is blotted out, also in what libraries write.
"""

import logging
import re
import sys
import traceback

# A number of a phone begins with + or 0, or is nine or more digits without a break; times, ids and ports are none of these.
_PHONE = re.compile(r"(?<![\w:.,-])(?:\+|0)\d?(?:[ ().-]{0,2}\d){7,14}(?![\w:])|(?<!\d)\d{9,}(?!\d)")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
# The token of a Telegram bot, which stands in the addresses of its API.
_BOT = re.compile(r"\d{6,}:[\w-]{20,}")
_TOKEN = re.compile(
    r"(?i)(?<![a-z])(token|key|secret|password|authorization)(\W{1,4}(?:Bearer |Basic |DeepL-Auth-Key )?)([^\s&,'\"]{6,})"
)


def redact(text: str) -> str:
    """Blot out phone numbers, e-mail addresses and tokens."""
    text = _BOT.sub("***", text)
    text = _TOKEN.sub(r"\1\2***", text)
    text = _EMAIL.sub("***@***", text)
    return _PHONE.sub("***", text)


class Redacting(logging.Formatter):
    """Formats a record and redacts the whole line, the traceback included."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, redacted; of an error only its kind and place: its words may quote a message."""
        if record.exc_info and record.exc_info[1]:
            record.msg, record.args = f"{record.getMessage()} ({place_of(record.exc_info[1])})", ()
            record.exc_info, record.exc_text = None, None
        return redact(super().format(record))


def set_up(level: str = "INFO") -> None:
    """Send the log to standard error, redacted; libraries only from WARNING on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # httpx logs each URL at INFO; SQLAlchemy prints parameters (message texts) in its own errors and echo.
    for name in (
        "httpx",
        "httpcore",
        "sqlalchemy",
        "alembic",
        "uvicorn.access",
        "asyncio",
        "telegram",
        "twilio",
        "urllib3",
        "deepl",
    ):
        logging.getLogger(name).setLevel(logging.WARNING)


def place_of(error: BaseException) -> str:
    """Kind and place of an error without its words, which may quote a message: `KeyError at dialogue.py:83`."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{frames[-1].filename.rsplit('/', 1)[-1]}:{frames[-1].lineno}" if frames else "an unknown place"
    return f"{type(error).__name__} at {where}"
