"""The legal clock: a pure function of dated facts that prints its own computation.

Arts. 11(1)(b) and 12 (R10, R11). No clock ever decides: at expiry the dossier is *shown* as « délai expiré », and a person acts.
What the law does not say (where the month starts, whether observations stop it, what silence means after a
re-submission) comes in as parameters, and the printed lines say so.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from registry.bilingual import Text
from registry.law.calendar import Calendar, add_months, long_date
from registry.law.parameters import BY_CODE, Parameters
from registry.law.terms import Confidence, Term


class ClockState(Term):
    """What the clock says today."""

    NOT_STARTED = "not_started", "Délai non ouvert", "Period not open"
    RUNNING = "running", "Délai en cours", "Period running"
    STOPPED = "stopped", "Délai arrêté : en attente du syndicat", "Period stopped: waiting for the union"
    EXPIRED = "expired", "Délai expiré", "Period expired"
    ENDED = "ended", "Procédure terminée", "Procedure ended"


@dataclass(frozen=True, slots=True)
class Round:
    """One round of observations: sent on, and answered on (None while the union has not re-submitted)."""

    returned_on: date
    resubmitted_on: date | None = None


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """All that the clock depends on. Dates are legal dates in Cameroon.

    `is_service`: a filing about a registered union, for which no article sets a period: the clock then reads the office's
    own target, and its end has no effect in law.
    """

    filed_on: date | None
    rounds: tuple[Round, ...] = ()
    ended_on: date | None = None
    is_service: bool = False


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One line of the computation: its words, how sure the rule applied there is, and its source.

    `source` is the article, or the code of the parameter where no article settles the rule; empty for what is only a date.
    """

    text: Text
    confidence: Confidence = Confidence.VERIFIED
    source: str = ""

    def as_json(self) -> dict[str, str]:
        """For freezing into a paper: the words of `Text.as_json`, as papers issued before hold them, and the rest beside."""
        return {**self.text.as_json(), "confidence": self.confidence.value, "source": self.source}


@dataclass(frozen=True, slots=True)
class Clock:
    """The answer: state, the day by which the office must act, and the computation, line by line.

    `opened_on` is where the current period starts; `share` how much of it has gone (0 to 1, more than 1 once expired);
    `effect` what the law attaches to the expiry, in words, when expired.
    """

    state: ClockState
    opened_on: date | None = None
    due_on: date | None = None
    lines: tuple[ClockLine, ...] = ()
    share: float = 0.0
    days_left: int | None = None
    effect: Text | None = None

    @property
    def is_unconfirmed(self) -> bool:
        """Does any line rest on a rule that no text confirms?"""
        return any(line.confidence.is_unconfirmed for line in self.lines)


DEEMED_EFFECTIVE = Text(
    "Délai expiré, enregistrement réputé effectif (art. 11(1)(b)). Le système ne crée aucun enregistrement : le greffier agit.",
    "Period expired, registration deemed effective (art. 11(1)(b)). The system creates no registration: the registrar acts.",
)
SILENCE_UNSTATED = Text(
    "Délai de l'art. 12(2) expiré après nouveau dépôt : le texte ne dit pas l'effet du silence. Le greffier agit.",
    "Period of art. 12(2) expired after re-submission: the text does not state the effect of silence. The registrar acts.",
)

TARGET_PASSED = Text(
    "Objectif de service dépassé. Aucun article ne fixe de délai pour ce dépôt, et le dépassement n'a aucun effet en droit.",
    "Service target passed. No article sets a period for this filing, and passing it has no effect in law.",
)


#: How sure a rule is, and its source.
Basis = tuple[Confidence, str]
NO_BASIS: Final[Basis] = (Confidence.VERIFIED, "")


def _parameter(code: str) -> Basis:
    definition = BY_CODE[code]
    return definition.confidence, definition.article or code


_MONTH: Final = _parameter("decision_months")
_START: Final = _parameter("month_start")
_ROLL: Final = _parameter("rolls_to_working_day")
_STOP: Final = _parameter("observations_stop_month")
_THIRTY: Final = _parameter("resubmission_days")
_TARGET: Final = _parameter("change_target_days")
#: That a period ends on its own day is the plain reading, and a choice of the office.
_NO_ROLL: Final[Basis] = (Confidence.DESIGN, "rolls_to_working_day")
#: Once re-submitted, the first period is over whether it was stopped or not: art. 12(2) opened another.
_STOPPED: Final[Basis] = (Confidence.VERIFIED_ENGLISH, "12(1)")


