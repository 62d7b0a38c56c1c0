"""The state of a conversation as JSON and back."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any

from bot.domain.conversation import OpenQuestion, Option, State
from bot.domain.text import LanguageName, Lines, Moment, Text, Value

_TIMES: dict[str, Callable[[str], Value]] = {
    "moment": lambda raw: Moment(datetime.fromisoformat(raw)),
    "language": LanguageName,
    "datetime": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
}


def to_json(state: State) -> dict[str, Any]:
    """JSON without loss: dates and times keep their kind."""
    raw: dict[str, Any] = {}
    if state.last:
        raw["last"] = _value(state.last)
    if state.question:
        raw["question"] = question_to_json(state.question)
    if state.asked:
        raw["asked"] = [question_to_json(question) for question in state.asked]
    return raw


def from_json(raw: dict[str, Any]) -> State:
    """The state; one that an older version wrote and this one cannot read is forgotten."""
    try:
        last = _text(raw["last"]) if "last" in raw else None
        question = question_from_json(raw["question"]) if "question" in raw else None
        return State(question, last, tuple(question_from_json(asked) for asked in raw.get("asked", ())))
    except (KeyError, TypeError, ValueError):
        return State()


def question_to_json(question: OpenQuestion) -> dict[str, Any]:
    """A question alone."""
    return {
        "id": question.id,
        "expires_at": question.expires_at.isoformat(),
        "text": _value(question.text),
        "options": [_option_to_json(option) for option in question.options],
        "student": question.student,
        "scope": question.scope,
        "fresh": question.fresh,
        "asked_at": question.asked_at.isoformat() if question.asked_at else None,
    }


def question_from_json(raw: dict[str, Any]) -> OpenQuestion:
    """A question alone; raises KeyError, TypeError or ValueError for one that cannot be read."""
    options = tuple(_option_from_json(option) for option in raw["options"])
    return OpenQuestion(
        id=raw["id"],
        expires_at=datetime.fromisoformat(raw["expires_at"]),
        text=_text(raw["text"]),
        options=options,
        student=raw.get("student"),
        scope=raw.get("scope", ""),
        asked_at=datetime.fromisoformat(raw["asked_at"]) if raw.get("asked_at") else None,
        fresh=raw.get("fresh", True),
    )


def reply_to_json(text: Text, options: tuple[Option, ...]) -> dict[str, Any]:
    """What a message was made of."""
    return {"text": _value(text), "options": [_option_to_json(option) for option in options]}


def reply_from_json(raw: dict[str, Any] | None) -> tuple[Text | None, tuple[Option, ...]]:
    """The text and its options; none of what this version cannot read."""
    try:
        return (_text(raw["text"]), tuple(_option_from_json(o) for o in raw["options"])) if raw else (None, ())
    except (KeyError, TypeError, ValueError):
        return None, ()


def _option_to_json(option: Option) -> dict[str, Any]:
    raw = {"payload": option.payload, "label": _value(option.label), "words": list(option.words)}
    return raw | ({"at": option.at.isoformat()} if option.at else {})


def _option_from_json(raw: dict[str, Any]) -> Option:
    at = datetime.fromisoformat(raw["at"]) if "at" in raw else None
    return Option(raw["payload"], _text(raw["label"]), tuple(raw["words"]), at)


def _value(value: Value) -> Any:
    if isinstance(value, Text):
        return {"key": value.key, "params": {name: _value(v) for name, v in value.params.items()}}
    if isinstance(value, Lines):
        return {"lines": [_value(item) for item in value.items]}
    if isinstance(value, LanguageName):
        return {"language": value.code}
    if isinstance(value, Moment):
        return {"moment": value.at.isoformat()}
    # A datetime is a date too, so it is asked first.
    if isinstance(value, datetime):
        return {"datetime": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat()}
    return value if isinstance(value, str | int | float) else {"localized": dict(value)}


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
