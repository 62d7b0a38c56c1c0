"""Absences and meetings through the API, as the school's own system sends them."""

import pytest

from tests.conftest import School
from tests.web.test_api import HEADERS, client, client_of  # noqa: F401 (a fixture)

CSV = "absence_id;student_id;date;from;until;kind;status\n"
GOOD = "A9;S1;23-11-2026;9:00;10:30;unknown;open\n"
MEETING = """
- id: M1
  kind: talk
  title: {nl: hoe het gaat, tr: okuldaki durum}
  students: [S1]
  host: Joke de Vries
  place: lokaal 2.14
  slots: [{at: 2026-12-01 14:30}, {at: 2026-12-01 15:00, minutes: 15, capacity: 2}]
"""


async def post(client, path: str, body: str, kind: str = "text/csv"):  # noqa: F811
    return await client.post(f"/api/{path}", content=body.encode(), headers={**HEADERS, "content-type": kind})


async def test_a_csv_file_leads_to_one_alert_however_often_it_comes(client, school: School):  # noqa: F811
    answers = [(await post(client, "absences", CSV + GOOD)).json() for _ in range(10)]
    assert [answer["new"] for answer in answers] == [1, *[0] * 9]
    await school.go(minutes=31)
    assert len(school.channel.sent) == 1


async def test_the_same_as_json(client, school: School):  # noqa: F811
    body = '[{"absence_id": "A9", "student_id": "S1", "date": "2026-11-23", "from": "9:00", "until": "10:30"}]'
    assert (await post(client, "absences", body, "application/json")).json()["new"] == 1
    body = '[{"absence_id": "A9", "student_id": "S1", "date": "2026-11-23", "from": "9:00", "until": "10:30", "status": "withdrawn"}]'
    assert (await post(client, "absences", body, "application/json")).json()["new"] == 1
    await school.go(hours=1)
    assert school.channel.sent == []


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (";S1;23-11-2026;9:00;10:30;unknown;open", "absence_id"),
        ("B1;;23-11-2026;9:00;10:30;unknown;open", "student_id"),
        ("B1;S99;23-11-2026;9:00;10:30;unknown;open", "student_id"),
        ("B1;S1;31-11-2026;9:00;10:30;unknown;open", "date"),
        ("B1;S1;;9:00;10:30;unknown;open", "date"),
        ("B1;S1;23-11-2026;25:00;10:30;unknown;open", "from"),
        ("B1;S1;23-11-2026;9:00;half elf;unknown;open", "until"),
        ("B1;S1;23-11-2026;9:00;;unknown;open", "until"),
        ("B1;S1;23-11-2026;10:30;9:00;unknown;open", "until"),
        ("B1;S1;23-11-2026;9:00;10:30;spijbelen;open", "kind"),
        ("B1;S1;23-11-2026;9:00;10:30;unknown;weg", "status"),
        ("A9;S1;23-11-2026;11:00;12:30;unknown;open", "absence_id"),
    ],
)
async def test_a_bad_line_is_named_and_the_good_ones_are_in(client, row, column):  # noqa: F811
    report = (await post(client, "absences", CSV + GOOD + row + "\n")).json()
    assert (report["lines"], report["new"]) == (2, 1)
    assert [(p["file"], p["line"], p["column"]) for p in report["problems"]] == [("absences.csv", 3, column)]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("", "text/csv"),
        ("absence_id;date\n", "text/csv"),
        ("{", "application/json"),
        ('{"a": 1}', "application/json"),
        ("[1]", "application/json"),
        ('[{"absence_id": 7}]', "application/json"),
        ('[{"naam": "x"}]', "application/json"),
    ],
)
async def test_what_cannot_be_read_is_a_sentence(client, body, kind):  # noqa: F811
    answer = await post(client, "absences", body, kind)
    assert answer.status_code == 422
    assert set(answer.json()) == {"error", "do"}


async def test_a_meeting_is_planned_once_and_called_off(client, school: School):  # noqa: F811
    answers = [(await post(client, "meetings", MEETING, "application/yaml")).json() for _ in range(2)]
    assert answers == [{"meetings": 1, "invited": 1}, {"meetings": 1, "invited": 0}]
    await school.jobs.run_due()
    assert "hoe het gaat" in school.channel.sent[0].parts[1].text
    off = MEETING + "  status: called_off\n"
    assert (await post(client, "meetings", off, "application/yaml")).json()["invited"] == 1


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("kind: talk", "kind: feest"), "kind"),
        (("kind: talk", "kind: online"), "link"),
        (("place: lokaal 2.14", "place: x\n  link: y"), "link"),
        (("{nl: hoe het gaat, tr", "{tr"), "title"),
        (("2026-12-01 14:30", "dinsdag"), "slots.1.at"),
        (("2026-12-01 14:30", "2026-12-01"), "such as 2026-12-01 14:30"),
        (("2026-12-01 14:30", "2026-12-01 14:30:00+01:00"), "local"),
        (("2026-12-01 14:30", "2026-02-30 14:30"), "slots.1.at"),
        (("2026-12-01 15:00", "2026-12-01 14:30"), "twice"),
        (("2026-12-01", "2026-11-01"), "are over"),
        (("students: [S1]", "students: [S1, S99]"), "number 2"),
        (("students: [S1]", "students: []"), "students"),
        (("host: Joke de Vries", "gast: Joke"), "gast"),
        (("- id: M1", "- id: ["), "YAML"),
    ],
)
async def test_a_meeting_with_a_mistake_is_explained_and_nothing_is_written(client, school: School, change, says):  # noqa: F811
    answer = await post(client, "meetings", MEETING.replace(*change), "application/yaml")
    assert answer.status_code == 422
    assert says in answer.json()["error"]
    assert "Joke" not in answer.json()["error"]
    assert school.channel.sent == []


@pytest.mark.parametrize("path", ["absences", "meetings"])
async def test_without_the_token_nothing_happens(school: School, path):
    async with client_of(school, "another-token") as client:  # noqa: F811
        assert (await post(client, path, CSV + GOOD)).status_code == 401
    async with client_of(school, "") as client:
        assert (await post(client, path, CSV + GOOD)).status_code == 404


@pytest.mark.parametrize("at", ["2026-12-01 9:05", "1-12-2026 9.05", "2026-12-01T09:05", "2026-12-01 09:05:00"])
async def test_ways_to_write_a_time(client, school: School, at):  # noqa: F811
    assert (await post(client, "meetings", MEETING.replace("2026-12-01 14:30", at), "application/yaml")).json()["invited"] == 1
    await school.jobs.run_due()
    assert "dinsdag 1 december, 09:05" in school.channel.sent[0].parts[1].text


async def test_the_same_id_twice_in_a_file_writes_nothing(client, school: School):  # noqa: F811
    answer = await post(client, "meetings", MEETING + MEETING, "application/yaml")
    assert "same id as meeting 1" in answer.json()["error"]
    assert school.channel.sent == []


async def test_a_file_without_its_line_breaks_is_refused_and_not_repeated(client):  # noqa: F811
    answer = await post(client, "absences", (CSV + GOOD).replace("\n", ""))
    assert answer.status_code == 422
    assert "line breaks" in answer.json()["error"]
    assert "A9" not in answer.text
    warned = (await post(client, "absences", "absence_id;student_id;date;piet jansen 0612345678\nA9;S1;23-11-2026;x\n")).json()[
        "warnings"
    ]
    assert [warning["column"] for warning in warned] == ["column 4"]
