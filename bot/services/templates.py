"""Approved texts for WhatsApp: made of locales/, compared with what lies at the provider, and found again at sending."""

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations
from typing import Any, Protocol

from bot.config import Settings
from bot.domain import templates as rules
from bot.domain.absence_forms import absence_lines, reason_question
from bot.domain.absences import Alert
from bot.domain.contact import Absence, Contact, Mentor, Student
from bot.domain.conversation import Option
from bot.domain.desk import CALL_ME
from bot.domain.good_news import KINDS
from bot.domain.meeting_forms import fixed, rsvp_question, when_offered, where
from bot.domain.meetings import Invitation, Slot
from bot.domain.message import Template
from bot.domain.templates import (
    AN_HOUR,
    APPROVED,
    DELETED,
    EDITED,
    KNOCK,
    SHOW,
    UNCERTAIN,
    UNSUBMITTED,
    AtProvider,
    Kept,
    Line,
    Made,
    NotSaid,
    Pushed,
    TemplateRefused,
    TemplateUncertain,
)
from bot.domain.text import Lines, Text, Value
from bot.errors import CatalogueError
from bot.language.languages import meta_languages
from bot.ports import Catalogue, Clock, Transactions, Work
from bot.services.eighteen import ALL_SCOPES
from bot.services.facts import school_facts
from bot.services.letters import welcome
from bot.services.outbox import DUTCH

CHANGING = ("answer_when", "holidays")
"""The school's facts that change with the clock. All others are written into the approved text."""

AGAIN = timedelta(hours=1)

Sample = tuple[Text, tuple[Option, ...]]
There = Mapping[tuple[str, str], AtProvider]


class Shelf(Protocol):
    """The provider's side (bot/channels/twilio_templates.py); each call waits for the answer."""

    def push(self, name: str, language: str, body: str, buttons: Sequence[tuple[str, str]], samples: Mapping[str, str]) -> str:
        """Make a template; returns the provider's id. Raises TemplateRefused or TemplateUncertain."""
        ...

    def submit(self, sid: str, name: str) -> str:
        """Hand it in for approval; returns its status. Raises TemplateRefused."""
        ...

    def all(self) -> There:
        """Ours that lie there, by name and language. Raises NotSaid."""
        ...

    def one(self, sid: str) -> AtProvider:
        """How far one of them is. Raises NotSaid."""
        ...


