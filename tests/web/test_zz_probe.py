import logging, re
import pytest
from sqlalchemy import select, text
from tests.conftest import School
from tests.web.conftest import *
from tests.web.test_conversation_page import answer, form_of, talk_of
from tests.web.test_review_access import *
from tests.web.test_review_access import _invite,_tap,_button
from bot.storage.tables import *

async def test_double_tap(school, sign_in, layla):
    t = await talk_of(school, SAMIRA)
    school.understanding.taught["iets heel anders"] = Understood((Ranked("out_of_scope", 0.9),))
    await school.write("iets heel anders", who=SAMIRA); await school.jobs.run_due()
    text = "ziek"
    school.understanding.taught["ziek vandaag"] = Understood((Ranked("absence_report_sick", 0.95),))
    await school.write("ziek vandaag", who=SAMIRA); await school.jobs.run_due()
    b = [x.payload for m in school.channel.sent for x in m.buttons if x.payload.startswith("about:")]
    print(b)
    await school.write("Layla", who=SAMIRA, tapped=b[1]); await school.jobs.run_due()
    await school.write("Omar", who=SAMIRA, tapped=b[1]); await school.jobs.run_due()
    print([(i.kind,i.student) for i in await school.listed()])
    print(school.sent_to(SAMIRA)[-2:])
    assert 0

async def test_logs(school, sign_in, layla, caplog):
    caplog.set_level(logging.DEBUG)
    t, mine, theirs = await talk_of(school, SAMIRA), await sign_in(), await sign_in(OTHER)
    await _invite(school, "S3")
    await _tap(school, "om drie uur", "slot:")
    await answer(theirs, t, "Layla werkt goed.", about=f"progress:{layla}")
    await theirs.post("/good-news", data={"student": str(layla), "kind": "effort"})
    await mine.post("/search", data={"q": "Samira"})
    await mine.get("/search")
    await mine.post("/students", data={"name": "Omar"})
    await mine.get("/inbox"); await mine.get("/todo"); await mine.get(f"/conversations/{t}/export.csv")
    p = await mine.get(f"/conversations/{t}/export.pdf"); print(p.status_code)
    await mine.post("/sign-in", data={"email":"henk@school.example","password":"verygoodpassword1"})
    await school.jobs.run_due()
    said = "\n".join(f"{r.name} {r.getMessage()} {r.exc_text or ''}" for r in caplog.records if not r.name.startswith("httpx"))
    for w in ("Layla","Omar","Samira","werkt goed","drie uur","600000102","verygood","henk@"):
        hits=[l for l in said.splitlines() if w in l]
        print(w, len(hits), hits[:2])
    print(sorted({r.name for r in caplog.records}))
    assert 0

async def test_fts(school, sign_in):
    await school.write("wachtwoordzonderling merkwaardig", who=HENK); await school.jobs.run_due()
    from bot.services.privacy import forget_contact
    await school.app.transactions.run(lambda w: forget_contact(w, "C3", school.clock(), school.app.settings.zone))
    eng = school.app.transactions
    def look(w):
        c=w.connection
        print(c.execute(sa_text("pragma secure_delete")).all())
        c2=c.execute(sa_text("select count(*) from message_words where message_words match 'merkwaardig'")).all()
        print(c2, c.execute(sa_text("pragma database_list")).all())
        return c.execute(sa_text("pragma database_list")).all()[0][2]
    f = await school.app.transactions.run(look)
    import glob, sqlite3
    for x in glob.glob(f+"*"):
        d=open(x,'rb').read(); print(x, b"wachtwoordzonderling" in d, b"merkwaardig" in d)
    c=sqlite3.connect(f); c.execute("pragma wal_checkpoint(truncate)"); c.close()
    for x in glob.glob(f+"*"):
        d=open(x,'rb').read(); print(x, b"wachtwoordzonderling" in d, b"merkwaardig" in d)
    assert 0
from sqlalchemy import text as sa_text
