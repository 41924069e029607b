"""What the reprise asks: a file, what each column gives, and a button on a sheet as it was shown."""

from __future__ import annotations

from typing import Any

from wtforms import FileField, HiddenField, ValidationError

from registry.bilingual import Text
from registry.reprise.fields import IGNORED, SourceField
from registry.reprise.models import SourceSheet
from registry.web.forms import Choice, Form, VersionedForm


class FileForm(Form):
    """A spreadsheet."""

    file = FileField(
        Text("Fichier à reprendre", "File to bring in"),
        description=Text(
            ".xlsx, .xls, .ods ou .csv ; 10 Mo au plus. Rien n'entre au registre avant votre accord.",
            ".xlsx, .xls, .ods or .csv; at most 10 MB. Nothing enters the register before you agree.",
        ),
        render_kw={"accept": ".xlsx,.xls,.ods,.csv,.txt,.tsv"},
    )

    def validate_file(self, field: Any) -> None:
        if not field.data or not field.data.filename:
            raise ValidationError(Text("Choisissez un fichier.", "Choose a file."))  # type: ignore[arg-type]


class SheetForm(VersionedForm):
    """A button about a sheet, as the page showed it."""

    must_reread = True


class ColumnsForm(VersionedForm):
    """What each column gives; its choices are made for a sheet by `columns_form`. `header_row` is that of the page shown."""

    header_row = HiddenField()

    @property
    def columns(self) -> list[str]:
        """The choices in the order of the columns."""
        fields = sorted((name for name in self._fields if name.startswith("column_")), key=lambda name: int(name.removeprefix("column_")))
        return [self._fields[name].data or "" for name in fields]

    @property
    def seen_header_row(self) -> int:
        """The row of the headings as shown; 0 when tampered with."""
        digits = str(self.header_row.data or "")
        return int(digits) if digits.isdecimal() and len(digits) < 9 else 0


def columns_form(sheet: SourceSheet, columns: tuple[str, ...], header_row: int, headings: tuple[str, ...]) -> ColumnsForm:
    """The form of one sheet, with a choice a column."""
    choices = [("", IGNORED), *((field.value, field.label) for field in SourceField)]
    fields = {
        f"column_{at}": Choice(Text.same(headings[at] or _letters(at)), choices, default=column) for at, column in enumerate(columns)
    }  # fmt: skip
    made: type[ColumnsForm] = type("OneSheetForm", (ColumnsForm,), fields)
    return made(version=sheet.version, header_row=str(header_row))


def _letters(at: int) -> str:
    """A column's letters, as spreadsheet programs show them."""
    text = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        text = chr(65 + rest) + text
    return text
