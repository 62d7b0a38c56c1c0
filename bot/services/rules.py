"""The rules of config.yaml as the domain takes them."""

from datetime import timedelta

from bot.config import Settings
from bot.domain.absences import AlertRules
from bot.domain.contact import GoodHours
from bot.domain.meetings import MeetingRules
from bot.domain.reminders import ContactRules
from bot.domain.schedule import OfficeHours, SendHours
from bot.domain.understanding import Thresholds


def thresholds_of(settings: Settings) -> Thresholds:
    """The thresholds of the understanding."""
    return Thresholds(**settings.understanding.model_dump(exclude={"rasa"}))


def office_hours(settings: Settings) -> OfficeHours:
    """When people are at school."""
    hours = settings.school.hours
    holidays = tuple(sorted((h.from_, h.until) for h in settings.school.holidays))
    return OfficeHours(frozenset(hours.days), hours.from_, hours.until, holidays)


def send_hours(settings: Settings, good: GoodHours | None = None) -> SendHours:
    """When the school begins to write, to a contact who likes these hours."""
    sending = settings.sending
    hours = SendHours(frozenset(sending.days), sending.from_, sending.until)
    if good is None or good is GoodHours.ANY:
        return hours
    part = {
        GoodHours.MORNING: sending.morning,
        GoodHours.AFTERNOON: sending.afternoon,
        GoodHours.EVENING: sending.evening,
    }[good]
    return hours.narrowed(part.from_, part.until)


def alert_rules(settings: Settings) -> AlertRules:
    """The rules of absence alerts."""
    absences = settings.absences
    return AlertRules(
        alert_kinds=frozenset(absences.alert_kinds),
        wait=timedelta(minutes=absences.wait_minutes),
        not_older=timedelta(days=absences.not_older_than_days),
        student_first=absences.tell_student_first,
        head_start=timedelta(minutes=absences.student_head_start_minutes),
        counts=frozenset(absences.counts),
        excused_by=frozenset(absences.excused_by),
        day_hours=absences.day_hours,
        tell_at=tuple(sorted(absences.tell_at_hours)),
        weeks=absences.school_weeks,
    )


def contact_rules(settings: Settings) -> ContactRules:
    """The school's rules for contact with home."""
    rules = settings.contact_rules
    return ContactRules(
        year_starts=rules.school_year_starts,
        first_contact=timedelta(weeks=rules.first_contact_weeks),
        quiet=timedelta(weeks=rules.quiet_weeks),
        good_per_bad=rules.good_per_bad,
        meetings_a_year=rules.meetings_a_year,
        before_18=timedelta(weeks=rules.before_18_weeks),
    )


def meeting_rules(settings: Settings) -> MeetingRules:
    """The rules of invitations."""
    meetings = settings.meetings
    return MeetingRules(
        remind_before=tuple(timedelta(hours=hours) for hours in meetings.remind_hours_before),
        nudge_after=timedelta(days=meetings.nudge_after_days),
        note_after=timedelta(days=meetings.note_after_days),
    )
