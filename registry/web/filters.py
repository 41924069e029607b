"""How dates, hours, sizes and counts are shown."""

from __future__ import annotations

from datetime import date, datetime

from flask import Flask

from registry.bilingual import NBSP, Text
from registry.clock import LEGAL_ZONE, legal_date, now, today
from registry.law import places
from registry.law.calendar import long_date
from registry.web.language import lang, say


def day(value: date | str | None) -> str:
    """A legal date in long form: « 15 juillet 1993 »."""
    if not value:
        return "—"
    return long_date(date.fromisoformat(value) if isinstance(value, str) else value).to(lang())


def short_day(value: date | None) -> str:
    """DD/MM/YYYY."""
    return value.strftime("%d/%m/%Y") if value else "—"


def moment(value: datetime | str | None) -> str:
    """A date and hour in Cameroon: « 3 mars 2026 à 10 h 12 »."""
    if not value:
        return "—"
    instant = datetime.fromisoformat(value) if isinstance(value, str) else value
    return say(Text("{day} à {hour}", "{day} at {hour}").filled(day=long_date(legal_date(instant)), hour=hour(instant)))


def hour(value: datetime) -> str:
    """The hour in Cameroon: « 10 h 12 »."""
    local = value.astimezone(LEGAL_ZONE)
    return f"{local.hour}{NBSP}h{NBSP}{local.minute:02d}" if lang() == "fr" else f"{local.hour}:{local.minute:02d}"


def ago(value: datetime | None) -> str:
    """How long since, roughly."""
    if value is None:
        return "—"
    seconds = max(int((now() - value).total_seconds()), 0)
    if seconds < 60:
        return say(Text("à l'instant", "just now"))
    for size, fr, en in ((86400, "j", "d"), (3600, "h", "h"), (60, "min", "min")):
        if seconds >= size:
            count = seconds // size
            return say(Text(f"il y a {count}{NBSP}{fr}", f"{count}{NBSP}{en} ago"))
    return ""


def due_in_words(due_on: date | None) -> Text:
    """A deadline as clerks say it: « dans 2 jours », « en retard de 3 jours »."""
    if due_on is None:
        return Text("délai arrêté", "period stopped")
    left = (due_on - today()).days
    if left < 0:
        return Text(f"en retard de {-left}{NBSP}jour{'s' if left < -1 else ''}", f"{-left}{NBSP}day{'s' if left < -1 else ''} overdue")
    if left == 0:
        return Text("aujourd'hui", "today")
    return Text(f"dans {left}{NBSP}jour{'s' if left > 1 else ''}", f"in {left}{NBSP}day{'s' if left > 1 else ''}")


def size(count: int) -> str:
    """A file's size."""
    if count < 1024 * 1024:
        return f"{max(count // 1024, 1)}{NBSP}" + ("ko" if lang() == "fr" else "kB")
    number = f"{count / (1024 * 1024):.1f}"
    return f"{number.replace('.', ',')}{NBSP}Mo" if lang() == "fr" else f"{number}{NBSP}MB"


def number(count: int) -> str:
    """A count with thin spaces (French) or commas."""
    return f"{count:,}".replace(",", "\u202f") if lang() == "fr" else f"{count:,}"


def place(departement: str) -> str:
    """« Wouri (Littoral) » from a département's code."""
    found = places.departements().get(departement)
    return f"{say(found.label)} ({say(places.regions()[found.region].label)})" if found else departement


def branch(code: str) -> str:
    found = places.branches().get(code)
    return say(found.label) if found else code


def region(code: str) -> str:
    found = places.regions().get(code)
    return say(found.label) if found else code


def install(app: Flask) -> None:
    """Give templates the filters, and no undefined value."""
    for filter_ in (day, short_day, moment, hour, ago, due_in_words, size, number, place, branch, region):
        app.jinja_env.filters[filter_.__name__] = filter_
