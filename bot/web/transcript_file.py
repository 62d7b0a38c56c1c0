"""The transcript of a conversation as a file: a PDF to print or to hand over, and a CSV for a spreadsheet."""

import csv
import functools
import io
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.config import Settings
from bot.domain.message import Entry, Part
from bot.domain.privacy import Transcript
from bot.ports import Catalogue
from bot.web import wording
from bot.web.words import Words

DUTCH = "nl"
COLUMNS = (
    "nummer",
    "gesprek",
    "moment",
    "wie",
    "richting",
    "kanaal",
    "stand",
    "reden",
    "taal",
    "tekst",
    "nederlands",
    "nederlands_niet_verstuurd",
    "vertaald_door",
    "vertaling_klopt_niet",
    "gegevens",
    "bijlagen",
    "knoppen",
    "dringend",
)
"""The columns of the CSV, in order; docs/how-to/data-requests.md says what stands in each."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection)."""

_KINDS = ("image", "audio", "video")
_RTL = frozenset({"R", "AL", "AN"})
_TEMPLATES = Path(__file__).parent / "templates"


@dataclass(frozen=True)
class Side:
    """A text of a line. `direction`: ltr or rtl; `by`: the computer that translated it; `wrong`: somebody says so.

    `sent`: it stood in the message; not so the Dutch beside what went out in the home language alone.
    """

    text: str
    language: str
    direction: str
    by: str = ""
    wrong: bool = False
    sent: bool = True


@dataclass(frozen=True)
class Line:
    """A line of the transcript, in words.

    Attributes:
        original: in the language of the parent, or the only text.
        dutch: what stands beside it; None where the original is Dutch, or nobody knows it.
        facts: what was read from it, or what the mentor was told.

    """

    id: int
    conversation: int
    at: datetime
    who: str
    inbound: bool
    channel: str
    status: str
    reason: str
    original: Side | None
    dutch: Side | None
    facts: tuple[str, ...]
    attachments: str
    buttons: tuple[str, ...]
    urgent: bool
    bad: bool


def lines_of(transcript: Transcript, t: Words, catalogue: Catalogue, settings: Settings) -> list[Line]:
    """The lines in words, without those about somebody whom the reader may not see."""
    return [_line(transcript, entry, t, catalogue, settings) for entry in transcript.entries if not entry.hidden]


def as_csv(transcripts: Iterable[Transcript], t: Words, catalogue: Catalogue, settings: Settings) -> bytes:
    """One row for each message: UTF-8 with a mark at its beginning and semicolons, as a Dutch Excel opens it.

    A cell that a spreadsheet would run as a formula begins with an apostrophe.
    """
    out = io.StringIO(newline="")
    write = csv.writer(out, delimiter=";", lineterminator="\r\n")
    write.writerow(COLUMNS)
    for transcript in transcripts:
        for line in lines_of(transcript, t, catalogue, settings):
            write.writerow([_safe(cell) for cell in _cells(line, t)])
    return "\ufeff".encode() + out.getvalue().encode()


def page(transcript: Transcript, t: Words, catalogue: Catalogue, settings: Settings, *, exported_by: str, now: datetime) -> str:
    """The transcript as one page of HTML that needs nothing else: what the PDF is made of."""
    days: list[tuple[str, list[Line]]] = []
    for line in lines_of(transcript, t, catalogue, settings):
        day = str(format_date(line.at.astimezone(t.zone), "EEEE d MMMM yyyy", locale=t.language))
        if not days or days[-1][0] != day:
            days.append((day, []))
        days[-1][1].append(line)
    entries = [entry for entry in transcript.entries if not entry.hidden]
    school = settings.school.name
    html = _template().render(
        t=t,
        zone=t.zone,
        talk=transcript,
        days=days,
        count=len(entries),
        left_out=len(transcript.entries) - len(entries),
        first=t.full(entries[0].at) if entries else "",
        last=t.full(entries[-1].at) if entries else "",
        channel=wording.channel(t, transcript.channel),
        school=school,
        exported_by=exported_by,
        exported_at=t.full(now),
        base="rtl" if _rtl(school) else "ltr",
        side=_side_of,
    )
    return str(html)


