"""Reads and writes users, their sessions and the log of what they did."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select, update

from bot.domain.access import Deed, Role, Session, User
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import AuditRow, MessageRow, SessionRow, UserRow


class AccountStore(Repository):
    """The repository of users."""

    # -- users ---------------------------------------------------------------------------------------------------------

    def add_user(self, email: str, name: str, role: Role, at: datetime, *, groups: tuple[str, ...] = ()) -> User:
        """A new user, for whom all that was written before counts as read."""
        newest = self._session.scalar(select(func.max(MessageRow.id))) or 0
        row = UserRow(
            email=email.strip().lower(),
            name=name,
            role=role,
            groups=list(groups),
            reads_from=newest,
            created_at=records.naive(at),
        )
        self._session.add(row)
        self._session.flush()
        return _user(row)

    def user(self, id_: int) -> User | None:
        """The user with this id."""
        row = self._session.get(UserRow, id_)
        return _user(row) if row else None

    def user_called(self, email: str) -> User | None:
        """The user with this address, in whatever letters."""
        row = self._session.scalars(select(UserRow).where(UserRow.email == email.strip().lower())).one_or_none()
        return _user(row) if row else None

    def users(self) -> list[User]:
        """All users, by name."""
        return [_user(row) for row in self._session.scalars(select(UserRow).order_by(UserRow.name, UserRow.id))]

    def change_user(self, id_: int, **fields: Any) -> None:
        """Change columns of a user."""
        row = self._row(UserRow, id_)
        for name, value in fields.items():
            setattr(row, name, records.naive(value) if isinstance(value, datetime) else value)

    # -- sessions ------------------------------------------------------------------------------------------------------

    def open_session(self, digest: str, user: int, csrf: str, at: datetime, expires_at: datetime) -> None:
        """A user has signed in."""
        start, end = records.naive(at), records.naive(expires_at)
        self._session.add(SessionRow(digest=digest, user_id=user, csrf=csrf, created_at=start, seen_at=start, expires_at=end))

    def session(self, digest: str, at: datetime, idle_since: datetime) -> Session | None:
        """The session with this digest; None when it expired, was not used since `idle_since`, or its user may not sign in."""
        found = select(SessionRow, UserRow).join(UserRow, UserRow.id == SessionRow.user_id)
        found = found.where(
            SessionRow.digest == digest,
            SessionRow.expires_at > records.naive(at),
            SessionRow.seen_at > records.naive(idle_since),
            UserRow.disabled_at.is_(None),
        )
        row = self._session.execute(found).one_or_none()
        return Session(row[0].id, _user(row[1]), row[0].csrf, records.utc(row[0].expires_at)) if row else None

    def seen(self, session: int, at: datetime) -> None:
        """The session was used."""
        self._session.execute(update(SessionRow).where(SessionRow.id == session).values(seen_at=records.naive(at)))

    def end_session(self, session: int) -> None:
        """The user signs out there."""
        self._session.execute(delete(SessionRow).where(SessionRow.id == session))

    def end_sessions_of(self, user: int, *, but: int = 0) -> None:
        """The user is signed out everywhere, but in the session `but`."""
        self._session.execute(delete(SessionRow).where(SessionRow.user_id == user, SessionRow.id != but))

    # -- who did what --------------------------------------------------------------------------------------------------

    def note_deed(self, user: User | None, deed: Deed) -> None:
        """Write a line of the log."""
        self._session.add(
            AuditRow(
                at=records.naive(deed.at),
                user_id=user.id if user else None,
                who=deed.who,
                action=deed.action,
                conversation_id=deed.conversation,
                contact_id=deed.contact,
                student_id=deed.student,
                facts=dict(deed.facts),
            )
        )


def _user(row: UserRow) -> User:
    return User(
        id=row.id,
        email=row.email,
        name=row.name,
        role=Role(row.role),
        groups=tuple(row.groups),
        language=row.language,
        notes=row.notes,
        reads_from=row.reads_from,
        has_password=bool(row.password),
        disabled=row.disabled_at is not None,
        signed_in_at=records.aware(row.signed_in_at),
    )
