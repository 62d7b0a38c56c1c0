"""config.yaml: typed, and a wrong key stops the start with a hint."""

from datetime import time
from pathlib import Path

import pytest

from bot import config
from bot.errors import ConfigError

GOOD = (config.ROOT / "config.yaml").read_text(encoding="utf-8")


def load(tmp_path: Path, text: str, **environ: str) -> config.Settings:
    file = tmp_path / "config.yaml"
    file.write_text(text, encoding="utf-8")
    return config.load(file, environ)


def test_the_configuration_of_the_project_is_good(tmp_path):
    settings = load(tmp_path, GOOD)
    assert settings.school.absence_before.hour == 8
    assert settings.understanding.rasa.url is None


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("  sure:", "  sur:", "`understanding.sur` is not a setting. Did you mean `sure`?"),
        ("host: 127.0.0.1, port: 8000", "host: 127.0.0.1, poort: 8000", "Did you mean `port`?"),
        ("privacy:", "privaci:", "Did you mean `privacy`?"),
        ("port: 8000", "port: many", "`web.port`"),
        ("  phone: 020 555 01 00\n", "", "`school.phone` is missing."),
        ("    nl: De ingang", "    fr: De ingang", "give at least the Dutch text"),
        ("school:\n", "school: [\n", "is not YAML"),
        ("name: christmas", "name: xmas", "school.holidays.0.name"),
    ],
)
def test_a_wrong_key_or_type_is_explained(tmp_path, before, after, says):
    assert before in GOOD
    with pytest.raises(ConfigError) as stopped:
        load(tmp_path, GOOD.replace(before, after))
    assert says in str(stopped.value)


def test_the_value_itself_is_not_repeated_since_it_may_be_a_token(tmp_path):
    with pytest.raises(ConfigError) as stopped:
        load(tmp_path, GOOD, OUDERLIJN_UNDERSTANDING__RASA__TOKEN="[s3cret]")
    assert "s3cret" not in str(stopped.value)


def test_the_environment_goes_before_the_file(tmp_path):
    settings = load(tmp_path, GOOD, OUDERLIJN_DATABASE="sqlite:///other.db", OUDERLIJN_WEB__PORT="9000")
    assert settings.database.url == "sqlite:///other.db"
    assert settings.web.port == 9000


def test_another_file_by_environment(tmp_path):
    assert config.config_path({"OUDERLIJN_CONFIG": str(tmp_path / "x.yaml")}) == tmp_path / "x.yaml"


def test_a_missing_file_says_what_to_do(tmp_path):
    with pytest.raises(ConfigError, match="OUDERLIJN_CONFIG"):
        config.load(tmp_path / "none.yaml", {})


def test_bytes_that_are_not_utf8(tmp_path):
    file = tmp_path / "config.yaml"
    file.write_bytes(GOOD.encode().replace("—".encode(), b"") + b"\n# \xff\xfe\n")
    with pytest.raises(ConfigError, match="UTF-8"):
        config.load(file, {})


@pytest.mark.parametrize("until", ["24:00", '"24:00"'])
def test_the_end_of_the_day_is_24_00(until):
    environ = {"OUDERLIJN_SENDING__FROM": "0:00", "OUDERLIJN_SENDING__UNTIL": until}
    sending = config.load(config.ROOT / "config.yaml", environ).sending
    assert (sending.from_, sending.until) == (time(0), time.max)


@pytest.mark.parametrize(
    ("environ", "says"),
    [
        ({"OUDERLIJN_WEB_PORT": "8001"}, "OUDERLIJN_WEB__PORT"),
        ({"OUDERLIJN_SENDING__FROM": "20:00", "OUDERLIJN_SENDING__UNTIL": "8:00"}, "0:00 until 24:00"),
        ({"OUDERLIJN_SENDING__FROM": "0:00", "OUDERLIJN_SENDING__UNTIL": "0:00"}, "0:00 until 24:00"),
    ],
)
def test_settings_that_cannot_be_meant_stop_the_start(environ, says):
    with pytest.raises(ConfigError, match=says):
        config.load(config.ROOT / "config.yaml", environ)


def test_an_unknown_time_zone_stops_the_start(tmp_path):
    with pytest.raises(ConfigError, match="Europe/Amsterdam"):
        load(tmp_path, GOOD.replace("timezone: Europe/Amsterdam", "timezone: Europa/Amsterdam"))


def test_a_folder_is_no_configuration(tmp_path):
    with pytest.raises(ConfigError, match="There is no configuration"):
        config.load(tmp_path, {})


def stopped(tmp_path: Path, before: str, after: str, **environ: str) -> str:
    assert before in GOOD
    with pytest.raises(ConfigError) as error:
        load(tmp_path, GOOD.replace(before, after), **environ)
    return str(error.value)


WAKING, DIGEST = "waking: {from: 7:00, until: 22:00}", "digest_at: 8:00"


