"""The durable jobs (DBOS Transact) behind the Jobs port: what was written down is done, also after a crash."""

import asyncio
import logging
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any

from dbos import DBOS, DBOSClient, SetWorkflowID
from sqlalchemy import Engine

from bot.logs import place_of
from bot.ports import Handler, Work

log = logging.getLogger(__name__)

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
_home: list[asyncio.AbstractEventLoop] = []


async def _at_home(name: str, argument: int) -> None:
    """Run a handler in the loop of the program: DBOS has one of its own, and clients, locks and limits belong to one loop."""
    if asyncio.get_running_loop() is _home[0]:
        await _call(name, argument)
    else:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(_call(name, argument), _home[0]))


async def _call(name: str, argument: int) -> None:
    try:
        await _handlers[name](argument)
    except Exception as error:
        # Only the place: what is raised here is logged and kept by DBOS, and its words may quote a message.
        log.error("the job %s failed (%s)", name, place_of(error))
        raise RuntimeError(f"the job {name} failed ({place_of(error)})") from None


@DBOS.workflow(name="ouderlijn.job")
async def _job(name: str, argument: int) -> None:
    await _at_home(name, argument)


@DBOS.workflow(name="ouderlijn.round")
async def _round(at: datetime, context: Any) -> None:
    await _at_home(ROUND, 0)


def _be_quiet() -> None:
    logger = logging.getLogger("dbos")
    logger.setLevel(logging.WARNING)
    # Its own handler would write past our formatter, which blots out numbers and tokens.
    logger.handlers.clear()
    logger.propagate = True


class DbosJobs:
    """Jobs in the application's own database. One in a process.

    Args:
        engine: the application's engine: a job is written in the same transaction as the rows it is about.
        queues: those beside the common one, each with workers of its own.

    """

    def __init__(self, engine: Engine, queues: Iterable[str] = ()) -> None:
        self._engine = engine
        self._queues = {name: f"{QUEUE}-{name}" for name in queues}
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
        _home[:] = [asyncio.get_running_loop()]
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
        _be_quiet()
        for queue in (QUEUE, *self._queues.values()):
            await DBOS.register_queue_async(queue, worker_concurrency=_CONCURRENCY, polling_interval_sec=_POLLING)
        if ROUND in handlers:
            each: Any = {"schedule_name": ROUND, "workflow_fn": _round, "schedule": _EACH_MINUTE, "context": None}
            await DBOS.apply_schedules_async([each])
        self._client = DBOSClient(system_database_engine=self._engine)

    def enqueue(self, work: Work, name: str, id_: str, argument: int, delay_seconds: float = 0, *, queue: str = "") -> None:
        """Write the job in the transaction of `work`; an unknown queue is the common one."""
        assert self._client is not None, "launch() comes first"
        options: Any = {"workflow_name": "ouderlijn.job", "workflow_id": id_}
        options["queue_name"] = self._queues.get(queue, QUEUE)
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
        # In a thread, since it waits for what runs, and that runs in this loop; in one of its own, since DBOS made its threads
        # those of the loop and ends them.
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1) as own:
            await loop.run_in_executor(own, DBOS.destroy)
        loop.set_default_executor(ThreadPoolExecutor())


class DirectJobs:
    """Runs jobs in place, for one message from the terminal: nothing is left behind that a worker would have to do."""

    def __init__(self) -> None:
        self._handlers: Mapping[str, Handler] = {}

    async def launch(self, handlers: Mapping[str, Handler]) -> None:
        """Take the handlers."""
        self._handlers = handlers

    def enqueue(self, work: Work, name: str, id_: str, argument: int, delay_seconds: float = 0, *, queue: str = "") -> None:
        """Nothing: who starts the answer also delivers its replies."""

    async def start(self, name: str, id_: str, argument: int) -> None:
        """Run it."""
        await self._handlers[name](argument)

    async def forget(self, before: datetime) -> None:
        """Nothing is kept."""

    async def close(self) -> None:
        """Nothing to close."""
