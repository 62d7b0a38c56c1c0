"""The durable jobs (DBOS Transact) behind the Jobs port: what was written down is done, also after a crash."""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from dbos import DBOS, DBOSClient, SetWorkflowID
from sqlalchemy import Engine

from bot.ports import Handler, Work

QUEUE = "ouderlijn"
ROUND = "round"
"""The handler that is called each minute."""
_POLLING = 0.25
_CONCURRENCY = 32
_FORGET_AT_ONCE = 1000
_EACH_MINUTE = "* * * * *"
_VERSION = "1"
_EXECUTOR = "ouderlijn-1"

_handlers: dict[str, Handler] = {}


@DBOS.workflow(name="ouderlijn.job")
async def _job(name: str, argument: int) -> None:
    await _handlers[name](argument)


@DBOS.workflow(name="ouderlijn.round")
async def _round(at: datetime, context: Any) -> None:
    await _handlers[ROUND](0)


def _be_quiet() -> None:
    logging.getLogger("dbos").setLevel(logging.WARNING)


class DbosJobs:
    """Jobs in the application's own database. One in a process.

    Args:
        engine: the application's engine: a job is written in the same transaction as the rows it is about.

    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._client: DBOSClient | None = None

    def prepare(self) -> None:
        """Be able to write jobs down for another process, without doing any."""
        _be_quiet()
        DBOS.migrate(self._engine.url.render_as_string(hide_password=False))
        self._client = DBOSClient(system_database_engine=self._engine)

    def put_away(self) -> None:
        """The end of `prepare`."""
        if self._client is not None:
            self._client.destroy()
            self._client = None

    async def launch(self, handlers: Mapping[str, Handler]) -> None:
        """Begin to work: first what a crash left behind."""
        _handlers.clear()
        _handlers.update(handlers)
        _be_quiet()
        url = self._engine.url.render_as_string(hide_password=False)
        DBOS(
            config={
                "name": "ouderlijn",
                "system_database_url": url,
                "system_database_engine": self._engine,
                # Fixed: at launch a process takes up only what carries its own executor and version.
                "application_version": _VERSION,
                "executor_id": _EXECUTOR,
                "log_level": "WARNING",
                "enable_otlp": False,
            }
        )
        DBOS.launch()
        await DBOS.register_queue_async(QUEUE, worker_concurrency=_CONCURRENCY, polling_interval_sec=_POLLING)
        if ROUND in handlers:
            each: Any = {"schedule_name": ROUND, "workflow_fn": _round, "schedule": _EACH_MINUTE, "context": None}
            await DBOS.apply_schedules_async([each])
        self._client = DBOSClient(system_database_engine=self._engine)

    def enqueue(self, work: Work, name: str, id_: str, argument: int, delay_seconds: float = 0) -> None:
        """Write the job in the transaction of `work`."""
        assert self._client is not None, "launch() comes first"
        options: Any = {"workflow_name": "ouderlijn.job", "queue_name": QUEUE, "workflow_id": id_}
        options["app_version"] = _VERSION
        if delay_seconds:
            options["delay_seconds"] = delay_seconds
        self._client.enqueue_in_transaction(work.connection, options, name, argument)

    async def start(self, name: str, id_: str, argument: int) -> None:
        """Run it now; the id keeps it from running twice."""
        with SetWorkflowID(id_):
            await DBOS.start_workflow_async(_job, name, argument)

    async def forget(self, before: datetime) -> None:
        """Delete jobs that ended before this moment, some at a time: the message table is the record, not they."""
        assert self._client is not None, "launch() comes first"
        ended = await self._client.list_workflows_async(
            status=["SUCCESS", "ERROR", "CANCELLED"],
            completed_before=before.isoformat(),
            limit=_FORGET_AT_ONCE,
            load_input=False,
            load_output=False,
        )
        if ended:
            await self._client.delete_workflows_async([job.workflow_id for job in ended])

    async def close(self) -> None:
        """Finish what runs, and end."""
        self.put_away()
        DBOS.destroy()


class DirectJobs:
    """Runs jobs in place, for one message from the terminal: nothing is left behind that a worker would have to do."""

    def __init__(self) -> None:
        self._handlers: Mapping[str, Handler] = {}

    async def launch(self, handlers: Mapping[str, Handler]) -> None:
        """Take the handlers."""
        self._handlers = handlers

    def enqueue(self, work: Work, name: str, id_: str, argument: int, delay_seconds: float = 0) -> None:
        """Nothing: who starts the answer also delivers its replies."""

    async def start(self, name: str, id_: str, argument: int) -> None:
        """Run it."""
        await self._handlers[name](argument)

    async def forget(self, before: datetime) -> None:
        """Nothing is kept."""

    async def close(self) -> None:
        """Nothing to close."""
