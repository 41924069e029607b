"""The pages of the measure: each of two judges sees the pairs of the sample, without scores and without the other's answers."""

from __future__ import annotations

from typing import Final

from flask import redirect, url_for
from flask.typing import ResponseReturnValue

from registry.accounts.guards import actor, command, requires
from registry.dedupe import comparing, records, sampling
from registry.dedupe.forms import SampleJudgementForm
from registry.dedupe.models import Sample
from registry.dedupe.terms import PairAnswer
from registry.dedupe.views import JUDGES, bp
from registry.errors import NotAllowed
from registry.web.forms import attempt
from registry.web.htmx import page
from registry.web.language import lang
from registry.web.writes import writes

JUDGE: Final = "pages/dedupe/sample.html"


@bp.get("/mesure/<int:sample_id>")
@requires(*JUDGES)
def sample(sample_id: int) -> ResponseReturnValue:
    """The judge's next pair, or the end."""
    held = _mine(sample_id)
    place = sampling.next_place(held, actor().id)
    if place is not None:
        return redirect(url_for(".sampled", sample_id=held.id, place=place), 303)
    return page(JUDGE, sample=held, sampled=None, form=None, rows=[], precision=sampling.precision_of(held.run), answers=sampling.ANSWERS)


@bp.get("/mesure/<int:sample_id>/<int:place>")
@requires(*JUDGES)
def sampled(sample_id: int, place: int) -> ResponseReturnValue:
    """One pair of the sample."""
    return _sampled(_mine(sample_id), place, SampleJudgementForm())


@bp.post("/mesure/<int:sample_id>/<int:place>")
@requires(*JUDGES)
@writes
def judge_sampled(sample_id: int, place: int) -> ResponseReturnValue:
    """Keep the judge's answer, and go on."""
    held, form = _mine(sample_id), SampleJudgementForm()
    one = sampling.sampled_by_place(held, place)
    if not attempt(form, lambda: sampling.judge(one, command(), answer=PairAnswer(form.answer.data))):
        return _sampled(held, place, form, status=422)
    return redirect(url_for(".sample", sample_id=held.id), 303)


def _mine(sample_id: int) -> Sample:
    held = sampling.sample_by_id(sample_id)
    if barred := sampling.not_a_judge(held, actor()):
        raise NotAllowed(barred)
    return held


def _sampled(held: Sample, place: int, form: SampleJudgementForm, *, status: int = 200) -> ResponseReturnValue:
    one = sampling.sampled_by_place(held, place)
    low, high = (comparing.shown(record, lang()) for record in records.some([one.low_id, one.high_id]).records)
    return page(
        JUDGE, status=status, sample=held, sampled=one, form=form, rows=comparing.rows(low, high), precision=sampling.precision_of(held.run),
        answers=sampling.ANSWERS,
    )  # fmt: skip
