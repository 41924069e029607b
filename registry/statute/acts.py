"""Acts on the law in force: declare or withdraw a holiday, record a dated value of a parameter.

Each asks for the dossiers' deadlines to be counted again, since both move them.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import sqlalchemy as sa

from registry.acts import Command, act, created, noted, refuse_any
from registry.audit import trail
from registry.bilingual import Text
from registry.db import db
from registry.errors import NotFound, Reason
from registry.jobs import queue
from registry.law import parameters
from registry.law.calendar import shipped_holidays
from registry.statute.models import Holiday, ParameterLine
from registry.statute.verbs import HolidayVerb, ParameterVerb

RECOUNT: Final = "dossiers.recount"


def seed_holidays(command: Command[trail.Actor]) -> int:
    """Enter the days off shipped with the application; how many were new. Again, nothing: a day withdrawn stays withdrawn."""
    known = set(db.session.scalars(sa.select(Holiday.day)))
    new = [
        Holiday(day=one.day, name_fr=one.name.fr, name_en=one.name.en, reference=one.basis, confirmed=one.confirmed)
        for one in shipped_holidays()
        if one.day not in known
    ]
    if not new:
        return 0
    db.session.add_all(new)
    db.session.flush()
    _recount(command.at)
    noted(new[0], command, verb=HolidayVerb.SEEDED, after={"days": [holiday.day for holiday in new]})
    return len(new)


def declare_holiday(command: Command[trail.Actor], *, day: date, name_fr: str, name_en: str, reference: str, confirmed: bool) -> Holiday:
    """A day off, by law or by the President's order, whose reference is required (docs/law.md#calendar)."""
    faults = []
    if not name_fr.strip() or not name_en.strip():
        faults.append(Reason("name", Text("Nommez le jour dans les deux langues.", "Name the day in both languages."), field="name_fr"))
    if not reference.strip():
        faults.append(
            Reason(
                "reference",
                Text("Indiquez la loi ou l'ordre qui chôme ce jour.", "Give the law or order that makes this a day off."),
                "loi 73/5",
                "reference",
            )
        )
    if db.session.scalars(sa.select(Holiday).where(Holiday.day == day, Holiday.withdrawn_at.is_(None))).first():
        faults.append(Reason("known", Text("Ce jour est déjà dans la liste.", "This day is already in the list."), field="day"))
    refuse_any(faults)
    holiday = Holiday(day=day, name_fr=name_fr.strip(), name_en=name_en.strip(), reference=reference.strip(), confirmed=confirmed)
    created(holiday, command, verb=HolidayVerb.DECLARED, reason=reference, after={"day": day, "name": name_fr})
    _recount(command.at)
    return holiday


def withdraw_holiday(holiday_id: int, command: Command[trail.Actor], *, reason: str) -> Holiday:
    """The day is worked after all. The row stays, withdrawn.

    :raises NotFound: there is none of this key, or it is withdrawn.
    """
    holiday = db.session.get(Holiday, holiday_id)
    if holiday is None or holiday.withdrawn_at is not None:
        raise NotFound
    with act(holiday, command, verb=HolidayVerb.WITHDRAWN, reason=reason) as done:
        holiday.withdrawn_at = command.at
        done.before = {"day": holiday.day, "name": holiday.name_fr}
    _recount(command.at)
    return holiday


def set_parameter(
    code: str, command: Command[trail.Actor], *, words: str, effective_on: date, source: str, confirmed_by: str, today: date
) -> ParameterLine:
    """Record the value of a parameter from a date on, with the text that says so and who vouched for it.

    Confirming an unconfirmed rule is recording its present value with a source and a name.
    """
    if code not in parameters.BY_CODE:
        raise NotFound
    refuse_any(_line_faults(code, words, effective_on, source, confirmed_by))
    line = ParameterLine(
        code=code, value=words, effective_on=effective_on, source=source.strip(), confirmed_by=confirmed_by.strip(), confirmed_on=today
    )
    after = {"value": words, "effective_on": effective_on, "confirmed_by": confirmed_by}
    created(line, command, verb=ParameterVerb.SET, reason=source, after=after)
    _recount(command.at)
    return line


def _line_faults(code: str, words: str, effective_on: date, source: str, confirmed_by: str) -> list[Reason]:
    faults = []
    try:
        parameters.read_value(code, words)
    except ValueError:
        faults.append(
            Reason(
                "value",
                Text("Cette valeur n'est pas admise pour ce paramètre.", "This value is not admitted for this parameter."),
                field="value",
            )
        )
    if effective_on < parameters.CODE_OF_1992:
        faults.append(
            Reason(
                "effective_on",
                Text("La date d'effet précède le Code de 1992.", "The date of effect precedes the Code of 1992."),
                field="effective_on",
            )
        )
    if not source.strip():
        faults.append(
            Reason(
                "source",
                Text("Citez le texte ou la réponse qui fonde cette valeur.", "Cite the text or answer that founds this value."),
                field="source",
            )
        )
    if not confirmed_by.strip():
        faults.append(
            Reason("confirmed_by", Text("Nommez la personne qui confirme.", "Name the person who confirms."), field="confirmed_by")
        )
    return faults


def _recount(at: datetime) -> None:
    queue.ask(RECOUNT, key=f"{RECOUNT}:{at.isoformat()}", at=at)
