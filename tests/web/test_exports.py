"""A conversation as PDF and CSV: what is in sight, in words, and nothing that a spreadsheet or a page would run."""

import csv
import io
import re
import shutil
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from bot.config import ROOT, Settings, load
from bot.domain.access import Role
from bot.domain.message import Attachment, Button, Entry, Part, Status
from bot.domain.notice import Told
from bot.domain.privacy import Transcript
from bot.domain.text import Text
from bot.language.catalogue import FluentCatalogue
from bot.web import transcript_file, typesetter
from bot.web.typesetter import Typesetter
from bot.web.words import Words
from tests.conftest import School
from tests.fakes import NOON
from tests.lives import AYSES, SAMIRAS, live
from tests.web.conftest import ADMIN, LEADER, OTHER, words_in

ZONE = ZoneInfo("Europe/Amsterdam")
SCRIPT = "<script>alert(1)</script>"


@pytest.fixture
def catalogue() -> FluentCatalogue:
    return FluentCatalogue(ROOT / "locales")


@pytest.fixture
def t() -> Words:
    return Words("nl", ZONE, NOON)


def talk(*entries: Entry, contact: str = "Samira X", students: tuple[str, ...] = ("Omar X",), own: bool = False) -> Transcript:
    return Transcript(7, contact, students, "whatsapp", SAMIRAS, "ar", own, entries)


def line(*parts: Part, **more: object) -> Entry:
    given = {"id": 1, "direction": "in", "author": "parent", "status": Status.RECEIVED, "at": NOON} | more
    return Entry(parts=parts, **given)  # type: ignore[arg-type]


def of_school(name: str = "Regenboog College") -> Settings:
    settings = load(ROOT / "config.yaml", {})
    return settings.model_copy(update={"school": settings.school.model_copy(update={"name": name})})


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def page_of(transcript: Transcript, t: Words, catalogue: FluentCatalogue, **more: str) -> str:
    given = {"school": "Regenboog College", "exported_by": "Joke de Vries"} | more
    settings = of_school(given["school"])
    return transcript_file.page(transcript, t, catalogue, settings, exported_by=given["exported_by"], now=NOON)


def read(html: str) -> str:
    body = re.sub(r"<style>.*?</style>", " ", html, flags=re.S)
    return " ".join(re.sub(r"<[^>]+>", " ", body).replace("\u2068", "").replace("\u2069", "").split())


# -- CSV --------------------------------------------------------------------------------------------------------------------


def test_the_csv_is_as_a_dutch_spreadsheet_opens_it(t, catalogue):
    data = transcript_file.as_csv([talk(line(Part("", 'Hij zei: "ziek";\nja')))], t, catalogue, of_school())
    assert data.startswith(b"\xef\xbb\xbfnummer;gesprek;moment;wie;")
    [row] = rows_of(data)
    assert row["tekst"] == 'Hij zei: "ziek";\nja'
    assert (row["nummer"], row["gesprek"], row["moment"], row["wie"]) == ("1", "7", "2026-11-23 13:00", "Samira X")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "  =", "＝", "\n="])
def test_nothing_is_a_formula(t, catalogue, start):
    parts = Part("", f"{start}cmd|' /C calc'!A0"), Part("nl", f"{start}1+1")
    entry = line(*parts, buttons=(Button("x", f"{start}2"),))
    [row] = rows_of(transcript_file.as_csv([talk(entry, contact=f"{start}HYPERLINK()")], t, catalogue, of_school()))
    for column in ("tekst", "nederlands", "wie", "knoppen"):
        assert row[column].startswith("'"), column


def test_an_ordinary_cell_is_left_as_it_is(t, catalogue):
    [row] = rows_of(transcript_file.as_csv([talk(line(Part("", "Tot 14:30 = goed")))], t, catalogue, of_school()))
    assert row["tekst"] == "Tot 14:30 = goed"


