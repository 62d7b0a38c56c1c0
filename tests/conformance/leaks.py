"""What of anybody stands in a log."""

import re
from collections.abc import Iterable
from pathlib import Path

WORTH_LOOKING = 12
"""Characters from which a line of a message can be nothing else."""


def leaks(log: Path, secrets: Iterable[str], numbers: Iterable[str], names: Iterable[str], texts: Iterable[str]) -> list[str]:
    """The words that stand there and may not: whole secrets, numbers in any form, names as words, lines of messages."""
    said = log.read_text(encoding="utf-8", errors="replace")
    digits = re.sub(r"[^0-9\n]", "", said)
    found = [f"a secret: {secret[:4]}..." for secret in secrets if secret and secret in said]
    found += [f"the number {number}" for number in numbers if number.lstrip("+0")[-9:] in digits]
    found += [f"the name {name}" for name in names if re.search(rf"\b{re.escape(name)}\b", said)]
    lines = {line.strip() for text in texts for line in text.splitlines()}
    return found + [f"the text {line[:40]!r}" for line in sorted(lines) if len(line) >= WORTH_LOOKING and line in said]
