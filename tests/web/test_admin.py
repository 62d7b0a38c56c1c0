"""The pages of an admin: users, and who read what."""

import csv
import io
import re
from datetime import timedelta

import pytest

from bot.domain.access import Deed, Role, Wanted
from tests.web.conftest import ADMIN, LEADER, MENTOR, words_in

NEW = "nieuw@school.example"


@pytest.fixture
async def admin(sign_in):
    return await sign_in(ADMIN, Role.ADMIN)


async def the(school, email):
    return await school.app.transactions.run(lambda work: work.user_called(email))


async def log(school, **wanted):
    return await school.app.transactions.run(lambda work: work.deeds(Wanted(**wanted), 500))


async def add(admin, **fields):
    return await admin.post("/admin/users", data={"email": NEW, "name": "Noor Nieuw", "role": "mentor", "groups": "", **fields})


# -- users -----------------------------------------------------------------------------------------------------------------


async def test_a_new_user_gets_a_link_and_no_password_travels(admin, school):
    page = await add(admin)
    assert page.status_code == 200
    assert "toegevoegd" in words_in(page)
    link = page.text.split('id="link" readonly value="')[1].split('"')[0]
    assert link.startswith("http://test/reset/")
    user = await the(school, NEW)
    assert (user.role, user.has_password, user.bound) == (Role.MENTOR, False, False)
    assert (await admin.get(link)).status_code == 200
    # Once: the page of the user says only that there is one.
    again = await admin.get(f"/admin/users/{user.id}")
    assert "/reset/" not in again.text
    assert "de link werkt tot" in words_in(again)
    (deed,) = [deed for deed in await log(school) if deed.action == "user_added"]
    assert (deed.who, deed.facts) == (ADMIN, {"user": user.id})


async def test_the_link_has_the_address_that_everybody_uses(admin, school):
    web = school.app.settings.web.model_copy(update={"public_url": "http://ouders.school.example/"})
    object.__setattr__(school.app, "settings", school.app.settings.model_copy(update={"web": web}))
    assert 'value="http://ouders.school.example/reset/' in (await add(admin)).text


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"email": "noor"}, "geen e-mailadres"),
        ({"email": ""}, "geen e-mailadres"),
        ({"email": "a@b@c"}, "geen e-mailadres"),
        ({"email": "<a@b>"}, "geen e-mailadres"),
        ({"email": ADMIN.upper()}, "al een gebruiker"),
        ({"name": "  "}, "Vul een naam in"),
        ({"name": "x" * 101}, "Vul een naam in"),
        ({"name": "Noor\u202eriooN"}, "Vul een naam in"),
        ({"role": "team_leader", "groups": "x" * 101}, "groepen kan ik niet lezen"),
    ],
)
async def test_what_is_wrong_is_said_and_what_was_typed_stays(admin, school, fields, said):
    page = await add(admin, **fields)
    assert page.status_code == 422
    assert said in words_in(page)
    assert 'role="alert"' in page.text
    assert await the(school, NEW) is None
    if "email" not in fields:
        assert NEW in page.text


async def test_an_unknown_role_is_no_role(admin, school):
    assert (await add(admin, role="boss")).status_code == 422
    assert (await add(admin, role="")).status_code == 422


async def test_another_name_role_and_groups(admin, school, sign_in):
    mentor = await sign_in(MENTOR)
    user = await the(school, MENTOR)
    form = {"name": "Joke de Vries", "role": "mentor", "groups": "ZW1A"}
    answer = await admin.post(f"/admin/users/{user.id}", data=form)
    assert answer.headers["location"] == f"/admin/users/{user.id}?done=changed&unused=yes"
    assert "Alleen een teamleider heeft groepen" in words_in(await admin.get(answer.headers["location"]))
    # Another name ends no session; a mentor has no groups.
    assert (await mentor.get("/account")).status_code == 200
    assert (await the(school, MENTOR)).groups == ()
    answer = await admin.post(f"/admin/users/{user.id}", data={**form, "role": "team_leader", "groups": " ZW1A ,TE1B,, ZW1A"})
    assert (await the(school, MENTOR)).groups == ("ZW1A", "TE1B")
    assert (await mentor.get("/account")).status_code == 303
    page = await admin.get(answer.headers["location"])
    assert "Deze groepen staan niet op de lijst van de school" in words_in(page)
    same = await admin.post(f"/admin/users/{user.id}", data={**form, "role": "team_leader", "groups": "ZW1A, TE1B"})
    assert same.headers["location"].endswith("done=same")


