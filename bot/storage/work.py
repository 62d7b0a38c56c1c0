"""The unit of work: all that the services read and write in one transaction."""

from sqlalchemy.orm import Session

from bot.domain.routes import Routes
from bot.storage.absences import AbsenceStore
from bot.storage.accounts import AccountStore
from bot.storage.conversations import ConversationStore
from bot.storage.good_news import GoodNewsStore
from bot.storage.inbox import InboxStore
from bot.storage.links import LinkStore
from bot.storage.meetings import MeetingStore
from bot.storage.messages import MessageStore
from bot.storage.notes import NoteStore
from bot.storage.people import PeopleStore
from bot.storage.privacy import PrivacyStore
from bot.storage.roster import RosterStore
from bot.storage.students import StudentStore
from bot.storage.templates import TemplateStore
from bot.storage.transcripts import TranscriptStore


class SqlWork(
    ConversationStore,
    MessageStore,
    TranscriptStore,
    PeopleStore,
    AbsenceStore,
    MeetingStore,
    GoodNewsStore,
    TemplateStore,
    LinkStore,
    AccountStore,
    InboxStore,
    StudentStore,
    PrivacyStore,
    NoteStore,
):
    """The repositories over one session. `connection` is what a job joins the transaction with."""

    def __init__(self, session: Session, routes: Routes) -> None:
        super().__init__(session, routes)
        self.connection = session
        self.roster = RosterStore(session, routes.by_phone)
