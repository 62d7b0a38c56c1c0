"""Why was the student not at school? The question, and what each answer brings about."""

from datetime import datetime

from bot.domain.absences import REASONS, Alert
from bot.domain.conversation import OpenQuestion, Option
from bot.domain.desk import ABSENCE, CALL_ME, Desk
from bot.domain.notice import Notice
from bot.domain.outcome import Outcome, ReasonGiven, Reply
from bot.domain.replies import REASON
from bot.domain.text import Lines, Text, Value


def reason_question(alert: Alert, expires_at: datetime) -> OpenQuestion:
    """Why the student was not at school."""
    options = tuple(Option(f"reason:{alert.id}:{code}", Text(f"button-reason-{code}")) for code in REASONS)
    again = Text("absence-again", {"student": alert.first_name})
    return OpenQuestion(REASON, expires_at, again, options, alert.student, ABSENCE)


def absence_lines(alert: Alert) -> Lines:
    """The absences of an alert, one a line."""
    lines = []
    for absence in alert.absences:
        if absence.from_ and absence.until:
            lines.append(Text("absence-line-hours", {"date": absence.date, "from": absence.from_, "until": absence.until}))
        else:
            lines.append(Text("absence-line-day", {"date": absence.date}))
    return Lines(tuple(lines))


def give_reason(alert: Alert, code: str, desk: Desk) -> Outcome:
    """The answer to an alert: recorded, and met by what fits it."""
    student: dict[str, Value] = {"student": alert.first_name}
    noted: dict[str, Value] = {"reason": Text(f"button-reason-{code}")}
    effects = (ReasonGiven(alert.id, code),)
    kind = "disputed" if code == "was_present" else "absence_reason"
    notices = (Notice(kind, student=alert.student, facts={"reason": code, "alert": alert.id}),)

    def said(text: Text, options: tuple[Option, ...] = ()) -> Reply:
        return desk.about(text, alert.student, ABSENCE, options)

    if code == "unknown":
        reply = said(Text("recorded-absence-unknown", student), (CALL_ME, Option("thanks:", Text("button-no_thanks"))))
        return Outcome(desk.ask("call", reply), (reply,), notices, effects=effects)
    if code == "was_present":
        return Outcome(desk.state, (said(Text("recorded-absence-was_present")),), notices, effects=effects)
    if code == "ill":
        return Outcome(desk.state, (said(Text("recorded-absence-ill", student)),), notices, effects=effects)
    if desk.typed:
        return Outcome(desk.state, (said(Text("recorded-absence", noted)),), notices, effects=effects)
    reply = said(Text("recorded-absence-more", noted))
    return Outcome(desk.ask("details", reply), (reply,), notices, effects=effects)