async def test_what_may_be_a_mistake_is_said_and_done_all_the_same(admin, school):
    said = words_in(await add(admin, groups="ZW1A"))
    assert "geen mentor dit e-mailadres" in said
    assert "Alleen een teamleider heeft groepen" in said
    assert await the(school, NEW) is not None
    said = words_in(await add(admin, email="J@school.example"))
    assert "toegevoegd" in said
    assert "geen mentor dit e-mailadres" not in said
    assert "Alleen een teamleider" not in said


async def test_on_a_narrow_page_an_admin_reaches_the_users_by_the_own_account(admin, mentor):
    part = (await admin.get("/account")).text.split("only-narrow")[1]
    assert 'href="/admin/users"' in part
    assert 'href="/admin/audit"' in part
    assert "/admin/" not in (await mentor.get("/account")).text


async def test_a_user_is_disabled_and_enabled(admin, school, sign_in):
    mentor = await sign_in(MENTOR)
    user = await the(school, MENTOR)
    assert (await admin.post(f"/admin/users/{user.id}/disable")).status_code == 303
    assert (await mentor.get("/account")).status_code == 303
    assert "gestopt" in words_in(await admin.get("/admin/users"))
    assert (await admin.post(f"/admin/users/{user.id}/enable")).status_code == 303
    assert not (await the(school, MENTOR)).disabled
    assert [d.action for d in await log(school)][:2] == ["user_enabled", "user_disabled"]


async def test_an_admin_does_none_of_this_with_the_own_account(admin, school):
    me = await the(school, ADMIN)
    other = await school.app.transactions.run(lambda work: school.app.accounts.add(work, NEW, "Noor", Role.ADMIN))
    for path in ("disable", "reset"):
        page = await admin.post(f"/admin/users/{me.id}/{path}")
        assert (page.status_code, "uw eigen account" in words_in(page)) == (422, True)
    page = await admin.post(f"/admin/users/{me.id}", data={"name": "Ik", "role": "mentor", "groups": ""})
    assert "uw eigen account" in words_in(page)
    assert "/disable" not in (await admin.get(f"/admin/users/{me.id}")).text
    # The own name, yes.
    assert (await admin.post(f"/admin/users/{me.id}", data={"name": "Ik", "role": "admin"})).status_code == 303
    assert (await the(school, ADMIN)).name == "Ik"
    assert (await admin.post(f"/admin/users/{other.id}/disable")).status_code == 303


async def test_the_last_admin_stays(admin, school):
    second = await school.app.transactions.run(lambda work: school.app.accounts.add(work, NEW, "Noor", Role.ADMIN))
    me = await the(school, ADMIN)
    await school.app.transactions.run(lambda work: work.change_user(me.id, disabled_at=school.clock()))
    accounts = school.app.accounts
    from bot.services.accounts import CannotChange

    for do in (
        lambda work: accounts.disable(work, work.user(second.id)),
        lambda work: accounts.change(work, work.user(second.id), name="N", role=Role.MENTOR, groups=()),
    ):
        with pytest.raises(CannotChange, match="only admin"):
            await school.app.transactions.run(do)
    assert (await the(school, NEW)).role is Role.ADMIN


