"""The pages of meetings: who sees what, a new invitation with a look before it goes, asking again, calling off."""

import html
import re
from datetime import date, time

import httpx
import pytest
from sqlalchemy import text

from bot.domain.access import Role
from bot.domain.meetings import MeetingPlan
from bot.domain.message import Status
from tests.conftest import School
from tests.web.conftest import ADMIN, LEADER, OTHER, SignIn, words_in

AYSE, SAMIRA = "+31600000101", "+31600000102"
TUESDAY, WEDNESDAY = date(2026, 12, 1), date(2026, 12, 2)
TALK = MeetingPlan(
    kind="talk",
    title={"nl": "hoe het gaat", "tr": "durum"},
    students=("S1", "S2"),
    slots=((TUESDAY, time(14, 30), 20, 1), (WEDNESDAY, time(9), 20, 1)),
    host="Joke de Vries",
    place="lokaal 2.14",
    school_id="M1",
)


async def planned(school: School, plan: MeetingPlan = TALK) -> int:
    await school.plan(plan)
    return await school.app.transactions.run(lambda work: work.meeting_known(plan.school_id or "") or 0)


async def give_away(school: School) -> None:
    """Omar gets another mentor."""

    def change(work) -> None:
        work.add_record("mentor", email=OTHER, first_name="Karel", last_name="X")
        other = "(select id from mentors where email = :email)"
        work.connection.execute(text(f"update students set mentor_id = {other} where school_id = 'S2'"), {"email": OTHER})

    await school.app.transactions.run(change)


async def ids(school: School) -> dict[str, int]:
    return await school.app.transactions.run(lambda work: dict(work.student_ids(["S1", "S2", "S3", "S4"])))


def field(page: httpx.Response, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page.text)
    assert found, f"the page has no field {name}"
    return html.unescape(found[1])


def hidden(page: httpx.Response) -> dict[str, list[str]]:
    """What the form that sends an invitation carries along."""
    form = page.text[page.text.index('action="/meetings/new"') :]
    fields: dict[str, list[str]] = {}
    for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', form):
        fields.setdefault(name, []).append(html.unescape(value))
    return fields


async def filled(school: School, browser: httpx.AsyncClient, **more: object) -> dict[str, object]:
    """A good invitation for Elif and Omar: two times of 20 minutes on a Tuesday."""
    known, page = await ids(school), await browser.get("/meetings/new")
    return {
        "token": field(page, "token"),
        "kind": "talk",
        "student": [known["S1"], known["S2"]],
        "title": "school",
        "host": "Joke de Vries",
        "place": "lokaal 2.14",
        "day": "2026-12-01",
        "from": "15:00",
        "until": "15:40",
        "minutes": "20",
        "do": "look",
    } | more


# -- who sees what -----------------------------------------------------------------------------------------------------------


async def test_the_list_says_what_came_of_each_meeting(school: School, mentor):
    meeting = await planned(school)
    await school.write(tapped="slot:1:2", who=AYSE)
    said = words_in(await mentor.get("/meetings"))
    assert "Gesprek op school: hoe het gaat" in said
    assert "1 ja" in said
    assert "1 nog geen antwoord" in said
    assert "dinsdag 1 december 14:30 : Elif X" in said
    assert f'href="/meetings/{meeting}"' in (await mentor.get("/meetings")).text


async def test_what_comes_stands_before_what_was(school: School, mentor, sign_in: SignIn):
    await planned(school)
    await school.plan(
        MeetingPlan("evening", {"nl": "later"}, ("S1",), ((date(2027, 1, 20), time(19), 90, 40),), place="aula", school_id="M2")
    )
    await school.go(days=20)
    mentor = await sign_in()
    said = words_in(await mentor.get("/meetings"))
    assert said.index("later") < said.index("Geweest") < said.index("hoe het gaat")