def test_each_column_says_what_it_says(t, catalogue):
    entries = (
        line(
            Part("", "مريض"),
            Part("nl", "ziek", "deepl"),
            attachments=(Attachment("image/jpeg", ""), Attachment("image/png", ""), Attachment("audio/ogg", "")),
            told=(Told(1, "absence_reason", {"reason": "ill"}, False, False), Told(2, "handover", {}, False, False)),
            urgent=True,
            wrong=True,
        ),
        line(Part("nl", "Dag"), id=2, direction="out", author="mentor", status=Status.FAILED, reason="network", sent_by="Joke"),
        line(Part("ar", "مرحبا"), Part("nl", "Hallo"), id=3, direction="out", author="bot", status=Status.READ),
    )
    one, two, three = rows_of(transcript_file.as_csv([talk(*entries)], t, catalogue, of_school()))
    assert (one["tekst"], one["nederlands"], one["vertaald_door"], one["vertaling_klopt_niet"]) == (
        "مريض",
        "ziek",
        "deepl",
        "ja",
    )
    assert one["gegevens"] == "reden van afwezigheid: ziek; niet begrepen"
    assert (one["bijlagen"], one["dringend"], one["richting"]) == ("2 foto's, 1 spraakbericht", "ja", "van contact")
    assert (two["tekst"], two["nederlands"], two["wie"]) == ("", "Dag", "Joke")
    assert (two["stand"], two["reden"]) == ("niet verstuurd", "geen verbinding met de dienst")
    assert (three["taal"], three["wie"], three["stand"]) == ("ar", "Ouderlijn (computer)", "gelezen")


def test_what_went_out_in_the_home_language_alone_stands_there_in_dutch_and_says_so(t, catalogue):
    text_ = Text("good-work", {"student": "Omar", "mentor_name": "Joke"})
    ours = {"direction": "out", "author": "school", "status": Status.SENT, "text": text_}
    dutch = {**ours, "key": "mentor-writes-dutch"}
    entries = (
        line(Part("ar", "عمل عمر جيدا"), **ours),
        line(Part("ar", "عمل عمر جيدا"), Part("nl", "Zo ging het uit."), id=2, **ours),
        line(Part("nl", "Zo ging het uit."), id=3, **ours),
        line(Part("ar", "كتبنا بالهولندية"), id=4, **dutch),
        line(Part("ar", "نص قديم"), id=5, **{**ours, "text": Text("of-an-older-version")}),
    )
    rows = rows_of(transcript_file.as_csv([talk(*entries)], t, catalogue, of_school()))
    said = catalogue.render("nl", text_, {})
    assert "Omar" in said
    assert [row["nederlands"] for row in rows] == [said, "Zo ging het uit.", "Zo ging het uit.", "", ""]
    assert [row["nederlands_niet_verstuurd"] for row in rows] == ["ja", "", "", "", ""]
    words = read(page_of(talk(*entries), t, catalogue))
    assert words.count("in het Nederlands (niet verstuurd)") == 1
    assert f"عمل عمر جيدا in het Nederlands (niet verstuurd) {' '.join(said.split())}" in words


def test_every_column_is_documented():
    said = (ROOT / "docs/how-to/data-requests.md").read_text(encoding="utf-8")
    for column in transcript_file.COLUMNS:
        assert f"`{column}`" in said, column


# -- the page of the PDF ----------------------------------------------------------------------------------------------------


def test_the_page_says_whose_it_is_and_who_made_it_when(t, catalogue):
    said = read(page_of(talk(line(Part("", "hallo"))), t, catalogue))
    for word in (
        "Gesprek met Samira X",
        "Regenboog College",
        "Omar X",
        "WhatsApp",
        "door Joke de Vries",
        "maandag 23 november 2026",
    ):
        assert word in said, word


def test_a_machine_translation_is_marked_and_what_a_reader_says_of_it(t, catalogue):
    said = read(page_of(talk(line(Part("", "مريض"), Part("nl", "ziek", "deepl"), wrong=True)), t, catalogue))
    assert "vertaald door een computer (deepl)" in said
    assert "deze vertaling klopt niet" in said
    assert "vertaald" not in read(page_of(talk(line(Part("ar", "مريض"), Part("nl", "ziek"))), t, catalogue))


@pytest.mark.parametrize(
    ("said", "way"), [("مريض اليوم", "rtl"), ("14:30 مريض", "rtl"), ("Elif مريض", "ltr"), ("ሰላም", "ltr"), ("12:00 👍", "ltr")]
)
def test_each_text_goes_its_own_way(t, catalogue, said, way):
    assert f'<p class="text {way}"' in page_of(talk(line(Part("", said))), t, catalogue)