@dataclass(frozen=True)
class TemplateService:
    """Makes templates of messages, and finds the approved one that says the same."""

    catalogue: Catalogue
    settings: Settings

    # -- at sending, in a transaction ----------------------------------------------------------------------------------

    def fill(
        self,
        work: Work,
        text: Text,
        options: Sequence[Option],
        language: str,
        facts: Mapping[str, Any],
        *,
        said: str | None = None,
    ) -> Template | None:
        """The approved template that says exactly this text with these buttons; None when there is none.

        Args:
            said: the text as the transcript has it; when it is given the template must say the same.

        """
        try:
            made = self.made(text, options, language, facts)
            if made is None or made.against:
                return None
            kept = work.template(*made.key)
            if kept is None or kept.status != APPROVED or kept.digest != made.digest:
                return None
            reads = rules.filled(made.body, made.values)
            same = reads == self.catalogue.render(language, text, facts) and said in (None, reads)
        except CatalogueError:
            return None
        return Template(kept.sid, made.variables) if same and len(reads) <= rules.BODY else None

    def knock(self, work: Work, language: str, *, payload: str = SHOW) -> Template | None:
        """The approved template that says only that there is a message, in the language of `knocks_in`."""
        return self._knock(work, language, payload)[1]

    def knocks_in(self, work: Work, language: str) -> str | None:
        """The language of the knock: this one where it is approved, else Dutch; None where there is none to send."""
        return self._knock(work, language, SHOW)[0]

    def _knock(self, work: Work, language: str, payload: str) -> tuple[str | None, Template | None]:
        text, options = knocking(payload)
        for candidate in dict.fromkeys((language, DUTCH)):
            if found := self.fill(work, text, options, candidate, self._facts()):
                return candidate, found
        return None, None

    # -- what locales/ says --------------------------------------------------------------------------------------------

    def made(self, text: Text, options: Sequence[Option], language: str, facts: Mapping[str, Any]) -> Made | None:
        """The template of this message in this language; None when there can be none.

        Raises:
            CatalogueError: a text is missing.

        """
        shape = rules.shape_of(text, options)
        if shape is None or language not in meta_languages():
            return None
        given = {**facts, **dict.fromkeys(CHANGING, rules.CHANGES)}
        marked = self.catalogue.render(language, shape.text, given)
        titles = tuple(self.catalogue.render(language, label, given) for label in shape.labels)
        if rules.CHANGES in marked + "".join(titles):
            return None
        body, order = rules.numbered(marked)
        values = tuple(rules.cut_out(marked, n, self.catalogue.render(language, rules.only(text, n), given)) for n in order)
        payloads = tuple(option.payload for option in options)
        digest = rules.digest_of(body, titles)
        against = tuple(rules.problems(body, titles, (*values, *payloads)))
        return Made(shape, rules.name_of(shape, digest), language, body, titles, values, payloads, digest, against)

    def wanted(self) -> Iterator[Made]:
        """The templates that there should be, each with made-up values."""
        spoken = dict.fromkeys((*self.settings.conversation.languages, DUTCH))
        languages = [code for code in spoken if code in meta_languages()]
        facts = self._facts()
        for text, options in samples(self.catalogue):
            for language in languages:
                if made := self.made(text, options, language, facts):
                    yield made

    def _facts(self) -> Mapping[str, Any]:
        # At any moment: what the clock changes is in no template.
        return school_facts(self.settings, _NOW.astimezone(self.settings.zone))


