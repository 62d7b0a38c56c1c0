"""The mentor's list: what waits, striking off what is done, and the decisions about links, numbers and disputes."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.config import Settings
from bot.domain.absences import RIGHT, STAYS
from bot.domain.access import Sight, User
from bot.domain.linking import Kind, LinkRequest
from bot.domain.proposals import find, propose
from bot.domain.todo import (
    DISPUTED,
    DONE_FOR,
    DONE_SHOWN,
    PER_PAGE,
    SHOWN,
    Dispute,
    Finished,
    LinkCase,
    Task,
    Todo,
)
from bot.errors import BadInput
from bot.ports import Catalogue, Clock, Work
from bot.services.absences import AbsenceService, waiting
from bot.services.facts import school_facts
from bot.services.linking import LinkingService

_LINES, _WROTE = 30, 8
"""So many lines of a stranger's conversation are looked through, and so many of what was written are shown."""


@dataclass(frozen=True)
class TodoService:
    """Each method works in the transaction that it is given, and sees what its user may see."""

    linking: LinkingService
    absences: AbsenceService
    catalogue: Catalogue
    clock: Clock
    settings: Settings

    # -- the list ------------------------------------------------------------------------------------------------------

    def look(self, work: Work, sight: Sight, section: str = "", page: int = 1) -> Todo:
        """What waits, in parts; one part alone, a page of it, when `section` names it."""
        size = PER_PAGE if section else SHOWN
        tasks = work.todo(sight, section, offset=(page - 1) * size if section else 0, limit=size)
        parts: dict[str, tuple[Task, ...]] = {}
        for task in tasks:
            parts[task.section] = (*parts.get(task.section, ()), task)
        done = () if section else work.todo_done(sight, self.clock() - DONE_FOR, DONE_SHOWN)
        return Todo(parts, work.todo_counts(sight), tuple(done))

    def finish(self, work: Work, user: User, ids: Iterable[int]) -> Finished:
        """These are done. What somebody else did before is no mistake; what waits for a decision stays.

        Entries that the user may not see are left out.
        """
        before = {task.id: task for task in work.todo_tasks(user.sight, list(ids)) if not task.open}
        done = work.finish([id_ for id_, task in before.items() if task.done_at is None], user.id, self.clock())
        after = work.todo_tasks(user.sight, list(before))
        return Finished(
            now=tuple(task for task in after if task.id in done),
            before=tuple(task for task in after if task.id not in done),
        )

    def reopen(self, work: Work, user: User, ids: Iterable[int]) -> tuple[Task, ...]:
        """These wait again; a decision cannot be taken back."""
        tasks = [task for task in work.todo_tasks(user.sight, list(ids)) if task.undoable]
        again = work.reopen([task.id for task in tasks])
        return tuple(task for task in tasks if task.id in again)

    # -- links and numbers ---------------------------------------------------------------------------------------------

    def link_case(self, work: Work, user: User, request: int, wanted: str | None = None) -> LinkCase | None:
        """A link request with what helps to decide; None when the user may not see it, or it was decided.

        Args:
            wanted: look for contacts with this name.

        """
        waits = work.link_request(request)
        if waits is None or not self._sees(work, user.sight, waits):
            return None
        talk = work.conversation(waits.conversation)
        # By now the chat may be another family's, who have nothing to do with this request.
        theirs = talk.student_id is None and talk.contact_id in (None, waits.contact)
        may_read = theirs or bool(work.visible(user.sight, [talk.id]))
        lines = work.lines(waits.conversation, user.sight, limit=_LINES) if may_read else []
        # A tap has no words.
        wrote = tuple(line for line in lines if line.direction == "in" and any(part.text for part in line.parts))[-_WROTE:]
        if waits.contact is not None:
            contact = work.contact(waits.contact)
            known = next((each for each in work.people_in(user.sight) if each.id == contact.id), None)
            return LinkCase(waits, talk.channel, wrote, contact.phone, known.students if known else ())
        people = work.people_in(user.sight)
        texts = [part.text for line in wrote for part in line.parts]
        return LinkCase(
            request=waits,
            channel=talk.channel,
            wrote=wrote,
            proposals=propose(people, waits.phone, texts),
            found=None if wanted is None else find(people, wanted),
            may_decide=bool(people),
            ask=() if people else tuple(work.team_leaders()),
        )

    def decide_link(self, work: Work, user: User, request: int, contact: int | None, *, confirmed: bool) -> LinkRequest:
        """The user says whose address or number it is, or that it is not.

        About a number decides whoever sees a student of the contact. Who a stranger is decides a user who sees strangers, and
        only for a contact whom the user sees too. An admin sees strangers and no students: an admin can say neither who it is
        nor that the school does not know them, and only ask a team leader to look.

        Raises:
            BadInput: `reason` says why: decided, nobody, taken, students_number, not_yours, not_seen.

        """
        waits = work.link_request(request)
        if waits is None:
            raise BadInput(f"No request {request} waits.", reason="decided")
        if not self._sees(work, user.sight, waits):
            raise BadInput("This request is not yours.", reason="not_seen")
        if waits.contact is None:
            if not work.people_in(user.sight):
                raise BadInput("Somebody who sees students decides this.", reason="not_yours")
            if confirmed and contact is not None and not work.sees_contact(user.sight, contact):
                raise BadInput("This contact is not one of your students.", reason="nobody")
        now = self.clock()
        # First, so that the list says who did it.
        work.finish(work.link_notices(waits), user.id, now)
        if confirmed:
            self.linking.confirm(work, request, contact, now)
        else:
            self.linking.refuse(work, request, now)
        return waits

    def _sees(self, work: Work, sight: Sight, request: LinkRequest) -> bool:
        if request.kind is Kind.NUMBER and request.contact is not None:
            return work.sees_contact(sight, request.contact)
        return sight.unknown and bool(work.visible(sight, [request.conversation]))

    # -- disputes ------------------------------------------------------------------------------------------------------

    def dispute(self, work: Work, user: User, task: int) -> Dispute | None:
        """A dispute with what each decision brings about; None when the user may not see it."""
        found = next((each for each in work.todo_tasks(user.sight, [task]) if each.kind == DISPUTED), None)
        if found is None or "alert" not in found.facts:
            return None
        about = work.alert(int(found.facts["alert"]))
        open_ = waiting(about)
        facts = school_facts(self.settings, self.clock().astimezone(self.settings.zone))
        texts = {
            settled: self.catalogue.render("nl", self.absences.settled(open_, settled).text, facts)
            for settled in (RIGHT, STAYS)
            if open_.absences
        }
        absences = open_.absences or tuple(absence for absence in about.absences if absence.status == "open")
        return Dispute(found, about.first_name, absences, found.open, texts)

    def settle(self, work: Work, user: User, task: int, settled: str) -> Dispute:
        """The user says whether the contact is right; whoever said so hears it.

        Raises:
            BadInput: `reason` says why: decided, not_seen, nothing (neither was chosen).

        """
        found = self.dispute(work, user, task)
        if found is None:
            raise BadInput("This is not on your list.", reason="not_seen")
        if settled not in (RIGHT, STAYS):
            raise BadInput("Say whether the contact is right.", reason="nothing")
        alert = int(found.task.facts["alert"])
        about = work.alert(alert)
        disputes = work.disputes_of(alert, about.student)
        if not found.open or not disputes:
            raise BadInput("Somebody decided this already.", reason="decided")
        work.finish(list(disputes), user.id, self.clock())
        self.absences.settle(work, alert, disputes, settled, user.id)
        return found