async def test_another_mentors_students_are_not_there(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await give_away(school)
    await school.write(tapped="slot:3:2", who=SAMIRA)
    mine, theirs = await mentor.get(f"/meetings/{meeting}"), await (await sign_in(OTHER)).get(f"/meetings/{meeting}")
    assert "Elif" in mine.text
    assert "Omar" not in mine.text
    assert "Samira" not in mine.text
    assert "1 gezin van een andere mentor" in words_in(mine)
    assert "Omar" in theirs.text
    assert "Elif" not in theirs.text


@pytest.mark.parametrize(("email", "role"), [(OTHER, Role.MENTOR), (ADMIN, Role.ADMIN)])
async def test_a_meeting_of_nobody_of_mine_is_not_there(school: School, sign_in: SignIn, email, role):
    meeting, browser = await planned(school), await sign_in(email, role)
    assert (await browser.get(f"/meetings/{meeting}")).status_code == 404
    for path in ("ask", "call-off", "times"):
        data = {"day": "2026-12-03", "at": "10:00"}
        assert (await browser.post(f"/meetings/{meeting}/{path}", data=data)).status_code == 404
    assert "hoe het gaat" not in (await browser.get("/meetings")).text
    assert school.channel.sent[-1].parts[0].text.count("iptal") == 0


async def test_a_team_leader_sees_all(school: School, sign_in: SignIn):
    meeting = await planned(school)
    await give_away(school)
    said = words_in(await (await sign_in(LEADER, Role.TEAM_LEADER)).get(f"/meetings/{meeting}"))
    assert "Elif" in said
    assert "Omar" in said


async def test_each_contact_with_the_answer_and_why_nothing_was_sent(school: School, mentor):
    meeting = await planned(school)
    await school.write(tapped="slot:1:2", who=AYSE)
    await school.write(tapped="interpreter:1:yes", who=AYSE)
    said = words_in(await mentor.get(f"/meetings/{meeting}"))
    assert "Ayşe X (moeder) Turks komt 13:00 tolk: Turks" in said
    assert "Coach X (coach) Nederlands niet verstuurd dit contact krijgt geen informatie" in said
    assert "Samira X (moeder) Arabisch nog geen antwoord sinds 13:00" in said
    assert re.search(r"/conversations/\d+", (await mentor.get(f"/meetings/{meeting}")).text)


async def test_who_need_not_answer_is_not_waited_for(school: School, mentor):
    await school.app.transactions.run(
        lambda work: work.add_record(
            "contact",
            school_id="C9",
            first_name="Kemal",
            last_name="X",
            phone="+31600000109",
            channel="simulator",
            language="tr",
            students={"S1": "vader"},
            welcomed_at=school.clock().replace(tzinfo=None),
            good_hours="any",
        )
    )
    meeting = await planned(school)
    await school.write(tapped="slot:1:2", who=AYSE)
    said = words_in(await mentor.get(f"/meetings/{meeting}"))
    assert "Kemal X (vader) Turks hoeft niet te antwoorden: er is al een tijd" in said


# -- a new invitation --------------------------------------------------------------------------------------------------------


async def test_the_look_shows_each_language_and_why_somebody_stays_without_and_writes_nothing(school: School, mentor):
    before = len(await school.lines(AYSE))
    page = await mentor.post("/meetings/new", data=await filled(school, mentor))
    said = words_in(page)
    assert page.status_code == 200
    assert "Elif hakkında bir görüşmeye" in said
    assert "U bent welkom voor een gesprek over Elif" in said
    assert "كيف تسير الأمور في المدرسة" in said
    assert 'lang="ar" dir="rtl"' in page.text
    assert "Coach X (over Elif ): dit contact krijgt geen informatie" in said
    assert "Verstuur naar 2 contacten" in said
    assert len(await school.lines(AYSE)) == before
    assert school.channel.sent == []
    assert (await mentor.get("/meetings")).text.count("hoe het gaat op school") == 0


async def test_what_is_sent_is_what_was_seen(school: School, mentor):
    seen = await mentor.post("/meetings/new", data=await filled(school, mentor))
    await mentor.post("/meetings/new", data=hidden(seen) | {"do": "send"})
    await school.jobs.run_due()
    shown = [html.unescape(said) for said in re.findall(r'<p class="text"[^>]*>(.*?)</p>', seen.text, re.DOTALL)]
    assert len(school.channel.sent) == 2
    assert [part.text for message in school.channel.sent for part in message.parts] == shown
    assert [b.label for b in school.channel.sent[0].buttons][:2] == ["Sal 1/12 15:00", "Sal 1/12 15:20"]


async def test_a_second_click_and_a_page_loaded_again_invite_once(school: School, mentor):
    carried = hidden(await mentor.post("/meetings/new", data=await filled(school, mentor))) | {"do": "send"}
    first, second = [await mentor.post("/meetings/new", data=carried) for _ in range(2)]
    await school.jobs.run_due()
    assert len(school.channel.sent) == 2
    assert first.headers["location"].endswith("done=sent&n=2")
    assert "De uitnodiging is weg, naar 2 contacten." in words_in(await mentor.get(first.headers["location"]))
    assert "Er is niets dubbel gegaan" in words_in(await mentor.get(second.headers["location"]))
    assert first.headers["location"].split("?")[0] == second.headers["location"].split("?")[0]


async def test_what_was_cut_off_in_between_is_sent_by_the_second_click(school: School, mentor, monkeypatch):
    monkeypatch.setattr("bot.web.invite.AT_ONCE", 1)
    service, plan = type(school.app.invitations), type(school.app.invitations).plan
    carried = hidden(await mentor.post("/meetings/new", data=await filled(school, mentor))) | {"do": "send"}
    left = [True, False]

    def dies(self, *given) -> int:
        if not left.pop(0):
            raise OSError("the machine stops")
        return plan(self, *given)

    with monkeypatch.context() as broken:
        broken.setattr(service, "plan", dies)
        assert (await mentor.post("/meetings/new", data=carried)).status_code == 500
    again = await mentor.post("/meetings/new", data=carried)
    await school.jobs.run_due()
    assert again.headers["location"].endswith("done=sent&n=1")
    assert sorted(message.address for message in school.channel.sent) == [AYSE, SAMIRA]


async def test_a_meeting_that_was_called_off_is_not_sent_again(school: School, mentor):
    carried = hidden(await mentor.post("/meetings/new", data=await filled(school, mentor))) | {"do": "send"}
    where = (await mentor.post("/meetings/new", data=carried)).headers["location"].split("?")[0]
    await mentor.post(f"{where}/call-off")
    assert (await mentor.post("/meetings/new", data=carried)).headers["location"].endswith("done=again")


async def test_the_same_token_with_other_times_changes_nothing(school: School, mentor):
    carried = hidden(await mentor.post("/meetings/new", data=await filled(school, mentor))) | {"do": "send"}
    where = (await mentor.post("/meetings/new", data=carried)).headers["location"].split("?")[0]
    await mentor.post("/meetings/new", data=carried | {"slot": ["2026-12-08T10:00/20"]})
    assert "8 december" not in (await mentor.get(where)).text


async def test_times_are_made_and_can_be_thinned_out(school: School, mentor):
    data = await filled(school, mentor, do="times", until="17:00")
    page = await mentor.post("/meetings/new", data=data)
    made = re.findall(r'name="slot" value="([^"]+)"', page.text)
    assert made == [f"2026-12-01T{hour}:{minute}/20" for hour in (15, 16) for minute in ("00", "20", "40")]
    assert field(page, "place") == "lokaal 2.14"
    assert 'name="day" value=""' in page.text
    thinned = await mentor.post("/meetings/new", data=data | {"do": "look", "day": "", "slot": made[1:3]})
    assert hidden(thinned)["slot"] == made[1:3]
    more = await mentor.post("/meetings/new", data=data | {"day": "2026-12-02", "until": "15:20", "slot": made[:2]})
    assert re.findall(r'name="slot" value="([^"]+)"', more.text) == [*made[:2], "2026-12-02T15:00/20"]


WRONG = [
    ({"student": []}, "Kies een of meer studenten."),
    ({"place": " "}, "Schrijf waar het is."),
    ({"host": ""}, "Schrijf met wie de ouders praten."),
    ({"host": "x" * 121}, "Maak dit korter"),
    ({"kind": "online", "link": ""}, "Zet hier de link"),
    ({"kind": "online", "link": "javascript:alert(1)"}, "Zet hier de link"),
    ({"kind": "online", "link": "geen link"}, "Zet hier de link"),
    ({"kind": "party"}, "Kies wat voor uitnodiging het is."),
    ({"title": "own", "own_title": ""}, "Schrijf waar het over gaat."),
    ({"title": "nothing"}, "Kies waar het over gaat."),
    ({"day": ""}, "Kies een dag en maak tijden."),
    ({"day": "morgen"}, "Kies een dag."),
    ({"day": "2026-02-30"}, "Kies een dag."),
    ({"day": "2026-11-22"}, "Deze tijd is al voorbij."),
    ({"day": "2026-11-23", "from": "9:00", "until": "10:00"}, "Deze tijd is al voorbij."),
    ({"day": "", "slot": ["2026-11-20T10:00/20"]}, "Deze tijd is al voorbij."),
    ({"from": "half vier"}, "Schrijf een tijd"),
    ({"until": "15:00"}, "Het einde moet na het begin liggen."),
    ({"minutes": "0"}, "Schrijf hoeveel minuten"),
    ({"minutes": "60"}, "Hier past geen gesprek in."),
    ({"from": "8:00", "until": "20:00", "minutes": "5"}, "te veel tijden"),
    ({"slot": ["2026-12-01T15:10/20"]}, "lopen door een tijd heen"),
    ({"kind": "evening", "capacity": "geen"}, "Schrijf een getal"),
    ({"kind": "evening", "from": "8:00", "until": "19:00", "capacity": "40"}, "Zo lang kan niet"),
]


@pytest.mark.parametrize(("change", "words"), WRONG)
@pytest.mark.parametrize("do", ["look", "send"])
async def test_what_is_wrong_stands_beside_the_field_and_what_was_typed_stays(school: School, mentor, change, words, do):
    page = await mentor.post("/meetings/new", data=await filled(school, mentor, do=do) | change)
    assert page.status_code == 422
    assert words in words_in(page)
    assert re.search(r'id="error-\w+"', page.text)
    assert 'value="%s"' % ("lokaal 2.14" if "place" not in change else "") in page.text
    assert school.jobs.queued == []


@pytest.mark.parametrize(("day", "words"), [("2026-12-05", "er is dan niemand op school"), ("2026-12-22", "kerstvakantie")])
async def test_a_weekend_and_a_holiday_are_said_and_allowed(school: School, mentor, day, words):
    page = await mentor.post("/meetings/new", data=await filled(school, mentor, day=day))
    assert page.status_code == 200
    assert words in words_in(page).lower()


async def test_another_meeting_at_the_same_time_is_said(school: School, mentor):
    await planned(school)
    page = await mentor.post("/meetings/new", data=await filled(school, mentor, **{"from": "14:40"}))
    assert "U hebt dan al een ander gesprek: dinsdag 1 december 14:40" in words_in(page)


async def test_an_own_subject_stays_as_it_is_and_says_so(school: School, mentor):
    page = await mentor.post("/meetings/new", data=await filled(school, mentor, title="own", own_title=" de  excursie <b> "))
    assert "Uw eigen onderwerp is niet vertaald" in words_in(page)
    assert "Konu: de excursie &lt;b&gt;" in page.text
    assert "<b>" not in page.text


async def test_an_evening_is_one_time_with_room(school: School, mentor):
    data = await filled(school, mentor, kind="evening", capacity="40", until="17:00", slot=["2026-12-03T10:00/20"])
    carried = hidden(await mentor.post("/meetings/new", data=data)) | {"do": "send"}
    where = (await mentor.post("/meetings/new", data=carried)).headers["location"]
    slots = await school.app.transactions.run(lambda work: work.invitations_for(1)[-1].slots)
    assert [(slot.date, slot.time, slot.minutes) for slot in slots] == [(TUESDAY, time(15), 120)]
    assert "Ouderavond" in words_in(await mentor.get(where))


async def test_an_online_talk_has_its_link(school: School, mentor):
    data = await filled(school, mentor, kind="online", link="https://meet.school.example/a?b=1")
    page = await mentor.post("/meetings/new", data=data)
    assert "https://meet.school.example/a?b=1" in html.unescape(page.text)
    where = (await mentor.post("/meetings/new", data=hidden(page) | {"do": "send"})).headers["location"]
    assert 'href="https://meet.school.example/a?b=1"' in (await mentor.get(where)).text


async def test_in_quiet_hours_the_look_says_when_it_goes(school: School, mentor, sign_in: SignIn):
    school.clock.go(hours=9)
    mentor = await sign_in()
    page = await mentor.post("/meetings/new", data=await filled(school, mentor))
    assert "gaat uit op dinsdag 24 november 2026 08:00" in words_in(page)


async def test_who_was_never_welcomed_gets_that_first(school: School, mentor):
    await school.app.transactions.run(lambda work: work.connection.execute(text("update contacts set welcomed_at = null")))
    page = await mentor.post("/meetings/new", data=await filled(school, mentor))
    assert "eerst gaat het welkom, daarna dit" in words_in(page)


async def test_nobody_to_send_to_means_no_button(school: School, mentor):
    known = await ids(school)
    page = await mentor.post("/meetings/new", data=await filled(school, mentor, student=[known["S3"]]))
    assert "de student is 18 en gaf geen toestemming" in words_in(page)
    assert 'value="send"' not in page.text


async def test_students_of_another_mentor_cannot_be_invited(school: School, mentor, sign_in: SignIn):
    await give_away(school)
    assert "Omar" not in (await mentor.get("/meetings/new")).text
    for do in ("look", "send"):
        assert (await mentor.post("/meetings/new", data=await filled(school, mentor, do=do))).status_code == 404
    assert school.jobs.queued == []


async def test_the_student_of_the_address_is_chosen_and_another_mentors_is_not(school: School, mentor, sign_in: SignIn):
    one = (await ids(school))["S1"]
    assert f'value="{one}" checked' in (await mentor.get(f"/meetings/new?student={one}")).text
    other = await (await sign_in(OTHER)).get(f"/meetings/new?student={one}")
    assert "Elif" not in other.text
    assert "checked" not in other.text.split('id="f-students"')[1].split("</fieldset>")[0]


async def test_many_students_come_by_group(school: School, sign_in: SignIn):
    def many(work) -> None:
        for n in range(90):
            student = {"school_id": f"G{n}", "first_name": f"Kind{n}", "last_name": "X", "birth_date": date(2010, 1, 1)}
            work.add_record("student", permissions=[], mentor="j@school.example", group="A1" if n % 2 else "B2", **student)

    await school.app.transactions.run(many)
    leader = await sign_in(LEADER, Role.TEAM_LEADER)
    page = await leader.get("/meetings/new")
    data = {"token": field(page, "token"), "do": "group", "group": "B2", "host": "Team"}
    shown = await leader.post("/meetings/new", data=data)
    assert "Kind2 " in words_in(shown)
    assert "Kind1 " not in words_in(shown)
    assert field(shown, "host") == "Team"
    chosen = re.search(r'name="student" value="(\d+)"', shown.text)[1]
    other = await leader.post("/meetings/new", data=data | {"group": "A1", "student": chosen})
    assert f'value="{chosen}" checked' in other.text


async def test_a_form_without_its_token_is_refused(school: School, mentor, sign_in: SignIn):
    assert (await mentor.post("/meetings/new", data=await filled(school, mentor, token="x"))).status_code == 400
    bare = await sign_in("j@school.example", token=False)
    assert (await bare.post("/meetings/new", data={"do": "send"})).status_code == 403


# -- what can be done --------------------------------------------------------------------------------------------------------


async def test_asking_again_goes_to_those_without_an_answer_and_once_a_day(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await school.write(tapped="rsvp:1:no", who=AYSE)
    school.channel.sent.clear()
    today = await mentor.post(f"/meetings/{meeting}/ask")
    assert today.headers["location"].endswith("done=asked")
    await school.go(days=1)
    mentor = await sign_in()
    for count in (1, 0):
        answer = await mentor.post(f"/meetings/{meeting}/ask")
        assert answer.headers["location"].endswith(f"done=asked{'&n=1' if count else ''}")
    await school.jobs.run_due()
    assert [message.address for message in school.channel.sent] == [SAMIRA]
    assert "Aan 1 contact is het nog eens gevraagd." in words_in(await mentor.get(f"/meetings/{meeting}?done=asked&n=1"))


async def test_asking_by_hand_takes_the_place_of_the_one_that_goes_by_itself(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await school.go(days=2)
    mentor = await sign_in()
    await mentor.post(f"/meetings/{meeting}/ask")
    await school.jobs.run_due()
    school.channel.sent.clear()
    await school.go(days=2)
    mentor = await sign_in()
    assert school.channel.sent == []


async def test_who_wished_another_time_gets_the_times_that_are_free_now(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await school.write(tapped="rsvp:1:other_time", who=AYSE)
    await school.go(days=1)
    mentor = await sign_in()
    page = await mentor.get(f"/meetings/{meeting}")
    assert "Stuur de vrije tijden Ayşe X" in words_in(page)
    await mentor.post(f"/meetings/{meeting}/times", data={"day": "2026-12-03", "at": "17:00", "minutes": "30"})
    school.channel.sent.clear()
    await mentor.post(f"/meetings/{meeting}/ask", data={"invitation": "1"})
    await school.jobs.run_due()
    assert [message.address for message in school.channel.sent] == [AYSE]
    assert "3 Aralık" in school.channel.sent[0].parts[0].text
    await school.write(tapped=school.channel.sent[0].buttons[2].payload, who=AYSE)
    assert "donderdag 3 december 17:00" in words_in(await mentor.get(f"/meetings/{meeting}"))


@pytest.mark.parametrize(
    ("data", "done"),
    [
        ({"day": "2026-12-03", "at": "10:00"}, "added"),
        ({"day": "2026-12-01", "at": "14:40"}, "there"),
        ({"day": "2026-11-01", "at": "10:00"}, "bad_time"),
        ({"day": "x", "at": "10:00"}, "bad_time"),
        ({"day": "2026-12-03", "at": "23:50"}, "bad_time"),
        ({"day": "2026-12-03", "at": "10:00", "minutes": "-1"}, "bad_time"),
    ],
)
async def test_a_time_is_added_or_says_why_not(school: School, mentor, data, done):
    meeting = await planned(school)
    answer = await mentor.post(f"/meetings/{meeting}/times", data=data)
    assert answer.headers["location"].endswith(f"done={done}")
    assert (await mentor.get(answer.headers["location"])).status_code == 200


async def test_calling_off_tells_everybody_once(school: School, mentor):
    meeting = await planned(school)
    school.channel.sent.clear()
    first, second = [await mentor.post(f"/meetings/{meeting}/call-off") for _ in range(2)]
    await school.jobs.run_due()
    assert sorted(message.address for message in school.channel.sent) == [AYSE, SAMIRA]
    assert "Afgezegd. 2 contacten krijgen bericht." in words_in(await mentor.get(first.headers["location"]))
    page = words_in(await mentor.get(second.headers["location"]))
    assert "gaat niet door" in page
    assert "Ja, zeg het af" not in page


async def test_a_meeting_with_another_mentors_students_is_not_mine_to_call_off(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await give_away(school)
    school.channel.sent.clear()
    assert "Er doen ook studenten van andere mentoren mee" in words_in(await mentor.get(f"/meetings/{meeting}"))
    assert (await mentor.post(f"/meetings/{meeting}/call-off")).status_code == 403
    assert (await mentor.post(f"/meetings/{meeting}/times", data={"day": "2026-12-03", "at": "10:00"})).status_code == 403
    await school.go(days=1)
    mentor = await sign_in()
    await mentor.post(f"/meetings/{meeting}/ask")
    await school.jobs.run_due()
    assert [message.address for message in school.channel.sent] == [AYSE]


async def test_each_deed_leaves_a_line_in_the_log(school: School, mentor, sign_in: SignIn):
    meeting = await planned(school)
    await mentor.post(
        "/meetings/new", data=hidden(await mentor.post("/meetings/new", data=await filled(school, mentor))) | {"do": "send"}
    )
    await school.go(days=1)
    mentor = await sign_in()
    await mentor.post(f"/meetings/{meeting}/times", data={"day": "2026-12-03", "at": "10:00"})
    await mentor.post(f"/meetings/{meeting}/ask")
    await mentor.post(f"/meetings/{meeting}/call-off")

    def lines(work) -> list[tuple[str, int]]:
        rows = work.connection.execute(text("select action, student_id from audit order by id"))
        return [tuple(row) for row in rows]

    said = await school.app.transactions.run(lines)
    known = await ids(school)
    for action in ("invited", "added_time", "asked_again", "called_off"):
        assert {student for deed, student in said if deed == action} <= {known["S1"], known["S2"]}
        assert action in [deed for deed, _ in said]


async def test_what_people_wrote_shows_as_text(school: School, mentor):
    def rename(work) -> None:
        work.connection.execute(text("update contacts set first_name = '<script>alert(1)</script>'"))
        work.connection.execute(text("update students set first_name = '<img src=x onerror=alert(1)>'"))

    meeting = await planned(school)
    await school.app.transactions.run(rename)
    pages = [await mentor.get(path) for path in ("/meetings", f"/meetings/{meeting}", "/meetings/new")]
    pages.append(await mentor.post("/meetings/new", data=await filled(school, mentor, host="<script>x</script>")))
    for page in pages:
        assert page.status_code == 200
        assert "<script>alert" not in page.text
        assert "<script>x" not in page.text
        assert "<img src=x" not in page.text


async def test_all_pages_are_there_in_english(school: School, sign_in: SignIn):
    browser = await sign_in()

    def english(work) -> None:
        user = work.user_called("j@school.example")
        work.change_user(user.id, language="en")

    await school.app.transactions.run(english)
    meeting = await planned(school)
    assert "Invitations" in words_in(await browser.get("/meetings"))
    assert "no answer yet since 13:00" in words_in(await browser.get(f"/meetings/{meeting}"))
    assert "See what goes out" in words_in(await browser.get("/meetings/new"))
    assert "Send to 2 contacts" in words_in(await browser.post("/meetings/new", data=await filled(school, browser)))


async def test_a_message_that_failed_or_waits_says_so(school: School, mentor):
    meeting = await planned(school)
    change = text("update messages set status = :s where once = 'invite:1:first'")
    await school.app.transactions.run(lambda work: work.connection.execute(change, {"s": Status.FAILED}))
    assert "De uitnodiging kwam niet aan." in words_in(await mentor.get(f"/meetings/{meeting}"))
    await school.app.transactions.run(lambda work: work.connection.execute(change, {"s": Status.QUEUED}))
    assert "De uitnodiging gaat nog uit." in words_in(await mentor.get(f"/meetings/{meeting}"))
