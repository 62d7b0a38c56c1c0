"""The commands of `ouderlijn`."""

import asyncio
import json
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from rich.markup import escape

from bot import __version__, config, logs
from bot.errors import OuderlijnError

app = typer.Typer(
    help="Ouderlijn: the school's line to every parent.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
console = Console(stderr=True, highlight=False)

_EXIT = 2


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
