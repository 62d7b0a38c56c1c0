"""The same on PostgreSQL: what locks, unique names and JSON must do there too. Skipped where its server is not installed."""

import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from bot import config
from bot.bootstrap import application
from bot.storage.engine import open_engine
from tests.conftest import School, _fill
from tests.fakes import FakeChannel, FakeClock, FakeJobs, FakeUnderstanding
from tests.integration import postgres
from tests.integration.test_alerts import (  # noqa: F401 (run here on PostgreSQL)
    test_a_correction_goes_to_who_read_the_alert_and_only_once,
    test_a_number_and_the_words_of_a_button_are_a_tap,
    test_an_alert_waits_until_the_welcome_was_delivered,
    test_telling_twice_at_the_same_moment_is_one_message,
    test_the_same_file_ten_times_is_one_message,
)
from tests.integration.test_conversation import (  # noqa: F401
    test_a_message_received_twice_is_one_row_and_one_answer,
    test_a_question_is_answered_in_both_languages_and_stands_in_the_transcript,
)
from tests.integration.test_export import test_everything_of_the_contact_is_there  # noqa: F401
from tests.integration.test_forget import (  # noqa: F401
    test_a_contact_who_is_forgotten_while_the_message_goes_out,
    test_it_happens_whole_or_not_at_all,
    test_nothing_of_the_contact_is_left_and_nothing_of_the_others_is_gone,
)
from tests.integration.test_invitations import (  # noqa: F401
    test_no_answer_one_friendly_reminder_then_a_note_and_never_more,
    test_twenty_families_and_five_times_under_load,
    test_two_at_the_same_moment_one_gets_it_and_the_other_a_new_choice,
    test_who_has_a_time_and_cannot_come_may_change_cancel_or_keep_it,
)
from tests.integration.test_retention import (  # noqa: F401
    test_a_student_who_left_goes_with_what_was_said_about_the_student,
    test_many_are_deleted_in_batches_and_all_are,
    test_the_newest_of_a_conversation_stays_known,
    test_what_ended_around_signing_in_goes_and_what_lives_stays,
)
from tests.integration.test_welcome import test_on_the_day_the_contact_hears_once_and_kindly_why  # noqa: F401

pytestmark = [
    pytest.mark.xdist_group("postgres"),
    pytest.mark.skipif(not postgres.available(), reason="the server programs of PostgreSQL are not in /usr/lib/postgresql"),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Path]:
    with postgres.cluster() as folder:
        yield folder


@pytest.fixture
async def school(cluster: Path, settings: config.Settings) -> AsyncIterator[School]:
    """The small school of all tests, in a new database."""
    address = f"postgresql+psycopg://school@/{{}}?host={cluster}"
    name = f"t{uuid.uuid4().hex}"
    admin = create_engine(address.format("postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"create database {name}"))
    admin.dispose()
    understanding, jobs, clock, channel = FakeUnderstanding(), FakeJobs(), FakeClock(), FakeChannel()
    jobs.clock = clock
    parts = {"engine": open_engine(address.format(name)), "jobs": jobs, "clock": clock, "channels": {"simulator": channel}}
    async with application(settings, understanding, **parts) as app:  # type: ignore[arg-type]
        await app.transactions.run(_fill)
        yield School(app, understanding, channel, jobs, clock)
