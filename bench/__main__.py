"""`make bench`: the whole path of a message beside Rasa's own REST channel, on the same model in the same run.

Then a message to 5 000 contacts while parents ask, an import, and the mentor's pages of a school with a million messages.

Rasa's channel gets a rule and a Dutch answer for every topic: the least that would answer a parent with Rasa alone
(no transcript, no second language, no gate, no database). Both answer the same messages, one after the other, taking turns.
"""

import asyncio
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import yaml

from bench.broadcast import CONTACTS, RATE, broadcast, report
from bench.pages import pages
from bench.reading import reading
from bench.roster import roster
from bot import config, rasa
from bot.bootstrap import Application, application
from bot.config import LOCALES, ROOT
from bot.domain.message import Inbound, Status
from bot.domain.text import Text
from bot.evaluation import read
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.services.facts import school_facts
from bot.storage.engine import open_engine

MESSAGES = 200
WARM_UP = 20
TOKEN = "bench"  # of a server on loopback that lives as long as this run


def say(line: str) -> None:
    """A line of the report."""
    print(line, flush=True)


def write_rasa_project(folder: Path, settings: config.Settings) -> None:
    """Our understanding data, and a rule with a Dutch answer for every topic."""
    book, catalogue = load_book(rasa.DIALOGS), FluentCatalogue(LOCALES)
    facts = school_facts(settings, rasa_now(settings))
    intents = [*book.topics, "out_of_scope", "danger", "near_miss"]
    answers, rules = {}, []
    for topic in intents:
        own = topic in book.topics and not book.topics[topic].student and topic != "glossary"
        text = catalogue.render("nl", Text(f"answer-{topic}" if own else "handover"), facts)
        answers[f"utter_{topic}"] = [{"text": text}]
        rules.append({"rule": topic, "steps": [{"intent": topic}, {"action": f"utter_{topic}"}]})
    domain = {"version": "3.1", "intents": intents, "entities": ["term"], "responses": answers}
    (folder / "domain.yml").write_text(yaml.safe_dump(domain, allow_unicode=True), encoding="utf-8")
    (folder / "rules.yml").write_text(yaml.safe_dump({"version": "3.1", "rules": rules}), encoding="utf-8")
    pipeline = yaml.safe_load((rasa.DIALOGS / "config.yml").read_text(encoding="utf-8"))
    pipeline["policies"] = [{"name": "RulePolicy"}]
    (folder / "config.yml").write_text(yaml.safe_dump(pipeline), encoding="utf-8")
    (folder / "credentials.yml").write_text("rest:\n", encoding="utf-8")


def rasa_now(settings: config.Settings) -> Any:
    """The present moment at school."""
    from datetime import datetime

    return datetime.now(settings.zone)