@functools.cache
def _template() -> Any:
    pages = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    return pages.get_template("transcript_file.html")


def _line(talk: Transcript, entry: Entry, t: Words, catalogue: Catalogue, settings: Settings) -> Line:
    original, dutch = _sides(entry)
    if original and not dutch and (said := wording.unsent_dutch(entry, catalogue, settings)):
        dutch = Side(said, DUTCH, _side_of(said), sent=False)
    told = []
    for notice in entry.told:
        name, said = wording.notice(t, notice.kind, catalogue), wording.facts(t, notice.facts, catalogue)
        told.append(f"{name}: {said}" if said else name)
    return Line(
        id=entry.id,
        conversation=talk.id,
        at=entry.at,
        who=_who(talk, entry, t),
        inbound=entry.direction == "in",
        channel=wording.channel(t, entry.channel or talk.channel),
        status="" if entry.direction == "in" else wording.status(t, entry.status),
        reason=wording.why(t, entry.reason) if entry.reason and entry.direction == "out" else "",
        original=original,
        dutch=dutch,
        facts=tuple(told),
        attachments=_attachments(entry, t),
        buttons=tuple(button.label for button in entry.buttons),
        urgent=entry.urgent,
        bad=entry.status in ("failed", "suppressed"),
    )


def _who(talk: Transcript, entry: Entry, t: Words) -> str:
    if entry.direction == "in":
        return (talk.students[0] if talk.own and talk.students else talk.contact) or t("exports-parent")
    if entry.author == "mentor":
        return entry.sent_by or t("exports-mentor")
    return t.known(f"exports-{entry.author}", entry.author)


def _sides(entry: Entry) -> tuple[Side | None, Side | None]:
    """The text in the parent's language, and the Dutch beside it."""
    parts = [part for part in entry.parts if part.text]
    if not parts:
        return None, None
    home = next((part for part in parts if part.language != DUTCH), parts[0])
    dutch = next((part for part in parts if part.language == DUTCH and part is not home), None)
    return _side(home, entry), _side(dutch, entry) if dutch else None


def _side(part: Part, entry: Entry) -> Side:
    return Side(part.text, part.language, "rtl" if _rtl(part.text) else "ltr", part.by, bool(part.by) and entry.wrong)


def _side_of(text: str) -> str:
    return "rtl" if _rtl(text) else "ltr"


def _rtl(text: str) -> bool:
    """Whether the first letter that has a direction goes from right to left (Unicode, UAX 9, rule P2)."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in _RTL for kind in strong if kind in _RTL or kind == "L"), False)


def _attachments(entry: Entry, t: Words) -> str:
    kinds = Counter(attachment.content_type.partition("/")[0] for attachment in entry.attachments)
    counts = Counter({kind: count for kind, count in kinds.items() if kind in _KINDS})
    if others := sum(kinds.values()) - sum(counts.values()):
        counts["file"] = others
    return ", ".join(t(f"exports-{kind}", count=counts[kind]) for kind in (*_KINDS, "file") if counts[kind])


def _cells(line: Line, t: Words) -> Sequence[str]:
    original, dutch = line.original, line.dutch
    home = original is not None and original.language != DUTCH
    by = next((side.by for side in (original, dutch) if side and side.by), "")
    yes, wrong = t("exports-yes"), any(side and side.wrong for side in (original, dutch))
    return (
        str(line.id),
        str(line.conversation),
        f"{line.at.astimezone(t.zone):%Y-%m-%d %H:%M}",
        line.who,
        t("exports-in" if line.inbound else "exports-out"),
        line.channel,
        line.status,
        line.reason,
        original.language if original else "",
        original.text if original and home else "",
        dutch.text if dutch else (original.text if original and not home else ""),
        yes if dutch and not dutch.sent else "",
        by,
        yes if wrong else "",
        "; ".join(line.facts),
        line.attachments,
        "; ".join(line.buttons),
        yes if line.urgent else "",
    )


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_FORMULA) or cell.startswith(_FORMULA) else cell
