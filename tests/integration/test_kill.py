"""`kill -9` in the middle of 300 alerts, five times over: nothing twice, nothing missing."""

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot.config import ROOT
from tests.integration import postgres
from tests.integration.kill_program import COUNT, WITHDRAWN

AFTER = (1, 40, 35, 50, 30)
"""So many messages after each start the program is killed; the first time in the middle of the very first ones."""


def start(url: str, file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.integration.kill_program", url, str(file)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'kill.db'}"
    elif not postgres.available():
        pytest.skip("the server programs of PostgreSQL are not in /usr/lib/postgresql")
    else:
        with postgres.cluster() as folder:
            yield f"postgresql+psycopg://school@/postgres?host={folder}"


@pytest.mark.xdist_group("kill")
def test_killed_five_times_every_contact_has_one_alert_or_stands_on_the_mentors_list(url: str, tmp_path: Path):
    file = tmp_path / "sent"
    for count in AFTER:
        program = start(url, file)
        seen = 0
        for line in program.stdout:  # type: ignore[union-attr]
            seen += line == "sent\n"
            if seen >= count:
                os.kill(program.pid, signal.SIGKILL)
                break
        assert program.wait(60) == -signal.SIGKILL, "the program ended by itself before it was killed"
        program.stdout.close()  # type: ignore[union-attr]
    last = start(url, file)
    assert last.communicate(timeout=300)[0].endswith("done\n")

    sent = Counter(file.read_text().split())
    with create_engine(url).connect() as connection:
        rows = connection.execute(
            text(
                "select c.phone, m.status, m.reason, "
                "(select count(*) from notices n where n.message_id = m.id and n.kind = 'uncertain') "
                "from contacts c join conversations t on t.contact_id = c.id join messages m on m.conversation_id = t.id"
            )
        ).all()
    taken_back = {phone for phone, status, reason, _ in rows if (status, reason) == ("suppressed", "withdrawn")}
    assert len(taken_back) == WITHDRAWN
    assert not taken_back & set(sent), "what was cancelled stays cancelled, whatever jobs are left of it"
    rows = [row for row in rows if row[0] not in taken_back]
    assert len(rows) == COUNT, "every contact has exactly one alert"
    assert [phone for phone, count in sent.items() if count > 1] == [], "nothing was sent twice"
    arrived = {phone for phone, status, _, _ in rows if status == "delivered"}
    uncertain = {phone for phone, status, reason, told in rows if (status, reason, told) == ("failed", "uncertain", 1)}
    assert len(arrived) + len(uncertain) == COUNT, "none is missing"
    assert arrived <= set(sent)
    # What a kill leaves open is what was being sent at that moment.
    assert len(uncertain) <= 32 * len(AFTER)
