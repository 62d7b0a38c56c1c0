"""Reads and writes users, how they sign in, their sessions, and the log of what they did."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, func, or_, select, update

from bot.domain.access import Deed, Handshake, Role, Session, User, Wanted
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import (
    AttemptRow,
    AuditRow,
    HandshakeRow,
    MentorRow,
    MessageRow,
    ResetCodeRow,
    SessionRow,
    StudentRow,
    UserRow,
)

_SEEN_EACH = timedelta(minutes=1)
"""A session is marked as used once in so long: each page would write else."""

_HANDSHAKES = 5000
"""So many may be under way; whoever begins more lets go of the oldest."""


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

    def admins(self) -> list[int]:
        """The ids of all admins who may sign in; none of them changes until the transaction ends."""
        found = select(UserRow.id).where(UserRow.role == Role.ADMIN, UserRow.disabled_at.is_(None)).with_for_update()
        return list(self._session.scalars(found))

    def groups(self) -> list[str]:
        """The groups that the school's students are in."""
        found = select(StudentRow.group).where(StudentRow.removed_at.is_(None), StudentRow.group != "").distinct()
        return list(self._session.scalars(found.order_by(StudentRow.group)))

    def is_mentor(self, email: str) -> bool:
        """Whether somebody has this address as a mentor on the school's list."""
        found = select(MentorRow.id).where(func.lower(MentorRow.email) == email.strip().lower(), MentorRow.email != "")
        return self._session.scalars(found.limit(1)).first() is not None

    # -- how they sign in ----------------------------------------------------------------------------------------------

    def password_of(self, user: int) -> str:
        """The hash of the user's password; empty when there is none."""
        return self._row(UserRow, user).password

    def user_bound_to(self, subject: str) -> User | None:
        """The user whom the school's own sign-in calls so."""
        row = self._session.scalars(select(UserRow).where(UserRow.subject == subject)).one_or_none() if subject else None
        return _user(row) if row else None

    def add_reset_code(self, digest: str, user: int, at: datetime, expires_at: datetime) -> None:
        """A new one-time code of the user; older ones are good no more."""
        self._session.execute(delete(ResetCodeRow).where(ResetCodeRow.user_id == user))
        start, end = records.naive(at), records.naive(expires_at)
        self._session.add(ResetCodeRow(digest=digest, user_id=user, created_at=start, expires_at=end))

    def user_with_code(self, digest: str, at: datetime) -> User | None:
        """Whose code this is; None when it was used, is too old, or its user may not sign in."""
        found = select(UserRow).join(ResetCodeRow, ResetCodeRow.user_id == UserRow.id)
        found = found.where(ResetCodeRow.digest == digest, UserRow.disabled_at.is_(None), _good(at))
        row = self._session.scalars(found).one_or_none()
        return _user(row) if row else None

    def use_reset_code(self, digest: str, at: datetime) -> bool:
        """Use a code up; False when somebody did so before."""
        used = update(ResetCodeRow).where(ResetCodeRow.digest == digest, _good(at)).values(used_at=records.naive(at))
        return bool(self._session.execute(used.returning(ResetCodeRow.id)).all())

    def code_until(self, user: int, at: datetime) -> datetime | None:
        """Until when a code of the user can be used; None: there is none."""
        found = select(func.max(ResetCodeRow.expires_at)).where(ResetCodeRow.user_id == user, _good(at))
        return records.aware(self._session.scalar(found))

    def forget_codes(self, user: int) -> None:
        """The codes of this user are good no more."""
        self._session.execute(delete(ResetCodeRow).where(ResetCodeRow.user_id == user))

    def attempts(self, places: Collection[str], since: datetime) -> Mapping[str, list[datetime]]:
        """When somebody tried in vain, for each of these places."""
        found = select(AttemptRow.place, AttemptRow.at).where(AttemptRow.place.in_(places))
        found = found.where(AttemptRow.at > records.naive(since))
        at: dict[str, list[datetime]] = defaultdict(list)
        for place, moment in self._session.execute(found):
            at[place].append(records.utc(moment))
        return at

    def add_attempts(self, places: Iterable[str], at: datetime) -> list[int]:
        """Somebody tries; returns the ids, in the order of the places."""
        rows = [AttemptRow(place=place, at=records.naive(at)) for place in places]
        self._session.add_all(rows)
        self._session.flush()
        return [row.id for row in rows]

    def forget_attempts(self, places: Collection[str], ids: Collection[int] = ()) -> None:
        """These count no more."""
        self._session.execute(delete(AttemptRow).where(or_(AttemptRow.place.in_(places), AttemptRow.id.in_(ids))))

    def add_handshake(self, state: str, handshake: Handshake) -> None:
        """A sign-in begins at the school's own sign-in. `state`: its digest."""
        at = records.naive(handshake.at)
        row = HandshakeRow(state=state, nonce=handshake.nonce, verifier=handshake.verifier, next=handshake.next, created_at=at)
        self._session.add(row)
        self._session.flush()
        self._session.execute(delete(HandshakeRow).where(HandshakeRow.id <= row.id - _HANDSHAKES))

    def take_handshake(self, state: str, since: datetime) -> Handshake | None:
        """The sign-in that comes back, once; None when it began before `since`, came back before, or never began."""
        gone = delete(HandshakeRow).where(HandshakeRow.state == state)
        columns = HandshakeRow.nonce, HandshakeRow.verifier, HandshakeRow.next, HandshakeRow.created_at
        row = self._session.execute(gone.returning(*columns)).one_or_none()
        found = row and Handshake(row[0], row[1], row[2], records.utc(row[3]))
        return found if found and found.at > since else None

    def tidy_accounts(self, at: datetime, *, attempts: datetime, handshakes: datetime) -> None:
        """Delete what ended: sessions and codes, attempts and handshakes from before these moments."""
        end = records.naive(at)
        self._session.execute(delete(SessionRow).where(SessionRow.expires_at <= end))
        self._session.execute(delete(ResetCodeRow).where(ResetCodeRow.expires_at <= end))
        self._session.execute(delete(AttemptRow).where(AttemptRow.at <= records.naive(attempts)))
        self._session.execute(delete(HandshakeRow).where(HandshakeRow.created_at <= records.naive(handshakes)))

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
        lately = SessionRow.seen_at > records.naive(at - _SEEN_EACH)
        self._session.execute(update(SessionRow).where(SessionRow.id == session, ~lately).values(seen_at=records.naive(at)))

    def end_session(self, session: int) -> None:
        """The user signs out there."""
        self._session.execute(delete(SessionRow).where(SessionRow.id == session))

    def end_sessions_of(self, user: int, *, but: int = 0) -> None:
        """The user is signed out everywhere, but in the session `but`."""
        self._session.execute(delete(SessionRow).where(SessionRow.user_id == user, SessionRow.id != but))

    def sessions_of(self, user: int, at: datetime, idle_since: datetime) -> int:
        """In how many browsers the user is signed in."""
        alive = SessionRow.expires_at > records.naive(at), SessionRow.seen_at > records.naive(idle_since)
        found = select(func.count()).select_from(SessionRow).where(SessionRow.user_id == user, *alive)
        return self._session.scalar(found) or 0

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

    def was_noted(self, user: User, action: str, conversation: int, since: datetime) -> bool:
        """Whether the log says that the user did this with a conversation since then."""
        found = select(AuditRow.id).where(
            AuditRow.conversation_id == conversation,
            AuditRow.at >= records.naive(since),
            AuditRow.user_id == user.id,
            AuditRow.action == action,
        )
        return self._session.scalars(found.limit(1)).first() is not None

    def deeds(self, wanted: Wanted, limit: int, *, before: tuple[datetime, int] | None = None) -> list[Deed]:
        """Lines of the log, newest first. `before`: moment and id of the last line that was read."""
        found = select(AuditRow).order_by(AuditRow.at.desc(), AuditRow.id.desc()).limit(limit)
        if wanted.user is not None:
            found = found.where(AuditRow.user_id == wanted.user if wanted.user else AuditRow.user_id.is_(None))
        if wanted.conversation is not None:
            found = found.where(AuditRow.conversation_id == wanted.conversation)
        if wanted.since:
            found = found.where(AuditRow.at >= records.naive(wanted.since))
        if wanted.until:
            found = found.where(AuditRow.at < records.naive(wanted.until))
        if before:
            at, id_ = records.naive(before[0]), before[1]
            # The first condition alone lets the index begin at the right place.
            found = found.where(AuditRow.at <= at, or_(AuditRow.at < at, AuditRow.id < id_))
        return [_deed(row) for row in self._session.scalars(found)]


def _good(at: datetime) -> ColumnElement[bool]:
    return and_(ResetCodeRow.used_at.is_(None), ResetCodeRow.expires_at > records.naive(at))


def _deed(row: AuditRow) -> Deed:
    return Deed(
        at=records.utc(row.at),
        who=row.who,
        action=row.action,
        conversation=row.conversation_id,
        contact=row.contact_id,
        student=row.student_id,
        facts=dict(row.facts),
        id=row.id,
        user=row.user_id,
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
        bound=bool(row.subject),
        disabled=row.disabled_at is not None,
        signed_in_at=records.aware(row.signed_in_at),
    )
