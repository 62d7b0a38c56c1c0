"""What of anybody stands in the log of a program."""

import re
from collections.abc import Iterable

from tests.conformance.school import AUTH_TOKEN, BOT_TOKEN, Program, School

WORTH_LOOKING = 12
"""Characters from which a line of a message can be nothing else."""


def leaks(program: Program, school: School, numbers: Iterable[str], names: Iterable[str], *secrets: str) -> list[str]:
    """What stands there and may not: secrets, numbers in any form, names as words, lines of messages."""
    said = program.said
    assert "message" in said, "this is the log"
    digits = re.sub(r"[^0-9\n]", "", said)
    hidden = (AUTH_TOKEN, BOT_TOKEN, BOT_TOKEN.partition(":")[2], *school.codes, *secrets)
    found = [f"a secret: {secret[:4]}..." for secret in hidden if secret in said]
    found += [f"the number {number}" for number in numbers if number.lstrip("+")[-9:] in digits]
    found += [f"the name {name}" for name in names if re.search(rf"\b{re.escape(name)}\b", said)]
    lines = {line.strip() for text in school.everything_said() for line in text.splitlines()}
    return found + [f"the text {line[:40]!r}" for line in sorted(lines) if len(line) >= WORTH_LOOKING and line in said]