@dataclass(slots=True)
class _Computation:
    """The running state of `read_clock`: one period at a time, each explained."""

    rules: Parameters
    calendar: Calendar
    lines: list[ClockLine] = field(default_factory=list)

    def say(self, fr: str, en: str, basis: Basis = NO_BASIS, **values: object) -> None:
        text = Text(fr, en).filled(**{k: long_date(v) if isinstance(v, date) else v for k, v in values.items()})
        self.lines.append(ClockLine(text, *basis))

    def rolled(self, day: date) -> date:
        """The end of a period, carried past days off when the rule says so."""
        reason = self.calendar.why_off(day)
        if reason is None:
            return day
        if not self.rules.rolls_to_working_day:
            self.say(
                "Le {day} est chômé ({why}), sans report.", "{day} is a day off ({why}), not carried over.", _NO_ROLL, day=day, why=reason
            )
            return day
        moved = self.calendar.next_working_day(day)
        self.say(
            "Le {day} est chômé ({why}) : report au premier jour ouvrable, le {moved} (règle non confirmée).",
            "{day} is a day off ({why}): carried to the next working day, {moved} (unconfirmed rule).",
            _ROLL, day=day, why=reason, moved=moved,
        )  # fmt: skip
        return moved

    def first_month(self, filed_on: date) -> tuple[date, date]:
        start = filed_on + timedelta(days=1 if self.rules.month_start == "day_after" else 0)
        self.say("Dossier reçu le {day} (art. 11(1)(b)).", "File received on {day} (art. 11(1)(b)).", _MONTH, day=filed_on)
        if start != filed_on:
            self.say("Le délai court du lendemain, le {day}.", "The period runs from the next day, {day}.", _START, day=start)
        due = add_months(start, self.rules.decision_months)
        self.say(
            "Délai de {n} mois, de quantième à quantième : {day}.",
            "Period of {n} month(s), from date to date: {day}.",
            _MONTH, n=self.rules.decision_months, day=due,
        )  # fmt: skip
        return start, self.rolled(due)

    def target(self, start: date, *, again: bool = False) -> tuple[date, date]:
        due = start + timedelta(days=self.rules.change_target_days)
        if again:
            self.say("Nouveau dépôt le {day}.", "Re-submitted on {day}.", day=start)
        else:
            self.say("Dossier reçu le {day}.", "File received on {day}.", day=start)
        self.say(
            "Objectif de service du greffe, {n} jours : {due} (règle non confirmée ; aucun article ne fixe de délai).",
            "Service target of the registry, {n} days: {due} (unconfirmed rule; no article sets a period).",
            _TARGET, n=self.rules.change_target_days, due=due,
        )  # fmt: skip
        return start, self.rolled(due)

    def thirty_days(self, resubmitted_on: date) -> tuple[date, date]:
        due = resubmitted_on + timedelta(days=self.rules.resubmission_days)
        self.say(
            "Nouveau dépôt le {day} : il ouvre {n} jours (art. 12(2)), soit jusqu'au {due}.",
            "Re-submitted on {day}: this opens {n} days (art. 12(2)), that is until {due}.",
            _THIRTY, day=resubmitted_on, n=self.rules.resubmission_days, due=due,
        )  # fmt: skip
        return resubmitted_on, self.rolled(due)


def read_clock(facts: ClockFacts, *, rules: Parameters, calendar: Calendar, today: date) -> Clock:
    """Read the clock on a day.

    Same facts, same rules, same calendar: same answer. Only a filing, a return, a re-submission or the end of the
    procedure moves it.
    """
    if facts.filed_on is None:
        return Clock(ClockState.NOT_STARTED)
    work = _Computation(rules, calendar)
    opened, due = work.target(facts.filed_on) if facts.is_service else work.first_month(facts.filed_on)
    stopped = resubmitted = False
    for round_ in facts.rounds:
        if round_.returned_on > due:
            work.say(
                "Observations envoyées le {day}, après la fin du délai ({due}).",
                "Observations sent on {day}, after the end of the period ({due}).",
                day=round_.returned_on, due=due,
            )  # fmt: skip
        stopped = round_.resubmitted_on is None and _stops(work, round_.returned_on, is_service=facts.is_service)
        if round_.resubmitted_on is not None and facts.is_service:
            opened, due = work.target(round_.resubmitted_on, again=True)
        elif round_.resubmitted_on is not None:
            if rules.observations_stop_month:
                work.say(
                    "Observations écrites le {day} : délai arrêté.",
                    "Written observations on {day}: period stopped.",
                    _STOPPED,
                    day=round_.returned_on,
                )
            opened, due = work.thirty_days(round_.resubmitted_on)
            resubmitted = True
    if facts.ended_on is not None:
        work.say("Procédure terminée le {day}.", "Procedure ended on {day}.", day=facts.ended_on)
        return Clock(ClockState.ENDED, opened, due, tuple(work.lines))
    if stopped:
        return Clock(ClockState.STOPPED, opened, None, tuple(work.lines))
    share = (today - opened).days / max((due - opened).days, 1)
    left = (due - today).days
    if left >= 0:
        return Clock(ClockState.RUNNING, opened, due, tuple(work.lines), share, left)
    effect = TARGET_PASSED if facts.is_service else SILENCE_UNSTATED if resubmitted else DEEMED_EFFECTIVE
    work.lines.append(ClockLine(effect, *(NO_BASIS if facts.is_service else _THIRTY if resubmitted else _MONTH)))
    return Clock(ClockState.EXPIRED, opened, due, tuple(work.lines), share, left, effect)


def _stops(work: _Computation, returned_on: date, *, is_service: bool) -> bool:
    if is_service:
        work.say(
            "Observations écrites le {day} : le greffe ne compte plus jusqu'au nouveau dépôt (règle non confirmée).",
            "Written observations on {day}: the registry stops counting until re-submission (unconfirmed rule).",
            _TARGET,
            day=returned_on,
        )
        return True
    if work.rules.observations_stop_month:
        work.say(
            "Observations écrites le {day} (art. 12(1)) : le délai est arrêté jusqu'au nouveau dépôt (règle non confirmée).",
            "Written observations on {day} (art. 12(1)): the period is stopped until re-submission (unconfirmed rule).",
            _STOP,
            day=returned_on,
        )
        return True
    work.say(
        "Observations écrites le {day} (art. 12(1)) : le délai continue de courir (règle non confirmée).",
        "Written observations on {day} (art. 12(1)): the period keeps running (unconfirmed rule).",
        _STOP,
        day=returned_on,
    )
    return False


def recourse_until(notified_on: date, *, rules: Parameters) -> date:
    """Last day of the recourse of art. 14. Whether it rolls past a day off is for the court, so it is not rolled here."""
    return notified_on + timedelta(days=rules.recourse_days)


def may_close_from(returned_on: date, *, rules: Parameters) -> date:
    """First day on which an unanswered dossier may be closed without follow-up (a setting, no text)."""
    return returned_on + timedelta(days=rules.close_after_days)