@dataclass(frozen=True)
class Approvals:
    """Brings the templates to the provider, and asks how far they are."""

    templates: TemplateService
    transactions: Transactions
    shelf: Shelf
    clock: Clock
    _asked: list[datetime] = field(default_factory=list)

    async def push(self, tell: Callable[[str], None] = lambda line: None) -> Pushed:
        """Make what is missing or changed, and hand it in. Doing it again makes nothing.

        Raises:
            TemplateUncertain: the provider did not answer; what it may have made is looked for the next time.
            OuderlijnError: the account is wrong, or the provider is away. What was made until then is on record.

        """
        kept = await self._kept()
        there, complete = await self._look(kept)
        made, submitted, left, refused = 0, 0, 0, []
        for one in await self._wanted():
            here = there.get(one.key)
            if one.against or (here and here.status == EDITED):
                continue
            try:
                if here is None or here.status == DELETED:
                    before = kept.get(one.key)
                    if before and before.status == UNCERTAIN and not complete:
                        raise NotSaid(
                            f"{one.name} ({one.language}) may be there, and the provider does not list it. Look there."
                        )
                    tell(f"{one.name} ({one.language})")
                    here = await self._make(one)
                    made += 1
                await self._keep(kept, one, here)
                if here.status in UNSUBMITTED and submitted < AN_HOUR:
                    status = await asyncio.to_thread(self.shelf.submit, here.sid, one.name)
                    await self._keep(kept, one, replace(here, status=status))
                    submitted += 1
                elif here.status in UNSUBMITTED:
                    left += 1
            except TemplateRefused as error:
                refused.append(str(error))
        return Pushed(made, submitted, left, tuple(refused))

    async def status(self) -> list[Line]:
        """Ask the provider, keep what it says, and say how far each template is."""
        kept = await self._kept()
        there = await self._update(kept)
        lines = []
        for one in await self._wanted():
            if here := there.get(one.key):
                # Also one that a push which was cut off left behind.
                await self._keep(kept, one, here)
            lying = (key for key, other in there.items() if key != one.key and other.status != DELETED)
            older = any(code == one.language and rules.is_version_of(name, one.shape) for name, code in lying)
            lines.append(rules.line_of(one, there.get(one.key), older))
        return lines

    async def refresh(self) -> None:
        """Ask how far the templates are, at most once an hour; another call does nothing."""
        now = self.clock()
        if self._asked and now < self._asked[-1] + AGAIN:
            return
        # Before the question: a provider that is away is not asked each minute.
        self._asked[:] = [now]
        if kept := await self._kept():
            await self._update(kept)

    async def _make(self, one: Made) -> AtProvider:
        try:
            sid = await asyncio.to_thread(self.shelf.push, one.name, one.language, one.body, one.buttons, one.variables)
        except TemplateUncertain:
            await self._keep({}, one, AtProvider("", UNCERTAIN))
            raise
        return AtProvider(sid, "unsubmitted")

    async def _update(self, kept: dict[tuple[str, str], Kept]) -> There:
        """Ask, and bring up to date what is on record."""
        there, complete = await self._look(kept)
        for key, before in kept.items():
            here = there.get(key) or AtProvider(before.sid, DELETED if complete else before.status)
            after = replace(before, sid=here.sid, status=here.status)
            if after != before:
                await self._write(after)
        return there

    async def _look(self, kept: Mapping[tuple[str, str], Kept]) -> tuple[There, bool]:
        """What lies at the provider, and whether that is all."""
        try:
            there = dict(await asyncio.to_thread(self.shelf.all))
            for one in await self._wanted():
                if (here := there.get(one.key)) and not one.is_what_lies(here.says):
                    there[one.key] = replace(here, status=EDITED)
            return there, True
        except NotSaid:
            return {key: await self._one(before) for key, before in kept.items() if before.sid}, False

    async def _one(self, before: Kept) -> AtProvider:
        try:
            return await asyncio.to_thread(self.shelf.one, before.sid)
        except NotSaid:
            return AtProvider(before.sid, before.status)

    async def _wanted(self) -> list[Made]:
        return await asyncio.to_thread(lambda: list(self.templates.wanted()))

    async def _kept(self) -> dict[tuple[str, str], Kept]:
        return {(one.name, one.language): one for one in await self.transactions.run(lambda work: work.templates())}

    async def _keep(self, kept: Mapping[tuple[str, str], Kept], one: Made, here: AtProvider) -> None:
        now = Kept(*one.key, one.digest, here.sid, here.status)
        if kept.get(one.key) != now:
            await self._write(now)

    async def _write(self, kept: Kept) -> None:
        at = self.clock()
        await self.transactions.run(lambda work: work.put_template(kept, at))


# -- which templates there are -----------------------------------------------------------------------------------------------

MEANT_TO_KNOCK: Mapping[str, str] = {
    "together": "an alert with the count of hours: rare, and of many kinds",
    "invite": "with several times to choose from: the times would stand on the buttons",
    "meeting-nudge": "the same",
    "meeting-times": "the same",
    "absence-alert": "of several lessons: only a line break would stand between two variables",
    "absence-correction": "the same",
    "absence-settled-right": "the same",
    "absence-settled-stays": "the same",
    "welcome": "with three students or more",
    "mentor-writes": "a person's own words",
    "mentor-writes-dutch": "the same",
    "taken-over": "who wrote is told; only after a day of silence it knocks",
    "handed-back": "the same",
}
"""Messages that the school begins and that (also) knock, and why. All others have a sample."""

# Made up: Meta reads them, and Twilio fills a gap with them. No clock: a sample is the same in each run.
_NOW = datetime(2030, 1, 7, 12, tzinfo=UTC)
_DAY, _FROM, _UNTIL = date(2030, 1, 8), time(9), time(10, 30)
_STUDENTS = tuple(
    Student(number, name, date(2015, 1, 1), mentor=Mentor(mentor, "", "", ""))
    for number, name, mentor in ((1, "Robin", "M. Jansen"), (2, "Sam", "A. de Wit"))
)
_NAME = _STUDENTS[0].first_name
_PLACES = ({"place": "1.01", "link": None}, {"place": None, "link": "https://school.example/online"})


