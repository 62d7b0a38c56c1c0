"""A message that was not understood is understood once more in Dutch, where a provider translates."""

from dataclasses import dataclass, replace

from bot.config import Settings
from bot.domain.translation import Translated
from bot.domain.understanding import Danger, Ranked, Thresholds, Tier, Understood, decide
from bot.errors import UnderstandingAway
from bot.ports import Talk, Transactions, Translator, Understanding
from bot.services.answering import names_in
from bot.services.outbox import DUTCH
from bot.services.rules import thresholds_of


@dataclass(frozen=True)
class SecondTry:
    """Asks again with the translation.

    Attributes:
        thin: languages with so few examples that the translation is believed first.

    """

    understanding: Understanding
    translator: Translator
    transactions: Transactions
    settings: Settings
    thin: frozenset[str] = frozenset()

    async def understand(self, text: str, talk: Talk) -> Understood:
        """What the message means; with a second opinion where the first is not sure enough to answer.

        Raises:
            UnderstandingAway: the understanding does not answer at all.

        """
        first = await self.understanding.understand(text, talk.language)
        if not self._is_on or talk.language == DUTCH:
            return first
        thresholds = thresholds_of(self.settings)
        thin, said = talk.language in self.thin, decide(first, thresholds)
        if said.danger is Danger.SURE or (said.tier is Tier.ANSWER and not thin):
            return first
        names = await self.transactions.run(lambda work: names_in(work, talk))
        told = await self.translator.translate(text, talk.language, DUTCH, names=names)
        if not isinstance(told, Translated) or told.text.strip() == text.strip():
            return first
        try:
            second = await self.understanding.understand(told.text, DUTCH)
        except UnderstandingAway:
            return first
        return better_of(first, second, thresholds, thin=thin)

    @property
    def _is_on(self) -> bool:
        return self.settings.translation.understanding and self.translator.provider != "none"


def better_of(first: Understood, second: Understood, thresholds: Thresholds, *, thin: bool = False) -> Understood:
    """The two opinions as one: of the topics the surer, of the danger the greater, of each reply the surer.

    Args:
        first: of the message as it was written.
        second: of its translation.
        thin: the language has few examples: its own topics count only where the translation says nothing.

    """
    one, other = decide(first, thresholds), decide(second, thresholds)
    rank = {Tier.ANSWER: 2, Tier.SUGGEST: 1, Tier.HANDOVER: 0}
    better = rank[other.tier] > rank[one.tier] or (other.tier is one.tier and other.confidence > one.confidence)
    chosen = second if better or (thin and other.tier is not Tier.HANDOVER) else first
    replies = {
        question: max((first.replies.get(question, ()), second.replies.get(question, ())), key=_sureness)
        for question in {**first.replies, **second.replies}
    }
    return replace(chosen, danger=max(first.danger, second.danger), replies=replies, languages=first.languages)


def _sureness(ranked: tuple[Ranked, ...]) -> float:
    return ranked[0].confidence if ranked else -1.0
