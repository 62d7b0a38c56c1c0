"""What of anybody stands in the log of a program."""

import re
from collections.abc import Iterable

from tests.conformance.lists import MENTOR, MENTOR_PHONE, Parent
from tests.conformance.phones import SCHOOL
from tests.conformance.school import API_TOKEN, AUTH_TOKEN, BOT_TOKEN, Program, School

WORTH_LOOKING = 12
"""Characters from which a line of a message can be nothing else."""


def leaks(program: Program, school: School, parents: Iterable[Parent], *more: str) -> list[str]:
    """What stands there and may not: secrets, numbers in any form, names as words, lines of messages. `more`: other secrets."""
    said, parents = program.said, list(parents)
    assert "Ouderlijn works" in said, "this is no log"
    digits = re.sub(r"[^0-9\n]", "", said)
    secrets = (AUTH_TOKEN, API_TOKEN, BOT_TOKEN, BOT_TOKEN.partition(":")[2], *school.codes, *more)
    found = [f"a secret: {secret[:4]}..." for secret in secrets if secret in said]
    numbers = [re.sub("[^0-9]", "", number)[-9:] for number in (SCHOOL, MENTOR_PHONE, *(p.phone for p in parents if p.phone))]
    found += [f"the number {number}" for number in numbers if number in digits]
    names = [MENTOR, "Voorbeeld", *(name for parent in parents for name in (parent.name, parent.student))]
    found += [f"the name {name}" for name in names if re.search(rf"\b{re.escape(name)}\b", said)]
    lines = {line.strip() for text in school.everything_said() for line in text.splitlines()}
    return found + [f"the text {line[:40]!r}" for line in sorted(lines) if len(line) >= WORTH_LOOKING and line in said]
