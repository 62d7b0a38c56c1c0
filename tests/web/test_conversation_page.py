"""The page of a conversation: it is read, answered, taken over and handed back."""

import re

import httpx
import pytest

from bot.domain.translation import NotTranslated, Translated
from tests.conftest import School
from tests.web.conftest import MENTOR, OTHER, SignIn, words_in

AYSE, SAMIRA, HENK = "+31600000101", "+31600000102", "+31600000103"


async def talk_of(school: School, who: str = AYSE) -> int:
    return await school.app.transactions.run(lambda work: work.phone("simulator", who, "nl"))


def form_of(page: httpx.Response) -> dict[str, str]:
    """The hidden fields of the form to write in."""
    body = page.text[page.text.index('id="write"') :]
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', body[: body.index("</form>")]))
    return {**hidden, "about": "general"}


async def answer(browser: httpx.AsyncClient, conversation: int, text: str, **more: str) -> httpx.Response:
    fields = form_of(await browser.get(f"/conversations/{conversation}"))
    return await browser.post(f"/conversations/{conversation}/messages", data={**fields, "text": text, **more})


async def test_a_question_is_read_and_answered_and_the_parent_reads_who_wrote(school, mentor):
    await school.write("hocam ödev ne zaman?")
    await school.jobs.run_due()
    talk = await talk_of(school)
    page = await mentor.get(f"/conversations/{talk}")
    assert page.status_code == 200
    assert "hocam ödev ne zaman?" in words_in(page)
    assert "moeder van Elif X" in words_in(page)
    done = await answer(mentor, talk, "Het huiswerk is voor vrijdag.")
    assert (done.status_code, done.headers["location"][:20]) == (303, f"/conversations/{talk}#line-"[:20])
    await school.jobs.run_due()
    sent = school.channel.sent[-1]
    assert sent.parts[0].text == "👤 Okuldan j Hollandaca yazıyor:\nHet huiswerk is voor vrijdag."
    line = await school.last()
    assert (line.author, line.sent_by, line.status) == ("mentor", "j", "sent")


async def test_who_writes_takes_over_and_the_bot_is_silent_until_it_is_handed_back(school, mentor):
    school.understanding.teach("tesekkurler", "thanks")
    await school.write("merhaba")
    await school.jobs.run_due()
    talk = await talk_of(school)
    await answer(mentor, talk, "Dag! Kan ik u helpen?")
    await school.jobs.run_due()
    before = len(school.channel.sent)
    await school.write("tesekkurler")
    await school.jobs.run_due()
    assert len(school.channel.sent) == before
    page = words_in(await mentor.get(f"/conversations/{talk}"))
    assert "Wie antwoordt nu? U" in page
    assert (await mentor.post(f"/conversations/{talk}/release")).status_code == 303
    await school.jobs.run_due()
    assert school.sent_to(AYSE)[-1] == "💬 Bundan sonra yine okulun bilgisayarı cevap verecek."
    await school.write("tesekkurler")
    await school.jobs.run_due()
    assert len(school.channel.sent) == before + 2


async def test_the_parent_is_told_who_takes_over(school, mentor):
    await school.write("merhaba")
    await school.jobs.run_due()
    await mentor.post(f"/conversations/{await talk_of(school)}/hold")
    await school.jobs.run_due()
    assert school.sent_to(AYSE)[-1] == "👤 Mesajlarınızı şimdi okuldan j okuyor.\nSize j kendisi cevap verecek."


async def test_stop_works_while_a_mentor_answers(school, mentor):
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    await mentor.post(f"/conversations/{talk}/hold")
    await school.write("stop", who=HENK)
    await school.jobs.run_due()
    assert "geen berichten meer" in school.sent_to(HENK)[-1]
    done = await answer(mentor, talk, "Nog een vraag.")
    assert done.status_code == 422
    assert "Dit gaat niet uit: het contact wil geen berichten." in words_in(done)
    assert "Nog een vraag.</textarea>" in done.text
    assert (await school.last(HENK)).author == "bot"


