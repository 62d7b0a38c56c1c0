"""Who of the school is told that something waits, when, and how often."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.domain.access import Role, User
from bot.domain.notes import NONE, Draft, Item, NoteKind, NoteRules, NoteStatus, Owner, Told, group_of, key_of
from bot.domain.schedule import is_open, school_day_before, since_office_hours

BURST = timedelta(minutes=5)
"""What comes so soon after a note about the same conversation is told with the next one: a frightened parent writes often."""

REMINDED_FOR = timedelta(days=14)
"""After so long something urgent is no news any more; it stays in the digest."""

TRIED_AGAIN_AFTER = timedelta(days=1)
"""So long a user whose address was refused is passed over; the team leaders hear it instead."""

MAIL_AWAY = "mail_failed:away"
"""The name of the notice that an urgent note waits for the mail server; it is free again when mail works again."""

WAITING_EVERY = timedelta(hours=4)

CATCH_UP = timedelta(hours=4)
"""So much later the digest still goes, when the program did not run at its hour."""


@dataclass(frozen=True)
class _Recipient:
    key: str
    user: int | None = None
    address: str = ""


@dataclass
class _Mail:
    """What one recipient would hear."""

    to: _Recipient
    items: list[Item] = field(default_factory=list)


def readers(item: Item, users: Iterable[User]) -> list[User]:
    """Which users a note about this goes to; each of them may see it in the pages.

    The mentors of its students; for a student whose mentor has no account or wants no notes, the team leaders of the group.
    What is nobody's goes to team leaders and admins.
    """
    wanting = [user for user in users if not user.disabled and user.notes != NONE]
    if not item.owners:
        return [user for user in wanting if user.sight.unknown]
    found: dict[int, User] = {}
    for owner in item.owners:
        own = [user for user in wanting if owner.mentor and user.email == owner.mentor]
        own = own or [user for user in wanting if user.role is Role.TEAM_LEADER and _leads(user, owner.group)]
        found |= {user.id: user for user in own}
    return list(found.values())


def _leads(user: User, group: str) -> bool:
    return not user.groups or group in user.groups


# -- urgent --------------------------------------------------------------------------------------------------------------


def urgent_notes(
    items: Sequence[Item], told: Sequence[Told], users: Sequence[User], rules: NoteRules, now: datetime
) -> list[Draft]:
    """The notes about what is urgent: at once, and again until somebody opened the conversation.

    Args:
        items: open and urgent.
        told: notes about urgent things of the last time, oldest first.
        now: local time.

    """
    waiting = [item for item in items if not item.opened and rules.urgent_after <= now - item.at < REMINDED_FOR]
    users = reachable(users, told, now)
    outside, awake = not is_open(now, rules.hours), rules.waking[0] <= now.time() < rules.waking[1]
    drafts = []
    for mail in _mails(waiting, users, rules, outside=outside):
        before = [note for note in told if note.to == mail.to.key]
        if any(note.status is NoteStatus.QUEUED for note in before):
            # The mail server is away: one note that waits is enough.
            continue
        if not _is_due(mail.items, before, rules, now, awake=awake):
            continue
        newest = max(item.id for item in mail.items)
        turn = sum(newest in note.facts.get("notices", ()) for note in before)
        facts = {
            "count": len(mail.items),
            "notices": sorted(item.id for item in mail.items),
            "written": any(item.conversation is not None for item in mail.items),
        }
        once = f"urgent:{mail.to.key}:{newest}:{turn}:{len(before)}"
        drafts.append(Draft(NoteKind.URGENT, mail.to.user, once, facts, mail.to.address))
    return drafts


def reachable(users: Iterable[User], told: Iterable[Told], now: datetime) -> list[User]:
    """The users but those whose last note failed lately: then the next in line must hear it."""
    last = {note.to: note for note in told}
    failed = {key for key, note in last.items() if note.status is NoteStatus.FAILED and now - note.at < TRIED_AGAIN_AFTER}
    return [user for user in users if key_of(user.id) not in failed]


def _mails(items: Sequence[Item], users: Sequence[User], rules: NoteRules, *, outside: bool) -> Iterable[_Mail]:
    mails: dict[str, _Mail] = {}
    for item in items:
        found = [_Recipient(key_of(user.id), user.id) for user in readers(item, users)]
        # What concerns no conversation is about our own set-up or a count of hours: no matter for the night.
        if not found or (outside and item.conversation is not None):
            found += [_Recipient(key_of(None, address), None, address) for address in rules.also_to]
        for to in found:
            mails.setdefault(to.key, _Mail(to)).items.append(item)
    return mails.values()


def _is_due(items: Sequence[Item], before: Sequence[Told], rules: NoteRules, now: datetime, *, awake: bool) -> bool:
    if not before:
        return True
    known = {id_ for note in before for id_ in note.facts.get("notices", ())}
    fresh = [item for item in items if item.id not in known]
    since = now - before[-1].at
    just_told = set(before[-1].facts.get("notices", ()))
    same = {item.conversation for item in items if item.id in just_told} - {None}
    if any(item.conversation not in same or since >= BURST for item in fresh):
        return True
    # Nobody can open what has no conversation: it is told once, and then stands in the digest.
    lasting = any(item.conversation is not None for item in items if item.id in known)
    return awake and lasting and since >= rules.remind_every


def nobody_hears(items: Iterable[Item], users: Sequence[User], rules: NoteRules) -> list[int]:
    """The urgent things of which no user and no address hears."""
    return [item.id for item in items if not item.opened and not rules.also_to and not readers(item, users)]


# -- waiting -------------------------------------------------------------------------------------------------------------


def waiting_since(rules: NoteRules, now: datetime) -> datetime | None:
    """What came up to this moment has waited too long at `now` (local time); None outside school hours."""
    return too_long_at(rules, now) if is_open(now, rules.hours) else None


def too_long_at(rules: NoteRules, now: datetime) -> datetime | None:
    """The same at any hour; None when the school was hardly open for a year."""
    return since_office_hours(now, rules.hours, rules.unanswered_after)


def waiting_notes(
    items: Sequence[Item], last: Mapping[int, Told], users: Sequence[User], until: datetime, now: datetime
) -> list[Draft]:
    """One note to each user for all that waits too long: when something is new among it, and not too often.

    Args:
        items: what came up to `until`, and nobody dealt with.
        last: for each user the last such note or digest; its fact `until` says what had waited too long then.

    """
    drafts = []
    for user, mine in _by_user(items, users):
        before = last.get(user)
        if before is not None:
            told_until = before.facts.get("until")
            if now - before.at < WAITING_EVERY:
                continue
            if told_until and not any(item.at > datetime.fromisoformat(told_until) for item in mine):
                continue
        facts = {"count": len(mine), "until": until.isoformat()}
        # By the hour: two machines that look at the same moment write one note.
        drafts.append(Draft(NoteKind.WAITING, user, f"waiting:{user}:{now:%Y-%m-%dT%H}", facts))
    return drafts


# -- digest --------------------------------------------------------------------------------------------------------------


def digest_due(rules: NoteRules, now: datetime) -> bool:
    """Whether it is the hour of the digest on a school day (local time)."""
    begin = datetime.combine(now.date(), rules.digest_at, tzinfo=now.tzinfo)
    return rules.hours.open_on(now.date()) and begin <= now < begin + CATCH_UP


def digest_since(rules: NoteRules, today: date, now: datetime) -> datetime:
    """From when on a digest tells what came in: the hour of the one on the school day before."""
    return datetime.combine(school_day_before(today, rules.hours), rules.digest_at, tzinfo=now.tzinfo)


def digest_notes(
    items: Sequence[Item], wrote: Sequence[Item], users: Sequence[User], today: date, until: datetime | None
) -> list[Draft]:
    """The digest of each user for whom anything waits or came in.

    Args:
        items: all that waits.
        wrote: the conversations in which a parent wrote since the last digest.
        until: what came up to this moment has waited too long; no note about it follows the digest.

    """
    conversations = {user: len(mine) for user, mine in _by_user(wrote, users)}
    waiting = {user: Counter(str(group_of(i.kind, urgent=i.urgent)) for i in mine) for user, mine in _by_user(items, users)}
    drafts = []
    for user in sorted(conversations.keys() | waiting.keys()):
        counts = waiting.get(user, Counter())
        facts = {"count": counts.total(), "wrote": conversations.get(user, 0), "groups": dict(counts)}
        facts |= {"until": until.isoformat()} if until else {}
        drafts.append(Draft(NoteKind.DIGEST, user, f"digest:{user}:{today.isoformat()}", facts))
    return drafts


def _by_user(items: Sequence[Item], users: Collection[User]) -> Iterator[tuple[int, list[Item]]]:
    found: dict[int, list[Item]] = {}
    # Most things have the same few owners.
    known: dict[tuple[Owner, ...], list[User]] = {}
    for item in items:
        if item.owners not in known:
            known[item.owners] = readers(item, users)
        for user in known[item.owners]:
            found.setdefault(user.id, []).append(item)
    return iter(found.items())
