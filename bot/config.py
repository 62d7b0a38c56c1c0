"""config.yaml and the OUDERLIJN_* environment, as typed settings; a wrong key stops the start with a hint."""

import difflib
import os
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from bot.errors import ConfigError

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "locales"


def languages_in(folder: Path = LOCALES) -> list[str]:
    """The languages that have a folder: Dutch, English, then the others."""
    found = {path.parent.name for path in folder.glob("*/language.yaml")}
    return [*(code for code in ("nl", "en") if code in found), *sorted(found - {"nl", "en"})]


class Section(BaseModel):
    """A part of config.yaml; a key that is not named here is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _localized(value: object) -> object:
    return {"nl": value} if isinstance(value, str) else value


def _has_dutch(value: dict[str, str]) -> dict[str, str]:
    if "nl" not in value:
        raise ValueError("give at least the Dutch text (nl)")
    return value


def _time(value: object) -> time:
    if isinstance(value, time):
        return value
    minutes = _minutes(value)
    # The end of the day, which a clock does not have.
    if minutes == _MIDNIGHT:
        return time.max
    if minutes is None or not 0 <= minutes < _MIDNIGHT:
        raise ValueError("is no time such as 8:30")
    return time(minutes // 60, minutes % 60)


def _minutes(value: object) -> int | None:
    if isinstance(value, str) and (found := _CLOCK.fullmatch(value.strip())):
        hours, minutes = int(found[1]), int(found[2] or 0)
        return hours * 60 + minutes if minutes < 60 else None
    if isinstance(value, int) and not isinstance(value, bool):
        # YAML reads 8:30 as the sexagesimal number 510; what is less than 1:00 can only be a bare hour.
        return value if value >= 60 else value * 60
    return None


_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{1,2}))?")
_MIDNIGHT = 24 * 60
Localized = Annotated[dict[str, str], BeforeValidator(_localized), AfterValidator(_has_dutch)]
"""A text, or one text per language; another language falls back to Dutch."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
# Entra's addresses for the people of every organisation, and the tenant of all private accounts.
_EVERYBODY = ("common", "organizations", "consumers", "9188040d-6c67-4c5b-b112-36a304b66dad")


def _issuer(value: str) -> str:
    parts = urlsplit(value)
    if not parts.hostname or parts.query or parts.fragment:
        raise ValueError("is no address such as https://login.school.example")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise ValueError("must begin with https://")
    if any(segment.lower() in _EVERYBODY for segment in parts.path.split("/")):
        # In another organisation anybody can write your mentor's e-mail address behind a name ("nOAuth").
        raise ValueError(
            "is the sign-in of every organisation: somebody elsewhere could come in with a mentor's e-mail address. Name your "
            "own tenant: https://login.microsoftonline.com/<tenant id>/v2.0"
        )
    return value


def _month_day(value: object) -> object:
    month, _, day = str(value).partition("-")
    try:
        # A leap year: 29 February is a day.
        found = date(2024, int(month), int(day))
    except ValueError:
        raise ValueError('this is no month and day such as "08-01"') from None
    return found.month, found.day


MonthDay = Annotated[tuple[int, int], BeforeValidator(_month_day)]
"""A day of each year: month and day."""

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

    sure: float = Field(0.62, ge=0, le=1)
    margin: float = Field(0.2, ge=0, le=1)
    suggest: float = Field(0.03, ge=0, le=1)
    interrupt: float = Field(0.7, ge=0, le=1)
    out_of_scope: float = Field(0.5, ge=0, le=1)
    suggestions: int = Field(3, ge=1, le=3)
    danger_sure: float = Field(0.9, ge=0, le=1)
    danger_suspect: float = Field(0.23, ge=0, le=1)
    reply: float = Field(0.4, ge=0, le=1)
    rasa: Rasa = Rasa()


class Conversation(Section):
    """How the bot converses."""

    languages: list[str] = Field(default_factory=languages_in)
    default_language: str = "nl"
    question_expires_hours: int = Field(48, gt=0)
    answer_within_hours: int = Field(4, gt=0)
    max_length: int = Field(4000, gt=0)
    answers_an_hour: int = Field(60, gt=0)
    hand_back_hours: int = Field(48, gt=0)


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


class ContactRules(Section):
    """The school's rules for contact with the people around a student; 0 switches one off."""

    school_year_starts: MonthDay = (8, 1)
    first_contact_weeks: int = Field(6, ge=0)
    quiet_weeks: int = Field(8, ge=0)
    good_per_bad: float = Field(1, ge=0, le=10)
    meetings_a_year: int = Field(2, ge=0, le=50)
    before_18_weeks: int = Field(8, ge=0)


