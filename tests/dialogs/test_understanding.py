"""The real Rasa with the real model: the figures that a release must have, and what happens when it is killed."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
import pytest_asyncio
import yaml

from bot import config, evaluation, rasa
from bot.checks import REPLIES, examples
from bot.config import LOCALES, ROOT, languages_in
from bot.domain.matching import fold
from bot.domain.replies import REASON, RSVP
from bot.domain.understanding import Danger, Ranked, Understood, decide
from bot.errors import BadInput, SetupError, UnderstandingAway
from bot.language.book import load_book
from bot.language.detection import detect
from bot.services.rules import thresholds_of

pytestmark = pytest.mark.xdist_group("rasa")
with_rasa = pytest.mark.asyncio(loop_scope="module")

SETTINGS = config.load(ROOT / "config.yaml", {})
FILES = sorted((ROOT / "tests/dialogs/understanding").glob("*.yaml"))
LANGUAGES = languages_in()
BOOK = load_book(rasa.DIALOGS)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def server() -> AsyncIterator[rasa.RasaServer]:
    running = rasa.RasaServer(rasa.model_path(), record=None)
    await running.start()
    yield running
    await running.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def client(server: rasa.RasaServer) -> AsyncIterator[rasa.RasaClient]:
    made = server.client(SETTINGS)
    yield made
    await made.close()


def cases_of(language: str, kind: str = "understanding") -> list[evaluation.Case]:
    return evaluation.read(ROOT / f"tests/dialogs/{kind}/{language}.yaml", BOOK.topics)


def trained(language: str, *, replies: bool) -> set[str]:
    """The examples of the topics, or those of the replies, folded."""
    found = examples(LOCALES, language).items()
    return {fold(text) for intent, texts in found if (intent in REPLIES) is replies for text in texts}


# No more than chance below what was measured in the weakest language: a change that loses understanding fails here. What is asked,
# and where it is not reached yet, stands in docs/explanation/understanding.md. Two sets are small: one message of their danger is 4 %,
# one of what is out of scope 3 %.
HELD_OUT, SECOND, LARGER = "held_out", "fresh", "understanding"
LEAST = {
    HELD_OUT: {"right": 0.80, "with_suggestions": 0.92, "danger_found": 0.91, "replies": 0.90},
    SECOND: {"right": 0.80, "with_suggestions": 0.91, "danger_found": 0.91, "replies": 0.85},
    LARGER: {"right": 0.66, "with_suggestions": 0.89, "danger_found": 0.86, "replies": 0.77},
}
MOST = {
    HELD_OUT: {"wrong": 0.04, "outside_answered": 0.11, "false_alarms": 0.04},
    SECOND: {"wrong": 0.03, "outside_answered": 0.145, "false_alarms": 0.04},
    LARGER: {"wrong": 0.052, "outside_answered": 0.09, "false_alarms": 0.076},
}
BEHIND = 0.12
"""So far a language may lie behind the best one, on the held-out set."""
REPLIES_LATER = 0.75


@with_rasa
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [HELD_OUT, SECOND, LARGER])
async def test_understanding_on_sets_by_other_hands(client, kind, language):
    learned = trained(language, replies=True)
    # "2" and "no idea" are written in the same way by everybody: what was learned by heart proves nothing.
    cases = [case for case in cases_of(language, kind) if not case.context or fold(case.text) not in learned]
    said = await evaluation.understand_all(client, cases)
    records = [evaluation.judge(c, u, thresholds_of(SETTINGS), BOOK) for c, u in zip(cases, said, strict=True)]
    score = evaluation.score(records)
    print(evaluation.table(records))
    for name, least in LEAST[kind].items():
        assert getattr(score, name) >= least, name
    for name, most in MOST[kind].items():
        assert getattr(score, name) <= most, name


@with_rasa
async def test_no_language_is_far_behind_the_best(client):
    right = {}
    for language in LANGUAGES:
        cases = [case for case in cases_of(language, HELD_OUT) if not case.context]
        said = await evaluation.understand_all(client, cases)
        records = [evaluation.judge(c, u, thresholds_of(SETTINGS), BOOK) for c, u in zip(cases, said, strict=True)]
        right[language] = evaluation.score(records).right or 0
    best = max(right.values())
    assert {language: found for language, found in right.items() if best - found > BEHIND} == {}


@with_rasa
@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_language_of_somebody_unknown_is_detected_and_when_sure_it_is_right(client, language):
    # As it comes from somebody unknown: nothing is known but the message.
    cases = [case for case in cases_of(language) if not case.context]
    said = await evaluation.understand_all(client, [replace(case, language="nl") for case in cases])
    found = [detect(case.text, LANGUAGES, understood.languages) for case, understood in zip(cases, said, strict=True)]
    assert sum(each is not None and each.language == language for each in found) / len(found) >= 0.95
    sure = [each for each in found if each and each.sure]
    assert sum(each.language != language for each in sure) / len(sure) <= 0.01
    assert len(sure) / len(found) >= 0.80


@with_rasa
@pytest.mark.parametrize("language", LANGUAGES)
async def test_replies_that_were_written_after_the_training_data(client, language):
    cases = evaluation.read(ROOT / f"tests/dialogs/replies/{language}.yaml", BOOK.topics)
    said = await evaluation.understand_all(client, cases)
    records = [evaluation.judge(c, u, thresholds_of(SETTINGS), BOOK) for c, u in zip(cases, said, strict=True)]
    assert (evaluation.score(records).replies or 0) >= REPLIES_LATER, [record.text for record in records if not record.ok]


@with_rasa
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("question", "own", "least"), [(REASON, "absence", 0.88), (RSVP, "contact", 0.95)])
async def test_a_message_about_something_else_is_no_reply_to_an_open_question(client, language, question, own, least):
    # Topics near to the question may well be a reply to it: "he is ill today".
    others = [t for t in BOOK.topics.values() if t.group != own and t.id not in ("callback_request", "lesson_cancelled")]
    names = {topic.id for topic in others}
    cases = [case for case in cases_of(language) if not case.context and set(case.expect) <= names and case.kind != "danger"]
    said = await evaluation.understand_all(client, cases)
    open_ = [evaluation.Case(c.language, c.text, c.expect, context=question) for c in cases]
    records = [evaluation.judge(c, u, thresholds_of(SETTINGS), BOOK) for c, u in zip(open_, said, strict=True)]
    taken = [record.text for record in records if record.got in evaluation.CODES[question]]
    assert 1 - len(taken) / len(records) >= least, taken


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [HELD_OUT, SECOND, LARGER])
def test_the_test_set_shares_no_sentence_with_the_training_data(kind, language):
    learned = trained(language, replies=False)
    cases = [case for case in cases_of(language, kind) if not case.context]
    assert [case.text for case in cases if fold(case.text) and fold(case.text) in learned] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_replies_of_the_test_set_stand_in_the_training_data(language):
    learned = trained(language, replies=True)
    replies = [case for case in cases_of(language) if case.context]
    assert len([case for case in replies if fold(case.text) in learned]) <= len(replies) * 0.1


@pytest.mark.parametrize("language", LANGUAGES)
def test_enough_replies_for_each_answer(language):
    expected = [(case.context, case.expect[0]) for case in cases_of(language) if case.context]
    assert {code for context, code in expected if context == REASON} == evaluation.CODES[REASON]
    assert min(expected.count((REASON, code)) for code in evaluation.CODES[REASON]) >= 10
    assert min(expected.count((RSVP, code)) for code in ("yes", "no", "other_time", "call_instead")) >= 10
    assert len([code for context, code in expected if context == RSVP and code.startswith("option:")]) >= 15


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_least_20_messages_for_each_group_of_topics(language):
    groups = [BOOK.topics[case.expect[0]].group for case in cases_of(language) if case.expect[0] in BOOK.topics]
    counts = {group: groups.count(group) for group in {topic.group for topic in BOOK.topics.values()}}
    del counts["words"]  # one topic, tested by its terms
    assert {g: n for g, n in counts.items() if n < 20} == {}


@with_rasa
@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("/restart", "nl", None),
        ("/ wat is bsa", "nl", "bsa"),
        ("  /stop", "nl", None),
        ("OGLUM BUGÜN HASTA GELEMEZ", "tr", "absence_report_sick"),
        ("ibni mareed lyom ma b2dar yeji", "ar", "absence_report_sick"),
        ("wat is een her-kanzing", "nl", "glossary"),
    ],
)
async def test_single_messages(client, text, language, topic):
    understood = await client.understand(text, language)
    assert understood.ranking
    if topic == "bsa":
        assert {"bsa", "glossary"} & {r.topic for r in understood.ranking[:2]}
    elif topic:
        assert understood.ranking[0].topic == topic


PLAIN = yaml.safe_load((ROOT / "tests/dialogs/plain_danger.yaml").read_text(encoding="utf-8"))


@with_rasa
@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in PLAIN.items() for text in texts])
async def test_what_is_plainly_danger_is_never_missed(client, language, text):
    understood = await client.understand(text, language)
    assert decide(understood, thresholds_of(SETTINGS)).danger is not Danger.NONE


@with_rasa
@pytest.mark.parametrize(
    ("text", "language", "question", "code"),
    [
        ("hij ligt met koorts op bed", "nl", REASON, "ill"),
        ("grandfather died, funeral today", "en", REASON, "family"),
        ("otobüs gelmedi sabah", "tr", REASON, "transport"),
        ("ما عندي فكرة وين راح", "ar", REASON, "unknown"),
        ("we komen graag allebei", "nl", RSVP, "yes"),
        ("ma fini eji, de2ooli", "ar", RSVP, "call_instead"),
    ],
)
async def test_single_replies(client, text, language, question, code):
    understood = await client.understand(text, language)
    assert understood.replies[question][0].topic == code
    assert sum(r.confidence for r in understood.replies[question]) == pytest.approx(1)


@with_rasa
async def test_a_reply_is_never_a_topic(client):
    for text in ("hij was er gewoon", "doe maar de tweede", "weet ik niet"):
        topics = {r.topic for r in (await client.understand(text, "nl")).ranking}
        assert topics <= {*BOOK.topics, "out_of_scope"}


@with_rasa
async def test_the_term_is_found_misspelt_and_without_latin_letters(client):
    assert (await client.understand("wat is een leerplicht ambtenaar", "nl")).terms == ("leerplichtambtenaar",)
    assert (await client.understand("herkanzing ne demek", "tr")).terms == ("herkansing",)


@with_rasa
@pytest.mark.parametrize("text", ["", "   ", "👍", "!!!", "\x00\x07", "a" * 20_000, "\ud800", "[tr] [ar] x", "[", "{}()"])
async def test_odd_texts_are_understood_as_nothing_or_something_but_never_an_error(client, text):
    understood = await client.understand(text, "nl")
    assert 0 <= understood.danger <= 1


@with_rasa
async def test_rasa_killed_in_the_middle_costs_nothing_but_the_wait(server, client):
    before = await client.understand("wat is bsa", "nl")
    os.kill(server.pid, signal.SIGKILL)
    with pytest.raises(UnderstandingAway):
        while True:
            await client.understand("wat is bsa", "nl")
    for _ in range(600):
        if await client.ready():
            break
        await asyncio.sleep(0.1)  # a real process starts again; there is nothing to fake
    assert await client.understand("wat is bsa", "nl") == before


async def test_a_slow_or_absent_rasa_is_away_within_the_time_limit_and_the_error_holds_no_token():
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    slow = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = slow.sockets[0].getsockname()[1]
    client = rasa.RasaClient(f"http://127.0.0.1:{port}", token="geheim123", timeout=0.05)
    with pytest.raises(UnderstandingAway) as away:
        await client.understand("mijn kind", "nl")
    assert "geheim123" not in str(away.value)
    assert "kind" not in str(away.value)
    await client.close()
    slow.close()


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"intent_ranking": 1, "danger": 0, "entities": []}', b"<html>"])
async def test_an_answer_that_is_no_ranking_counts_as_away(body):
    async def odd(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\nconnection: close\r\n\r\n" % len(body) + body)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(odd, "127.0.0.1", 0)
    client = rasa.RasaClient(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    with pytest.raises(UnderstandingAway):
        await client.understand("hallo", "nl")
    await client.close()
    server.close()


async def test_without_rasas_environment_there_is_a_sentence_that_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(rasa, "PYTHON", tmp_path / "none")
    with pytest.raises(SetupError, match="make setup"):
        await rasa.RasaServer(tmp_path / "model.tar.gz", record=None).start()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("- {text: a, expect: nonsense}", "'nonsense' is no topic"),
        ("- {text: a}", "entry 1"),
        ("{}", "must be a list"),
        ("- {text: a, expect: none, extra: 1}", "extra is no key"),
        ("- {text: [", "cannot be read"),
        ("- {text: a, expect: ill}", "'ill' is no topic"),
        ("- {text: a, expect: ill, context: why}", "entry 1: 'why' is no question"),
        ("- {text: a, expect: option:4, context: meeting_rsvp}", "'option:4' is no topic and no answer to meeting_rsvp"),
        ("- {text: a, expect: ill, context: meeting_rsvp}", "'ill' is no topic and no answer to meeting_rsvp"),
    ],
)
def test_a_wrong_evaluation_file_is_explained(tmp_path, content, says):
    file = tmp_path / "nl.yaml"
    file.write_text(content)
    with pytest.raises(BadInput, match=says):
        evaluation.read(file, ["bsa"])


def test_a_reply_expects_an_answer_a_topic_or_nothing(tmp_path):
    file = tmp_path / "nl.yaml"
    file.write_text(
        "- {text: ziek, expect: ill, context: absence_reason}\n"
        "- {text: wat is bsa, expect: [bsa, unknown], context: absence_reason}\n"
        "- {text: ja, expect: yes, context: meeting_rsvp}\n"
        "- {text: lekker weer, expect: none, context: meeting_rsvp}\n"
        "- {text: wat is bsa, expect: [bsa, glossary]}\n"
    )
    cases = evaluation.read(file, ["bsa", "glossary"])
    assert [case.expect for case in cases] == [("ill",), ("bsa", "unknown"), ("yes",), ("none",), ("bsa", "glossary")]
    assert [case.context for case in cases] == [REASON, REASON, RSVP, RSVP, ""]


def judged(
    text: str, expect: str, context: str, *, topic: str = "bsa", danger: float = 0.0, **odds: float
) -> evaluation.Record:
    replies = {context: tuple(sorted((Ranked(c, p) for c, p in odds.items()), key=lambda r: -r.confidence))}
    understood = Understood((Ranked(topic, 0.9),), danger, (), replies)
    return evaluation.judge(evaluation.Case("nl", text, (expect,), context=context), understood, thresholds_of(SETTINGS), BOOK)


@pytest.mark.parametrize(
    ("record", "got", "ok"),
    [
        (judged("hij was ziek", "ill", REASON, ill=0.9, aside=0.1), "ill", True),
        (judged("hij was ziek", "family", REASON, ill=0.9, aside=0.1), "ill", False),
        (judged("wat is bsa", "bsa", REASON, aside=0.9, other=0.1), "bsa", True),
        (judged("wat is bsa", "bsa", REASON, other=0.9, aside=0.1), "other", False),
        (judged("lekker weer", "none", RSVP, yes=0.9, aside=0.1), "yes", False),
        (judged("lekker weer", "none", RSVP, topic="out_of_scope", aside=0.9, yes=0.1), None, True),
        (judged("doe maar woensdag", "option:2", RSVP, option=0.9, aside=0.1), "option:2", True),
        (judged("doe maar vrijdag", "option:2", RSVP, option=0.9, aside=0.1), "other_time", False),
        (judged("6", "no", RSVP, aside=0.9, yes=0.1), "no", True),
    ],
)
def test_a_reply_is_judged_by_its_answer(record, got, ok):
    assert (record.got, record.ok) == (got, ok)


def test_replies_have_a_column_of_their_own_and_count_for_danger():
    records = [
        judged("hij was ziek", "ill", REASON, ill=0.9, aside=0.1),
        judged("geen idee", "unknown", REASON, ill=0.9, aside=0.1, danger=0.95),
    ]
    score = evaluation.score(records)
    assert (score.replies, score.false_alarms, score.right, score.messages) == (0.5, 0.5, None, 2)
    assert "replies" in evaluation.table(records)
    assert "absence_reason:unknown → absence_reason:ill: 1" in evaluation.table(records, report=True)
    assert evaluation.score([judged("ze is weg", "safety_urgent", REASON, unknown=1.0, danger=0.95)]).danger_found == 1