async def test_who_lost_the_password_gets_a_new_link_and_the_old_one_works_no_more(admin, school):
    first = (await add(admin)).text.split("/reset/")[1].split('"')[0]
    user = await the(school, NEW)
    await school.app.transactions.run(lambda work: work.change_user(user.id, password="x", subject="y"))
    page = await admin.post(f"/admin/users/{user.id}/reset")
    second = page.text.split("/reset/")[1].split('"')[0]
    assert (await admin.get(f"/reset/{first}")).status_code == 404
    assert (await admin.get(f"/reset/{second}")).status_code == 200
    known = await the(school, NEW)
    assert (known.has_password, known.bound) == (False, False)


async def test_who_is_not_there(admin):
    for path in ("99", "0", "-1", str(10**30)):
        assert (await admin.get(f"/admin/users/{path}")).status_code == 404
        for deed in ("", "/disable", "/enable", "/reset"):
            form = {"name": "x", "role": "mentor"}
            assert (await admin.post(f"/admin/users/{path}{deed}", data=form)).status_code == 404


async def test_script_in_a_name_is_shown_as_text(admin, school):
    page = await add(admin, name="<script>alert(1)</script>", groups="<b>", role="team_leader")
    listed = await admin.get("/admin/users")
    logged = await admin.get("/admin/audit")
    for shown in (page, listed, logged):
        assert "<script>alert" not in shown.text
        assert "&lt;script&gt;" in shown.text


# -- who read what ---------------------------------------------------------------------------------------------------------


@pytest.fixture
async def many(school, sign_in):
    """A mentor who read 250 conversations in 250 minutes, the last one now; and a command."""
    await sign_in(MENTOR)
    user = await the(school, MENTOR)

    def write(work):
        for n in range(250):
            at = school.clock() - timedelta(minutes=249 - n)
            work.note_deed(user, Deed(at, MENTOR, "read", conversation=n % 50 + 1, facts={"lines": n}))
        work.note_deed(None, Deed(school.clock(), "command line", "=cmd()", contact=7, student=8))

    await school.app.transactions.run(write)
    return user


def rows(page):
    return max(0, page.text.count("<tr role=") - 1)


async def test_newest_first_and_a_hundred_at_once(admin, many):
    found, address = [], "/admin/audit"
    while address:
        page = await admin.get(address)
        found.append(rows(page))
        address = (
            page.text.split('rel="next"')[0].rsplit('href="', 1)[1].split('"')[0].replace("&amp;", "&")
            if 'rel="next"' in page.text
            else ""
        )
    assert found == [100, 100, 51]


async def test_lines_of_one_moment_are_each_shown_once(admin, school):
    def write(work):
        for n in range(150):
            work.note_deed(None, Deed(school.clock(), "x", f"deed{n}"))

    await school.app.transactions.run(write)
    first = await school.app.transactions.run(lambda work: work.deeds(Wanted(), 100))
    last = first[-1]
    second = await school.app.transactions.run(lambda work: work.deeds(Wanted(), 100, before=(last.at, last.id)))
    assert len({deed.id for deed in first} | {deed.id for deed in second}) == 150


async def test_of_one_user_of_a_command_of_one_conversation_of_some_days(admin, many, school):
    assert rows(await admin.get(f"/admin/audit?user={many.id}&conversation=50")) == 5
    assert rows(await admin.get("/admin/audit?user=0")) == 1
    assert rows(await admin.get("/admin/audit?conversation=3")) == 5
    # 13:00 in Amsterdam: all of it is today; and 23 November begins at 23:00 UTC of the day before.
    assert rows(await admin.get(f"/admin/audit?user={many.id}&since=2026-11-23&until=2026-11-23")) == 100
    assert "Er is niets gevonden" in words_in(await admin.get("/admin/audit?since=2026-11-24"))
    assert "Er is niets gevonden" in words_in(await admin.get("/admin/audit?until=2026-11-22"))


@pytest.mark.parametrize(
    "query", ["conversation=x", "user=-1", "since=23-11-2026", "until=9999-12-31", "conversation=" + "9" * 40]
)
async def test_a_filter_that_cannot_be_read_is_named(admin, query):
    page = await admin.get(f"/admin/audit?{query}")
    assert page.status_code == 422
    assert 'role="alert"' in page.text
    assert (await admin.get(f"/admin/audit.csv?{query}")).status_code == 422


