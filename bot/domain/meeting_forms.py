"""Do you come, and when? The invitation as a question, and what each answer brings about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.contact import GoodHours
from bot.domain.conversation import OpenQuestion, Option
from bot.domain.desk import DUTCH, MEETING, Desk, facts_of, thanks_for_callback
from bot.domain.meetings import SHOWN, Invitation, Slot
from bot.domain.message import Attachment
from bot.domain.notice import Notice
from bot.domain.outcome import Answered, InterpreterWished, Outcome, Reply
from bot.domain.replies import RSVP
from bot.domain.text import LanguageName, Lines, Moment, Text, Value


def where(place: str | None, link: str | None) -> Text:
    """Where a meeting is."""
    return Text("where-link", {"link": link}) if link else Text("where-place", {"place": place or ""})


def when_offered(invitation: Invitation, now: datetime) -> Text:
    """The times that can be chosen, or the one there is."""
    free = invitation.free(now)[:SHOWN]
    if len(free) == 1:
        return Text("when-fixed", {"date": free[0].date, "time": free[0].time})
    return Text("when-choose", {"slots": _slot_lines(free)})


def rsvp_question(invitation: Invitation, now: datetime, expires_at: datetime) -> OpenQuestion:
    """Whether the contact comes, and when."""
    free = invitation.free(now)[:SHOWN]
    others = ("other_time", "call_instead", "no")
    if len(free) == 1 or invitation.booked:
        times: tuple[Option, ...] = (_choice(invitation, "yes"),)
    else:
        times = tuple(_slot_option(invitation, slot) for slot in free)
    options = (*times, *(_choice(invitation, code) for code in others))
    again = Text("invite-again", {"student": invitation.first_name})
    return OpenQuestion(RSVP, expires_at, again, options, invitation.student, MEETING)


def _choice(invitation: Invitation, code: str) -> Option:
    return Option(f"rsvp:{invitation.id}:{code}", Text(f"button-rsvp-{code}"))


def _slot_option(invitation: Invitation, slot: Slot) -> Option:
    at = datetime.combine(slot.date, slot.time)
    return Option(f"slot:{invitation.id}:{slot.id}", Text("button-slot", {"moment": Moment(at)}), at=at)


def _slot_lines(slots: tuple[Slot, ...]) -> Lines:
    return Lines(tuple(Text("when-line", {"number": n, "date": s.date, "time": s.time}) for n, s in enumerate(slots, 1)))


def fixed(invitation: Invitation, slot: Slot) -> dict[str, Value]:
    """The parameters of a text about a meeting at its time."""
    place = where(invitation.place, invitation.link)
    return {"student": invitation.first_name, "date": slot.date, "time": slot.time, "where": place}


def _said(invitation: Invitation, desk: Desk, text: Text, options: tuple[Option, ...] = ()) -> Reply:
    return desk.about(text, invitation.student, MEETING, options)


def _offer(invitation: Invitation, desk: Desk, key: str) -> Outcome:
    """Ask again which of the free times; when there is none, for another."""
    free = invitation.free(desk.now)[:SHOWN]
    if not free:
        return _ask_other_time(invitation, desk, Text("invite-full"))
    question = rsvp_question(replace(invitation, booked=None), desk.now, desk.now + desk.expires)
    text = Text(key, {"slots": _slot_lines(free)})
    return Outcome(desk.state.with_asked(question), (_said(invitation, desk, text, question.options),))


def take(invitation: Invitation, slot_id: int, desk: Desk) -> Outcome:
    """A time was chosen: it is this student's, unless somebody else has it."""
    if invitation.booked and invitation.status != "yes":
        # Another contact of the student chose; who it was is not said.
        if invitation.booked.id == slot_id:
            return _coming(invitation, desk)
        text = Text("meeting-fixed_already", fixed(invitation, invitation.booked))
        question = rsvp_question(invitation, desk.now, desk.now + desk.expires)
        return Outcome(desk.state.with_asked(question), (_said(invitation, desk, text, question.options),))
    slot = next((s for s in invitation.slots if s.id == slot_id), None)
    if slot is None or slot not in invitation.free(desk.now):
        full = slot is not None and not slot.free
        return _offer(invitation, desk, "slot-taken" if full else "slot-gone")
    return _booked(invitation, slot, desk)


def _booked(invitation: Invitation, slot: Slot, desk: Desk) -> Outcome:
    calendar = Attachment("text/calendar", f"slot:{invitation.id}:{slot.id}")
    reply = replace(_said(invitation, desk, Text("meeting-booked", fixed(invitation, slot))), attachments=(calendar,))
    notice = Notice("meeting_yes", student=invitation.student, facts=_time_of(slot))
    outcome = Outcome(desk.state, (reply,), (notice,), effects=(Answered(invitation.id, "yes", slot.id),))
    return _and_ask(outcome, invitation, desk)


def _time_of(slot: Slot) -> dict[str, str | int]:
    return {"day": slot.date.isoformat(), "time": f"{slot.time:%H:%M}"}


def _coming(invitation: Invitation, desk: Desk) -> Outcome:
    reply = _said(invitation, desk, Text("meeting-coming"))
    if invitation.coming:
        # Said before: nothing is new.
        return Outcome(desk.state, (reply,))
    notice = Notice("meeting_yes", student=invitation.student, facts=_time_of(invitation.booked) if invitation.booked else {})
    return _and_ask(Outcome(desk.state, (reply,), (notice,), effects=(Answered(invitation.id, "yes"),)), invitation, desk)


