"""The commands of `ouderlijn`."""

import asyncio
import contextlib
import json
from collections.abc import Callable, Coroutine, Iterable, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID

from bot import __version__, config, logs
from bot.domain.access import Role
from bot.errors import BadInput, OuderlijnError

if TYPE_CHECKING:
    from bot.domain.contact import Contact
    from bot.services.accounts import AccountService
    from bot.services.templates import Approvals
    from bot.storage.transactions import SqlTransactions
    from bot.storage.work import SqlWork

app = typer.Typer(
    help="Ouderlijn: the school's line to every parent.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
importing = typer.Typer(help="Import the lists of the school's own system.", no_args_is_help=True)
app.add_typer(importing, name="import")
linking = typer.Typer(help="Link a contact's messenger: letters with a code, and what waits.", no_args_is_help=True)
app.add_typer(linking, name="link")
approving = typer.Typer(help="The approved texts of WhatsApp.", no_args_is_help=True)
app.add_typer(approving, name="templates")
exporting = typer.Typer(help="Hand over what is on record of somebody.", no_args_is_help=True)
app.add_typer(exporting, name="export")
forgetting = typer.Typer(help="Delete all that is on record of somebody.", no_args_is_help=True)
app.add_typer(forgetting, name="forget")
people = typer.Typer(help="Who signs in to the pages.", no_args_is_help=True)
app.add_typer(people, name="user")
console = Console(stderr=True, highlight=False)


class Checked(StrEnum):
    """What `ouderlijn check` looks at."""

    ALL = "all"
    TEXTS = "texts"


_EXIT = 2
_EXIT_BAD_ROWS = 1
_MARKS = {True: "[green]✓[/]", None: "[yellow]![/]", False: "[red]✗[/]"}


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
    except asyncio.CancelledError:
        # SIGTERM while it was starting.
        raise SystemExit(143) from None


def _warn(sentences: Iterable[str]) -> None:
    """What was done, and may yet be a mistake."""
    for sentence in sentences:
        console.print("[yellow]![/yellow] " + escape(sentence))


def _stop(sentence: str) -> NoReturn:
    console.print("[red]✗[/red] " + escape(sentence))
    raise SystemExit(_EXIT)


def _run(coroutine: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(coroutine)


def _database(settings: config.Settings) -> "SqlTransactions":
    """The database of the settings, with its tables up to date."""
    from bot.channels import BY_PHONE
    from bot.domain.routes import Routes
    from bot.storage.engine import migrate, open_engine
    from bot.storage.transactions import SqlTransactions

    engine = open_engine(settings.database.url)
    migrate(engine, tell)
    return SqlTransactions(engine, Routes(by_phone=BY_PHONE))


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


@approving.command()
def push() -> None:
    """Make the templates that are missing or changed, and hand them in for approval. Doing it again makes nothing."""
    with _approvals() as approvals:
        pushed = _run(approvals.push(tell))
    print(pushed.as_text())
    if pushed.refused:
        raise SystemExit(_EXIT_BAD_ROWS)


@approving.command()
def status() -> None:
    """Ask how far the templates are. Exit code 1 when one is missing, changed or rejected."""
    from bot.domain.templates import as_table

    with _approvals() as approvals:
        lines = _run(approvals.status())
    print(as_table(lines))
    if any(line.bad for line in lines):
        raise SystemExit(_EXIT_BAD_ROWS)


@contextlib.contextmanager
def _approvals() -> Iterator["Approvals"]:
    from bot.bootstrap import catalogue_of, now
    from bot.channels.twilio_templates import open_shelf
    from bot.language.languages import meta_languages
    from bot.services.templates import Approvals, TemplateService

    settings = config.load()
    # Before the database: without WhatsApp there is nothing to do in it.
    shelf = open_shelf(settings, meta_languages())
    database = _database(settings)
    try:
        yield Approvals(TemplateService(catalogue_of(settings), settings), database, shelf, now)
    finally:
        database.close()


@linking.command()
def letter(
    contact_id: Annotated[str, typer.Argument(help="The id of the contact on the school's list.")],
    channel: Annotated[str, typer.Option(help="telegram or whatsapp; else the contact's own, or the first.")] = "",
    output: Annotated[Path | None, typer.Option(help="Where the page is written; else letter-CONTACT_ID.html, here.")] = None,
) -> None:
    """Write a letter with a QR code and a link that connect one contact, once. An older letter is good no more."""
    from bot.bootstrap import desk
    from bot.services.linking import way_in
    from bot.web.link_letter import file_name
    from bot.web.link_letter import letter as page

    settings, file = config.load(), output or Path(file_name(contact_id))
    if not file.parent.is_dir():
        # Before the code is made, which ends the older one.
        raise BadInput(f"There is no folder {file.parent} for the letter.")
    with desk(settings, tell=tell) as at:
        now = at.clock().astimezone(settings.zone)
        contact = at.transactions.run_now(lambda work: _contact(work, contact_id))
        way = way_in(at.channels, settings.reach.order, contact.channel, channel)
        link = way.link(at.transactions.run_now(lambda work: at.linking.code_for(work, contact.id, now)))
        assert link is not None, "way_in gives a channel with links"
        until = at.linking.last_day(now)
        html = page(at.catalogue, settings, contact, channel=way.name, link=link, until=until, now=now)
    # Whoever reads it can connect as this contact.
    file.touch(mode=0o600)
    file.write_text(html, encoding="utf-8")
    print(f"{file}: opens {way.name}, good once, until {until} (that day too)")


@linking.command(name="list")
def list_requests() -> None:
    """List what waits for a decision: strangers who ask to be linked, and numbers that seem to be new."""
    from bot.bootstrap import desk

    settings = config.load()
    with desk(settings, tell=tell) as at:
        waiting = at.transactions.run_now(at.linking.requests)
        said = {request.id: at.transactions.run_now(partial(_said, request.conversation)) for request in waiting}
    for request in waiting:
        who, number = request.name or "-", request.phone or "no number"
        when = f"{request.at.astimezone(settings.zone):%Y-%m-%d %H:%M}"
        print(f"{request.id:>4}  {request.kind:<8}  {when}  {who}, {number}")
        for line in said[request.id]:
            print(f"{'':>6}{line}")
    if not waiting:
        tell("nothing waits")


def _said(conversation: int, work: "SqlWork") -> list[str]:
    """What was written there last, so that somebody can tell who it is."""
    lines = [entry.parts[0].text for entry in work.transcript(conversation) if entry.direction == "in" and entry.parts]
    return [f"“{line}”" for line in lines if line][-3:]


@linking.command()
def confirm(
    request: Annotated[int, typer.Argument(help="Its number in `link list`.")],
    contact: Annotated[str, typer.Option(help="Who the stranger is: the id on the school's list.")] = "",
) -> None:
    """Say who a stranger is, or that a number is the contact's new one."""
    from bot.bootstrap import desk

    with desk(config.load(), tell=tell) as at:

        def do(work: "SqlWork") -> None:
            at.linking.confirm(work, request, _contact(work, contact).id if contact else None, at.clock())

        at.transactions.run_now(do)
    tell("linked")


@linking.command()
def refuse(request: Annotated[int, typer.Argument(help="Its number in `link list`.")]) -> None:
    """Say that the school does not know a stranger, or that a number is not the contact's."""
    from bot.bootstrap import desk

    with desk(config.load(), tell=tell) as at:
        at.transactions.run_now(lambda work: at.linking.refuse(work, request, at.clock()))
    tell("refused")


@exporting.command(name="contact")
def export_contact(
    contact_id: Annotated[str, typer.Argument(help="The id of the contact on the school's list.")],
    output: Annotated[Path | None, typer.Option(help="Where the zip is written; else contact-CONTACT_ID.zip, here.")] = None,
    staff: Annotated[bool, typer.Option("--staff", help="With the addresses of who of the school read it.")] = False,
) -> None:
    """Write a zip with all that is on record of a contact: for who asks to see it, or to take it along."""
    from bot.bootstrap import catalogue_of, now
    from bot.services import privacy
    from bot.web import contact_file

    settings, file, at = config.load(), output or Path(contact_file.file_name(contact_id)), now()
    if not file.parent.is_dir():
        raise BadInput(f"There is no folder {file.parent} for the zip.")
    database = _database(settings)
    try:
        data = database.run_now(lambda work: privacy.export_contact(work, contact_id, at, staff=staff))

        def fetch(id_: int) -> bytes:
            found = database.run_now(lambda work: work.file(id_))
            return found[1] if found else b""

        contact_file.write(file, data, fetch=fetch, catalogue=catalogue_of(settings), settings=settings, now=at)
    finally:
        database.close()
    print(f"{file}: {len(data.tables['messages'])} messages, {len(data.files)} files")


@forgetting.command(name="contact")
def forget_contact(
    contact_id: Annotated[str, typer.Argument(help="The id of the contact on the school's list.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Delete a contact with all messages and files, for good; the school's list does not bring the contact back."""
    from bot.bootstrap import now
    from bot.services import privacy

    settings = config.load()
    database = _database(settings)
    try:
        count = database.run_now(lambda work: privacy.messages_with(work, contact_id))
        question = f"Delete contact {contact_id} and {count} messages? Nobody can bring them back."
        if not yes and not typer.confirm(question, err=True):
            raise BadInput("Nothing was deleted.")
        done = database.run_now(lambda work: privacy.forget_contact(work, contact_id, now(), settings.zone))
        more = database.run_now(lambda work: work.tidy_search(begin=True))
        while more:
            more = database.run_now(lambda work: work.tidy_search(begin=False))
    finally:
        database.close()
    print(done.as_text())


@forgetting.command(name="undo")
def forget_undo(contact_id: Annotated[str, typer.Argument(help="The id of the contact on the school's list.")]) -> None:
    """Let the next list bring a forgotten contact in again, as somebody new. What was deleted stays deleted."""
    from bot.services import privacy

    database = _database(config.load())
    try:
        database.run_now(lambda work: privacy.take_forgetting_back(work, contact_id))
    finally:
        database.close()
    tell("the next import may bring this contact in")


_Email = Annotated[str, typer.Argument(help="The e-mail address of the user.")]
_Role = Annotated[Role, typer.Option(help="What the user may see; docs/how-to/sign-in.md explains it.")]
_Groups = Annotated[list[str] | None, typer.Option("--group", help="A group of a team leader; once for each. None: all.")]


@contextlib.contextmanager
def _users() -> Iterator[tuple[config.Settings, "SqlWork", "AccountService"]]:
    """A transaction, and what keeps the users."""
    from bot.bootstrap import now
    from bot.services.accounts import AccountService
    from bot.services.passwords import Passwords

    settings = config.load()
    database = _database(settings)
    try:
        with database.work() as work:
            yield settings, work, AccountService(database, Passwords(), now, settings)
    finally:
        database.close()


def _print_link(settings: config.Settings, code: str | None) -> None:
    """The link with which a user chooses a password, on standard output: it is as secret as a password."""
    from bot.services.accounts import reset_path

    if code is None:
        tell("signs in with the school's own account")
        return
    base = settings.web.public_url or f"http://{settings.web.host}:{settings.web.port}"
    tell(f"give this link to the user; it is good once, for {settings.sign_in.reset_hours} hours:")
    print(base.rstrip("/") + reset_path(code))


@people.command("add")
def add_user(
    email: _Email,
    name: Annotated[str, typer.Option(help="The name, as colleagues know it.")],
    role: _Role = Role.MENTOR,
    group: _Groups = None,
) -> None:
    """Add a user, and print the link with which the user chooses a password."""
    from bot.services.accounts import doubts

    with _users() as (settings, work, accounts):
        user = accounts.add(work, email, name, role, group or [])
        code = accounts.code_for(work, user) if settings.sign_in.password else None
        found = doubts(work, user, group or [])
    tell(f"{user.email} is a user now")
    _warn(found.values())
    _print_link(settings, code)


@people.command("list")
def list_users() -> None:
    """List the users: address, role, groups, when last signed in, name."""
    with _users() as (settings, work, _):
        users = work.users()
    for user in users:
        seen = f"{user.signed_in_at.astimezone(settings.zone):%Y-%m-%d}" if user.signed_in_at else "never     "
        state = "disabled" if user.disabled else ""
        groups = ", ".join(user.groups)
        print(f"{user.email:<40} {user.role:<12} {seen}  {state:<8}  {user.name}{f' ({groups})' if groups else ''}")
    if not users:
        tell("there are no users yet")


@people.command("reset")
def reset_user(email: _Email) -> None:
    """End the password and the sessions of a user, and print the link with which the user chooses a new one."""
    from bot.services.accounts import known_user

    with _users() as (settings, work, accounts):
        code = accounts.reset(work, known_user(work, email))
    _print_link(settings, code)


@people.command("disable")
def disable_user(email: _Email) -> None:
    """Let a user sign in no more, and sign the user out everywhere."""
    from bot.services.accounts import known_user

    with _users() as (_, work, accounts):
        accounts.disable(work, known_user(work, email))
    tell("can sign in no more")


@people.command("enable")
def enable_user(email: _Email) -> None:
    """Let a user sign in again."""
    from bot.services.accounts import known_user

    with _users() as (_, work, accounts):
        accounts.enable(work, known_user(work, email))
    tell("can sign in again")


@people.command("role")
def give_role(
    email: _Email,
    role: Annotated[Role, typer.Argument(help="What the user may see.")],
    group: _Groups = None,
) -> None:
    """Give a user another role, or a team leader other groups."""
    from bot.services.accounts import doubts, known_user

    with _users() as (_, work, accounts):
        user = known_user(work, email)
        changed = accounts.change(work, user, name=user.name, role=role, groups=group or [])
        found = doubts(work, known_user(work, email), group or [])
    tell("must sign in again, with the new role" if changed else "nothing changed")
    _warn(found.values())


def _contact(work: "SqlWork", school_id: str) -> "Contact":
    found = work.contact_called(school_id)
    if found is None:
        raise BadInput("The school's list has no contact with this id. It is the contact_id of contacts.csv.")
    return work.contact(found)


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
def check(
    what: Annotated[Checked, typer.Argument(help="`texts`: only how easy the Dutch texts are to read.")] = Checked.ALL,
) -> None:
    """Check the texts, the topics and the understanding data; name what is missing, and what is hard to read."""
    from bot.checks import hard_texts, problems

    found = problems(config.load()) if what is Checked.ALL else []
    easy, hard = hard_texts()
    for line in easy if what is Checked.TEXTS else []:
        tell(escape(line))
    found += hard
    for line in found:
        print(line)
    if found:
        _stop(f"{len(found)} problems in the texts and the data.")
    tell("texts and data are complete")


@app.command()
def review(
    language: Annotated[str, typer.Argument(help="The folder of the language in locales/: pl.")],
    read: Annotated[Path | None, typer.Option(help="Take the corrections of this spreadsheet over.")] = None,
    out: Annotated[Path | None, typer.Option(help="Where to write the spreadsheet; review-<language>.xlsx here.")] = None,
    reviewed: Annotated[bool, typer.Option(help="With --read: a native speaker read all of it.")] = False,
) -> None:
    """Write a language's texts into a spreadsheet for a native speaker, or take its corrections over."""
    from bot.language.review import read_sheet, write_sheet

    if read is None:
        if reviewed:
            raise BadInput("--reviewed goes with --read: ouderlijn review pl --read review-pl.xlsx --reviewed")
        path = out or Path(f"review-{language}.xlsx")
        count = write_sheet(language, path)
        tell(f"{count} texts are in {path}. To take the corrections over:")
        tell(f"  ouderlijn review {language} --read {path}")
        return
    taken = read_sheet(language, read, reviewed=datetime.now(UTC).date() if reviewed else None)
    for key, remark in taken.remarks:
        print(f"{key}: {remark}")
    if reviewed:
        tell(f"the files of locales/{language} say now that a native speaker reviewed them")
    tell(f"{len(taken.changed)} texts of locales/{language} were changed. Look at them with: git diff locales/{language}")


@app.command()
def doctor() -> None:
    """Say what is installed, trained and reachable, and what to do about the rest."""
    from bot.checks import diagnosis

    bad = False
    for good, line in diagnosis():
        bad = bad or good is False
        console.print(f"{_MARKS[good]} {escape(line)}")
    if bad:
        raise SystemExit(_EXIT)


if __name__ == "__main__":
    main()
