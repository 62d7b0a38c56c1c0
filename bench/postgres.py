"""A PostgreSQL of the benchmark's own: a cluster in a folder that stays, reached through a socket there, stopped afterwards."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))


@contextlib.contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The address of its databases, with `{}` for the name; `folder` holds the data and is made when it is missing.

    Raises:
        OSError, subprocess.SubprocessError: it cannot be started here.

    """
    # The server refuses to run as root.
    user = next((name for name in ("postgres", "nobody") if _exists(name)), None) if os.geteuid() == 0 else None
    folder.mkdir(parents=True, exist_ok=True)
    socket = Path(tempfile.mkdtemp(prefix="pg-"))
    for place in (folder, socket):
        if user:
            shutil.chown(place, user)

    def run(*command: str) -> None:
        quiet = subprocess.DEVNULL
        subprocess.run(command, user=user, cwd=folder, stdout=quiet, stderr=quiet, check=True)

    data, programs = folder / "data", PROGRAMS[-1]
    options = f"-c listen_addresses='' -c unix_socket_directories='{socket}' -c fsync=off -c shared_buffers=256MB"
    control = [str(programs / "pg_ctl"), "-D", str(data), "-w"]
    try:
        if not (data / "PG_VERSION").is_file():
            run(str(programs / "initdb"), "-D", str(data), "-U", "school", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        run(*control, "-o", options, "start")
        try:
            yield f"postgresql+psycopg://school@/{{}}?host={socket}"
        finally:
            run(*control, "-m", "fast", "stop")
    finally:
        shutil.rmtree(socket, ignore_errors=True)


def _exists(name: str) -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(name))
    return False