def _and_ask(outcome: Outcome, invitation: Invitation, desk: Desk) -> Outcome:
    """What is asked once someone comes: the interpreter, and once ever the good hours."""
    if desk.contact.language != DUTCH and not invitation.interpreter:
        options = tuple(
            Option(f"interpreter:{invitation.id}:{code}", Text(f"button-interpreter-{code}")) for code in ("yes", "no")
        )
        reply = Reply(Text("interpreter-ask"), options)
        return replace(outcome, state=desk.ask("interpreter", reply), replies=(*outcome.replies, reply))
    return _and_ask_hours(outcome, desk)


def _and_ask_hours(outcome: Outcome, desk: Desk) -> Outcome:
    if desk.contact.good_hours is not None:
        return outcome
    reply = Reply(Text("good_hours-ask"), tuple(Option(f"hours:{part}", Text(f"button-hours-{part}")) for part in GoodHours))
    return replace(outcome, state=desk.ask("good_hours", reply), replies=(*outcome.replies, reply))


def wish_interpreter(invitation: Invitation, code: str, desk: Desk) -> Outcome | None:
    """Whether an interpreter is wanted, in the contact's language."""
    if code not in ("yes", "no"):
        return None
    language = desk.contact.language if code == "yes" else "no"
    notices: tuple[Notice, ...] = ()
    text = Text("recorded-interpreter-no")
    if code == "yes":
        notices = (Notice("interpreter", student=invitation.student, facts={"language": language}),)
        text = Text("recorded-interpreter-yes", {"language": LanguageName(language)})
    outcome = Outcome(desk.state, (Reply(text),), notices, effects=(InterpreterWished(invitation.id, language),))
    return _and_ask_hours(outcome, desk)


def _yes(invitation: Invitation, desk: Desk) -> Outcome:
    if invitation.booked:
        return _coming(invitation, desk)
    free = invitation.free(desk.now)
    return _booked(invitation, free[0], desk) if len(free) == 1 else _offer(invitation, desk, "when-choose")


def _no(invitation: Invitation, desk: Desk) -> Outcome:
    return _not_coming(invitation, desk, "meeting-no")


def _withdraw(invitation: Invitation, desk: Desk) -> Outcome:
    return _not_coming(invitation, desk, "meeting-cancelled")


def _not_coming(invitation: Invitation, desk: Desk, key: str) -> Outcome:
    options = tuple(_choice(invitation, code) for code in ("call_instead", "other_time"))
    reply = _said(invitation, desk, Text(key), options)
    notices = (Notice("meeting_no", student=invitation.student),)
    state = desk.ask("reason", reply)
    return Outcome(state, (reply,), notices, effects=(Answered(invitation.id, "no"),))


def _change(invitation: Invitation, desk: Desk) -> Outcome:
    others = tuple(s for s in invitation.free(desk.now) if invitation.booked is None or s.id != invitation.booked.id)
    if not others:
        return _other_time(invitation, desk)
    return _offer(replace(invitation, slots=others), desk, "when-choose")


def _other_time(invitation: Invitation, desk: Desk) -> Outcome:
    if desk.when and (desk.when.day or desk.when.time or desk.when.part):
        facts = facts_of(desk.when)
        notices = (Notice("other_time", student=invitation.student, facts=facts),)
        effects = (Answered(invitation.id, "other_time"),)
        return Outcome(desk.state, (Reply(Text("recorded-other_time")),), notices, effects=effects)
    return _ask_other_time(invitation, desk, Text("meeting-other_time"))


def _ask_other_time(invitation: Invitation, desk: Desk, text: Text) -> Outcome:
    reply = _said(invitation, desk, text)
    notices = (Notice("other_time", student=invitation.student),)
    return Outcome(desk.ask("other_time", reply), (reply,), notices, effects=(Answered(invitation.id, "other_time"),))


def _call(invitation: Invitation, desk: Desk) -> Outcome:
    effects = (Answered(invitation.id, "call"),)
    if desk.when and (desk.when.day or desk.when.time):
        facts = {**facts_of(desk.when), "language": desk.contact.language}
        text = thanks_for_callback(desk.when, desk.contact.language)
        notices = (Notice("callback", student=invitation.student, facts=facts),)
        return Outcome(desk.state, (Reply(text),), notices, effects=effects)
    reply = _said(invitation, desk, Text("meeting-call"))
    notices = (Notice("callback", student=invitation.student, facts={"language": desk.contact.language}),)
    return Outcome(desk.ask("callback", reply), (reply,), notices, effects=effects)


def _keep(invitation: Invitation, desk: Desk) -> Outcome:
    return Outcome(desk.state, (_said(invitation, desk, Text("meeting-kept")),))


RSVPS: dict[str, Callable[[Invitation, Desk], Outcome]] = {
    "yes": _yes,
    "no": _no,
    "other_time": _other_time,
    "call_instead": _call,
    "change": _change,
    "withdraw": _withdraw,
    "keep": _keep,
}


def manage(desk: Desk) -> Outcome | None:
    """Someone who has a meeting writes that it does not suit: change, cancel or keep it. None when there is none."""
    coming = [(i.booked, i) for i in desk.matters.invitations.values() if i.booked and i.coming and not i.over(desk.now)]
    if not coming:
        return None
    slot, invitation = min(coming, key=lambda fixed: (fixed[0].date, fixed[0].time))
    options = (
        replace(_choice(invitation, "change"), label=Text("button-rsvp-other_time")),
        _choice(invitation, "call_instead"),
        _choice(invitation, "withdraw"),
        _choice(invitation, "keep"),
    )
    reply = _said(invitation, desk, Text("meeting-manage", fixed(invitation, slot)), options)
    return Outcome(desk.ask("manage", reply), (reply,))
