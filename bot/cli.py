"""The commands of `ouderlijn`."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID

from bot import __version__, config, logs
from bot.errors import BadInput, OuderlijnError

if TYPE_CHECKING:
    from bot.storage.transactions import SqlTransactions

app = typer.Typer(
    help="Ouderlijn: the school's line to every parent.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
importing = typer.Typer(help="Import the lists of the school's own system.", no_args_is_help=True)
app.add_typer(importing, name="import")
console = Console(stderr=True, highlight=False)

_EXIT = 2
_EXIT_BAD_ROWS = 1


def tell(line: str) -> None:
    """A line of progress, on standard error."""
    console.print(f"[dim]•[/dim] {line}")


def main() -> None:
    """Run a command; an error of ours is one sentence, never a traceback."""
    try:
        app(standalone_mode=True)
    except OuderlijnError as error:
        _stop(str(error))
    except KeyboardInterrupt:
        raise SystemExit(130) from None


def _stop(sentence: str) -> NoReturn:
    console.print("[red]✗[/red] " + escape(sentence))
    raise SystemExit(_EXIT)


def _run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(coroutine)


def _database(settings: config.Settings) -> "SqlTransactions":
    """The database of the settings, with its tables up to date."""
    from bot.storage.engine import migrate, open_engine
    from bot.storage.transactions import SqlTransactions

    engine = open_engine(settings.database.url)
    migrate(engine, tell)
    return SqlTransactions(engine)


@app.callback()
def _before(verbose: Annotated[bool, typer.Option(help="Log more.")] = False) -> None:
    logs.set_up("DEBUG" if verbose else "INFO")


@app.command()
def version() -> None:
    """Print the version."""
    print(__version__)


@app.command()
def train(force: Annotated[bool, typer.Option(help="Train also when nothing changed.")] = False) -> None:
    """Train what the bot understands (dialogs/), unless nothing changed."""
    from bot import rasa

    rasa.train(tell, force=force)


@app.command()
def migrate() -> None:
    """Make the tables of the database, or bring them up to date."""
    from bot.storage.engine import migrate as run
    from bot.storage.engine import open_engine

    run(open_engine(config.load().database.url), tell)


@importing.command()
def roster(
    folder: Annotated[Path, typer.Argument(help="Where students.csv, contacts.csv and mentors.csv are, or some of them.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change and write nothing.")] = False,
    remove_missing: Annotated[bool, typer.Option("--remove-missing", help="Remove who is not in the list.")] = False,
    force_remove: Annotated[bool, typer.Option("--force-remove", help="Even more than half of those on record.")] = False,
) -> None:
    """Import the school's list of students, contacts and mentors."""
    from bot.services.roster import Options, import_roster, read_folder, rules_of

    settings, at = config.load(), datetime.now(UTC)
    options = Options(dry_run, remove_missing, force_remove)
    files, database = read_folder(folder), _database(settings)
    try:
        with _progress() as progress:
            report = database.run_now(
                lambda work: import_roster(work, files, rules_of(settings, at), at, options, progress=progress)
            )
    finally:
        database.close()
    print(report.as_table())
    if report.problems:
        raise SystemExit(_EXIT_BAD_ROWS)


@importing.command()
def absences(
    file: Annotated[Path, typer.Argument(help="A CSV file: absence_id, student_id, date, from, until, kind, status.")],
) -> None:
    """Import absences; after the time for corrections the contacts hear of them. The same file again does nothing."""
    from bot.bootstrap import desk
    from bot.services.absence_list import from_file
    from bot.services.roster import rules_of

    settings, data = config.load(), _bytes(file)
    with desk(settings, tell=tell) as at:
        rules = rules_of(settings, at.clock())
        report = at.transactions.run_now(lambda work: from_file(work, data, rules, at.absences))
    print(report.as_table())
    if report.problems:
        raise SystemExit(_EXIT_BAD_ROWS)


