"""Which messages can be approved beforehand: their structure, their body with numbered variables, and Meta's rules."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.domain import message
from bot.domain.conversation import Option
from bot.domain.text import Lines, Text, Value
from bot.errors import OuderlijnError

PREFIX = "ouderlijn_"
KNOCK = "knock"
SHOW = "show:"
"""The payload of the button of a knock."""

APPROVED, UNCERTAIN, DELETED, EDITED = "approved", message.UNCERTAIN, "deleted", "edited"
WAITING = frozenset({"received", "pending", "submitted"})
UNSUBMITTED = frozenset({"", "unsubmitted"})
"""Words for how far a template is; three of them are ours. Every other word means that it cannot be used."""

AN_HOUR = 100
"""So many templates Meta takes in an hour from one account."""

BODY, TITLE, TITLES, FEW_BLANKS = 1024, 20, 10, 4
_KEY = 60
# Private-use characters, so that they are in no text; not those of the catalogue, which it takes out.
_OPEN, _CLOSE, CHANGES = "\ue010", "\ue011", "\ue012"
_MARKER = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_VARIABLE = re.compile(r"\{\{(\d+)\}\}")
_BREAK = re.compile("[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]")
_FORMATTING = frozenset("*_~`\u200d\ufe0f")
# Blanks, and the invisible marks of direction.
_NOTHING = re.compile("[\\s\u200e\u200f\u202a-\u202e\u2066-\u2069]*")


class TemplateRefused(OuderlijnError):
    """The provider does not take this one template; others may go."""


class TemplateUncertain(OuderlijnError):
    """The provider did not answer: it may have made the template."""


class NotSaid(TemplateRefused):
    """The provider has no such question at this address: what is there is not known."""


@dataclass(frozen=True)
class AtProvider:
    """A template as it lies at the provider.

    Attributes:
        why: the provider's reason when it was rejected.
        says: its body and the titles of its buttons, one below the other; empty where the provider does not say.

    """

    sid: str
    status: str
    why: str = ""
    says: str = ""


@dataclass(frozen=True)
class Kept:
    """A template as it is on record. An empty `sid`: it may exist at the provider, who did not answer."""

    name: str
    language: str
    digest: str
    sid: str
    status: str


@dataclass(frozen=True)
class Shape:
    """The structure of a message: its text with a marker for each value, and the labels of its buttons.

    `name`: the same for every message of this structure; [a-z0-9_].
    """

    name: str
    text: Text
    labels: tuple[Text, ...]


@dataclass(frozen=True)
class Made:
    """A template as locales/ says it now, filled with the values of one message.

    Attributes:
        name: at the provider.
        values: those of the body, in the order of their numbers; after them come the payloads of the buttons.
        against: why it cannot be a template, or cannot be sent with these values.

    """

    shape: Shape
    name: str
    language: str
    body: str
    titles: tuple[str, ...]
    values: tuple[str, ...]
    payloads: tuple[str, ...]
    digest: str
    against: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What there is once."""
        return self.name, self.language

    def is_what_lies(self, says: str) -> bool:
        """Whether the provider has this text; blanks and marks do not count, which it may give back in its own way."""
        return not says or _letters(says) == _letters("".join((self.body, *self.titles)))

    @property
    def variables(self) -> dict[str, str]:
        """All values by their numbers."""
        return {str(number): value for number, value in enumerate((*self.values, *self.payloads), 1)}

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """For each button its id, which is a variable, and its title."""
        return [(f"{{{{{number}}}}}", title) for number, title in enumerate(self.titles, len(self.values) + 1)]


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum() or character in "{}")


# -- structure and variables -------------------------------------------------------------------------------------------------