async def test_a_refused_message_takes_nothing_over(school, mentor):
    await school.write("hoi", who=HENK)
    await school.write("stop", who=HENK)
    talk = await talk_of(school, HENK)
    assert (await answer(mentor, talk, "Dag.")).status_code == 422
    assert "Wie antwoordt nu? De computer" in words_in(await mentor.get(f"/conversations/{talk}"))


async def test_what_it_is_about_is_chosen_and_not_overlooked(school, mentor):
    await school.write("salam", who=SAMIRA)
    talk = await talk_of(school, SAMIRA)
    page = await mentor.get(f"/conversations/{talk}")
    assert '<option value="" selected>Kies waar het over gaat</option>' in page.text
    done = await answer(mentor, talk, "Layla was er gisteren niet.", about="")
    assert done.status_code == 422
    assert "Kies waar uw bericht over gaat." in words_in(done)
    one = await mentor.get(f"/conversations/{await talk_of(school)}")
    assert re.search(r'<option value="progress:\d+" selected>Hoe het gaat met Elif</option>', one.text)


async def test_an_answer_ticks_off_what_waited_for_one(school, mentor):
    await school.write("hocam ödev ne zaman?")
    talk = await talk_of(school)
    assert [item.kind for item in await school.listed()] == ["handover"]
    assert "Streep ook af: niet begrepen" in words_in(await mentor.get(f"/conversations/{talk}"))
    await answer(mentor, talk, "Vrijdag.", done="true")
    assert await school.listed() == []


async def test_when_nobody_is_at_school_danger_is_answered_with_whom_to_call(school, sign_in: SignIn):
    school.understanding.teach("hij wil niet meer leven", "other", danger=0.97)
    mentor = await sign_in()
    await school.write("hoi", who=HENK)
    await mentor.post(f"/conversations/{await talk_of(school, HENK)}/hold")
    school.clock.go(hours=9)
    await school.write("hij wil niet meer leven", who=HENK)
    await school.jobs.run_due()
    assert any("112" in text for text in school.sent_to(HENK))


async def test_danger_is_told_while_a_mentor_answers_and_the_bot_says_nothing(school, mentor):
    school.understanding.teach("hij wil niet meer leven", "other", danger=0.97)
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    await mentor.post(f"/conversations/{talk}/hold")
    await school.jobs.run_due()
    before = len(school.channel.sent)
    await school.write("hij wil niet meer leven", who=HENK)
    await school.jobs.run_due()
    assert len(school.channel.sent) == before
    assert [(item.kind, item.urgent) for item in await school.listed() if item.urgent] == [("danger", True)]


async def test_two_answer_at_once_and_the_second_is_warned_and_nothing_is_lost(school, sign_in: SignIn):
    first, second = await sign_in(MENTOR), await sign_in("team@school.example", "team_leader")
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    mine, theirs = [form_of(await one.get(f"/conversations/{talk}")) for one in (first, second)]
    await first.post(f"/conversations/{talk}/messages", data={**mine, "text": "Dag, met Joke."})
    late = await second.post(f"/conversations/{talk}/messages", data={**theirs, "text": "Dag, met het team."})
    assert late.status_code == 409
    seen = words_in(late)
    assert "Dag, met Joke." in seen
    assert "nog niet verstuurd" in seen
    assert "Dag, met het team.</textarea>" in late.text
    await school.jobs.run_due()
    assert [text for text in school.sent_to(HENK) if "team" in text] == []
    again = form_of(late)
    assert (
        await second.post(f"/conversations/{talk}/messages", data={**again, "text": "Dag, met het team."})
    ).status_code == 303
    await school.jobs.run_due()
    assert "Dag, met het team." in school.sent_to(HENK)[-1]


async def test_the_same_form_twice_is_one_message(school, mentor):
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    form = {**form_of(await mentor.get(f"/conversations/{talk}")), "text": "Tot morgen."}
    answers = [await mentor.post(f"/conversations/{talk}/messages", data=form) for _ in range(2)]
    assert answers[0].headers["location"] == answers[1].headers["location"]
    await school.jobs.run_due()
    assert len([text for text in school.sent_to(HENK) if "Tot morgen." in text]) == 1


