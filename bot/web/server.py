"""Starts everything in one process and ends it in order: Rasa, application, web server."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

import uvicorn
from filelock import FileLock, Timeout

from bot import rasa
from bot.bootstrap import Application, application
from bot.config import Settings
from bot.domain.routes import Routes
from bot.errors import DatabaseBusy, OuderlijnError
from bot.ports import Work
from bot.services.demo import ABSENCE, AFTER, DEMO, absence_comes_in, close_demo_users, demo_settings, is_demo, load_demo
from bot.storage.engine import migrate, open_engine, sqlite_file
from bot.storage.transactions import SqlTransactions
from bot.web.app import create


async def serve(settings: Settings, tell: Callable[[str], None], *, demo: bool) -> None:
    """Work until asked to end (Ctrl-C or SIGTERM).

    Raises:
        DatabaseBusy: another process works with this SQLite database.
        SetupError: something is not installed.
        OuderlijnError: the port is taken.

    """
    if demo:
        settings = demo_settings(settings)
    starting = asyncio.current_task()
    assert starting is not None
    # Until the pages are there: whoever ends the program while it starts must not leave Rasa behind.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, starting.cancel)
    _need_port(settings)
    with _alone(settings):
        if demo:
            _need_demo(settings, tell)
        parts = rasa.understanding(settings, tell)
        working: asyncio.Future[Application] = asyncio.get_running_loop().create_future()

        async def absence(_: int) -> None:
            await _absence_comes_in(await working)

        more = {ABSENCE: absence}
        async with parts as understanding, application(settings, understanding, tell=tell, more=more, demo=demo) as built:
            app = built
            await asyncio.to_thread(app.catalogue.warm)
            await asyncio.to_thread(lambda: app.accounts.passwords.nobodys)
            await (_fill if demo else _look_at_users)(app, tell)
            working.set_result(app)
            if len(app.channels) > 1 and any(channel.can.pretended for channel in app.channels.values()):
                tell("the simulator is on beside real channels: an admin who opens it can write as any contact, and read.")
                tell("switch it off with real data: channels.simulator.enabled: false")
            await _pages(app, tell)


def _need_demo(settings: Settings, tell: Callable[[str], None]) -> None:
    """Before anything starts: in the demo everybody may be everybody, and messages go at any hour."""
    engine = open_engine(settings.database.url)
    migrate(engine, tell)
    database = SqlTransactions(engine, Routes())
    try:
        if not database.run_now(lambda work: is_demo(work, DEMO)):
            raise OuderlijnError(
                "There are people in this database who are not the demo's. Give the demo its own: "
                "OUDERLIJN_DATABASE=sqlite:///data/demo.db ouderlijn demo. For your school it is `ouderlijn serve`."
            )
    finally:
        database.close()


def _need_port(settings: Settings) -> None:
    """Look before anything is written or sent: a program that cannot serve must not work in the database."""
    web = settings.web
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((web.host, web.port))
        except OSError:
            raise _taken(web.port) from None


def _taken(port: int) -> OuderlijnError:
    return OuderlijnError(f"Port {port} is taken. Set web.port in config.yaml, or end the other program.")


async def _fill(app: Application, tell: Callable[[str], None]) -> None:
    now = app.clock().astimezone(app.settings.zone)
    count = await app.transactions.run(lambda work: load_demo(work, DEMO, now, app.invitations, app.accounts.passwords))
    if count:
        tell(f"demo school: {count} contacts written")
    tell("demo school: Elif is reported absent in a minute; Ayşe and Samira are invited to a talk")

    def coming(work: Work) -> None:
        app.jobs.enqueue(work, ABSENCE, f"{ABSENCE}:{now:%Y%m%d}", 0, AFTER.total_seconds())

    await app.transactions.run(coming)


async def _look_at_users(app: Application, tell: Callable[[str], None]) -> None:
    """Outside the demo: nobody comes in with its password, and somebody must be able to come in at all."""

    def look(work: Work) -> tuple[int, bool]:
        closed = close_demo_users(work, DEMO, app.accounts.passwords)
        return closed, all(user.disabled for user in work.users())

    closed, nobody = await app.transactions.run(look)
    if closed:
        tell(f"{closed} users of the demo can sign in no more: their password is known to everybody")
    if nobody:
        tell("nobody can sign in yet. Make the first user with: ouderlijn user add EMAIL --name NAME --role admin")


async def _absence_comes_in(app: Application) -> None:
    now = app.clock().astimezone(app.settings.zone)
    await app.transactions.run(lambda work: absence_comes_in(work, DEMO, now, app.absences))


async def _pages(app: Application, tell: Callable[[str], None]) -> None:
    web = app.settings.web
    options = uvicorn.Config(
        create(app),
        host=web.host,
        port=web.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=2,
    )
    server = uvicorn.Server(options)
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    # uvicorn would take the signals for itself and end the process before Rasa and the database are closed.
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    first_round: asyncio.Task[None] | None = None
    running = asyncio.create_task(_run(server))
    stopping = asyncio.create_task(stopped.wait())
    while not server.started and not running.done():  # noqa: ASYNC110 (uvicorn has a flag, not an event)
        await asyncio.sleep(0.02)
    if not running.done():
        port = server.servers[0].sockets[0].getsockname()[1]
        tell(f"Ouderlijn works: http://{web.host}:{port}/  (Ctrl-C ends it)")
        # Only now: what is sent is reported by the provider, and the door for that is open.
        first_round = asyncio.create_task(app.rounds.minute())
    await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    stopping.cancel()
    if first_round:
        first_round.cancel()
        await asyncio.gather(first_round, return_exceptions=True)
    await running


async def _run(server: uvicorn.Server) -> None:
    try:
        await server.serve()
    except SystemExit:
        raise _taken(server.config.port) from None


@contextlib.contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """One working process for one SQLite file: two would both take up the jobs that a crash left behind."""
    file = sqlite_file(settings.database.url)
    if file is None:
        yield
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(f"{file}.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise DatabaseBusy(
            f"Another Ouderlijn works with {file.name}. End it, or name another with OUDERLIJN_DATABASE."
        ) from None
    try:
        yield
    finally:
        lock.release()
