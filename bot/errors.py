"""The errors of Ouderlijn, each with one sentence that says what happened.

OuderlijnError              something went wrong that the reader can do something about
├── ConfigError             config.yaml or the environment holds a wrong key or value
├── SetupError              something must be installed, trained or migrated first
├── BadInput                a file or a command holds something that cannot be used
├── CatalogueError          a text is missing or cannot be filled in
├── UnderstandingAway       Rasa did not answer in time, or not at all
├── DatabaseBusy            another program holds the database
└── SendError               a channel could not send; says whether to try again
"""

from dataclasses import dataclass


class OuderlijnError(Exception):
    """Something went wrong that the reader can do something about."""


class ConfigError(OuderlijnError):
    """config.yaml or the environment holds a wrong key or value."""


class SetupError(OuderlijnError):
    """Something must be installed, trained or migrated first."""


class BadInput(OuderlijnError):
    """A file or a command holds something that cannot be used."""


class CatalogueError(OuderlijnError):
    """A text is missing or cannot be filled in."""


class UnderstandingAway(OuderlijnError):
    """Rasa did not answer in time, or not at all."""


class DatabaseBusy(OuderlijnError):
    """Another program holds the database."""


@dataclass(frozen=True)
class SendError(OuderlijnError):
    """A channel could not send.

    Attributes:
        code: the provider's own code, or a short word of ours; never a text or a number of a person.
        retryable: whether the same message may be tried again later.
        retry_after: seconds to wait when the provider says so.

    """

    code: str
    retryable: bool
    retry_after: float | None = None

    def __str__(self) -> str:
        return f"not sent ({self.code})"