async def test_without_a_message_of_the_parent_today_it_keeps_to_the_hours_of_the_school(school, sign_in: SignIn):
    school.clock.go(hours=10)
    mentor = await sign_in()
    talk = await talk_of(school, HENK)
    page = await mentor.post(
        f"/conversations/{talk}/check",
        data={"token": "x" * 12, "text": "Bel mij even.", "about": "general"},
        headers={"hx-request": "true"},
    )
    assert "dinsdag 24 november 2026 08:00" in words_in(page)


async def test_before_it_goes_the_page_says_how_hard_it_is_what_goes_out_and_what_the_gate_says(school, mentor):
    await school.write("salam", who=SAMIRA)
    talk = await talk_of(school, SAMIRA)
    students = await school.app.transactions.run(lambda work: dict(work.student_ids(["S2", "S3"])))
    hard = "In verband met het verzuim van uw dochter verzoeken wij u om contact op te nemen."
    page = await mentor.post(
        f"/conversations/{talk}/check",
        data={"token": "x" * 12, "text": hard, "about": f"progress:{students['S3']}"},
        headers={"hx-request": "true"},
    )
    seen = words_in(page)
    assert "<html" not in page.text
    assert "te moeilijk" in seen
    assert "de student is 18 en gaf geen toestemming" in seen
    assert "kan eenvoudiger: Door" in seen
    page = await mentor.post(
        f"/conversations/{talk}/check",
        data={"token": "x" * 12, "text": "Het gaat goed met Omar.", "about": f"progress:{students['S2']}"},
        headers={"hx-request": "true"},
    )
    assert "makkelijk (A2)" in words_in(page)
    assert "Dit mag verstuurd worden." in words_in(page)


async def test_a_message_about_somebody_elses_child_is_refused(school, mentor):
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    foreign = (await school.app.transactions.run(lambda work: dict(work.student_ids(["S1"]))))["S1"]
    done = await answer(mentor, talk, "Elif was er niet.", about=f"progress:{foreign}")
    assert done.status_code == 422
    assert "hoort niet bij dit contact" in words_in(done)
    assert "Elif was er niet.</textarea>" in done.text


@pytest.mark.parametrize(("text", "says"), [("  \n ", "Schrijf eerst een bericht"), ("a" * 1501, "te lang")])
async def test_what_cannot_be_sent_is_said_beside_the_field_and_kept(school, mentor, text, says):
    talk = await talk_of(school, HENK)
    done = await answer(mentor, talk, text)
    assert done.status_code == 422
    assert says in words_in(done)
    assert school.channel.sent == []


async def test_script_in_a_message_and_in_a_name_is_shown_as_text(school, mentor):
    def rename(work):
        from bot.storage.tables import ContactRow

        work._row(ContactRow, work.conversation(work.phone("simulator", HENK, "nl")).contact_id).first_name = "<b>Henk</b>"

    await school.app.transactions.run(rename)
    await school.write("<script>alert(1)</script>", who=HENK)
    page = await mentor.get(f"/conversations/{await talk_of(school, HENK)}")
    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert" in page.text
    assert "<b>Henk" not in page.text


async def test_another_mentor_finds_nothing(school, sign_in: SignIn):
    await school.write("hoi")
    other, talk = await sign_in(OTHER), await talk_of(school)
    for path in ("", "/lines", "/earlier?before=99", "/files/1"):
        assert (await other.get(f"/conversations/{talk}{path}")).status_code == 404
    form = {"token": "x" * 12, "text": "hoi"}
    for path in ("/check", "/messages", "/hold", "/release", "/lines/1/wrong"):
        assert (await other.post(f"/conversations/{talk}{path}", data=form)).status_code == 404


