"""Wishes and reports of parents: records on the mentor's list, with the line they came from."""

import pytest

from tests.conftest import School

AYSE, SAMIRA = "+31600000101", "+31600000102"


async def listed(school: School, kind: str):
    return [notice for notice in await school.listed() if notice.kind == kind]


async def test_a_call_back_with_day_time_and_language(school: School):
    await school.write(tapped="topic:callback_request")
    await school.write("salı 14:30 olur")
    [wish] = await listed(school, "callback")
    assert wish.facts == {"day": "2026-11-24", "time": "14:30", "language": "tr"}
    assert (wish.student, wish.contact) == ("Elif X", "Ayşe X")
    line = next(line for line in await school.lines() if line.id == wish.line)
    assert line.parts[0].text == "salı 14:30 olur"
    assert "dinsdag 24 november, 14:30" in (await school.last()).parts[1].text


async def test_an_appointment_wish_keeps_the_part_of_the_day(school: School):
    school.understanding.teach("mentorla konuşmak istiyorum", "mentor_appointment")
    await school.write("mentorla konuşmak istiyorum")
    await school.write("perşembe akşam")
    [wish] = await listed(school, "appointment")
    assert wish.facts == {"day": "2026-11-26", "part": "evening"}


async def test_a_sick_report_is_for_today_and_about_the_only_child(school: School):
    school.understanding.teach("elif hasta", "absence_report_sick")
    await school.write("elif hasta")
    [report] = await listed(school, "absence_report_sick")
    assert (report.student, report.facts) == ("Elif X", {"day": "2026-11-23"})


@pytest.mark.parametrize("text", ["yarın doktora gidecek", "morgen naar de dokter"])
async def test_another_absence_is_for_the_day_that_is_named(school: School, text):
    school.understanding.teach(text, "absence_appointment")
    await school.write(text)
    [report] = await listed(school, "absence_appointment")
    assert report.facts["day"] == "2026-11-24"


async def test_with_two_children_it_is_asked_who_is_ill_and_nothing_is_lost_before(school: School):
    school.understanding.teach("ابني مريض", "absence_report_sick")
    await school.write("ابني مريض", who=SAMIRA)
    assert [(n.kind, n.student) for n in await school.listed()] == [("absence_report_sick", "")]
    asked = await school.last(SAMIRA)
    assert [button.label for button in asked.buttons] == ["Omar", "Layla"]
    await school.write("omar", who=SAMIRA)
    assert [(n.kind, n.student) for n in await school.listed()] == [("absence_report_sick", "Omar X")]


async def test_a_child_of_another_family_cannot_be_named(school: School):
    await school.write(tapped="about:1", who=SAMIRA)
    assert "Elif" not in "".join(part.text for line in await school.lines(SAMIRA) for part in line.parts)


async def test_a_changed_number_is_a_record_and_nothing_changes_by_itself(school: School):
    school.understanding.teach("telefon numaram değişti", "contact_change")
    await school.write("telefon numaram değişti")
    await school.write("yeni numaram 06 0000 0155")
    [record] = await listed(school, "contact")
    assert record.facts == {"phone": "+31600000155"}
    contact = await school.app.transactions.run(lambda work: work.contact(1))
    assert contact.phone == AYSE


async def test_an_offer_of_help_is_a_record(school: School):
    school.understanding.teach("stajyer alabilirim", "parent_council")
    await school.write("stajyer alabilirim")
    await school.write("bakkalım var, bir öğrenci gelebilir")
    assert len(await listed(school, "offer")) == 1