def run_rasa(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start Rasa with the bench's project."""
    environ = os.environ | rasa._QUIET
    output = (folder / "rasa.log").open("ab")
    return subprocess.Popen(
        [str(rasa.PYTHON), "-m", "rasa", *arguments], cwd=rasa.DIALOGS, env=environ, stdout=output, stderr=output
    )


@contextlib.asynccontextmanager
async def rasa_server(folder: Path) -> AsyncIterator[tuple[rasa.RasaClient, httpx.AsyncClient, int]]:
    """One Rasa with one model, which understands for both."""
    port = rasa._free_port()
    model = str(folder / "bench.tar.gz")
    options = ["-i", "127.0.0.1", "-p", str(port), "-m", model, "--enable-api", "--auth-token", TOKEN]
    process = run_rasa(folder, "run", *options, "--credentials", str(folder / "credentials.yml"))
    url = f"http://127.0.0.1:{port}"
    client = rasa.RasaClient(url, token=TOKEN, timeout=30)
    try:
        while not await client.ready():
            if process.poll() is not None:
                sys.exit(f"Rasa ended: look at {folder}/rasa.log")
            await asyncio.sleep(0.3)
        async with httpx.AsyncClient(base_url=url, timeout=30, trust_env=False) as channel:
            yield client, channel, process.pid
    finally:
        await client.close()
        process.terminate()
        process.wait(10)


async def through_ouderlijn(app: Application, address: str, text: str, tapped: str | None = None) -> float:
    """Seconds from received to the rendered reply that the phone shows."""
    conversation = await app.transactions.run(lambda work: work.phone("simulator", address, "tr"))
    started = time.perf_counter()
    async with app.events.subscribe(conversation) as changed:
        message = await app.inbound.receive(Inbound("simulator", address, f"{address}-{text}", text, tapped))
        while True:
            await asyncio.wait_for(changed.wait(), 10)
            changed.clear()
            lines = await app.transactions.run(lambda work: work.transcript(conversation, (message or 1) - 1))
            # The first line is the parent's own.
            if len(lines) > 1 and all(line.status in (Status.SENT, Status.DELIVERED) for line in lines[1:]):
                return time.perf_counter() - started


async def timed(call: Callable[[], Any]) -> float:
    """Seconds that a call takes."""
    started = time.perf_counter()
    await call()
    return time.perf_counter() - started


def memory(pid: int) -> float:
    """Megabytes in use by a process."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))) / 1024


def median(seconds: list[float]) -> float:
    """The median in milliseconds, without the first ones."""
    return statistics.median(seconds[WARM_UP:]) * 1000


async def main() -> None:
    """Measure and print."""
    settings = config.load()
    cases = read(ROOT / "tests/dialogs/understanding/tr.yaml", load_book(rasa.DIALOGS).topics)
    texts = [case.text for case in cases if not case.context][: MESSAGES + WARM_UP]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_rasa_project(folder, settings)
        say("training (understanding, and Rasa's rules for its own channel) ...")
        started = time.perf_counter()
        files = ["--domain", str(folder / "domain.yml"), "--config", str(folder / "config.yml"), "--out", str(folder)]
        data = ["--data", str(LOCALES), str(folder / "rules.yml")]
        training = run_rasa(folder, "train", *data, *files, "--fixed-model-name", "bench")
        if training.wait():
            sys.exit((folder / "rasa.log").read_text()[-1500:])
        seconds = time.perf_counter() - started
        say(f"  both trained in {seconds:.0f} s (the understanding alone: `ouderlijn train --force`)")
        async with rasa_server(folder) as (understanding, channel, pid):
            engine = open_engine(f"sqlite:///{folder}/bench.db")
            async with application(settings, understanding, engine=engine) as app:
                app.catalogue.warm()
                parse, ours, theirs = [], [], []
                for number, text in enumerate(texts):
                    parse.append(await timed(lambda text=text: understanding.understand(text, "tr")))
                    # Who chose a language is not asked for it with the first answer.
                    await through_ouderlijn(app, f"bench-{number}", "", "language:tr")
                    ours.append(await through_ouderlijn(app, f"bench-{number}", text))
                    body = {"sender": f"bench-{number}", "message": text.lstrip("/ ")}
                    theirs.append(await timed(lambda body=body: channel.post("/webhooks/rest/webhook", json=body)))
            say(f"understanding alone (HTTP):       {median(parse):6.1f} ms median   (aim: below 10 ms)")
            say(f"whole path, two languages:        {median(ours):6.1f} ms median   (aim: below 60 ms)")
            say(f"Rasa's REST channel, one rule:    {median(theirs):6.1f} ms median")
            say(f"ratio, Rasa's channel / ours:     {median(theirs) / median(ours):6.2f}        (aim: above 1)")
            say(f"memory of the Rasa server:        {memory(pid):6.0f} MB          (aim: below 700 MB)")
            say(report(RATE, await broadcast(folder, understanding, RATE, CONTACTS, say)))


if __name__ == "__main__":
    asyncio.run(main())
    roster()
    reading(say)
    pages()
