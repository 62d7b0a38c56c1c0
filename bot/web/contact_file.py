"""All that is on record of a contact as one zip: for who asks to see it, or to take it along (AVG, art. 15 and 20)."""

import json
import mimetypes
import re
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from bot.config import Settings
from bot.domain.privacy import KeptFile, PersonalData
from bot.ports import Catalogue
from bot.web.transcript_file import as_csv
from bot.web.words import Words

_NOT_PLAIN = re.compile(r"[^A-Za-z0-9_-]+")
_ENDINGS = {"image/jpeg": ".jpg", "audio/ogg": ".ogg", "audio/mpeg": ".mp3", "video/mp4": ".mp4", "application/pdf": ".pdf"}
"""As people know them; others as Python does."""


def file_name(school_id: str) -> str:
    """The name of the zip: with the contact's id on the school's list, and no name."""
    return f"contact-{_NOT_PLAIN.sub('-', school_id)}.zip"


def write(
    target: Path,
    data: PersonalData,
    *,
    fetch: Callable[[int], bytes],
    catalogue: Catalogue,
    settings: Settings,
    now: datetime,
) -> None:
    """Write the zip, whole or not at all; only its owner can read it.

    Args:
        fetch: gives the content of a file by its id; one at a time, since each may have 20 MB.

    """
    t = Words("nl", settings.zone, now)
    names = {file.id: _name(file) for file in data.files}
    tables = {name: [dict(row) for row in rows] for name, rows in data.tables.items()}
    for row in tables.get("files", ()):
        row["name"] = names[row["id"]]
    school = settings.school
    readme = t(
        "exports-readme",
        school=school.name,
        moment=t.full(now),
        contact=data.school_id,
        files=len(data.files),
        email=school.email,
    )
    # A temporary file is its owner's alone from its first moment on.
    with NamedTemporaryFile(dir=target.parent, prefix=".export-", delete=False) as beside:
        part = Path(beside.name)
        try:
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as into:
                into.writestr("README.txt", "\ufeff" + readme.replace("\n", "\r\n") + "\r\n")
                into.writestr("contact.json", json.dumps(tables, ensure_ascii=False, indent=2))
                into.writestr("transcript.csv", as_csv(data.transcripts, t, catalogue, settings))
                for file in data.files:
                    into.writestr(names[file.id], fetch(file.id))
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    part.replace(target)


def _name(file: KeptFile) -> str:
    """From numbers alone: what a phone called a file may be anything."""
    kind = file.content_type.partition(";")[0].strip().lower()
    ending = _ENDINGS.get(kind) or mimetypes.guess_extension(kind) or ".bin"
    return f"files/{file.message}-{file.position + 1}{ending}"
