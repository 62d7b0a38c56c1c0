"""A big made-up school in a database: the same people each time, with as many messages as one asks for."""

import functools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Engine, Table, func, insert, select

from bot import config, rasa
from bot.checks import examples
from bot.config import LOCALES, ROOT
from bot.domain.matching import search_words
from bot.domain.text import Text
from bot.language.book import load_book
from bot.language.catalogue import FluentCatalogue
from bot.services.facts import school_facts
from bot.storage.engine import migrate
from bot.storage.tables import Base

STUDENTS, CONTACTS, MENTORS = 5_000, 8_000, 200
STRANGERS, PHONES = 100, 200
"""Conversations with somebody whom the school does not know, and with students."""
LONGEST = 2_000
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC).replace(tzinfo=None)
MENTOR, LEADER = "m0@school.example", "leader@school.example"
"""The mentor of the first 25 students, and a team leader of all."""
FREQUENT, RARE, NAME = "school", "zeppelin", "zübeyde"
"""A word of very many messages, one of twenty, and the first name of three contacts."""
RARE_COUNT = 20

_AT_ONCE = 5_000
_FIRST = ("Elif", "Omar", "Sanne", "Daniel", "Layla", "Daan", "Noor", "Kerem", "Amira", "Lotte", "Yusuf", "Fleur", "Ayşe")
_LAST = ("Voorbeeld", "Proef", "Örnek", "Tester", "Model", "Van der Proef", "Misal", "Demo", "El Mithal", "Sample")
_LANGUAGES = ("nl", "tr", "ar", "tr", "ar")
_SYLLABLES = ("ka", "lo", "mi", "ver", "tu", "sen", "bra", "dou", "ri", "pel", "go", "nas", "ef", "zil", "har", "om")
_Row = dict[str, Any]


@dataclass(frozen=True)
class _Said:
    parts: list[dict[str, str]]
    plain: str


def fill(engine: Engine, messages: int, say: Callable[[str], None] = lambda line: None) -> None:
    """Write the school into an empty database."""
    migrate(engine)
    choose = random.Random(20261123)
    say(f"writing a school with {messages} messages ...")
    lengths = _lengths(choose, messages)
    for name, rows in (("users", _users()), ("mentors", _mentors()), ("students", _students(choose))):
        _write(engine, name, rows)
    _write(engine, "contacts", _contacts(choose))
    _write(engine, "links", _links())
    _write(engine, "conversations", _conversations(lengths))
    _write(engine, "messages", _messages(choose, lengths))
    _write(engine, "notices", _notices(choose, len(lengths), messages))
    _finish(engine, choose, len(lengths))


def _write(engine: Engine, table: str, rows: Iterator[_Row]) -> None:
    of: Table = Base.metadata.tables[table]
    while some := list(islice(rows, _AT_ONCE)):
        with engine.begin() as connection:
            connection.execute(insert(of), some)


def _users() -> Iterator[_Row]:
    for email, role in ((MENTOR, "mentor"), (LEADER, "team_leader")):
        yield {"email": email, "name": email.partition("@")[0], "role": role, "created_at": NOW, "reads_from": 0}


def _mentors() -> Iterator[_Row]:
    for n in range(MENTORS):
        yield {"id": n + 1, "email": f"m{n}@school.example", "first_name": _FIRST[n % 13], "last_name": _LAST[n % 10]}


