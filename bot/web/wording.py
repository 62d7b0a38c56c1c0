"""How the pages for people at school say what is on record, in Dutch."""

from collections.abc import Mapping
from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency

from bot.domain.message import Cost
from bot.domain.text import Text
from bot.errors import CatalogueError
from bot.ports import Catalogue

STATUS = {
    "received": "ontvangen",
    "queued": "wacht",
    "sending": "wordt verstuurd",
    "sent": "verstuurd",
    "delivered": "aangekomen",
    "read": "gelezen",
    "answered": "beantwoord",
    "failed": "niet verstuurd",
    "suppressed": "niet verstuurd",
}
WHY = {
    "unlinked": "dit nummer hoort bij geen contact",
    "stopped": "het contact wil geen berichten",
    "not_their_student": "niet de student van dit contact",
    "no_information": "dit contact krijgt geen informatie",
    "on_request": "dit contact krijgt alleen antwoord op eigen vragen",
    "objection": "de student heeft bezwaar gemaakt",
    "adult_without_permission": "de student is 18 en gaf geen toestemming",
    "own_number": "het nummer van dit contact is dat van de student",
    "shared_number": "het nummer van dit contact is ook dat van een ander",
    "new_number": "het contact lijkt een ander nummer te hebben",
    "no_address": "er is geen nummer of kanaal van dit contact",
    "no_channel": "dit kanaal is niet aangesloten",
    "knocked": "wacht tot het contact op de knop tikt",
    "knocked_in_vain": "het contact tikte niet op de knop",
    "no_template": "WhatsApp laat deze tekst nu niet door",
    "network": "geen verbinding met de dienst",
    "welcome": "wacht op het welkom",
    "withdrawn": "de school trok de melding in",
    "called_off": "het gesprek gaat niet door",
    "changed": "er kwam een nieuwer bericht",
    "too_late": "te laat om nog te versturen",
    "uncertain": "onzeker: het programma stopte tijdens het versturen",
}
KINDS = {
    "handover": "niet begrepen",
    "away": "de computer kon niet antwoorden",
    "broken": "fout in het programma",
    "danger": "mogelijk gevaar",
    "attachment": "bijlage",
    "stopped": "wil geen berichten, schreef toch",
    "refused": "vraagt over een student, mag niet",
    "callback": "wil gebeld worden",
    "appointment": "wil een afspraak",
    "reason": "waarom komen moeilijk is",
    "contact": "nieuw nummer of persoon",
    "link_request": "wil gekoppeld worden",
    "new_number": "lijkt een ander nummer te hebben",
    "shared_phone": "opende de code van een ander contact",
    "details": "meer uitleg",
    "offer": "biedt hulp aan",
    "dropped": "toch niet nodig",
    "failed": "bericht niet verstuurd",
    "not_reached": "niet bereikt, ook niet op een andere manier",
    "stopped_there": "zette berichten uit in de berichten-app",
    "too_many": "schrijft heel vaak: de computer antwoordt even niet",
    "gone": "nummer of chat werkt niet meer",
    "setup": "een kanaal is niet goed ingesteld",
    "uncertain": "bericht onzeker verstuurd",
    "too_late": "bericht te laat, niet verstuurd",
    "held": "bericht wacht",
    "student_reply": "de student schreef",
    "unreachable": "contact is niet te bereiken",
    "absence_reason": "reden van afwezigheid",
    "disputed": "zegt: was wel op school",
    "hours": "veel uren gemist",
    "turns_18": "wordt 18: praat over toestemming",
    "meeting_yes": "komt naar het gesprek",
    "meeting_no": "kan niet komen",
    "other_time": "wil een andere tijd",
    "interpreter": "wil een tolk",
    "no_answer": "geen antwoord op de uitnodiging",
}
_MESSAGES = (
    ("welcome", "het welkom"),
    ("absence", "over afwezigheid"),
    ("together", "over afwezigheid"),
    ("invite", "een uitnodiging"),
    ("meeting", "over een gesprek"),
    ("eighteen", "over 18 jaar worden"),
    ("answer", "een antwoord"),
    ("link", "over het koppelen"),
    ("ask-link", "over het koppelen"),
    ("start", "de eerste uitleg"),
    ("number", "over een nieuw nummer"),
)
CHANNELS = {"whatsapp": "WhatsApp", "sms": "SMS", "telegram": "Telegram", "simulator": "simulator", "none": "geen kanaal"}
_PARTS = {"morning": "in de ochtend", "afternoon": "in de middag", "evening": "in de avond"}


def why(reason: str) -> str:
    """Why a message was not sent; of a provider's own code only that it is one."""
    return WHY.get(reason) or f"de dienst meldt: {reason}"


def cost(of: Cost) -> str:
    """What a message costs, in one phrase."""
    parts = "1 deel" if of.parts == 1 else f"{of.parts} delen"
    return parts if of.euros is None else f"{parts}, {format_currency(of.euros, 'EUR', locale='nl')}"


def kind(name: str, catalogue: Catalogue) -> str:
    """What an entry of the mentor's list is about: of a parent's topic its name."""
    if name in KINDS:
        return KINDS[name]
    try:
        return catalogue.render("nl", Text(f"label-{name}"))
    except CatalogueError:
        return name


def facts(known: Mapping[str, str | int], catalogue: Catalogue) -> str:
    """What is on record of an entry, in one line."""
    said = []
    if "message" in known:
        said.append(next((name for key, name in _MESSAGES if str(known["message"]).startswith(key)), "een bericht"))
    if "channel" in known:
        said.append(CHANNELS.get(str(known["channel"]), str(known["channel"])))
    if "reason" in known:
        reason = str(known["reason"])
        said.append(WHY.get(reason) or catalogue.render("nl", Text(f"button-reason-{reason}")).lower())
    if "hours" in known:
        said.append(f"{known['hours']} uur in {known['weeks']} schoolweken, de grens is {known['limit']}")
    if "day" in known:
        said.append(format_date(date.fromisoformat(str(known["day"])), "EEEE d MMMM", locale="nl"))
    if "time" in known:
        said.append(f"{known['time']} uur")
    if "part" in known:
        said.append(_PARTS[str(known["part"])])
    if "phone" in known:
        said.append(f"nummer {known['phone']}")
    if "contact" in known:
        said.append(f"code van contact {known['contact']}")
    if "request" in known:
        said.append(f"verzoek {known['request']}")
    if "language" in known:
        said.append(f"taal: {Locale('nl').languages.get(str(known['language']), known['language'])}")
    return ", ".join(said)
