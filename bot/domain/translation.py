"""What a translation of free text is, and why there is none."""

from dataclasses import dataclass
from typing import Literal

Reason = Literal["off", "language", "away", "refused", "too_long"]
"""Why there is no translation.

off: none is wanted. language: nobody knows this pair, or it is one language. away: the provider did not answer, or answered
something else. refused: a name, a number or an address did not come back as it went. too_long: more than is translated at once.
"""


@dataclass(frozen=True)
class Translated:
    """The text in the other language. Where there is nothing to translate (a number, a thumb) it is the text itself.

    Attributes:
        provider: who translated it, as `translation.provider` calls it.

    """

    text: str
    provider: str


@dataclass(frozen=True)
class NotTranslated:
    """There is no translation: the original stands alone."""

    reason: Reason
