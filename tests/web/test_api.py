"""The API as the school's own programs see it."""

import logging
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.config import Api
from bot.web.app import MAX_BODY, MAX_LISTS, create
from tests.conftest import School
from tests.lists import contacts, mentors, students

TOKEN = "a-token-of-the-school"
HEADERS = {"authorization": f"Bearer {TOKEN}"}
FILES = {
    "mentors": mentors("new@school.example"),
    "students": students("N1;;new@school.example", "N2"),
    "contacts": contacts("NC1;N1;06 00000151", "NC1;N2;06 00000151"),
}


def client_of(school: School, token: str) -> httpx.AsyncClient:
    settings = school.app.settings.model_copy(update={"api": Api(token=token)})
    object.__setattr__(school.app, "settings", settings)
    transport = httpx.ASGITransport(create(school.app), raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://test")


@pytest.fixture
async def client(school: School) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(school, TOKEN) as client:
        yield client


async def send(client: httpx.AsyncClient, files: dict[str, str] = FILES, **fields: str) -> httpx.Response:
    form = {name: (f"{name}.csv", text.encode(), "text/csv") for name, text in files.items()}
    return await client.post("/api/roster", files=form, data=fields, headers=HEADERS)


def counted(new: int = 0, changed: int = 0, same: int = 0, missing: int = 0, removed: int = 0) -> dict[str, int]:
    return {"new": new, "changed": changed, "same": same, "missing": missing, "removed": removed}


async def test_the_list_is_imported_and_the_second_time_nothing_changes(client):
    answer = await send(client)
    assert answer.status_code == 200
    report = answer.json()
    assert report["students"] == counted(new=2, missing=4)
    assert report["contacts"] == counted(new=1, missing=5)
    assert report["links"] == counted(new=2)
    assert report["mentors"] == counted(new=1, missing=1)
    assert (report["problems"], report["dry_run"]) == ([], False)
    assert (await send(client)).json()["students"] == counted(same=2, missing=4)


async def test_a_dry_run_writes_nothing(client):
    assert (await send(client, dry_run="true")).json()["students"] == counted(new=2, missing=4)
    assert (await send(client, dry_run="false")).json()["students"] == counted(new=2, missing=4)


async def test_bad_rows_are_named_and_the_good_ones_are_in(client):
    report = (await send(client, {"students": students("N1;never", "N2")})).json()
    assert report["students"]["new"] == 1
    reason = "is no date such as 2008-03-31 or 31-03-2008"
    assert report["problems"] == [{"file": "students.csv", "line": 2, "column": "birth_date", "reason": reason}]


async def test_more_than_half_is_removed_only_by_force(client):
    answer = await send(client, remove_missing="true")
    assert answer.status_code == 422
    assert "would remove" in answer.json()["error"]
    report = (await send(client, remove_missing="yes", force_remove="1")).json()
    assert report["students"] == counted(new=2, removed=4)


async def test_without_a_token_there_is_no_api(school):
    async with client_of(school, "") as client:
        assert (await send(client)).status_code == 404
        answer = await client.post("/api/roster", headers={"authorization": "Bearer "})
        assert answer.status_code == 404


@pytest.mark.parametrize(
    "given", [None, "", TOKEN, "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", b"Bearer \xff\xfe"]
)
async def test_another_token_opens_nothing(client, school, given):
    headers = {} if given is None else {"authorization": given}
    answer = await client.post("/api/roster", files={"students": FILES["students"].encode()}, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert set(answer.json()) == {"error", "do"}
    assert (await send(client, dry_run="true")).json()["students"]["new"] == 2


@pytest.mark.parametrize(
    ("files", "fields", "says"),
    [
        ({}, {}, "no list to import"),
        ({"teachers": "x"}, {}, "something else than the files"),
        (FILES, {"dry_run": "perhaps"}, "dry_run is neither true nor false"),
        ({"students": ""}, {}, "students.csv is empty"),
        ({"students": "a\0b"}, {}, "students.csv is no text"),
        ({"students": "student_id;first_name\n"}, {}, "students.csv has no column last_name"),
    ],
)
async def test_what_cannot_be_used_gets_a_sentence(client, files, fields, says):
    answer = await send(client, files, **fields)
    assert answer.status_code == 422
    assert says in answer.json()["error"]
    assert set(answer.json()) == {"error", "do"}


async def test_a_file_twice_a_text_and_other_bodies(client):
    twice = [("students", ("a.csv", b"x")), ("students", ("b.csv", b"x"))]
    assert (await client.post("/api/roster", files=twice, headers=HEADERS)).status_code == 422
    assert (await client.post("/api/roster", data={"students": "S1"}, headers=HEADERS)).status_code == 422
    assert (await client.post("/api/roster", json={"students": []}, headers=HEADERS)).status_code == 422
    broken = HEADERS | {"content-type": "multipart/form-data; boundary=x"}
    assert (await client.post("/api/roster", content=b"--y nothing", headers=broken)).status_code == 400
    assert (await client.get("/api/roster", headers=HEADERS)).status_code == 405


async def test_a_list_may_be_bigger_than_a_message(client):
    rows = students(*(f"N{number}" for number in range(9000)))
    assert len(rows) > MAX_BODY
    assert (await send(client, {"students": rows})).json()["students"]["new"] == 9000


@pytest.mark.parametrize(("path", "limit"), [("/api/roster", MAX_LISTS), ("/simulator/+31600000101/messages", MAX_BODY)])
async def test_a_body_that_is_too_big_is_stopped_with_and_without_its_length(client, path, limit):
    sent = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal sent
        yield b'--x\r\nContent-Disposition: form-data; name="students"; filename="s"\r\n\r\n'
        for _ in range(limit // 65536 + 100):
            sent += 65536
            yield b"x" * 65536

    kind = "multipart/form-data; boundary=x" if path.startswith("/api") else "application/json"
    headers = HEADERS | {"content-type": kind}
    answer = await client.post(path, content=pieces(), headers=headers)
    assert answer.status_code == 413
    assert sent <= limit + 2 * 65536
    answer = await client.post(path, content=b"x", headers=headers | {"content-length": str(limit + 1)})
    assert answer.status_code == 413


async def test_nothing_of_the_list_is_logged_or_said(client, caplog):
    caplog.set_level(logging.DEBUG)
    rows = contacts("NC1;N1;06 00000151;xx", "Zwart;N9;06 00000152") + "Geheim;kort\n"
    answer = await send(client, {"students": students("N1;1850-01-01;geheim@x.example"), "contacts": rows})
    for value in ("Voorbeeld", "Ayşe", "00000151", "+316", "Zwart", "Geheim", "geheim@", TOKEN):
        assert value not in answer.text + caplog.text
