"""The approved texts at the provider, as they were when it was asked last."""

from datetime import datetime

from sqlalchemy import select

from bot.domain.templates import Kept
from bot.storage import records
from bot.storage.repository import Repository
from bot.storage.tables import TemplateRow

_STATUS = 30


class TemplateStore(Repository):
    """The repository of templates."""

    def template(self, name: str, language: str) -> Kept | None:
        """The template of this name in this language."""
        row = self._template(name, language)
        return _kept(row) if row else None

    def templates(self) -> list[Kept]:
        """All of them, also those of texts of before."""
        return [_kept(row) for row in self._session.scalars(select(TemplateRow).order_by(TemplateRow.id))]

    def put_template(self, kept: Kept, at: datetime) -> None:
        """Write a template, or bring it up to date."""
        status = kept.status[:_STATUS]
        values = {"name": kept.name, "language": kept.language, "digest": kept.digest, "sid": kept.sid, "status": status}
        if self._insert_or_ignore(TemplateRow, {**values, "pushed_at": records.naive(at)}) is None:
            row = self._template(kept.name, kept.language)
            assert row is not None
            row.digest, row.sid, row.status = kept.digest, kept.sid, status
            self._session.flush()

    def _template(self, name: str, language: str) -> TemplateRow | None:
        where = TemplateRow.name == name, TemplateRow.language == language
        return self._session.scalars(select(TemplateRow).where(*where)).one_or_none()


def _kept(row: TemplateRow) -> Kept:
    return Kept(row.name, row.language, row.digest, row.sid, row.status)