def shape_of(text: Text, buttons: Sequence[Option]) -> Shape | None:
    """The structure of a message; None when a button shows a value, because titles of approved templates are fixed."""
    labels = tuple(option.label for option in buttons)
    if any(_has_value(label) for label in labels):
        return None
    readable = re.sub("[^a-z0-9]+", "_", text.key.lower())[:_KEY]
    structure = [_structure(text), *(_structure(label) for label in labels)]
    return Shape(f"{PREFIX}{readable}_{_hash(structure)[:8]}", only(text), labels)


def only(text: Text, number: int | None = None) -> Text:
    """The text with a marker in the place of each value but this one."""
    count = iter(range(1_000_000))

    def mark(value: Value) -> Value:
        this = next(count)
        return value if this == number else _marker(this)

    return _replaced(text, mark)


def _marker(number: int) -> str:
    return f"{_OPEN}{number}{_CLOSE}"


def _replaced(text: Text, leaf: Callable[[Value], Value]) -> Text:
    def one(value: Value) -> Value:
        if isinstance(value, Text):
            return _replaced(value, leaf)
        if isinstance(value, Lines):
            return Lines(tuple(_replaced(item, leaf) for item in value.items))
        return leaf(value)

    return Text(text.key, {name: one(text.params[name]) for name in sorted(text.params)})


def _has_value(text: Text) -> bool:
    return _replaced(text, lambda value: "") != _replaced(text, lambda value: "x")


def _structure(value: Value) -> object:
    if isinstance(value, Text):
        return [value.key, {name: _structure(value.params[name]) for name in sorted(value.params)}]
    return [_structure(item) for item in value.items] if isinstance(value, Lines) else None


def _hash(what: object) -> str:
    return hashlib.sha256(json.dumps(what, ensure_ascii=False).encode()).hexdigest()


def digest_of(body: str, titles: Sequence[str]) -> str:
    """What changes when the text does."""
    return _hash([body, list(titles)])


def name_of(shape: Shape, digest: str) -> str:
    """How a template is called at the provider: a name is approved once, so that another text has another name."""
    return f"{shape.name}_{digest[:6]}"


def is_version_of(name: str, shape: Shape) -> bool:
    """Whether a text of this structure is called so, today or before."""
    return name.startswith(f"{shape.name}_")


def numbered(marked: str) -> tuple[str, tuple[int, ...]]:
    """The body with {{1}}, {{2}} ... in the order in which they stand there, and which value each of them is."""
    order = tuple(dict.fromkeys(int(number) for number in _MARKER.findall(marked)))
    return _MARKER.sub(lambda match: f"{{{{{order.index(int(match[1])) + 1}}}}}", marked), order


def cut_out(marked: str, number: int, said: str) -> str:
    """What stands in the place of marker `number`, when `said` is the same text with this value in it.

    Where a value changes more than its own place (one hour, two hours) it is anything: then the filled body says so.
    """
    marker = _marker(number)
    length = len(marker) + (len(said) - len(marked)) // marked.count(marker)
    start = marked.index(marker)
    return said[start : start + max(0, length)]


def filled(body: str, values: Sequence[str]) -> str:
    """The body as the contact reads it."""
    return _VARIABLE.sub(lambda match: values[int(match[1]) - 1], body)


# -- Meta's rules ------------------------------------------------------------------------------------------------------------


def problems(body: str, titles: Sequence[str], values: Sequence[str] = ()) -> list[str]:
    """Why Meta does not approve a template, or does not send it with these values; empty when nothing is known against it."""
    return [*_of_body(body), *_of_titles(titles), *_of_values(values)]


def _of_body(body: str) -> Iterator[str]:
    if len(body) > BODY:
        yield f"the text has {len(body)} characters; {BODY} are allowed"
    found = list(_VARIABLE.finditer(body))
    if not found:
        return
    if _NOTHING.fullmatch(body, 0, found[0].start()):
        yield "the text begins with a variable"
    # Twilio, "Using variables with content templates": a variable with nothing but punctuation behind it ends the text.
    if all(character.isspace() or unicodedata.category(character)[0] in "PC" for character in body[found[-1].end() :]):
        yield "the text ends with a variable"
    if any(_NOTHING.fullmatch(body, one.end(), two.start()) for one, two in pairwise(found)):
        yield "two variables stand beside each other"
    # The same page: x variables need 2x+1 words around them.
    words = sum("{{" not in word for word in body.split())
    if words < 2 * len(found) + 1:
        yield f"{words} words are too few for {len(found)} variables"


