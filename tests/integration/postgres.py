"""A PostgreSQL of the tests' own: a new cluster in a folder of its own, reached through a socket there, gone afterwards."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


def available() -> bool:
    """Whether its server programs are on this machine."""
    return bool(PROGRAMS)


@contextlib.contextmanager
def cluster() -> Iterator[Path]:
    """The folder with the socket of a running server, without durability: it lives as long as the tests."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    # The server refuses to run as root.
    user = next((name for name in ("postgres", "nobody") if _exists(name)), None) if os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)

    def run(*command: str) -> None:
        quiet = subprocess.DEVNULL
        subprocess.run(command, user=user, cwd=folder, stdout=quiet, stderr=quiet, check=True)

    control = [str(PROGRAMS[-1] / "pg_ctl"), "-D", str(folder / "data"), "-w"]
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c synchronous_commit=off"
    try:
        initdb = [str(PROGRAMS[-1] / "initdb"), "-D", str(folder / "data"), "-U", "school", "-A", "trust", "-E", "UTF8"]
        try:
            run(*initdb, "--locale=C.UTF-8")
            run(*control, "-o", options, "start")
        except (OSError, subprocess.SubprocessError) as error:
            # A container that lets nobody change the user, for one.
            pytest.skip(f"PostgreSQL could not be started here ({type(error).__name__})")
        try:
            yield folder
        finally:
            run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _exists(name: str) -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(name))
    return False