def test_what_people_wrote_is_text_and_never_a_tag(t, catalogue):
    entry = line(Part("", SCRIPT), buttons=(Button("x", SCRIPT),), sent_by=SCRIPT, direction="out", author="mentor")
    html = page_of(talk(entry, contact=SCRIPT, students=(SCRIPT,)), t, catalogue, school=SCRIPT, exported_by=SCRIPT)
    assert "<script" not in html
    assert html.count("&lt;script&gt;") >= 6


def test_what_is_about_somebody_elses_student_is_counted_and_not_told(t, catalogue):
    entries = line(Part("", "hallo")), line(id=2, hidden=True), line(id=3, hidden=True)
    said = read(page_of(talk(*entries), t, catalogue))
    assert "2 berichten gaan over een student van een andere mentor" in said
    assert "Berichten 1, van" in said
    assert len(rows_of(transcript_file.as_csv([talk(*entries)], t, catalogue, of_school()))) == 1


def test_a_conversation_without_messages_and_one_of_nobody_are_pages_too(t, catalogue):
    assert "geen berichten" in read(page_of(talk(), t, catalogue))
    assert f"Gesprek met {SAMIRAS}" in read(page_of(talk(line(Part("", "hallo")), contact="", students=()), t, catalogue))


def test_the_english_page_has_all_its_words(catalogue):
    entry = line(Part("", "hallo"), attachments=(Attachment("application/pdf", ""),), urgent=True)
    assert "Conversation with Samira X" in read(page_of(talk(entry), Words("en", ZONE, NOON), catalogue))


# -- the PDF ----------------------------------------------------------------------------------------------------------------


def _pango() -> bool:
    return subprocess.run([sys.executable, "-c", "import weasyprint"], capture_output=True, check=False).returncode == 0


needs_pango = pytest.mark.skipif(not _pango(), reason="Pango is not installed")


def _words_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()


@needs_pango
async def test_the_pdf_is_made_and_its_words_can_be_read(t, catalogue, tmp_path):
    html = page_of(talk(line(Part("", "مريض اليوم"), Part("nl", "vandaag ziek", "deepl"))), t, catalogue)
    pdf = await Typesetter().pdf(html)
    assert pdf.startswith(b"%PDF-")
    if shutil.which("pdftotext"):
        (tmp_path / "x.pdf").write_bytes(pdf)
        words = _words_of(tmp_path / "x.pdf")
        assert "vandaag ziek" in words
        assert "Gesprek met Samira X" in words