def _of_titles(titles: Sequence[str]) -> Iterator[str]:
    if len(titles) > TITLES:
        yield f"it has {len(titles)} buttons; {TITLES} are allowed"
    if len(set(titles)) < len(titles):
        yield "two buttons say the same"
    for title in titles:
        if not 0 < len(title) <= TITLE:
            yield f"the button {title!r} has {len(title)} characters; {TITLE} are allowed"
        # Meta: "Buttons can't have any variables, newlines, emojis or formatting characters."
        if "{{" in title or _BREAK.search(title) or any(_is_decoration(character) for character in title):
            yield f"the button {title!r} holds more than letters: an emoji, a line break or formatting"


def _is_decoration(character: str) -> bool:
    return character in _FORMATTING or unicodedata.category(character) in ("So", "Sk")


def _of_values(values: Sequence[str]) -> Iterator[str]:
    if not all(value.strip() for value in values):
        yield "a variable is empty"
    # Twilio 21656.
    if any(_BREAK.search(value) or " " * (FEW_BLANKS + 1) in value for value in values):
        yield "a variable has a line break, a tab or many blanks"
    if any("{{" in value or "}}" in value for value in values):
        yield "a variable looks like a variable itself"


# -- how far they are --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Line:
    """A line of `ouderlijn templates status`. `state`: approved, pending, rejected, missing, changed or impossible."""

    name: str
    language: str
    state: str
    why: str = ""

    @property
    def bad(self) -> bool:
        """Whether somebody should do something about it."""
        return self.state in ("missing", "changed", "rejected")


def line_of(made: Made, here: AtProvider | None, older: bool) -> Line:
    """How far a template is. `older`: a text of before lies there."""
    status = here.status if here else DELETED
    if made.against:
        return Line(*made.key, "impossible", "; ".join(made.against))
    if status == APPROVED:
        return Line(*made.key, "approved")
    if status in WAITING:
        return Line(*made.key, "pending")
    if status == EDITED:
        return Line(*made.key, "changed", "its text was changed at the provider: delete it there, then push")
    if status == DELETED:
        return Line(*made.key, "changed", "another text lies there: push") if older else Line(*made.key, "missing", "push")
    if status in UNSUBMITTED:
        return Line(*made.key, "missing", "made, not handed in: push")
    why = here.why if here else ""
    return Line(*made.key, "rejected", f"{status}: {why}" if why else status)


def as_table(lines: Sequence[Line]) -> str:
    """The lines below one another, and how many there are of each state."""
    width = max((len(line.name) for line in lines), default=0)
    rows = [f"{line.name:<{width}}  {line.language:<3} {line.state:<10} {line.why}".rstrip() for line in lines]
    counts = {state: sum(line.state == state for line in lines) for state in dict.fromkeys(line.state for line in lines)}
    return "\n".join([*rows, "", ", ".join(f"{count} {state}" for state, count in sorted(counts.items()))])


@dataclass(frozen=True)
class Pushed:
    """What a push did: how many were made and handed in, how many may only be handed in later, and what was refused."""

    made: int
    submitted: int
    left: int
    refused: tuple[str, ...]

    def as_text(self) -> str:
        """The same in words."""
        lines = [f"{self.made} templates made, {self.submitted} handed in for approval"]
        if self.left:
            lines.append(f"{self.left} are still to be handed in: Meta takes {AN_HOUR} an hour. Push again in an hour.")
        return "\n".join([*lines, *(f"  {one}" for one in self.refused)])