async def test_a_line_about_another_mentors_student_is_only_there(school, sign_in: SignIn):
    def move(work):
        work.add_record("mentor", email=OTHER, first_name="Kees", last_name="X", phone="", hours="")
        from bot.storage.tables import MentorRow, StudentRow

        kees = work._session.query(MentorRow).filter_by(email=OTHER).one()
        work._session.query(StudentRow).filter_by(school_id="S2").one().mentor_id = kees.id

    await school.app.transactions.run(move)
    school.understanding.teach("هل عمر في المدرسة؟", "absence_today")
    await school.write("هل عمر في المدرسة؟", who=SAMIRA)
    await school.jobs.run_due()
    asked = [line for line in await school.lines(SAMIRA) if line.student is not None]
    joke = await sign_in(MENTOR)
    page = words_in(await joke.get(f"/conversations/{await talk_of(school, SAMIRA)}"))
    if asked:
        assert "Dit bericht gaat over een student van een andere mentor." in page


# -- translation -----------------------------------------------------------------------------------------------------------


class FakeTranslator:
    """Translates by turning the text around; knows what it was asked."""

    provider = "libretranslate"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.told: NotTranslated | None = None

    async def translate(self, text, source, target, *, names=()):
        self.asked.append((text, source, target))
        return self.told or Translated(f"{target}: {text}", self.provider)

    async def close(self):
        pass


@pytest.fixture
def translator(school: School) -> FakeTranslator:
    fake = FakeTranslator()
    object.__setattr__(school.app.answering, "translator", fake)
    object.__setattr__(school.app.inbound, "reads", True)
    return fake


async def test_with_a_provider_the_message_goes_in_the_home_language_and_says_a_computer_translated_it(
    school, mentor, translator
):
    await school.write("merhaba")
    await school.jobs.run_due()
    await answer(mentor, await talk_of(school), "Dag mevrouw.")
    await school.jobs.run_due()
    home, dutch = school.channel.sent[-1].parts
    assert home.text == "👤 Okuldan j yazıyor:\ntr: Dag mevrouw.\n(Bunu bir bilgisayar çevirdi.)"
    assert dutch.text == "👤 j van school schrijft:\nDag mevrouw."


async def test_when_the_translator_is_away_nothing_goes_until_the_mentor_says_so(school, mentor, translator):
    await school.write("merhaba")
    await school.jobs.run_due()
    translator.told = NotTranslated("away")
    late = await answer(mentor, await talk_of(school), "Dag mevrouw.")
    assert late.status_code == 409
    assert "De vertaler antwoordt nu niet." in words_in(late)
    form = {**form_of(late), "text": "Dag mevrouw."}
    assert (await mentor.post(f"/conversations/{await talk_of(school)}/messages", data=form)).status_code == 303
    await school.jobs.run_due()
    assert school.channel.sent[-1].parts[0].text == "👤 Okuldan j Hollandaca yazıyor:\nDag mevrouw."


async def test_a_parents_words_stand_beside_their_translation_which_can_be_called_wrong(school, mentor, translator):
    await school.write("kızım hasta")
    await school.jobs.run_due()
    talk = await talk_of(school)
    page = await mentor.get(f"/conversations/{talk}")
    assert "kızım hasta" in words_in(page)
    assert "nl: kızım hasta" in words_in(page)
    assert "vertaald door een computer (libretranslate)" in words_in(page)
    line = (await school.lines())[0].id
    await mentor.post(f"/conversations/{talk}/lines/{line}/wrong")
    assert "klopt niet" in words_in(await mentor.get(f"/conversations/{talk}"))
    await mentor.post(f"/conversations/{talk}/lines/{line}/wrong", data={"taken_back": "1"})
    assert not (await school.lines())[0].wrong
    assert (await mentor.post(f"/conversations/{talk}/lines/{line + 1}/wrong")).status_code == 404


async def test_what_comes_in_while_nobody_looks_stays_new(school, mentor):
    await school.write("hoi", who=HENK)
    talk = await talk_of(school, HENK)
    await mentor.get(f"/conversations/{talk}")
    await school.write("bent u daar?", who=HENK)
    hidden = await mentor.get(f"/conversations/{talk}/lines", headers={"x-hidden": "yes"})
    assert "bent u daar?" in words_in(hidden)
    assert "Er is een nieuw bericht." in words_in(hidden)
    assert "Er is een nieuw bericht." in words_in(await mentor.get(f"/conversations/{talk}/lines"))
    assert "Er is een nieuw bericht." not in words_in(await mentor.get(f"/conversations/{talk}/lines"))
