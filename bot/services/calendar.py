"""The calendar file that goes with a fixed meeting (iCalendar, RFC 5545)."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.domain.meetings import Invitation, Slot
from bot.domain.text import Text
from bot.ports import Catalogue, Clock, Work

CONTENT_TYPE = "text/calendar"
_PRODUCT = "-//Ouderlijn//NL"


def calendar_of(work: Work, reference: str, language: str, *, catalogue: Catalogue, clock: Clock, zone: str) -> bytes | None:
    """The file behind the reference of an attachment (`slot:<invitation>:<slot>`); None when that time is gone.

    It names no student: calendars are shared and lie open on screens.
    """
    kind, invitation_id, slot_id = (*reference.split(":"), "", "")[:3]
    if kind != "slot" or not (invitation_id.isdigit() and slot_id.isdigit()):
        return None
    invitation = work.invitation(int(invitation_id))
    slot = next((s for s in invitation.slots if s.id == int(slot_id)), None)
    if slot is None or invitation.called_off:
        return None
    return _file(invitation, slot, catalogue.render(language, Text("calendar-title")), clock(), zone)


def _file(invitation: Invitation, slot: Slot, title: str, now: datetime, zone: str) -> bytes:
    calendar, event = Calendar(), Event()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    # One id for the invitation and a greater number each time: another time moves the entry instead of adding one.
    event.add("uid", f"invitation-{invitation.id}@ouderlijn")
    event.add("sequence", int(now.timestamp()) // 60)
    event.add("dtstamp", now)
    begin = slot.at(ZoneInfo(zone))
    event.add("dtstart", begin)
    event.add("dtend", begin + timedelta(minutes=slot.minutes))
    event.add("summary", title)
    event.add("location", invitation.place or invitation.link or "")
    calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())
