"""Links an address of a messenger to a contact of the school's list: by a code, by a number, or by the mentor's word."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.config import Settings
from bot.domain.consent import Allowed, Purpose, decide
from bot.domain.digest import digest
from bot.domain.linking import ASKED, NO, NUMBER, OK, STUDENT, TRIES, TRIES_WITHIN, Kind, LinkRequest, holds
from bot.domain.message import WELCOME, Inbound, Status
from bot.domain.notice import Notice
from bot.domain.outcome import Reply
from bot.domain.phone import read_number
from bot.domain.text import Text
from bot.errors import BadInput, ConfigError
from bot.ports import Channel, Talk, Work
from bot.services import letters
from bot.services.facts import school_facts
from bot.services.outbox import Outbox


@dataclass(frozen=True)
class LinkingService:
    """Decides whose an address is. Each method works in the transaction that it is given."""

    outbox: Outbox
    settings: Settings

    # -- codes ---------------------------------------------------------------------------------------------------------

    def code_for(self, work: Work, contact: int, now: datetime) -> str:
        """A new one-time code for a contact; older ones that nobody used are good no more. Only its digest is kept."""
        code = secrets.token_urlsafe(24)
        end = datetime.combine(self.last_day(now) + timedelta(days=1), time.min, self.settings.zone)
        work.add_link_code(digest(code), contact, now, end)
        return code

    def last_day(self, now: datetime) -> date:
        """The last local day on which a code that is made now is good."""
        return now.astimezone(self.settings.zone).date() + timedelta(days=self.settings.reach.link_days)

    # -- what comes in -------------------------------------------------------------------------------------------------

    def arrived(self, work: Work, talk: Talk, inbound: Inbound, now: datetime) -> str | None:
        """Look whether a message links its address, before it is kept.

        Returns:
            What is kept as the tap instead of the message's own; None to leave that as it is.

        """
        if inbound.code:
            return self._by_code(work, work.take_turn(talk.id), inbound, now)
        if inbound.shared_phone:
            return self._by_number(work, work.take_turn(talk.id), inbound.shared_phone, now)
        if inbound.user and talk.contact_id is None and talk.student_id is None and work.is_by_phone(inbound.channel):
            self._by_user(work, work.take_turn(talk.id), inbound, now)
        return None

    def _by_code(self, work: Work, talk: Talk, inbound: Inbound, now: datetime) -> str:
        if work.taps_since(talk.id, NO, now - TRIES_WITHIN) >= TRIES:
            return NO
        code = work.link_code(digest(inbound.code), now)
        if code is None:
            return NO
        if talk.contact_id == code.contact:
            if work.use_link_code(code.id, now):
                # Where it was linked by a number, it stays so now whatever becomes of the number.
                work.link(talk.id, code.contact)
            return OK
        if not code.open:
            return NO
        if talk.contact_id is not None or self._is_a_students(work, talk):
            # Two parents and one phone, or the student with the parent's letter: the code stays good for another phone.
            facts = {"contact": work.school_id_of(code.contact)}
            once = f"shared_phone:{talk.id}:{code.id}"
            told = Notice("shared_phone", student=_only_student(work, code.contact), facts=facts, once=once)
            work.add_notice(talk.id, None, told, now)
            return NO
        if not work.use_link_code(code.id, now):
            return NO
        self._link(work, talk, code.contact, now)
        return OK

    def _is_a_students(self, work: Work, talk: Talk) -> bool:
        return talk.student_id is not None or (work.is_by_phone(talk.channel) and bool(work.students_at(talk.address)))

    def _by_number(self, work: Work, talk: Talk, shared: str, now: datetime) -> str:
        phone = read_number(shared).e164
        if talk.contact_id is not None:
            if phone in ("", work.contact(talk.contact_id).phone):
                return OK
            self._other_number(work, talk, talk.contact_id, phone, now)
            return NUMBER
        if talk.student_id is not None:
            return STUDENT
        students, contacts = work.students_at(phone), work.contacts_at(phone)
        if len(students) == 1:
            work.link_student(talk.id, students[0])
            return STUDENT
        if len(contacts) == 1 and not students:
            self._link(work, talk, contacts[0], now, by=phone)
            return OK
        request = work.ask_link(Kind.STRANGER, talk.id, None, phone, now)
        work.add_notice(talk.id, None, _notice("link_request", request), now)
        return ASKED

    def _by_user(self, work: Work, talk: Talk, inbound: Inbound, now: datetime) -> None:
        """The provider says that this is somebody whom we know from another number."""
        known = work.known_by_user(inbound.channel, inbound.user)
        phone = read_number(inbound.address).e164
        # What the mentor said once about this number is not asked at each message.
        if known is None or talk.contact_id is not None or work.was_decided(talk.id, known[0], phone):
            return
        self._other_number(work, talk, known[0], phone, now, at=known[1])

    def _other_number(self, work: Work, talk: Talk, contact: int, phone: str, now: datetime, *, at: int | None = None) -> None:
        """A contact seems to have another number. `at`: the conversation that the mentor knows the contact by."""
        request = work.ask_link(Kind.NUMBER, talk.id, contact, phone, now)
        told = replace(_notice("new_number", request), student=_only_student(work, contact))
        work.add_notice(at or talk.id, None, told, now)
        self._look_at_doubt(work, contact)

    def _look_at_doubt(self, work: Work, contact: int) -> None:
        """The newest number that waits for the mentor's word, where it keeps anything back."""
        phone = work.contact(contact).phone
        waiting = [r.phone for r in work.link_requests() if r.contact == contact and r.kind is Kind.NUMBER and r.phone]
        found = [new for new in waiting if holds(phone, bool(work.students_at(new)))]
        work.set_new_phone(contact, found[-1] if found else "")

    # -- the mentor's word ---------------------------------------------------------------------------------------------

    def requests(self, work: Work) -> list[LinkRequest]:
        """What waits for the mentor's word, oldest first."""
        return work.link_requests()

    def confirm(self, work: Work, request: int, contact: int | None, now: datetime) -> None:
        """The mentor says whose address or number it is.

        Args:
            contact: who the stranger is; for a number it is known.

        Raises:
            BadInput: nothing waits under this number, or it cannot be done; nothing is changed.

        """
        waiting, talk = self._waiting(work, request)
        owner = contact if waiting.contact is None else waiting.contact
        if owner is None:
            raise BadInput("Who is it? Name the contact, by the id on the school's list: --contact C2001.", reason="nobody")
        if contact not in (None, owner):
            said = f"Request {request} is about another contact. Leave --contact out, or refuse it."
            raise BadInput(said, reason="another_contact")
        if talk.student_id is not None or talk.contact_id not in (None, owner):
            raise BadInput("This chat belongs to somebody else by now. Refuse the request.", reason="taken")
        if waiting.kind is Kind.NUMBER and work.students_at(waiting.phone):
            said = "This is a student's own number on the school's list. Correct the list first, or refuse."
            raise BadInput(said, reason="students_number")
        work.decide_link(waiting, True, now)
        if talk.contact_id is not None:
            # The mentor's word counts more than the number by which it was linked, and which may be the old one.
            work.link(talk.id, owner)
        left = work.renumber(owner, waiting.phone) if waiting.kind is Kind.NUMBER and waiting.phone else []
        self._look_at_doubt(work, owner)
        if talk.contact_id is None:
            talk = self._link(work, talk, owner, now)
            self._tell(work, talk, "linked-now", now)
        way = work.talk_of(owner)
        for message in left:
            work.move(message, way.id)

    def refuse(self, work: Work, request: int, now: datetime) -> None:
        """The mentor does not know the stranger, or the number is not the contact's.

        Raises:
            BadInput: nothing waits under this number.

        """
        waiting, talk = self._waiting(work, request)
        work.decide_link(waiting, False, now)
        if waiting.contact is not None:
            self._look_at_doubt(work, waiting.contact)
        elif talk.contact_id is None and talk.student_id is None:
            self._tell(work, talk, "link-refused", now)

    def _waiting(self, work: Work, request: int) -> tuple[LinkRequest, Talk]:
        found = work.link_request(request)
        talk = work.take_turn(found.conversation) if found else None
        # Read again: two mentors may decide at the same moment.
        found = work.link_request(request)
        if found is None or talk is None:
            raise BadInput(f"No request {request} waits. `ouderlijn link list` shows those that do.", reason="decided")
        return found, talk

    # -- both ----------------------------------------------------------------------------------------------------------

    def _link(self, work: Work, talk: Talk, contact: int, now: datetime, *, by: str = "") -> Talk:
        """From now on the address is the contact's, who chose language, mode and stop; the first thing there is the welcome.

        Args:
            by: the number that alone says so: the link ends when the contact has another.

        """
        linked = work.link(talk.id, contact, by)
        for request in work.link_requests():
            if request.conversation == talk.id and request.kind is Kind.STRANGER:
                work.decide_link(request, True, now)
        person, local = work.contact(contact), now.astimezone(self.settings.zone)
        by_itself = self.settings.welcome.send == "by_itself"
        if by_itself and not person.welcomed and isinstance(decide(person, Purpose.WELCOME, local.date()), Allowed):
            letter = letters.welcome(person, linked.id, local)
            for message, status in work.beginning(f"{WELCOME}:{contact}:"):
                if status is Status.QUEUED and message != work.known(letter.once or ""):
                    # One that waits for the morning at another address: once is enough.
                    work.cancel(message, "changed", now)
            self.outbox.begin(work, linked, letter, now)
        return linked

    def _tell(self, work: Work, talk: Talk, key: str, now: datetime) -> None:
        local = now.astimezone(self.settings.zone)
        facts = school_facts(self.settings, local)
        self.outbox.queue(work, talk, Reply(Text(key)), author="school", reply_to=None, facts=facts, now=local)