@importing.command()
def meetings(file: Annotated[Path, typer.Argument(help="A YAML list of meetings; see docs/how-to/invite.md.")]) -> None:
    """Plan meetings and invite the contacts of their students. The same file again invites nobody twice."""
    from bot.bootstrap import desk
    from bot.services.meeting_plans import invite_all, read_plans

    settings = config.load()
    try:
        plans = read_plans(_bytes(file).decode("utf-8"))
    except UnicodeDecodeError:
        raise BadInput(f"{file.name} is no text in UTF-8.") from None
    with desk(settings, tell=tell) as at:
        now = at.clock().astimezone(settings.zone)
        invited = at.transactions.run_now(lambda work: invite_all(work, plans, at.invitations, now))
    print(f"{len(plans)} meetings, {invited} contacts invited or told")


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadInput(f"{file} cannot be read ({error.strerror}).") from None


@contextlib.contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for each step, on standard error."""
    with Progress(console=console, transient=True) as bar:
        tasks: dict[str, TaskID] = {}

        def progress(step: str, done: int, of: int) -> None:
            if step not in tasks:
                tasks[step] = bar.add_task(step)
            bar.update(tasks[step], completed=done, total=of)

        yield progress


@app.command()
def serve() -> None:
    """Start the program: pages, channels, jobs and its own Rasa."""
    from bot.web import server

    _run(server.serve(config.load(), tell, demo=False))


@app.command()
def demo() -> None:
    """Start the program with a made-up school and the phone of a parent in the browser."""
    from bot.web import server

    _run(server.serve(config.load(), tell, demo=True))


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="What the parent writes.")],
    language: Annotated[str, typer.Option(help="The language of the parent.")] = "nl",
    contact: Annotated[str, typer.Option(help="The number of a contact on record; else a stranger asks.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Ask something as a parent, here in the terminal; the same path as on a phone."""
    from bot.terminal import ask as run

    logs.set_up("ERROR")
    answer = _run(run(config.load(), text, language, contact or f"terminal-{language}", tell))
    if as_json:
        print(json.dumps(answer, ensure_ascii=False, indent=2))
        return
    for message in answer["messages"]:
        print("\n\n".join(part["text"] for part in message["parts"]))
        for number, button in enumerate(message["buttons"], 1):
            print(f"  {number}. {button['label']}")
        print()


@app.command()
def evaluate(
    files: Annotated[list[Path], typer.Argument(help="YAML lists of {text, expect, ...}; the name of a file is its language.")],
    json_file: Annotated[Path | None, typer.Option("--json", help="Write one record a message to this file.")] = None,
    report: Annotated[bool, typer.Option(help="Also print weak topics and confused pairs.")] = False,
) -> None:
    """Measure the understanding on files of messages, with the decision code of production."""
    from bot.evaluation import evaluate as run
    from bot.evaluation import table

    logs.set_up("ERROR")
    if json_file and not json_file.parent.is_dir():
        # Before the measurement, not after it.
        raise BadInput(f"There is no folder {json_file.parent} for the records.")
    records = _run(run(config.load(), files, tell))
    print(table(records, report=report))
    if json_file:
        json_file.write_text(json.dumps([r.as_dict() for r in records], ensure_ascii=False, indent=1), encoding="utf-8")


@app.command()
def check() -> None:
    """Check the texts, the topics and the understanding data; name what is missing."""
    from bot.checks import problems

    found = problems(config.load())
    for line in found:
        print(line)
    if found:
        _stop(f"{len(found)} problems in the texts and the data.")
    tell("texts and data are complete")


@app.command()
def doctor() -> None:
    """Say what is installed, trained and reachable, and what to do about the rest."""
    from bot.checks import diagnosis

    bad = False
    for good, line in diagnosis():
        bad = bad or not good
        console.print(f"[{'green' if good else 'red'}]{'✓' if good else '✗'}[/] {line}")
    if bad:
        raise SystemExit(_EXIT)


if __name__ == "__main__":
    main()
