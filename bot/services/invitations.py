"""Meetings: invite, give a time to one only, tell the others, remind, and ask once more."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.config import Settings
from bot.domain.consent import Purpose, Refused
from bot.domain.desk import MEETING
from bot.domain.invited import Sent
from bot.domain.meeting_forms import fixed, rsvp_question, when_offered, where
from bot.domain.meetings import Invitation, MeetingPlan, Slot, reminders
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

FIRST, OTHERS, NUDGE = "first", "others", "nudge"
_LOST = (Status.FAILED, Status.SUPPRESSED)


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

    def letters(self, work: Work, plan: MeetingPlan, students: Mapping[str, int]) -> Iterator[tuple[int, int, Letter]]:
        """What `plan` would send: student, contact and the letter. Nothing is written, so that no button leads anywhere."""
        now = self._now()
        slots = tuple(Slot(n, day, at, minutes) for n, (day, at, minutes, _) in enumerate(sorted(plan.slots), 1))
        for school_id in plan.students:
            student = students[school_id]
            for contact in work.contacts_of(student):
                first_name = work.student(student).first_name
                of = (plan.kind, plan.title, plan.host, plan.place, plan.link)
                invitation = Invitation(0, 0, *of, student, first_name, contact, slots=slots)
                yield student, contact, self._letter(invitation, self._text(invitation, now), None, now)

    def call_off(self, work: Work, meeting: int) -> int:
        """The meeting does not take place; returns how many contacts were told. The second time does nothing."""
        return self._call_off(work, meeting, self._now())

    def ask_again(self, work: Work, meeting: int, invitations: Collection[int]) -> int:
        """Ask these contacts once more for an answer; nobody twice on one day.

        Whoever wished another time reads the times that are free now. Who answered, or whose student has a time, is not asked.

        Returns:
            How many contacts are asked.

        """
        now, count = self._now(), 0
        for invitation in work.invitations_about(meeting):
            if invitation.id in invitations and self._may_ask(work, invitation, now):
                count += self._ask_again(work, invitation, now)
        return count

    def _may_ask(self, work: Work, invitation: Invitation, now: datetime) -> bool:
        if invitation.called_off or invitation.booked or invitation.status not in ("open", "other_time"):
            return False
        return bool(invitation.free(now)) and not self._asked_today(work, invitation.contact, now)

    def _asked_today(self, work: Work, contact: int, now: datetime) -> bool:
        """Whether an invitation of whatever meeting went to this contact today, or waits to go."""
        names = [name for other in work.invitations_for(contact) for name in names_of(other.id, now)]
        return any(asked_on(sent, now) for sent in work.named(names).values())

    def _ask_again(self, work: Work, invitation: Invitation, now: datetime) -> bool:
        nudge = _name(invitation.id, NUDGE)
        # The first time in place of the one that would go by itself, so that the contact is not asked twice.
        once = nudge if invitation.status == "open" and work.known(nudge) is None else _name(invitation.id, "again", now.date())
        key = "meeting-nudge" if invitation.status == "open" else "meeting-times"
        params: dict[str, Value] = {"student": invitation.first_name, "when": when_offered(invitation, now)}
        verdict = self._begin(work, invitation, Text(key, params), once, now)
        return verdict is not None and not isinstance(verdict, Refused)

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
        talk = work.talk_of(invitation.contact)
        return self.outbox.begin(work, talk, self._letter(invitation, text, once, now), now)

    def _letter(self, invitation: Invitation, text: Text, once: str | None, now: datetime) -> Letter:
        last = max((slot.at(self.settings.zone) for slot in invitation.slots), default=now)
        question = rsvp_question(invitation, now, last)
        reply = Reply(text, question.options, Purpose.NEWS, invitation.student, MEETING)
        return Letter(reply, once, expires_at=last, asks=question)

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
        nudge = _name(invitation.id, NUDGE)
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


def names_of(invitation: int, now: datetime) -> tuple[str, ...]:
    """What the messages are that ask for an answer to an invitation: the invitation, the nudge, and that of today."""
    return _name(invitation, FIRST), _name(invitation, NUDGE), _name(invitation, "again", now.date())


def asked_on(sent: Sent, now: datetime) -> bool:
    """Whether it went today, or waits to go. `now`: local."""
    return sent.status not in _LOST and (sent.status is Status.QUEUED or sent.at.astimezone(now.tzinfo).date() == now.date())


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
