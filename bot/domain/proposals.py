"""Who of the school's list a stranger may be: by the number, and by the names that were written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.matching import fold

MOST, FOUND = 5, 20
"""So many are proposed, and so many found by name."""

_POINTS = {"number": 20, "number_alike": 6, "name": 4, "student": 3, "first_name": 2, "student_first_name": 1}


@dataclass(frozen=True)
class Known:
    """A contact of the list; `students`: the names of those whom the user sees."""

    id: int
    name: str
    phone: str
    students: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proposal:
    """A contact who may be meant. `why`: number, number_alike, name, first_name, student or student_first_name."""

    known: Known
    why: tuple[str, ...]


def propose(people: Iterable[Known], phone: str, written: Iterable[str]) -> tuple[Proposal, ...]:
    """Those who fit best, first the best.

    Args:
        phone: the stranger's number; empty when it is not known.
        written: what the stranger wrote.

    """
    words = frozenset(word for text in written for word in fold(text).split())
    fitting = [Proposal(known, why) for known in people if (why := tuple(_reasons(known, phone, words)))]
    fitting.sort(key=lambda each: (-sum(_POINTS[why] for why in each.why), each.known.name, each.known.id))
    return tuple(fitting[:MOST])


def find(people: Iterable[Known], wanted: str) -> tuple[Known, ...]:
    """Contacts with a name, or with a student, of which all words begin so."""
    words = fold(wanted).split()
    if not words:
        return ()
    found = []
    for known in people:
        names = fold(" ".join((known.name, *known.students))).split()
        if all(any(name.startswith(word) for name in names) for word in words):
            found.append(known)
    return tuple(sorted(found, key=lambda known: (fold(known.name), known.id))[:FOUND])


def _reasons(known: Known, phone: str, words: frozenset[str]) -> Iterable[str]:
    if phone and known.phone:
        if phone == known.phone:
            yield "number"
        elif _is_alike(phone, known.phone):
            yield "number_alike"
    if words:
        yield from _named(known.name, words, "name", "first_name")
        # One student is enough: brothers and sisters are named together.
        of_students = [why for student in known.students for why in _named(student, words, "student", "student_first_name")]
        yield from sorted(of_students, key=lambda why: -_POINTS[why])[:1]


def _named(name: str, words: frozenset[str], whole: str, first: str) -> Iterable[str]:
    parts = fold(name).split()
    if len(parts) > 1 and set(parts) <= words:
        yield whole
    elif parts and len(parts[0]) > 2 and parts[0] in words:
        yield first


def _is_alike(one: str, other: str) -> bool:
    """One digit is another, or two neighbours changed places; or the same number is written without its country."""
    a, b = re.sub(r"\D", "", one), re.sub(r"\D", "", other)
    if min(len(a), len(b)) < 9:
        return False
    if a[-9:] == b[-9:]:
        return True
    if len(a) != len(b):
        return False
    differs = [i for i in range(len(a)) if a[i] != b[i]] or [0]
    if len(differs) == 1:
        return True
    first, last = differs[0], differs[-1]
    return len(differs) == 2 and last == first + 1 and (a[first], a[last]) == (b[last], b[first])