def ask_to_link(work: Work, conversation: int, now: datetime) -> None:
    """Somebody whom the school does not know asks to be linked; what is written next goes on the mentor's list."""
    talk = work.conversation(conversation)
    if talk.contact_id is None and talk.student_id is None:
        phone = talk.address if work.is_by_phone(talk.channel) else ""
        work.ask_link(Kind.STRANGER, conversation, None, read_number(phone).e164, now)


def way_in(channels: Mapping[str, Channel], order: Sequence[str], listed: str, wanted: str = "") -> Channel:
    """The channel that a letter's code is for: the wanted one, else the contact's own, else the first in the order.

    Raises:
        ConfigError: none of the channels that are switched on has such a link, or the wanted one has not.

    """
    found = {name: channel for name, channel in channels.items() if channel.link("code")}
    if not found:
        raise ConfigError("No channel of config.yaml has links. Set up Telegram or WhatsApp first, in `channels`.")
    if wanted and wanted not in found:
        raise ConfigError(f"There is no link for {wanted!r}. There is one for: {', '.join(found)}.")
    first = next((name for name in (wanted, listed, *order) if name in found), next(iter(found)))
    return found[first]


def _notice(kind: str, request: LinkRequest) -> Notice:
    facts: dict[str, str | int] = {"phone": request.phone} if request.phone else {}
    return Notice(kind, facts={**facts, "request": request.id}, once=request.once)


def _only_student(work: Work, contact: int) -> int | None:
    students = work.contact(contact).students
    return students[0].id if len(students) == 1 else None
