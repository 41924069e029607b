"""The forms of the queue: ticks and what to do with them, the aim of a batch, the name of a view."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wtforms import BooleanField, SelectMultipleField
from wtforms.fields.choices import SelectChoice

from registry.accounts.models import User
from registry.bilingual import Text
from registry.examining.forms import DeskActForm, DeskForm
from registry.law.requirements import Piece
from registry.queues.models import Batch, BatchKind
from registry.web.forms import Choice, Form, TextAreaField, TextField, terms

__all__ = ("AssignAim", "DeskActForm", "PieceAim", "TicksForm", "ViewForm", "aim_form")

_CHOOSE = ("", Text("Choisir…", "Choose…"))


class DossierCheckboxes(SelectMultipleField):
    """The dossiers ticked, by their references; whether they exist is asked of the database."""

    def pre_validate(self, form: object) -> None:
        """Any words may come: unknown references are no dossiers."""


class TicksForm(Form):
    """Dossiers ticked in the queue, or all those of the view, and the act asked for."""

    dossiers = DossierCheckboxes(Text("Dossiers", "Dossiers"), choices=[])
    whole_view = BooleanField(Text("Toute la vue", "The whole view"))
    act = Choice(Text("Acte", "Act"), choices=terms(BatchKind), required=True)

    @property
    def refs(self) -> list[str]:
        """What was ticked, bounded."""
        return [str(value)[:20] for value in (self.dossiers.data or [])[:1000]]


class AssignAim(DeskForm):
    """To whom the dossiers go."""

    must_reread = True
    holder = Choice(Text("Attribuer à", "Assign to"), choices=[], required=True)


class PieceAim(DeskForm):
    """Which document is asked for."""

    must_reread = True
    piece = Choice(Text("Pièce à demander", "Document to request"), choices=[], required=True)
    words = TextAreaField(
        Text("Précision, telle que les organisations la liront", "Further words, as the organisations will read them"), max_length=600
    )


def aim_form(batch: Batch, *, sent: bool, examiners: Iterable[User], pieces: Iterable[Piece]) -> AssignAim | PieceAim:
    """The form of this batch, as sent or as it stands."""
    source: dict[str, Any] = {} if sent else {"formdata": None}
    if batch.kind is BatchKind.ASSIGN:
        form = AssignAim(**source, version=batch.version, **({} if sent else {"holder": str(batch.holder_id or "")}))
        offered = [_CHOOSE, *((str(user.id), Text.same(user.name)) for user in examiners)]
        form.holder.choices = [SelectChoice(*pair) for pair in offered]
        return form
    asked = PieceAim(**source, version=batch.version, **({} if sent else {"piece": batch.piece, "words": batch.words}))
    asked.piece.choices = [SelectChoice(*pair) for pair in [_CHOOSE, *((piece.code, piece.label) for piece in pieces)]]
    return asked


class ViewForm(DeskForm):
    """The name of a view, and whose it is."""

    name = TextField(Text("Nom de la vue", "Name of the view"), max_length=60, required=True)
    for_team = BooleanField(Text("Pour toute l'équipe", "For the whole team"))
