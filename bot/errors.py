"""The errors of Ouderlijn, each with one sentence that says what happened.

OuderlijnError              something went wrong that the reader can do something about
├── ConfigError             config.yaml or the environment holds a wrong key or value
├── SetupError              something must be installed, trained or migrated first
├── BadInput                a file or a command holds something that cannot be used
├── CatalogueError          a text is missing or cannot be filled in
├── UnderstandingAway       Rasa did not answer in time, or not at all
├── DatabaseBusy            another program holds the database
├── Forbidden               somebody who is not the provider knocked at its door
├── NotVouched              the school's own sign-in did not say who somebody is
├── RowGone                 what a job was about has been deleted
└── SendError               a channel could not send; says what follows from it
"""

from dataclasses import dataclass
from enum import StrEnum


class OuderlijnError(Exception):
    """Something went wrong that the reader can do something about."""


class ConfigError(OuderlijnError):
    """config.yaml or the environment holds a wrong key or value."""


class SetupError(OuderlijnError):
    """Something must be installed, trained or migrated first."""


class BadInput(OuderlijnError):
    """A file, a form or a command holds something that cannot be used. `reason`: one word, for a page that says it itself."""

    def __init__(self, sentence: str, *, reason: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason


class CatalogueError(OuderlijnError):
    """A text is missing or cannot be filled in."""


class UnderstandingAway(OuderlijnError):
    """Rasa did not answer in time, or not at all."""


class DatabaseBusy(OuderlijnError):
    """Another program holds the database."""


class Forbidden(OuderlijnError):
    """Somebody who is not the provider knocked at its door."""


class RowGone(OuderlijnError):
    """What a job was about has been deleted."""


@dataclass
class NotVouched(OuderlijnError):
    """The school's own sign-in did not say who somebody is.

    Attributes:
        why: `away` (no answer), `broken` (an answer that cannot be trusted), `stale` (the code was used or is too old) or
            `elsewhere` (somebody, but nobody of this school).
        code: what exactly, as a word of ours; never a name or a token.

    """

    why: str
    code: str = ""

    def __str__(self) -> str:
        return f"the school's own sign-in: {self.why} ({self.code})"


class Failure(StrEnum):
    """What follows when a message was not sent.

    LATER: the same again later. STOPPED: the contact wants no messages, and said so to the provider. GONE: nobody can be
    reached at this address. SETUP: our own set-up is wrong; the same is not tried again. TEMPLATE: only an
    approved template goes through now. ROUTE: this message goes another way. UNCERTAIN: it may have been sent.
    """

    LATER = "later"
    STOPPED = "stopped"
    GONE = "gone"
    SETUP = "setup"
    TEMPLATE = "template"
    ROUTE = "route"
    UNCERTAIN = "uncertain"


@dataclass
class SendError(OuderlijnError):
    """A channel could not send.

    Attributes:
        code: the provider's own code, or a short word of ours; never a text or a number of a person.
        failure: what follows from it.
        retry_after: seconds to wait when the provider says so.
        done: so many of the provider's messages of this one did go out, those of attempts before among them.

    """

    code: str
    failure: Failure
    retry_after: float | None = None
    done: int = 0

    def __str__(self) -> str:
        return f"not sent ({self.code})"
