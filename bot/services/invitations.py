"""Meetings: invite, give a time to one only, tell the others, remind, and ask once more."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config import Settings
from bot.domain.consent import Purpose, Refused
from bot.domain.desk import MEETING
from bot.domain.meeting_forms import fixed, rsvp_question, when_offered, where
from bot.domain.meetings import Invitation, MeetingPlan, reminders
from bot.domain.message import ON_THE_WAY, Status
from bot.domain.notice import Notice
from bot.domain.outcome import Answered, Reply
from bot.domain.text import Text, Value
from bot.ports import Clock, Transactions, Work
from bot.services.letters import Letter
from bot.services.outbox import Outbox
from bot.services.rules import meeting_rules, send_hours

REFUSED = "refused"
"""The answer of an invitation that the gate did not let out: it cannot be answered."""

FIRST, OTHERS = "first", "others"


@dataclass(frozen=True)
class InvitationService:
    """Invites contacts and keeps what they answer."""

    transactions: Transactions
    outbox: Outbox
    clock: Clock
    settings: Settings

    def plan(self, work: Work, plan: MeetingPlan, students: dict[str, int]) -> int:
        """Write a meeting and invite the contacts of its students, in the transaction of `work`; the same again does nothing.

        Returns how many contacts were invited, or told that the meeting is called off.
        """
        now = self._now()
        meeting = work.add_meeting(plan)
        if plan.called_off:
            return self._call_off(work, meeting, now)
        count = 0
        for school_id in plan.students:
            for contact in work.contacts_of(students[school_id]):
                count += self._invite(work, meeting, students[school_id], contact, now)
        return count

    def answered(self, work: Work, answer: Answered, now: datetime) -> None:
        """Keep what a contact answered, in the transaction of the dialogue; the times were locked before they were offered."""
        invitation = work.invitation(answer.invitation)
        before = invitation.booked
        work.set_answer(invitation.id, answer.status, now)
        if answer.slot is not None:
            if before is None or before.id != answer.slot:
                work.book(invitation.meeting, invitation.student, answer.slot, now)
                self._tell_others(work, work.invitation(invitation.id), "meeting-others", now)
            return
        others = [i for i in work.invitations_about(invitation.meeting, invitation.student) if i.id != invitation.id]
        if answer.status != "yes" and invitation.coming and not any(other.coming for other in others):
            work.release(invitation.meeting, invitation.student)
            self._tell_others(work, invitation, "meeting-others-cancelled", now)

    async def look(self) -> None:
        """What is due: reminders, the one friendly question more, and the note to the mentor."""
        await self.transactions.run(self._look)

    # -- in a transaction ----------------------------------------------------------------------------------------------

    def _invite(self, work: Work, meeting: int, student: int, contact: int, now: datetime) -> int:
        id_ = work.invite(meeting, student, contact, now)
        if id_ is None:
            return 0
        invitation = work.invitation(id_)
        verdict = self._begin(work, invitation, self._text(invitation, now), _name(id_, FIRST), now)
        if isinstance(verdict, Refused):
            work.set_answer(id_, REFUSED, now)
            return 0
        return 1

    def _text(self, invitation: Invitation, now: datetime) -> Text:
        opening = Text(f"invite-{invitation.kind}", {"student": invitation.first_name})
        return Text(
            "invite",
            {
                "opening": opening,
                "meeting_title": invitation.title,
                "host": invitation.host,
                "where": where(invitation.place, invitation.link),
                "when": when_offered(invitation, now),
            },
        )

    def _begin(self, work: Work, invitation: Invitation, text: Text, once: str | None, now: datetime) -> object:
        """Write to the invited contact, with the buttons of the invitation."""
        last = max((slot.at(self.settings.zone) for slot in invitation.slots), default=now)
        question = rsvp_question(invitation, now, last)
        reply = Reply(text, question.options, Purpose.NEWS, invitation.student, MEETING)
        talk = work.talk_of(invitation.contact)
        return self.outbox.begin(work, talk, Letter(reply, once, expires_at=last, asks=question), now)

    def _tell(self, work: Work, invitation: Invitation, text: Text, once: str | None, until: datetime) -> None:
        reply = Reply(text, (), Purpose.NEWS, invitation.student, MEETING)
        self.outbox.begin(work, work.talk_of(invitation.contact), Letter(reply, once, expires_at=until), self._now())

    def _tell_others(self, work: Work, chosen: Invitation, key: str, now: datetime) -> None:
        """The other contacts of the student; not who chose: contacts do not hear of each other."""
        if chosen.booked is None:
            return
        for other in work.invitations_about(chosen.meeting, chosen.student):
            if other.id == chosen.id or other.status not in ("open", "yes"):
                continue
            # What waits (for the morning, for a number) was said of a time that is no longer true.
            _take_back(work, work.beginning(_name(other.id, OTHERS)), "changed", now)
            text = Text(key, fixed(chosen, chosen.booked))
            once = _name(other.id, OTHERS, chosen.booked.id, int(now.timestamp() * 1000))
            if key == "meeting-others":
                self._begin(work, other, text, once, now)
            else:
                self._tell(work, other, _only(text, "student", "date", "time"), once, chosen.booked.at(self.settings.zone))

    def _call_off(self, work: Work, meeting: int, now: datetime) -> int:
        if not work.call_off(meeting, now):
            return 0
        told = 0
        for invitation in work.invitations_about(meeting):
            text = Text("meeting-withdrawn", {"student": invitation.first_name})
            written = work.beginning(_name(invitation.id))
            _take_back(work, written, "called_off", now)
            if any(status in ON_THE_WAY for _, status in written):
                last = max((slot.at(self.settings.zone) for slot in invitation.slots), default=now)
                self._tell(work, invitation, text, _name(invitation.id, "off"), last)
                told += 1
        return told

    def _look(self, work: Work) -> None:
        now, rules = self._now(), meeting_rules(self.settings)
        # Some days more than the longest reminder: a quiet weekend moves it forward.
        ahead = max(rules.remind_before, default=timedelta(0)) + timedelta(days=3)
        for invitation in work.invitations_to_remind(now.date(), (now + ahead).date()):
            self._remind(work, invitation, now)
        for invitation in work.invitations_unanswered(now - rules.nudge_after, now.date()):
            self._ask_once_more(work, invitation, now)

    def _remind(self, work: Work, invitation: Invitation, now: datetime) -> None:
        slot, answered = invitation.booked, invitation.answered_at
        if slot is None or answered is None:
            return
        start = slot.at(self.settings.zone)
        due = [m for m in reminders(start, meeting_rules(self.settings), send_hours(self.settings)) if answered < m <= now]
        # After a pause of the program only the last one: two at once would be one too many.
        if due and now < start:
            name = _name(invitation.id, "remind", slot.id, int(due[-1].timestamp()))
            text = Text("meeting-reminder", fixed(invitation, slot))
            self._tell(work, invitation, text, name, start)

    def _ask_once_more(self, work: Work, invitation: Invitation, now: datetime) -> None:
        rules = meeting_rules(self.settings)
        sent = work.sent_at(_name(invitation.id, FIRST))
        if sent is None or invitation.over(now) or invitation.booked or not invitation.free(now):
            return
        if now < sent + rules.nudge_after:
            return
        nudge = _name(invitation.id, "nudge")
        if work.known(nudge) is None:
            params: dict[str, Value] = {"student": invitation.first_name, "when": when_offered(invitation, now)}
            self._begin(work, invitation, Text("meeting-nudge", params), nudge, now)
            return
        nudged = work.sent_at(nudge)
        if nudged is not None and now >= nudged + rules.note_after:
            name = f"no_answer:{invitation.id}"
            talk = work.talk_of(invitation.contact)
            work.add_notice(talk.id, None, Notice("no_answer", student=invitation.student, once=name), now)

    def _now(self) -> datetime:
        return self.clock().astimezone(self.settings.zone)


def _name(invitation: int, *of: object) -> str:
    """What a message of an invitation is; those of one invitation begin alike."""
    return ":".join(["invite", str(invitation), *map(str, of)]) + ("" if of else ":")


def _take_back(work: Work, messages: list[tuple[int, Status]], reason: str, now: datetime) -> None:
    for message, status in messages:
        if status in (Status.QUEUED, Status.FAILED):
            # Of what failed only what a late tap could still bring.
            work.cancel(message, reason, now)


def _only(text: Text, *names: str) -> Text:
    return Text(text.key, {name: text.params[name] for name in names})