class Privacy(Section):
    """How long what is kept: months after it came, after somebody left the list, or after the school year."""

    retention_months: int = Field(24, gt=0)
    files_months: int = Field(12, gt=0)
    removed_months: int = Field(12, gt=0)
    # Hours are counted over school weeks, and the summer holidays lie between.
    absences_months: int = Field(12, ge=3)
    audit_months: int = Field(24, gt=0)

    @model_validator(mode="before")
    @classmethod
    def _shorter(cls, raw: Any) -> Any:
        # Whoever keeps messages shorter than files by default need not say it twice.
        if isinstance(raw, dict) and "files_months" not in raw and isinstance(raw.get("retention_months"), int):
            return {**raw, "files_months": min(12, raw["retention_months"])}
        return raw

    @model_validator(mode="after")
    def _files_go_first(self) -> "Privacy":
        if self.files_months > self.retention_months:
            raise ValueError("`files_months` must not be more than `retention_months`: a file goes with its message")
        return self


class Web(Section):
    """Where the pages are served; `public_url`: the address of this program as providers and parents reach it."""

    public_url: str | None = None
    host: str = "127.0.0.1"
    port: int = Field(8000, ge=0, le=65535)
    session_hours: int = Field(12, gt=0)
    idle_minutes: int = Field(60, ge=5)


class Oidc(Section):
    """The school's own sign-in (OpenID Connect).

    `issuer`: its address, exactly as it names itself. `only`: what it must say of a person, such as {hd: school.example}, where
    it signs in more people than the school's. `email_is_verified`: users cannot choose their own e-mail address there, also
    where it does not say so. `name`: on the button.
    """

    issuer: Annotated[str, AfterValidator(_issuer)]
    client_id: str = Field(min_length=1)
    client_secret: str = Field("", repr=False)
    only: dict[str, str] = {}
    email_is_verified: bool = False
    name: Localized = {"nl": "uw schoolaccount", "en": "your school account"}


class SignIn(Section):
    """How people at school open the pages, and how often they may try.

    `attempts`: wrong passwords for one address from one place; `attempts_in_all`: from one place for all addresses together,
    and for one address from all places together.
    """

    password: bool = True
    attempts: int = Field(5, gt=0)
    attempts_in_all: int = Field(50, gt=0)
    attempts_minutes: int = Field(15, gt=0)
    reset_hours: int = Field(72, gt=0)
    oidc: Oidc | None = None

    @model_validator(mode="after")
    def _one_way_in(self) -> "SignIn":
        if not self.password and self.oidc is None:
            raise ValueError("nobody could sign in. Leave `password` on, or fill in `oidc`")
        return self

    @model_validator(mode="after")
    def _all_are_more_than_one(self) -> "SignIn":
        if self.attempts_in_all < self.attempts:
            raise ValueError(
                "`attempts_in_all` must not be less than `attempts`: it counts these and those for other addresses"
            )
        return self


class Api(Section):
    """The school's own programs. Without a token it is off."""

    token: str = ""


class Reach(Section):
    """Which way a message takes, and which way next when it does not arrive."""

    order: list[str] = ["telegram", "whatsapp", "sms", "simulator"]
    another_way_after_minutes: int = Field(240, gt=0)
    next_contact: bool = True
    link_days: int = Field(14, gt=0)


class Speech(Section):
    """Who reads messages aloud for contacts who ask for it; nobody, unless an engine is named."""

    engine: Literal["none", "espeak"] = "none"
    words_a_minute: int = Field(130, ge=80, le=300)
    longest: int = Field(1500, ge=100, le=4000)
    timeout: float = Field(5.0, gt=0)


class Translation(Section):
    """Who translates free text; nobody, unless a provider is named. The key belongs in the environment."""

    provider: Literal["none", "libretranslate", "deepl", "google", "microsoft"] = "none"
    url: str | None = None
    key: str = Field("", repr=False)
    region: str = ""
    timeout: float = Field(6.0, gt=0)
    mentors: bool = True
    parents: bool = True
    understanding: bool = True

    @model_validator(mode="after")
    def _fits(self) -> "Translation":
        if self.provider == "none":
            return self
        if self.url:
            _check_translation_url(self.provider, self.url)
        elif self.provider == "libretranslate":
            raise ValueError("libretranslate needs `url`, the address of your own server, such as http://127.0.0.1:5000")
        if self.provider in ("deepl", "microsoft") and not self.key:
            raise ValueError(f"{self.provider} needs a key. Set OUDERLIJN_TRANSLATION__KEY, or `provider: none`")
        if self.provider == "google" and (self.key or self.url):
            raise ValueError("google is Google's public page, which takes neither `key` nor `url`. Remove them")
        if self.region and self.provider != "microsoft":
            raise ValueError(f"`region` is for microsoft alone. Remove it, or choose another provider than {self.provider}")
        return self


