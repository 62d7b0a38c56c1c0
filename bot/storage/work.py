"""The unit of work: all that the services read and write in one transaction."""

from sqlalchemy.orm import Session

from bot.domain.routes import Routes
from bot.storage.absences import AbsenceStore
from bot.storage.conversations import ConversationStore
from bot.storage.links import LinkStore
from bot.storage.meetings import MeetingStore
from bot.storage.messages import MessageStore
from bot.storage.people import PeopleStore
from bot.storage.roster import RosterStore
from bot.storage.templates import TemplateStore


class SqlWork(ConversationStore, MessageStore, PeopleStore, AbsenceStore, MeetingStore, TemplateStore, LinkStore):
    """The repositories over one session. `connection` is what a job joins the transaction with."""

    def __init__(self, session: Session, routes: Routes) -> None:
        super().__init__(session, routes)
        self.connection = session
        self.roster = RosterStore(session, routes.by_phone)
