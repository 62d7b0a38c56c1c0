"""The picture at the start of a message: who reads little sees what it is about."""

import unicodedata
from collections.abc import Mapping

# By the first words of the key; the longest that fits counts. What the school begins with a picture of its own (an alert, an
# invitation, good news) has it in locales/, because those texts are approved as they are.
_BY_KEY: Mapping[str, str] = {
    # The bot itself.
    **{"answer-": "💬", "answer-greet": "👋", "answer-goodbye": "👋", "answer-thanks": "😊", "answer-bot_privacy": "🔒"},
    **{"answer-change_language": "🌐", "ask-language": "🌐", "ask-both": "🌐", "language-changed": "🌐"},
    **{"answer-stop_messages": "🔕", "answer-start_messages": "🔔", "answer-callback": "📞", "recorded-": "✅", "link": "🔗"},
    **{"suggest": "❓", "which-": "❓", "ask-": "❓", "menu-": "✏️", "no-words": "✏️", "handover": "📨", "away": "📨"},
    **{"attachment-": "📎", "voice-": "🎤", "spoken-": "🔊", "mentor-writes": "👤", "taken-over": "👤", "handed-back": "💬"},
    # Meetings and contact.
    **{"answer-mentor": "👤", "answer-meeting": "📅", "answer-interpreter": "👥", "answer-school_address": "📍"},
    **{"meeting-": "📅", "slot-": "📅", "invite": "📅", "interpreter-": "👥"},
    **{"answer-school_phone": "📞", "answer-parent_council": "👥", "answer-contact_change": "📱"},
    # Absence and progress.
    **{
        "answer-absence": "🏫",
        "answer-absence_report_sick": "🤒",
        "answer-absence_long_ill": "🤒",
        "answer-absence_late": "🕘",
    },
    **{"answer-absence_appointment": "🩺", "answer-absence_today": "📘", "answer-progress": "📊", "answer-grades": "📊"},
    **{"answer-exam": "📝", "answer-homework": "📚", "answer-home_study": "🏠", "answer-bsa": "📊"},
    # The programme and the internship.
    **{"answer-mbo": "🎓", "answer-diploma": "🎓", "answer-programme": "🎓", "answer-further": "🎓", "answer-duration": "🎓"},
    **{
        "answer-internship": "🔧",
        "answer-bol_bbl": "🔧",
        "answer-profession": "🔧",
        "answer-career": "🧭",
        "answer-switch": "🧭",
    },
    **{"answer-timetable": "🕘", "answer-lesson": "🕘", "answer-holidays": "🏖️", "answer-intake": "🎓"},
    # Money, rights, care.
    **{"answer-tuition": "💶", "answer-school_costs": "💶", "answer-student_finance": "💶", "answer-child_benefit": "💶"},
    **{
        "answer-travel": "🚆",
        "answer-internship_pay": "💶",
        "answer-eighteen": "🎂",
        "answer-custody": "📄",
        "answer-rights": "📄",
    },
    **{
        "answer-rights": "📄",
        "answer-complaint": "📄",
        "answer-enrolment": "📄",
        "answer-suspension": "📄",
        "answer-other_adult": "👥",
    },
    **{"answer-wellbeing": "💚", "answer-bullying": "💚", "answer-extra_support": "💚", "answer-drugs": "💚"},
    **{"answer-safety": "🆘", "safety-": "🆘", "word-": "📖", "answer-portal": "💻", "answer-dutch_lessons": "📚"},
}
_LONGEST = max(map(len, _BY_KEY))


def pictogram(key: str) -> str:
    """The picture of a message of this key; empty for none."""
    return next((_BY_KEY[key[:length]] for length in range(_LONGEST, 0, -1) if key[:length] in _BY_KEY), "")


def with_pictogram(key: str, said: str) -> str:
    """The text with its picture, unless it begins with one."""
    picture = pictogram(key)
    first = said.lstrip("\u2066\u2067\u2068\u200e\u200f")[:1]
    if not picture or not first or unicodedata.category(first) == "So":
        return said
    return f"{picture} {said}"
