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
