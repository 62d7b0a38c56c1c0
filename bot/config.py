"""config.yaml and the OUDERLIJN_* environment, as typed settings; a wrong key stops the start with a hint."""

import difflib
import os
from collections.abc import Iterable, Mapping
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from bot.errors import ConfigError

ROOT = Path(__file__).resolve().parent.parent


class Section(BaseModel):
    """A part of config.yaml; a key that is not named here is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _localized(value: object) -> object:
    return {"nl": value} if isinstance(value, str) else value


def _has_dutch(value: dict[str, str]) -> dict[str, str]:
    if "nl" not in value:
        raise ValueError("give at least the Dutch text (nl)")
    return value


def _time(value: object) -> object:
    # YAML reads 8:30 as the sexagesimal number 510.
    if isinstance(value, str):
        hours, _, minutes = value.replace(".", ":").partition(":")
        value = int(hours) * 60 + int(minutes or 0)
    if isinstance(value, int):
        # The end of the day, which a clock does not have.
        return time.max if value == _MIDNIGHT else time(value // 60, value % 60)
    return value


_MIDNIGHT = 24 * 60
Localized = Annotated[dict[str, str], BeforeValidator(_localized), AfterValidator(_has_dutch)]
"""A text, or one text per language; another language falls back to Dutch."""

Clock = Annotated[time, BeforeValidator(_time)]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Hours(Section):
    """The hours in which people are at school, local time."""

    days: list[Weekday] = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    from_: Clock = Field(time(8, 30), alias="from")
    until: Clock = time(16, 30)


class Holiday(Section):
    """A school holiday; both days belong to it."""

    name: Literal["autumn", "christmas", "spring", "may", "summer"]
    from_: date = Field(alias="from")
    until: date


class Counsellor(Section):
    """The confidential counsellor (vertrouwenspersoon)."""

    name: str
    phone: str


class School(Section):
    """What the school itself knows; the answers quote it."""

    name: str
    phone: str
    email: str
    website: str
    address: str
    entrance: Localized
    transport: Localized
    hours: Hours = Hours()
    absence_phone: str
    absence_before: Clock = time(8, 30)
    portal_name: str
    portal_url: str
    helpdesk_phone: str
    timetable_url: str
    programmes_url: str
    intake_url: str
    costs_url: str
    complaints_url: str
    desk_email: str
    desk_phone: str
    counsellor: Counsellor
    holidays: list[Holiday] = []
    rmc_age: int = 23


class Rasa(Section):
    """Where Rasa runs. Without `url` the program starts and watches its own."""

    url: str | None = None
    token: str = ""
    port: int = 0
    timeout: float = Field(2.0, gt=0)
    start_timeout: float = Field(120.0, gt=0)


class Understanding(Section):
    """When the bot is sure enough; see docs/explanation/understanding.md for how the figures were found."""

    sure: float = Field(0.58, ge=0, le=1)
    margin: float = Field(0.2, ge=0, le=1)
    suggest: float = Field(0.03, ge=0, le=1)
    interrupt: float = Field(0.7, ge=0, le=1)
    out_of_scope: float = Field(0.5, ge=0, le=1)
    suggestions: int = Field(3, ge=1, le=3)
    danger_sure: float = Field(0.9, ge=0, le=1)
    danger_suspect: float = Field(0.42, ge=0, le=1)
    reply: float = Field(0.4, ge=0, le=1)
    rasa: Rasa = Rasa()


class Conversation(Section):
    """How the bot converses."""

    languages: list[str] = ["nl", "en", "tr", "ar"]
    default_language: str = "nl"
    question_expires_hours: int = Field(48, gt=0)
    answer_within_hours: int = Field(4, gt=0)
    max_length: int = Field(4000, gt=0)
    answers_an_hour: int = Field(60, gt=0)


class Span(Section):
    """A part of the day, local time."""

    from_: Clock = Field(alias="from")
    until: Clock


def _span(from_: int, until: int) -> Span:
    return Span.model_validate({"from": time(from_), "until": time(until)})


class Sending(Section):
    """When the school begins to write; outside these hours it is quiet. Answers to a parent's own message go at any hour."""

    days: list[Weekday] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    from_: Clock = Field(time(8), alias="from")
    until: Clock = time(20)
    morning: Span = _span(8, 12)
    afternoon: Span = _span(12, 17)
    evening: Span = _span(17, 21)

    @model_validator(mode="after")
    def _in_order(self) -> "Sending":
        if self.from_ >= self.until:
            raise ValueError("`until` must be later than `from`; the whole day is from 0:00 until 24:00")
        return self


class Welcome(Section):
    """The first message to each contact of the school's list."""

    send: Literal["by_itself", "before_the_first_message"] = "by_itself"
    a_minute: int = Field(60, gt=0)


class Absences(Section):
    """When and how contacts hear about an absence."""

    alert_kinds: list[Literal["unknown", "late", "ill", "leave", "other"]] = ["unknown"]
    wait_minutes: int = Field(30, ge=0)
    not_older_than_days: int = Field(3, ge=0)
    tell_student_first: bool = True
    student_head_start_minutes: int = Field(15, ge=0)
    counts: list[Literal["unknown", "late", "ill", "leave", "other"]] = ["unknown"]
    excused_by: list[Literal["ill", "appointment", "family", "transport", "internship", "was_present", "unknown", "other"]] = [
        "ill",
        "appointment",
        "family",
        "internship",
        "was_present",
    ]
    day_hours: float = Field(6, gt=0, le=24)
    tell_at_hours: list[int] = [8, 12, 16]
    school_weeks: int = Field(4, gt=0)


class Meetings(Section):
    """Invitations and reminders."""

    remind_hours_before: list[int] = [24, 2]
    nudge_after_days: int = Field(3, gt=0)
    note_after_days: int = Field(2, ge=0)


