"""Writes a note as a mail, in the reader's language: how much waits and where to look, never who or what."""

from collections.abc import Mapping
from html import escape
from typing import Any

from bot.domain.notes import Group, Letter, Note, NoteKind
from bot.domain.text import Text, Value
from bot.ports import Catalogue

INBOX, URGENT, LIST, ACCOUNT = "/inbox", "/inbox?show=urgent", "/todo", "/account"


def compose(note: Note, words: Catalogue, *, url: str | None) -> Letter:
    """The mail of a note.

    Args:
        words: the catalogue of bot/notes/.
        url: the address of the pages; None when the school has not said it.

    """

    def say(key: str, **params: Value) -> str:
        return words.render(note.language, Text(key, params))

    first, items, place = _content(note.kind, note.facts)
    subject = say(f"{first[0]}-subject", **first[1])
    head, lines = say(first[0], **first[1]), [say(key, **params) for key, params in items]
    link = f"{url.rstrip('/')}{place}" if url else ""
    foot = [say("why-so-little"), say("why-you" if note.user else "why-this-address")]
    if note.user and url:
        foot.append(say("no-more", url=f"{url.rstrip('/')}{ACCOUNT}"))
    open_ = say("open-at", url=link) if link else say("open")
    text = "\n\n".join(part for part in (head, "\n".join(f"- {line}" for line in lines), open_, "\n".join(foot)) if part)
    return Letter(
        to=note.address,
        subject=subject,
        text=f"{text}\n",
        html=_html(note.language, subject, [head, *lines], foot, (say("open"), link)),
        id=f"note-{note.id}-{note.created_at:%Y%m%d%H%M%S}",
        language=note.language,
    )


_Said = tuple[str, dict[str, Value]]


def _content(kind: NoteKind, facts: Mapping[str, Any]) -> tuple[_Said, list[_Said], str]:
    """The first sentence, the lines below it, and the page to open."""
    count: dict[str, Value] = {"count": int(facts["count"])}
    if kind is NoteKind.URGENT:
        return (("urgent", count), [], URGENT) if facts.get("written", True) else (("urgent-list", count), [], LIST)
    if kind is NoteKind.WAITING:
        return ("waiting", count), [], LIST
    groups: Mapping[str, int] = facts.get("groups", {})
    lines: list[_Said] = [(f"group-{group}", {"count": groups[group]}) for group in Group if groups.get(group)]
    if facts.get("wrote"):
        lines.append(("wrote", {"count": int(facts["wrote"])}))
    return ("digest" if facts["count"] else "digest-nothing-waits", count), lines, LIST if facts["count"] else INBOX


def _html(language: str, title: str, said: list[str], foot: list[str], way: tuple[str, str]) -> str:
    open_, link = way
    body = [f"<p>{escape(said[0])}</p>"]
    if said[1:]:
        body.append("<ul>" + "".join(f"<li>{escape(line)}</li>" for line in said[1:]) + "</ul>")
    body.append(f'<p><a href="{escape(link)}">{escape(open_)}</a></p>' if link else f"<p>{escape(open_)}</p>")
    body.append("<p><small>" + "<br>".join(escape(line) for line in foot) + "</small></p>")
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
        f"<body>{''.join(body)}</body></html>\n"
    )