def _students(choose: random.Random) -> Iterator[_Row]:
    for n in range(STUDENTS):
        born = date(2006, 1, 1) + timedelta(choose.randrange(4 * 365))
        person = {"school_id": f"S{n}", "first_name": choose.choice(_FIRST), "last_name": choose.choice(_LAST)}
        yield {"id": n + 1, **person, "birth_date": born, "group_name": f"G{n // 30}", "mentor_id": n // 25 + 1}


def _contacts(choose: random.Random) -> Iterator[_Row]:
    for n in range(CONTACTS):
        first = NAME.title() if n in (3, 4_444, 7_777) else choose.choice(_FIRST)
        person = {"school_id": f"C{n}", "first_name": first, "last_name": choose.choice(_LAST), "welcomed_at": NOW}
        yield {"id": n + 1, **person, "phone": f"+3160{n:07d}", "channel": "whatsapp", "language": _language(n)}


def _language(contact: int) -> str:
    return _LANGUAGES[contact % len(_LANGUAGES)]


def _links() -> Iterator[_Row]:
    for n in range(CONTACTS):
        yield {"contact_id": n + 1, "student_id": n % STUDENTS + 1, "relation": ("moeder", "vader", "tante")[n % 3]}
        if n % 20 == 0:
            # Another one at home, with another mentor.
            yield {"contact_id": n + 1, "student_id": (n + 2_500) % STUDENTS + 1, "relation": "moeder"}


def _lengths(choose: random.Random, messages: int) -> list[int]:
    """How many messages each conversation has: most few, some very many; the first one has many in every school."""
    wishes = [choose.lognormvariate(0, 1.3) for _ in range(CONTACTS + PHONES + STRANGERS)]
    scale = messages / sum(wishes)
    lengths = [max(1, min(LONGEST, round(wish * scale))) for wish in wishes]
    lengths[0] = LONGEST if messages > 100 * LONGEST else 200
    while (missing := messages - sum(lengths)) > 0:
        for _ in range(missing):
            lengths[choose.randrange(len(lengths))] += 1
    return lengths


def _conversations(lengths: list[int]) -> Iterator[_Row]:
    for n in range(len(lengths)):
        row = {"id": n + 1, "channel": "whatsapp", "state": {}, "contact_id": None, "student_id": None}
        if n < CONTACTS:
            yield row | {"address": f"+3160{n:07d}", "language": _language(n), "contact_id": n + 1}
        elif n < CONTACTS + PHONES:
            yield row | {"address": f"+3161{n:07d}", "language": "nl", "student_id": (n - CONTACTS) * 24 + 1}
        else:
            yield row | {"address": f"+3162{n:07d}", "language": "nl"}


# -- what is said ----------------------------------------------------------------------------------------------------------


@functools.cache
def _asked(language: str) -> tuple[str, ...]:
    """What parents write."""
    return tuple(text for texts in examples(LOCALES, language).values() for text in texts)


@functools.cache
def _answered(language: str) -> tuple[tuple[dict[str, str], ...], ...]:
    """What the bot answers, in this language and in Dutch."""
    catalogue, book = FluentCatalogue(ROOT / "locales"), load_book(rasa.DIALOGS)
    facts = school_facts(config.load(config.ROOT / "config.yaml", {}), NOW.replace(tzinfo=UTC))
    both = tuple(dict.fromkeys((language, "nl")))
    texts = [Text(f"answer-{name}") for name, topic in book.topics.items() if not topic.student and name != "glossary"]
    return tuple(tuple({"language": of, "text": catalogue.render(of, text, facts)} for of in both) for text in texts)


def _said(choose: random.Random, language: str, inbound: bool) -> _Said:
    # Words of which there are very many, each of them seldom: names, places, things.
    tail = " ".join("".join(choose.choices(_SYLLABLES, k=choose.randint(2, 5))) for _ in range(2))
    if inbound:
        parts = [{"language": "", "text": f"{choose.choice(_asked(language))} {tail}"}]
    else:
        parts = [{**part, "text": f"{part['text']} {tail}"} for part in choose.choice(_answered(language))]
    return _Said(parts, search_words(part["text"] for part in parts))


def _messages(choose: random.Random, lengths: list[int]) -> Iterator[_Row]:
    order = [n for n, length in enumerate(lengths) for _ in range(length)]
    choose.shuffle(order)
    # Made once and said often: a school hears the same questions.
    pool = {
        (of, inbound): [_said(choose, of, inbound) for _ in range(6_000)] for of in set(_LANGUAGES) for inbound in (True, False)
    }
    step = timedelta(days=300) / len(order)
    # A quarter of the rare ones are the mentor's own.
    own = [place for place, n in enumerate(order) if n == 0]
    rare = set(choose.sample(own, RARE_COUNT // 4) + choose.sample(range(len(order)), RARE_COUNT * 3 // 4))
    for place, n in enumerate(order):
        language = _language(n) if n < CONTACTS else "nl"
        inbound = choose.random() < 0.35
        said = choose.choice(pool[language, inbound])
        if place in rare:
            parts = [{**said.parts[0], "text": f"{RARE} {said.parts[0]['text']}"}, *said.parts[1:]]
            said = _Said(parts, search_words(part["text"] for part in parts))
        at = NOW - timedelta(days=300) + step * place
        yield {
            "id": place + 1,
            "conversation_id": n + 1,
            "channel": "whatsapp",
            "direction": "in" if inbound else "out",
            "author": "parent" if inbound else "bot",
            "external_id": f"W{place}",
            "key": "" if inbound else "answer",
            "student_id": n % STUDENTS + 1 if n < CONTACTS and choose.random() < 0.3 else None,
            "parts": said.parts,
            "plain": said.plain,
            "status": "received" if inbound else "read",
            "created_at": at,
            "handled_at": at,
            "status_at": at,
        }


def _notices(choose: random.Random, conversations: int, messages: int) -> Iterator[_Row]:
    """What waits, on one in twenty conversations, some of it urgent; and what waited once."""
    for n in range(messages // 50 + conversations // 20):
        open_ = n < conversations // 20
        of = choose.randrange(conversations) + 1 if n > 3 else n + 1
        yield {
            "conversation_id": of,
            "message_id": choose.randrange(messages) + 1,
            "student_id": (of - 1) % STUDENTS + 1 if of <= CONTACTS and n % 2 else None,
            "kind": "danger" if n % 40 == 0 else "handover",
            "urgent": n % 40 == 0,
            "created_at": NOW,
            "done_at": None if open_ else NOW,
            "facts": {},
        }


def _finish(engine: Engine, choose: random.Random, conversations: int) -> None:
    """What the conversations remember of their messages, and how far the two users have read."""
    messages, talks = Base.metadata.tables["messages"], Base.metadata.tables["conversations"]
    with engine.begin() as connection:
        newest = select(messages.c.conversation_id, func.max(messages.c.id)).group_by(messages.c.conversation_id)
        last = dict(connection.execute(newest).all())
        incoming = dict(connection.execute(newest.where(messages.c.direction == "in")).all())
        for id_ in range(1, conversations + 1):
            of = {"last_id": last.get(id_, 0), "last_in_id": incoming.get(id_, 0), "held": id_ % 150 == 1}
            connection.execute(talks.update().where(talks.c.id == id_).values(**of, last_at=NOW))
        read = [
            {
                "user_id": user,
                "conversation_id": id_,
                "message_id": max(0, last.get(id_, 0) - choose.choice((0, 0, 0, 5_000))),
                "at": NOW,
            }
            for user in (1, 2)
            for id_ in range(1, conversations + 1)
            if user == 2 or id_ % 3
        ]
        connection.execute(insert(Base.metadata.tables["readings"]), read)