@pytest.mark.parametrize("waking", ["{from: 22:00, until: 7:00}", "{from: 7:00, until: 7:00}", '{from: 7:00, until: "0:00"}'])
def test_hours_in_which_nobody_is_ever_reminded_stop_the_start(tmp_path, waking):
    assert "`waking.until` must be later than `waking.from`" in stopped(tmp_path, WAKING, f"waking: {waking}")


def test_fewer_attempts_in_all_than_for_one_address_stop_the_start(tmp_path):
    assert "`attempts_in_all` must not be less than" in stopped(tmp_path, "attempts_in_all: 50", "attempts_in_all: 4")


@pytest.mark.parametrize(
    "value", ["8 uur", "25:00", '"8:75"', "24:01", "8.30", "true", "acht", '""', "[8]", "-1", "2026-11-22", "30"]
)
def test_what_is_no_time_is_said_without_the_value(tmp_path, value):
    said = stopped(tmp_path, DIGEST, f"digest_at: {value}")
    assert said == "config.yaml: `notes.digest_at`: is no time such as 8:30."


@pytest.mark.parametrize(
    ("value", "hour", "minute"),
    [("8:30", 8, 30), ('"08:30"', 8, 30), ('"8.30"', 8, 30), ("8", 8, 0), ('"8"', 8, 0), ("0:05", 0, 5), ("23:59", 23, 59)],
)
def test_times_as_people_write_them(tmp_path, value, hour, minute):
    assert load(tmp_path, GOOD.replace(DIGEST, f"digest_at: {value}")).notes.digest_at == time(hour, minute)


@pytest.mark.parametrize(
    ("tried", "means"),
    [
        *[("server", "host"), ("address", "from"), ("sender", "from"), ("username", "user")],
        *[("pass", "password"), ("tls", "security"), ("hots", "host")],
    ],
)
def test_mail_by_other_words_is_understood(tmp_path, tried, means):
    said = stopped(tmp_path, "mail:\n", f"mail:\n  {tried}: x\n")
    assert said == f"config.yaml: `mail.{tried}` is not a setting. Did you mean `{means}`?"


def test_what_came_from_the_environment_is_not_blamed_on_the_file(tmp_path):
    said = stopped(tmp_path, "port: 8000", "poort: 8000", OUDERLIJN_MAIL__HOTS="x", OUDERLIJN_MIAL__HOST="x")
    assert "OUDERLIJN_MAIL__HOTS: `mail.hots` is not a setting. Did you mean `host`?" in said
    assert "OUDERLIJN_MIAL__HOST: `mial` is not a setting. Did you mean `mail`?" in said
    assert "config.yaml: `web.poort` is not a setting. Did you mean `port`?" in said


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("OUDERLIJN_API__TOKEN", "[s3cret", "OUDERLIJN_API__TOKEN is not YAML"),
        ("OUDERLIJN_WEB__PORT__S3CRET", "1", "`web.port` holds no settings of its own"),
        ("OUDERLIJN_NOTES__ALSO_TO", "s3cret@school.example", "OUDERLIJN_NOTES__ALSO_TO: `notes.also_to`: is a list"),
        ("OUDERLIJN_NOTES__DIGEST_AT", "s3cret", "OUDERLIJN_NOTES__DIGEST_AT: `notes.digest_at`: is no time such as 8:30."),
    ],
)
def test_a_variable_that_cannot_be_read_is_named_and_its_value_is_not(tmp_path, name, value, says):
    with pytest.raises(ConfigError) as error:
        load(tmp_path, GOOD, **{name: value})
    assert says in str(error.value)
    assert "s3cret" not in str(error.value)


def test_an_empty_variable_is_an_empty_text_where_the_setting_is_a_text(tmp_path):
    settings = load(tmp_path, GOOD, OUDERLIJN_MAIL__HOST="", OUDERLIJN_MAIL__FROM="", OUDERLIJN_WEB__PUBLIC_URL="")
    assert (settings.mail.host, settings.mail.from_, settings.web.public_url) == ("", "", None)


def test_one_address_in_place_of_a_list_is_told_how_to_write_it(tmp_path):
    said = stopped(tmp_path, DIGEST, f"{DIGEST}\n  also_to: iemand@school.example")
    assert said == "config.yaml: `notes.also_to`: is a list, also of one address: write [zorg@school.example]."


def test_settings_by_other_names_are_one_sentence_not_one_for_each(tmp_path):
    said = stopped(tmp_path, WAKING, "waking: {van: 7:00, tot: 22:00}")
    assert said == "config.yaml: `notes.waking.van` is not a setting. What is needed there: `from`, `until`."
    said = stopped(tmp_path, WAKING, "waking: {from: 7:00, untill: 22:00}")
    assert said == "config.yaml: `notes.waking.untill` is not a setting. Did you mean `until`?"