def knocking(payload: str) -> Sample:
    """The message that says only that there is one. `payload`: what a tap sends back."""
    return Text(KNOCK), (Option(payload, Text("button-knock")),)


def samples(catalogue: Catalogue) -> tuple[Sample, ...]:
    """One message of each kind that the school begins and that can be a template."""
    title = {language: catalogue.render(language, Text("sample-title")) for language in catalogue.languages}
    return (knocking(SHOW), *_welcomes(), *_absences(), *_meetings(title), *_eighteen(), *_good_news(), *_decided())


def _welcomes() -> Iterator[Sample]:
    for students in (_STUDENTS[:1], _STUDENTS, ()):
        yield welcome(Contact(1, "", DUTCH, students=students), 1, _NOW).reply.text, ()


def _absences() -> Iterator[Sample]:
    for absence in (Absence(_DAY, _FROM, _UNTIL, "unknown"), Absence(_DAY, None, None, "unknown")):
        alert = Alert(1, 1, _NAME, (absence,))
        about: dict[str, Value] = {"student": _NAME, "absences": absence_lines(alert)}
        yield Text("absence-alert", about), reason_question(alert, _NOW).options
        for key in ("absence-correction", "absence-student", "absence-correction-student", "absence-settled-right"):
            yield Text(key, about), ()
        yield Text("absence-settled-stays", about), (CALL_ME,)
    for key in ("absence-hours", "absence-hours-limit"):
        yield Text(key, {"student": _NAME, "hours": 12, "limit": 16, "weeks": 4}), (CALL_ME,)


def _meetings(title: Mapping[str, str]) -> Iterator[Sample]:
    slot = Slot(1, _DAY, _FROM)
    for place in _PLACES:
        for kind in ("talk", "evening", "online"):
            one = _invitation(kind, title, place, slot)
            opening = Text(f"invite-{kind}", {"student": _NAME})
            about: dict[str, Value] = {"opening": opening, "meeting_title": one.title, "host": one.host}
            about |= {"where": where(one.place, one.link), "when": when_offered(one, _NOW)}
            yield Text("invite", about), rsvp_question(one, _NOW, _NOW).options
        one = replace(_invitation("talk", title, place, slot), booked=slot)
        yield Text("meeting-others", fixed(one, slot)), rsvp_question(one, _NOW, _NOW).options
        yield Text("meeting-reminder", fixed(one, slot)), ()
    one = _invitation("talk", title, _PLACES[0], slot)
    nudge = Text("meeting-nudge", {"student": _NAME, "when": when_offered(one, _NOW)})
    yield nudge, rsvp_question(one, _NOW, _NOW).options
    yield Text("meeting-times", nudge.params), rsvp_question(one, _NOW, _NOW).options
    yield Text("meeting-others-cancelled", {"student": _NAME, "date": _DAY, "time": _FROM}), ()
    yield Text("meeting-withdrawn", {"student": _NAME}), ()


def _invitation(kind: str, title: Mapping[str, str], place: Mapping[str, str | None], slot: Slot) -> Invitation:
    return Invitation(1, 1, kind, title, "M. Jansen", place["place"], place["link"], 1, _NAME, 1, slots=(slot,))


def _eighteen() -> Iterator[Sample]:
    yield Text("eighteen-none", {"student": _NAME}), ()
    for count in range(1, len(ALL_SCOPES)):
        for allowed in combinations(ALL_SCOPES, count):
            scopes = Lines(tuple(Text(f"scope-{scope}") for scope in allowed))
            yield Text("eighteen-some", {"student": _NAME, "scopes": scopes}), ()


def _good_news() -> Iterator[Sample]:
    for kind in KINDS:
        yield Text(f"good-{kind}", {"student": _NAME, "mentor_name": "M. Jansen"}), ()


def _decided() -> Iterator[Sample]:
    # The mentor looks at who asks to be linked, perhaps after more than a day.
    for key in ("linked-now", "link-refused"):
        yield Text(key), ()
