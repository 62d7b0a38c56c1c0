"""A contact to whom everything happened that the program knows: what exports and deletions are tried on."""

from datetime import date, time

from bot.domain.access import Deed, Role
from bot.domain.linking import Kind
from bot.domain.meetings import MeetingPlan
from bot.domain.message import Attachment
from bot.ports import Work
from bot.services.absences import AbsenceNews
from bot.storage.tables import NoticeRow, ReadingRow
from tests.conftest import School

AYSE, SAMIRA = 1, 2
AYSES, SAMIRAS = "+31600000101", "+31600000102"


async def live(school: School) -> None:
    """Ayşe (C1) writes, sends a picture, explains an absence, comes to a meeting; Samira (C2) writes too."""
    school.channel.files["f1"] = b"\xff\xd8\xff picture"
    await school.write("Merhaba, ne zaman?", who=AYSES)
    await school.write("", who=AYSES, attachments=(Attachment("image/jpeg", "f1"),))
    await school.jobs.run_due()
    await school.absent(AbsenceNews("A9", "S1", date(2026, 11, 23), time(9), time(10), "unknown"))
    await school.go(minutes=31)
    button = next(
        b.payload for m in reversed(school.channel.sent) if m.address == AYSES for b in m.buttons if b.payload.endswith(":ill")
    )
    await school.write("hasta", who=AYSES, tapped=button)
    slots = ((date(2026, 12, 3), time(15), 20, 1), (date(2026, 12, 3), time(16), 20, 1))
    await school.plan(MeetingPlan("talk", {"nl": "gesprek", "tr": "görüşme"}, ("S1", "S2"), slots, place="2.14"))
    slot = next(
        b.payload
        for m in reversed(school.channel.sent)
        if m.address == AYSES
        for b in m.buttons
        if b.payload.startswith("slot:")
    )
    await school.write("15.00", who=AYSES, tapped=slot)
    await school.write("السلام عليكم", who=SAMIRAS)
    await school.jobs.run_due()
    await school.app.transactions.run(lambda work: _beside(work, school))


def _beside(work: Work, school: School) -> None:
    now = school.clock()
    talk, other = work.talk_of(AYSE).id, work.talk_of(SAMIRA).id
    stranger = work.conversation_at("simulator", "+31600000199", "nl").id
    work.add_link_code("a" * 64, AYSE, now, now)
    work.ask_link(Kind.NUMBER, stranger, AYSE, "+31600000199", now)
    user = work.user_called("j@school.example") or work.add_user("j@school.example", "Joke de Vries", Role.MENTOR, now)
    work.note_deed(user, Deed(now, user.email, "read", conversation=talk))
    work.note_deed(user, Deed(now, user.email, "read", conversation=other))
    line = work.transcript(talk)[-1].id
    session = work.connection
    session.add(ReadingRow(user_id=user.id, conversation_id=talk, message_id=line, at=now.replace(tzinfo=None)))
    # Samira's phone opened Ayşe's letter, and Ayşe's phone Samira's.
    for where, whose in ((other, "C1"), (talk, "C2")):
        session.add(
            NoticeRow(conversation_id=where, kind="shared_phone", facts={"contact": whose}, created_at=now.replace(tzinfo=None))
        )
