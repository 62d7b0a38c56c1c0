"""There is one door out, and its messages and jobs are written together or not at all."""

import ast
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.config import ROOT
from bot.domain.dialogue import Reply
from bot.domain.text import Text
from bot.jobs import DbosJobs
from bot.services.facts import school_facts
from tests.conftest import School


def _calls(name: str) -> set[str]:
    found = set()
    for file in Path(ROOT / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name:
                found.add(file.relative_to(ROOT).as_posix())
    return found


def test_only_the_outbox_writes_messages_and_only_delivery_sends_them():
    assert _calls("add_outgoing") == {"bot/services/outbox.py"}
    # A channel may hand on to the one that it is made of.
    assert {file for file in _calls("send") if "channels" not in file} == {"bot/services/delivery.py"}


@pytest.mark.xdist_group("dbos")
async def test_message_and_job_are_one_transaction(school: School, monkeypatch):
    engine = school.app.transactions._engine
    jobs = DbosJobs(engine)
    delivered = []

    async def deliver(message: int) -> None:
        delivered.append(message)

    await jobs.launch({"deliver": deliver})
    try:
        outbox = school.app.dialogue.outbox
        object.__setattr__(outbox, "jobs", jobs)
        facts = school_facts(school.app.settings, school.clock())

        def queue(work, fail: bool) -> int:
            talk = work.conversation(work.phone("simulator", "+31600000101", "nl"))
            message, _ = outbox.queue(
                work, talk, Reply(Text("away")), author="bot", reply_to=None, facts=facts, now=school.clock()
            )
            if fail:
                raise RuntimeError("the power went")
            return message

        with pytest.raises(RuntimeError, match="power"):
            await school.app.transactions.run(lambda work: queue(work, True))
        with engine.connect() as connection:
            assert connection.execute(text("select count(*) from messages")).scalar() == 0
            assert (
                connection.execute(text("select count(*) from workflow_status where workflow_uuid like 'deliver:%'")).scalar()
                == 0
            )
        message = await school.app.transactions.run(lambda work: queue(work, False))
        with engine.connect() as connection:
            rows = connection.execute(text("select workflow_uuid from workflow_status where workflow_uuid like 'deliver:%'"))
            assert [row[0] for row in rows] == [f"deliver:{message}:1"]
    finally:
        await jobs.close()
