"""The picture at the start of a message: who reads little sees what it is about."""

import unicodedata
from collections.abc import Mapping

# The first words of the keys; the longest that fits counts. What the school begins with a picture of its own (an alert, an
# invitation, good news) has it in locales/, because those texts are approved as they are.
_KEYS: Mapping[str, str] = {
    "💬": "answer- handed-back",
    "👋": "answer-goodbye answer-greet",
    "😊": "answer-thanks",
    "🔒": "answer-bot_privacy",
    "🌐": "answer-change_language ask-both ask-language language-changed",
    "🔕": "answer-stop_messages",
    "🔔": "answer-start_messages",
    "📞": "answer-callback answer-school_phone",
    "✅": "recorded-",
    "🔗": "link",
    "❓": "ask- suggest which-",
    "✏️": "menu- no-words",
    "📨": "away handover",
    "📎": "attachment-",
    "🎤": "voice-",
    "🔊": "spoken-",
    "👤": "answer-mentor mentor-writes taken-over",
    "📅": "answer-meeting invite meeting- slot-",
    "👥": "answer-interpreter answer-other_adult answer-parent_council interpreter-",
    "📍": "answer-school_address",
    "📱": "answer-contact_change",
    "🏫": "answer-absence",
    "🤒": "answer-absence_long_ill answer-absence_report_sick",
    "🕘": "answer-absence_late answer-lesson answer-timetable",
    "🩺": "answer-absence_appointment",
    "📘": "answer-absence_today",
    "📊": "answer-bsa answer-grades answer-progress",
    "📝": "answer-exam",
    "📚": "answer-dutch_lessons answer-homework",
    "🏠": "answer-home_study",
    "🎓": "answer-diploma answer-duration answer-further answer-intake answer-mbo answer-programme",
    "🔧": "answer-bol_bbl answer-internship answer-profession",
    "🧭": "answer-career answer-switch",
    "🏖️": "answer-holidays",
    "💶": "answer-child_benefit answer-internship_pay answer-school_costs answer-student_finance answer-tuition",
    "🚆": "answer-travel",
    "🎂": "answer-eighteen",
    "📄": "answer-complaint answer-custody answer-enrolment answer-rights answer-suspension",
    "💚": "answer-bullying answer-drugs answer-extra_support answer-wellbeing",
    "🆘": "answer-safety safety-",
    "📖": "word-",
    "💻": "answer-portal",
}
_BY_KEY = {key: picture for picture, keys in _KEYS.items() for key in keys.split()}


def pictogram(key: str) -> str:
    """The picture of a message of this key; empty for none."""
    return _BY_KEY.get(max(filter(key.startswith, _BY_KEY), key=len, default=""), "")


def with_pictogram(key: str, said: str) -> str:
    """The text with its picture, unless it begins with one."""
    picture = pictogram(key)
    first = said.lstrip("\u2066\u2067\u2068\u200e\u200f")[:1]
    if not picture or not first or unicodedata.category(first) == "So":
        return said
    return f"{picture} {said}"