def _check_translation_url(provider: str, url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
        raise ValueError("`url` must be an address such as https://translate.school.example, without a name or a key in it")
    if parts.scheme == "http" and provider != "libretranslate" and parts.hostname not in ("127.0.0.1", "localhost"):
        raise ValueError(f"`url` of {provider} must begin with https://, or everybody on the way reads what parents write")


class Mail(Section):
    """The mail server over which people of the school get notes; without `host` nobody gets any."""

    host: str = ""
    port: int = Field(587, gt=0, le=65535)
    security: Literal["starttls", "tls", "none"] = "starttls"
    user: str = ""
    password: str = Field("", repr=False)
    from_: str = Field("", alias="from")
    timeout: float = Field(20.0, gt=0)

    @model_validator(mode="after")
    def _fits(self) -> "Mail":
        if not self.host:
            return self
        if not _is_address(parseaddr(self.from_)[1]) or "\n" in self.from_:
            raise ValueError("give `from`, the address from which notes come, such as Ouderlijn <ouderlijn@school.example>")
        if self.security == "none" and self.host not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError("`security: none` is for a mail server on this machine alone. Use starttls, or tls with port 465")
        if self.user and not self.password:
            raise ValueError("there is a `user` and no password. Set OUDERLIJN_MAIL__PASSWORD")
        return self


def _is_address(value: str) -> bool:
    name, _, domain = value.rpartition("@")
    return bool(name and domain) and value.isascii() and value.isprintable() and not set(value) & set(' ,;<>"')


def _listed(value: object) -> object:
    if isinstance(value, str):
        raise ValueError("is a list, also of one address: write [zorg@school.example]")
    return value


def _addresses(value: list[str]) -> list[str]:
    if not all(_is_address(one) for one in value):
        raise ValueError("give e-mail addresses, such as zorgteam@school.example")
    return value


class Notes(Section):
    """When people of the school are told by mail that something waits."""

    urgent_after_minutes: int = Field(0, ge=0)
    remind_urgent_every_minutes: int = Field(60, ge=10)
    waking: Span = _span(7, 22)
    unanswered_after_hours: float = Field(4, gt=0)
    digest_at: Clock = time(8)
    also_to: Annotated[list[str], BeforeValidator(_listed), AfterValidator(_addresses)] = []

    @model_validator(mode="after")
    def _wakes(self) -> "Notes":
        if self.waking.from_ >= self.waking.until:
            raise ValueError(
                "`waking.until` must be later than `waking.from`, or nobody is ever reminded; "
                "the whole day is from 0:00 until 24:00"
            )
        return self


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
    contact_rules: ContactRules = ContactRules()
    privacy: Privacy = Privacy()
    reach: Reach = Reach()
    channels: dict[str, dict[str, Any] | None] = {}
    web: Web = Web()
    sign_in: SignIn = SignIn()
    api: Api = Api()
    translation: Translation = Translation()
    speech: Speech = Speech()
    mail: Mail = Mail()
    notes: Notes = Notes()
    database: Database = Database()

    @property
    def zone(self) -> ZoneInfo:
        """The school's time zone."""
        return ZoneInfo(self.timezone)


_AS_IT_STANDS = ("password", "client_secret")
_OWN = ("OUDERLIJN_CONFIG", "OUDERLIJN_DATABASE")

_Place = tuple[str, ...]
"""Where a setting stands: ("mail", "host")."""

_OTHER_WORDS: Mapping[_Place, str] = {
    ("mail", "server"): "host",
    ("mail", "address"): "from",
    ("mail", "sender"): "from",
    ("mail", "username"): "user",
    ("mail", "pass"): "password",
    ("mail", "tls"): "security",
    ("mail", "ssl"): "security",
    ("mail", "starttls"): "security",
}
"""What other programs call a setting, where the nearest spelling would be a wrong hint."""


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
    given = _overlay(raw, environ)
    try:
        return Settings.model_validate(raw)
    except ValidationError as error:
        raise ConfigError(_explain_all(error, Settings, origin=lambda problem: _origin(problem, given) or path.name)) from None


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
            raise ConfigError(_explain_all(error, known[name], f"channels.{name}.")) from None
        if getattr(own, "enabled", True):
            found[name] = own
    return found


def _overlay(raw: dict[str, Any], environ: Mapping[str, str]) -> dict[_Place, str]:
    """Put the environment over the file; returns which variable gave what."""
    given: dict[_Place, str] = {}
    for name, value in environ.items():
        if name == "OUDERLIJN_DATABASE" and value:
            raw["database"] = {**(raw.get("database") or {}), "url": value}
            given["database", "url"] = name
        elif name.startswith("OUDERLIJN_") and "__" in name:
            place = tuple(name.removeprefix("OUDERLIJN_").lower().split("__"))
            target = raw
            for depth, section in enumerate(place[:-1], 1):
                if not target.get(section):
                    target[section] = {}
                    given[place[:depth]] = name
                target = target[section]
                if not isinstance(target, dict):
                    raise ConfigError(f"{name} is no setting: `{'.'.join(place[:depth])}` holds no settings of its own.")
            target[place[-1]] = _from_environment(name, place, value)
            given[place] = name
        elif name.startswith("OUDERLIJN_") and name not in _OWN:
            raise ConfigError(
                f"{name} is no setting. Join the keys of a setting by two underscores, such as OUDERLIJN_WEB__PORT."
            )
    return given


def _from_environment(name: str, place: _Place, value: str) -> Any:
    # YAML would make a number of some passwords, stumble over others, and make nothing at all of an empty text.
    if place[-1] in _AS_IT_STANDS or (not value.strip() and _is_text(place)):
        return value
    try:
        return yaml.safe_load(value)
    except yaml.YAMLError:
        raise ConfigError(f"{name} is not YAML. Put the text between quotes, inside those of the shell.") from None


def _is_text(place: _Place) -> bool:
    section = _section_at(place[:-1], Settings)
    return section is not None and any(
        field.annotation is str for name, field in section.model_fields.items() if place[-1] == (field.alias or name)
    )


def _origin(problem: Any, given: Mapping[_Place, str]) -> str | None:
    """The variable that gave what is wrong; None when it stands in the file, or nowhere."""
    loc = tuple(str(part) for part in problem["loc"])
    if problem["type"] == "missing":
        return None
    return next((given[loc[:end]] for end in range(len(loc), 0, -1) if loc[:end] in given), None)


def _hint(key: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(key, list(known), n=1, cutoff=0.5)
    return f" Did you mean `{near[0]}`?" if near else " Remove it, or look at docs/reference/configuration.md."


def _explain_all(
    error: ValidationError, model: type[Section], prefix: str = "", *, origin: Callable[[Any], str] = lambda problem: ""
) -> str:
    problems: list[Any] = list(error.errors())
    missing: dict[tuple[str | int, ...], list[str]] = {}
    for problem in problems:
        if problem["type"] == "missing":
            missing.setdefault(problem["loc"][:-1], []).append(str(problem["loc"][-1]))
    renamed = {problem["loc"][:-1] for problem in problems if problem["type"] == _UNKNOWN} & missing.keys()
    said: dict[str, list[str]] = {}
    for problem in problems:
        section = problem["loc"][:-1]
        if section in renamed and problem["type"] in (_UNKNOWN, "missing"):
            # Settings by other names are unknown and missing, each of them twice: the first unknown one says enough.
            if problem["type"] == "missing" or section not in missing:
                continue
            sentence = _explain(problem, model, prefix, needed=missing.pop(section))
        else:
            sentence = _explain(problem, model, prefix)
        said.setdefault(origin(problem), []).append(sentence)
    return " ".join((f"{source}: " if source else "") + " ".join(sentences) for source, sentences in said.items())


_UNKNOWN = "extra_forbidden"


def _explain(problem: Any, model: type[Section], prefix: str, *, needed: Iterable[str] = ()) -> str:
    where = prefix + ".".join(str(part) for part in problem["loc"])
    if problem["type"] == _UNKNOWN:
        hint = _hint_at(problem["loc"], model)
        if needed and "Did you mean" not in hint:
            hint = f" What is needed there: {', '.join(f'`{key}`' for key in needed)}."
        return f"`{where}` is not a setting.{hint}"
    if problem["type"] == "missing":
        return f"`{where}` is missing."
    # The value itself may be a token: it is not repeated.
    return f"`{where}`: {problem['msg'].removeprefix('Value error, ')}."


def _hint_at(loc: tuple[str | int, ...], model: type[Section]) -> str:
    other = _OTHER_WORDS.get(tuple(str(part) for part in loc))
    if other:
        return f" Did you mean `{other}`?"
    section = _section_at(loc[:-1], model)
    return _hint(str(loc[-1]), [field.alias or name for name, field in section.model_fields.items()] if section else ())


def _section_at(place: Iterable[str | int], model: Any) -> type[BaseModel] | None:
    for part in place:
        if isinstance(part, int):
            continue
        field = next((f for n, f in model.model_fields.items() if part in (n, f.alias)), None)
        model = field.annotation if field else None
        model = next((a for a in get_args(model) if isinstance(a, type)), model)
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            return None
    return model  # type: ignore[no-any-return]