class Privacy(Section):
    """How long messages are kept."""

    retention_months: int = Field(24, gt=0)


class Web(Section):
    """Where the pages are served; `public_url`: the address of this program as providers and parents reach it."""

    public_url: str | None = None
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)


class Api(Section):
    """The school's own programs. Without a token it is off."""

    token: str = ""


class Reach(Section):
    """Which way a message takes, and which way next when it does not arrive."""

    order: list[str] = ["telegram", "whatsapp", "sms", "simulator"]
    another_way_after_minutes: int = Field(240, gt=0)
    next_contact: bool = True
    link_days: int = Field(14, gt=0)


class Database(Section):
    """SQLite by default; PostgreSQL when more than one machine works."""

    url: str = "sqlite:///data/ouderlijn.db"


def _known_zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError("is no time zone such as Europe/Amsterdam") from None
    return value


class Settings(Section):
    """All of config.yaml."""

    timezone: Annotated[str, AfterValidator(_known_zone)] = "Europe/Amsterdam"
    school: School
    understanding: Understanding = Understanding()
    conversation: Conversation = Conversation()
    sending: Sending = Sending()
    welcome: Welcome = Welcome()
    absences: Absences = Absences()
    meetings: Meetings = Meetings()
    privacy: Privacy = Privacy()
    reach: Reach = Reach()
    channels: dict[str, dict[str, Any] | None] = {}
    web: Web = Web()
    api: Api = Api()
    database: Database = Database()

    @property
    def zone(self) -> ZoneInfo:
        """The school's time zone."""
        return ZoneInfo(self.timezone)


_OWN = ("OUDERLIJN_CONFIG", "OUDERLIJN_DATABASE")


def config_path(environ: Mapping[str, str] = os.environ) -> Path:
    """The configuration in use: OUDERLIJN_CONFIG, or config.yaml beside the program."""
    return Path(environ.get("OUDERLIJN_CONFIG") or ROOT / "config.yaml")


def load(path: Path | None = None, environ: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings.

    `OUDERLIJN_DATABASE` names another database. Any other setting can be given as `OUDERLIJN_` and its keys joined
    with `__`, e.g. `OUDERLIJN_UNDERSTANDING__RASA__TOKEN`.

    Raises:
        ConfigError: no such file, no YAML, an unknown key (with the nearest known one) or a wrong type.

    """
    path = path or config_path(environ)
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError:
        raise ConfigError(f"There is no configuration at {path}. Copy config.yaml there or set OUDERLIJN_CONFIG.") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        where = f" (line {line + 1})" if line is not None else ""
        raise ConfigError(f"{path.name}{where} is not YAML in UTF-8. Look at the indentation and the colons.") from None
    if not isinstance(raw, dict):
        raise ConfigError(f"{path.name} must hold sections such as `school:` and `web:`.")
    _overlay(raw, environ)
    try:
        return Settings.model_validate(raw)
    except ValidationError as error:
        raise ConfigError(f"{path.name}: " + " ".join(_explain(problem, Settings) for problem in error.errors())) from None


def section(raw: Mapping[str, Any], known: Mapping[str, type[Section]], *, known_names: tuple[str, ...]) -> dict[str, Section]:
    """Read the sections below `channels`, whose shapes their own modules know; those with `enabled: false` are left out.

    Raises:
        ConfigError: there is no such section, an unknown key (with the nearest known one) or a wrong type.

    """
    found = {}
    for name, values in raw.items():
        if name not in known:
            raise ConfigError(f"`channels.{name}` is not a setting." + _hint(name, known_names))
        try:
            own = known[name].model_validate(values or {})
        except ValidationError as error:
            said = " ".join(_explain(problem, known[name], f"channels.{name}.") for problem in error.errors())
            raise ConfigError(said) from None
        if getattr(own, "enabled", True):
            found[name] = own
    return found


def _overlay(raw: dict[str, Any], environ: Mapping[str, str]) -> None:
    for name, value in environ.items():
        if name == "OUDERLIJN_DATABASE" and value:
            raw["database"] = {**(raw.get("database") or {}), "url": value}
        elif name.startswith("OUDERLIJN_") and "__" in name:
            *sections, key = name.removeprefix("OUDERLIJN_").lower().split("__")
            target = raw
            for section in sections:
                target[section] = target.get(section) or {}
                target = target[section]
            target[key] = yaml.safe_load(value)
        elif name.startswith("OUDERLIJN_") and name not in _OWN:
            raise ConfigError(
                f"{name} is no setting. Join the keys of a setting by two underscores, such as OUDERLIJN_WEB__PORT."
            )


def _hint(key: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(key, list(known), n=1, cutoff=0.5)
    return f" Did you mean `{near[0]}`?" if near else " Remove it, or look at docs/reference/configuration.md."


def _explain(problem: Any, model: type[Section], prefix: str = "") -> str:
    where = prefix + ".".join(str(part) for part in problem["loc"])
    if problem["type"] == "extra_forbidden":
        return f"`{where}` is not a setting." + _hint(str(problem["loc"][-1]), _keys_beside(problem["loc"], model))
    if problem["type"] == "missing":
        return f"`{where}` is missing."
    # The value itself may be a token: it is not repeated.
    return f"`{where}`: {problem['msg'].removeprefix('Value error, ')}."


def _keys_beside(loc: tuple[str | int, ...], model: Any) -> list[str]:
    for part in loc[:-1]:
        if isinstance(part, int):
            continue
        field = next((f for n, f in model.model_fields.items() if part in (n, f.alias)), None)
        model = field.annotation if field else None
        model = next((a for a in get_args(model) if isinstance(a, type)), model)
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            return []
    return [field.alias or name for name, field in model.model_fields.items()]
