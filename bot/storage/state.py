"""The state of a conversation as JSON and back."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.text import Lines, Text, Value

_TIMES: dict[str, Callable[[str], Value]] = {
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


def to_json(state: State) -> dict[str, Any]:
    """JSON without loss: dates and times keep their kind."""
    raw: dict[str, Any] = {}
    if state.last:
        raw["last"] = _value(state.last)
    if question := state.question:
        raw["question"] = {
            "id": question.id,
            "expires_at": question.expires_at.isoformat(),
            "text": _value(question.text),
            "options": [{"payload": o.payload, "label": _value(o.label), "words": list(o.words)} for o in question.options],
        }
    return raw


def from_json(raw: dict[str, Any]) -> State:
    """The state; one that an older version wrote and this one cannot read is forgotten."""
    try:
        last = _text(raw["last"]) if "last" in raw else None
        if "question" not in raw:
            return State(last=last)
        question = raw["question"]
        options = tuple(Option(o["payload"], _text(o["label"]), tuple(o["words"])) for o in question["options"])
        expires = datetime.fromisoformat(question["expires_at"])
        return State(OpenQuestion(question["id"], expires, _text(question["text"]), options), last)
    except (KeyError, TypeError, ValueError):
        return State()


def _value(value: Value) -> Any:
    if isinstance(value, Text):
        return {"key": value.key, "params": {name: _value(v) for name, v in value.params.items()}}
    if isinstance(value, Lines):
        return {"lines": [_value(item) for item in value.items]}
    # A datetime is a date too, so it is asked first.
    if isinstance(value, datetime):
        return {"datetime": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat()}
    return value if isinstance(value, str | int) else {"localized": dict(value)}


def _text(raw: dict[str, Any]) -> Text:
    return Text(raw["key"], {name: _back(value) for name, value in raw["params"].items()})


def _back(raw: Any) -> Value:
    if not isinstance(raw, dict):
        return raw  # type: ignore[no-any-return]
    if "key" in raw:
        return _text(raw)
    if "lines" in raw:
        return Lines(tuple(_text(item) for item in raw["lines"]))
    if "localized" in raw:
        return raw["localized"]  # type: ignore[no-any-return]
    kind, value = next(iter(raw.items()))
    return _TIMES[kind](value)