@pytest.mark.parametrize("before", ["x", "1", "1-x", "-", "9" * 40 + "-1", "0-" + "9" * 30])
async def test_a_place_that_cannot_be_read_is_no_error_of_ours(admin, before):
    assert (await admin.get(f"/admin/audit?before={before}")).status_code in (200, 404)


async def test_the_log_names_the_user_and_the_number_and_no_parent(admin, many):
    page = await admin.get("/admin/audit")
    assert "het programma" in words_in(page)
    for name in ("Ayşe", "Elif", "Samira"):
        assert name not in page.text


def test_each_deed_of_the_program_has_words():
    """A deed whose name is put together has them where it is written."""
    from bot.config import ROOT
    from bot.domain.privacy import EXPORT, FORGET, RETENTION
    from bot.web.words import LANGUAGES, catalogue

    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "bot").rglob("*.py"))
    found = set(re.findall(r'(?:\.note\(work, |Deed\([^()]*?(?:\(\))?[^()]*?, |_note\(work, by, )"(\w+)"', source))
    assert {"read", "signed_in", "user_reset", "password_changed", "audit_exported"} <= found
    for name in found | {EXPORT, FORGET, RETENTION}:
        assert [language for language in LANGUAGES if not catalogue().has(language, f"deed-{name}")] == [], name


async def test_the_whole_log_as_a_file_which_is_logged_too(admin, many, school):
    answer = await admin.get(f"/admin/audit.csv?user={many.id}")
    assert answer.headers["content-disposition"] == 'attachment; filename="wie-las-wat-2026-11-23.csv"'
    lines = list(csv.reader(io.StringIO(answer.text.lstrip("\ufeff"))))
    assert lines[0][:2] == ["Wanneer", "Wie"]
    assert len(lines) == 251
    assert lines[1][0] == "2026-11-23T13:00:00+01:00"
    assert (await log(school))[0].action == "audit_exported"


async def test_nothing_in_the_file_is_a_formula(admin, many):
    lines = list(csv.reader(io.StringIO((await admin.get("/admin/audit.csv?user=0")).text)))
    assert lines[1][2] == "'=cmd()"


async def test_others_hear_that_these_pages_are_not_there(sign_in, school):
    admin_id = (
        await the(school, ADMIN)
        or await school.app.transactions.run(lambda work: school.app.accounts.add(work, ADMIN, "A", Role.ADMIN))
    ).id
    for email, role in ((MENTOR, Role.MENTOR), (LEADER, Role.TEAM_LEADER)):
        client = await sign_in(email, role)
        for path in ("/admin/users", f"/admin/users/{admin_id}", "/admin/audit", "/admin/audit.csv"):
            assert (await client.get(path)).status_code == 404
        own = (await the(school, email)).id
        assert (await client.post(f"/admin/users/{own}", data={"name": "x", "role": "admin"})).status_code == 404
        assert (await the(school, email)).role is role


async def test_what_each_query_of_the_log_reads_stays_small(admin, many, school):
    """With an index, also when there are a million lines."""

    def plan(work, **wanted):
        from sqlalchemy import event

        said = []
        engine = work.connection.get_bind()

        def keep(connection, cursor, statement, parameters, *rest):
            if statement.lstrip().upper().startswith("SELECT AUDIT"):
                said.append((statement, parameters))

        event.listen(engine, "before_cursor_execute", keep)
        try:
            work.deeds(Wanted(**wanted), 101, before=(school.clock(), 5))
        finally:
            event.remove(engine, "before_cursor_execute", keep)
        ((statement, parameters),) = said
        rows = work.connection.connection().exec_driver_sql(f"explain query plan {statement}", parameters).all()
        return " ".join(row[3] for row in rows)

    for wanted in ({}, {"user": 1}, {"conversation": 3}, {"since": school.clock(), "until": school.clock()}):
        assert "USING INDEX" in await school.app.transactions.run(lambda work, wanted=wanted: plan(work, **wanted))
