"""What the bot still does while somebody of the school answers a conversation."""

from bot.domain import forms, linking
from bot.domain.conversation import State
from bot.domain.outcome import Incoming, Outcome

_TAPS = frozenset(forms.TAPS) | frozenset(linking.TAPS) | {"language", "mode"}


def silent(outcome: Outcome, incoming: Incoming, state: State, *, spoke_last: bool, at_school: bool = True) -> Outcome:
    """What is left of an outcome: what the contact records, and the word of danger for the list; the rest is the mentor's.

    Stop and start hold at once, whoever answers. A tap on a question of the school, or its number where there are no buttons,
    is recorded and confirmed. When nobody is at school, danger is answered with whom to call: silence would be worse.

    Args:
        state: of the conversation before the message; what is not answered stays open.
        spoke_last: the newest message of ours is the mentor's, so that a "yes" answers the mentor, not the school's question.
        at_school: it is an hour in which people are at school, and the mentor reads the note.

    """
    if any(change.kind in ("stop", "start") for change in outcome.changes):
        return outcome
    if incoming.tapped and incoming.tapped.partition(":")[0] in _TAPS:
        return outcome
    if outcome.effects and not incoming.tapped and not spoke_last:
        return outcome
    urgent = tuple(notice for notice in outcome.notices if notice.urgent)
    replies = outcome.replies if outcome.urgent and not at_school else ()
    return Outcome(state, replies, urgent, decision=outcome.decision, urgent=outcome.urgent)