@needs_pango
async def test_no_page_reaches_a_file_or_an_address(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("geheim", encoding="utf-8")
    html = (
        f'<link rel="stylesheet" href="http://127.0.0.1:9/x.css"><img src="file://{secret}"><img src="http://127.0.0.1:9/x.png">'
        f'<link rel="attachment" href="file://{secret}"><p style="background:url(file://{secret})">tekst</p>'
    )
    pdf = await Typesetter().pdf(html)
    assert pdf.startswith(b"%PDF-")
    assert b"geheim" not in pdf
    assert b"EmbeddedFile" not in pdf


async def test_a_page_that_cannot_be_set_is_one_sentence(monkeypatch):
    monkeypatch.setattr(typesetter, "LONGEST", 0.0)
    with pytest.raises(Exception, match="Save the conversation as CSV"):
        await Typesetter().pdf("<p>x")


# -- over the web -----------------------------------------------------------------------------------------------------------


async def _talk_of(school: School, contact: int) -> int:
    return await school.app.transactions.run(lambda work: work.talk_of(contact).id)


@needs_pango
async def test_the_mentor_saves_a_pdf_under_a_number(school, mentor):
    await live(school)
    number = await _talk_of(school, 1)
    answer = await mentor.get(f"/conversations/{number}/export.pdf")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == f'attachment; filename="gesprek-{number}.pdf"'
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content.startswith(b"%PDF-")


async def test_the_mentor_saves_a_csv_with_all_lines(school, mentor, monkeypatch):
    monkeypatch.setattr("bot.services.privacy.AT_ONCE", 3)
    await live(school)
    number = await _talk_of(school, 1)
    answer = await mentor.get(f"/conversations/{number}/export.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    lines = await school.lines(AYSES)
    assert len(lines) > 6
    assert [row["nummer"] for row in rows_of(answer.content)] == [str(entry.id) for entry in lines]
    assert {row["wie"] for row in rows_of(answer.content)} >= {"Ayşe X"}


async def test_an_export_stands_in_the_log(school, mentor):
    await live(school)
    number = await _talk_of(school, 1)
    await mentor.get(f"/conversations/{number}/export.csv")
    found = text("select who, conversation_id from audit where action = 'export'")
    assert await school.app.transactions.run(lambda work: work.connection.execute(found).all()) == [
        ("j@school.example", number)
    ]


@pytest.mark.parametrize("kind", ["pdf", "csv"])
async def test_somebody_elses_conversation_is_not_there_and_leaves_no_line(school, sign_in, kind):
    await live(school)
    number = await _talk_of(school, 1)
    for who, role in ((OTHER, Role.MENTOR), (ADMIN, Role.ADMIN)):
        browser = await sign_in(who, role)
        assert (await browser.get(f"/conversations/{number}/export.{kind}")).status_code == 404
    assert (await browser.get(f"/conversations/99999/export.{kind}")).status_code == 404
    found = text("select count(*) from audit where action = 'export'")
    assert await school.app.transactions.run(lambda work: work.connection.execute(found).scalar()) == 0
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    assert (await leader.get(f"/conversations/{number}/export.csv")).status_code == 200


async def test_of_a_parent_with_two_children_each_mentor_gets_the_own_child(school, sign_in):
    await school.write("hallo", who=SAMIRAS)
    number = await _talk_of(school, 2)
    statements = (
        "insert into mentors (id, email, first_name, last_name, phone, hours) values (9, 'k@school.example', 'K', 'K', '', '')",
        "update students set mentor_id = 9 where school_id = 'S3'",
        "update messages set student_id = 3 where direction = 'out'",
    )
    await school.app.transactions.run(lambda work: [work.connection.execute(text(one)) for one in statements])
    own, other = await sign_in(OTHER), await sign_in("j@school.example")
    assert [row["richting"] for row in rows_of((await other.get(f"/conversations/{number}/export.csv")).content)] == [
        "van contact"
    ]
    assert "van school" in {row["richting"] for row in rows_of((await own.get(f"/conversations/{number}/export.csv")).content)}
    heading = await school.app.transactions.run(lambda work: work.heading(number, work.user_called("j@school.example").sight))
    assert heading.students == ("Omar X",)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_without_pango_the_page_says_what_to_install(school, sign_in, monkeypatch, language):
    await school.write("hallo", who=AYSES)
    number = await _talk_of(school, 1)
    # The child finds no WeasyPrint.
    monkeypatch.setattr(typesetter.sys, "executable", shutil.which("false") or "false")
    monkeypatch.setattr(typesetter, "_NO_PANGO", 1)
    mentor = await sign_in()
    await school.app.transactions.run(lambda work: work.change_user(work.user_called("j@school.example").id, language=language))
    answer = await mentor.get(f"/conversations/{number}/export.pdf")
    assert answer.status_code == 503
    assert "apt-get install libpango-1.0-0" in words_in(answer)
    assert f"/conversations/{number}/export.csv" in answer.text
    assert (await mentor.get(f"/conversations/{number}/export.csv")).status_code == 200


def test_the_child_says_that_pango_is_missing(monkeypatch, capfdbinary):
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<p>x")))
    monkeypatch.setattr(typesetter.os, "nice", lambda by: by)
    assert typesetter.main() == 3
    assert capfdbinary.readouterr().out == b""


async def test_tokens_do_not_reach_the_typesetter(monkeypatch):
    seen: dict[str, str] = {}

    async def start(*command: str, env: dict[str, str], **more: object):
        seen.update(env)
        raise RuntimeError("enough")

    monkeypatch.setenv("OUDERLIJN_API__TOKEN", "s3cret")
    monkeypatch.setattr(typesetter.asyncio, "create_subprocess_exec", start)
    with pytest.raises(RuntimeError, match="enough"):
        await Typesetter().pdf("<p>x")
    assert seen
    assert not [name for name in seen if name.startswith("OUDERLIJN_")]
