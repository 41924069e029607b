"""Curves as inline SVG: where each point lies. Pure; drawn by a template with classes only, and told again in a table.

A value that was not measured breaks the line; it is never drawn as zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from registry.bilingual import Text

WIDTH: Final = 640
HEIGHT: Final = 200
LEFT: Final = 56
RIGHT: Final = 16
TOP: Final = 14
BOTTOM: Final = 30


@dataclass(frozen=True, slots=True)
class Point:
    """A report on a curve."""

    at: datetime
    value: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class CurveLine:
    """One thing followed over time. `segments`: the runs of points without a gap. `mark` tells lines apart in black."""

    label: Text
    mark: str
    values: tuple[int | None, ...]
    segments: tuple[tuple[Point, ...], ...]

    @staticmethod
    def path(segment: Sequence[Point]) -> str:
        """The points of a polyline."""
        return " ".join(f"{point.x:.1f},{point.y:.1f}" for point in segment)


@dataclass(frozen=True, slots=True)
class Curve:
    """Lines on one scale that begins at zero, with the ticks of its axis."""

    name: str
    title: Text
    times: tuple[datetime, ...]
    lines: tuple[CurveLine, ...]
    ticks: tuple[tuple[int, float], ...]

    @property
    def is_drawn(self) -> bool:
        """Two points at least make a curve."""
        return sum(len(segment) for line in self.lines for segment in line.segments) > len(self.lines) and len(self.times) > 1


def curve(name: str, title: Text, times: Sequence[datetime], lines: Sequence[tuple[Text, Sequence[int | None]]]) -> Curve:
    """Lay out some lines over the times of the reports."""
    top = max((value for _, values in lines for value in values if value is not None), default=0)
    step = _step(top)
    highest = max(step * -(-top // step), step)
    xs = _across(times)
    marks = ("full", "dashed", "dotted")
    laid = tuple(
        CurveLine(label, marks[place % 3], tuple(values), _segments(times, values, xs, highest))
        for place, (label, values) in enumerate(lines)
    )
    ticks = tuple((value, _y(value, highest)) for value in range(0, highest + 1, step))
    return Curve(name, title, tuple(times), laid, ticks)


def _step(top: int) -> int:
    """A round step that gives at most five ticks above zero."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if top <= size * factor * 5:
                return size * factor
        size *= 10


def _across(times: Sequence[datetime]) -> list[float]:
    inside = WIDTH - LEFT - RIGHT
    if len(times) < 2 or times[-1] == times[0]:
        return [LEFT + inside / 2] * len(times)
    whole = (times[-1] - times[0]).total_seconds()
    return [LEFT + inside * (time - times[0]).total_seconds() / whole for time in times]


def _y(value: int, highest: int) -> float:
    return round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / highest), 1)


def _segments(times: Sequence[datetime], values: Sequence[int | None], xs: Sequence[float], highest: int) -> tuple[tuple[Point, ...], ...]:
    segments: list[list[Point]] = [[]]
    for time, value, x in zip(times, values, xs, strict=True):
        if value is None:
            segments.append([])
        else:
            segments[-1].append(Point(time, value, round(x, 1), _y(value, highest)))
    return tuple(tuple(segment) for segment in segments if segment)
