"""How the fields of two bodies (unions, organisations) are compared, each cut into levels."""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np

from registry.matching.columns import Floats, Ints, Levels, Mask, Rows, Slots, Strings
from registry.matching.pairs import OWN, ComparedField, Pairs, among, choose, dates, phones

# --- names -----------------------------------------------------------------------------------------------------------

NAME: Final = ComparedField("name", ("missing", "apart", "some", "third", "half", "within", "most", "nearly", "near_whole", "same"))
RARITY: Final = ComparedField("rarity", ("missing", "none", "common", "modest", "rare", "rarer", "rarest"))
RESIDUE: Final = ComparedField("residue", ("missing", "nothing", "one_side_little", "one_side", "little", "some", "much", "very_much"))
LETTERS: Final = ComparedField("letters", ("missing", "unlike", "distant", "close", "closer", "nearly", "same"))
NUMBERS: Final = ComparedField("numbers", ("missing", "one_side", "different", "overlap", "same_first", "same", "same_rare"))
PLACES: Final = ComparedField("places", ("missing", "one_side", "one_side_elsewhere", "different", "within", "same"))
QUALIFIERS: Final = ComparedField("qualifiers", ("missing", "one_side", "different", "overlap", "same"))


def names(pairs: Pairs) -> list[Levels]:
    """Shared words, their rarity, what is left on either side, and the letters of what is left."""
    shared, mine, theirs = _best_names(pairs)
    some = (mine > 0) & (theirs > 0)
    most, least = np.maximum(np.maximum(mine, theirs), 0.1), np.maximum(np.minimum(mine, theirs), 0.1)
    cover, contained = shared / most, shared / least
    left, right = pairs.strings("letters")
    same = some & (cover > 0.995)
    name = choose((0, ~some), (9, same), (8, cover >= 0.9), (7, cover >= 0.78), (6, cover >= 0.64), (5, contained >= 0.93), (4, cover >= 0.5),
        (3, cover >= 0.35), (2, cover >= 0.2), (1, some),
    )  # fmt: skip
    rarity = choose((0, ~some), (6, shared >= 36), (5, shared >= 26), (4, shared >= 18), (3, shared >= 12), (2, shared >= 5), (1, some))
    over, under = np.maximum(mine, theirs) - shared, np.minimum(mine, theirs) - shared
    residue = choose((0, ~some), (1, over < 1.5), (2, (under < 1.5) & (over < 6)), (3, under < 1.5), (4, under < 5), (5, under < 9), (6, under < 14), (7, some)
    )  # fmt: skip
    spelled = left.likeness(pairs.i, right, pairs.j, "ratio", some & ~same)
    letters = choose((0, ~some), (6, same), (5, spelled >= 0.93), (4, spelled >= 0.85), (3, spelled >= 0.75), (2, spelled >= 0.6), (1, some)
    )  # fmt: skip
    return [name, rarity, residue, letters, _numbers(pairs), _places_said(pairs), _sets(pairs, "qualifiers")]


def _best_names(pairs: Pairs) -> tuple[Floats, Floats, Floats]:
    """For each pair, the two names (of up to two a side) that share the greatest part of their bits."""
    left, right = pairs.left, pairs.right
    first, other = left.bag("name"), right.bag("name")
    shared = first.shared(pairs.i, other, pairs.j)
    mine, theirs = first.total[pairs.i], other.total[pairs.j]
    for a, b in (("second", "name"), ("name", "second"), ("second", "second")):
        one, two = left.bag(a), right.bag(b)
        chosen = np.flatnonzero((one.total[pairs.i] > 0) & (two.total[pairs.j] > 0))
        if not len(chosen):
            continue
        i, j = pairs.i[chosen], pairs.j[chosen]
        more = one.shared(i, two, j)
        better = more / np.maximum(np.maximum(one.total[i], two.total[j]), 0.1) > shared[chosen] / np.maximum(
            np.maximum(mine[chosen], theirs[chosen]), 0.1
        )
        at = chosen[better]
        shared[at], mine[at], theirs[at] = more[better], one.total[i[better]], two.total[j[better]]
    return shared, mine, theirs


def _said_of_names(pairs: Pairs, left: Slots, right: Slots) -> tuple[Ints, Ints]:
    """How many identifiers each name holds; none on either side where one record has no name at all."""
    named = [(frame.bag("name").total > 0) | frame.slots("acronym").some for frame in (pairs.left, pairs.right)]
    both = named[0][pairs.i] & named[1][pairs.j]
    return left.sizes()[pairs.i] * both, right.sizes()[pairs.j] * both


def _sets(pairs: Pairs, name: str) -> Levels:
    """Two small sets: neither says, one says, they differ, they overlap, they are the same."""
    left, right = pairs.slots(name)
    met, _ = left.common(pairs.i, right, pairs.j)
    mine, theirs = _said_of_names(pairs, left, right)
    return choose((0, (mine == 0) & (theirs == 0)), (1, (mine == 0) | (theirs == 0)), (4, (met == mine) & (met == theirs)), (3, met > 0), (2, met == 0)
    )  # fmt: skip


def _numbers(pairs: Pairs) -> Levels:
    """Numbers inside the names; the first one that is not a district's says which section it is."""
    left, right = pairs.slots("numbers")
    met, often = left.common(pairs.i, right, pairs.j)
    mine, theirs = _said_of_names(pairs, left, right)
    rare = (met > 0) & (often <= max(OWN, pairs.right.size // 300))
    first = (left.ids[pairs.i, 0] == right.ids[pairs.j, 0]) & (mine > 0)
    return choose((0, (mine == 0) & (theirs == 0)), (1, (mine == 0) | (theirs == 0)), (6, (met == mine) & (met == theirs) & rare),
        (5, (met == mine) & (met == theirs)), (4, first), (3, met > 0), (2, met == 0)
    )  # fmt: skip


def _places_said(pairs: Pairs) -> Levels:
    """Places inside the names; a name that says none is held against the other record's town."""
    left, right = pairs.slots("places")
    met, _ = left.common(pairs.i, right, pairs.j)
    up, down = pairs.slots("regions_of_places")
    inside = (left.common(pairs.i, down, pairs.j)[0] + right.common(pairs.j, up, pairs.i)[0]) > 0
    mine, theirs = left.some[pairs.i], right.some[pairs.j]
    town, other_town = pairs.slots("town_line")
    fits = (left.common(pairs.i, other_town, pairs.j)[0] + right.common(pairs.j, town, pairs.i)[0]) > 0
    known = np.where(mine, other_town.some[pairs.j], town.some[pairs.i])
    one = mine ^ theirs
    return choose((0, ~mine & ~theirs), (2, one & known & ~fits), (1, one), (5, met > 0), (4, inside), (3, mine & theirs)
    )  # fmt: skip


# --- what a body is called for short, and what it is -------------------------------------------------------------------

ACRONYM: Final = ComparedField(
    "acronym", ("missing", "different", "initials_no", "syllables", "near", "alike", "initials_short", "initials", "same_common", "same")
)
KIND: Final = ComparedField("kind", ("missing", "different", "same"))
BRANCH: Final = ComparedField("branch", ("missing", "different", "overlap", "same"))
REGION: Final = ComparedField("region", ("missing", "different", "same"))
TOWN: Final = ComparedField("town", ("missing", "different", "nearby", "spelled", "same_common", "same"))
ADDRESS: Final = ComparedField("address", ("missing", "different", "some", "half", "most", "same"))


def identity(pairs: Pairs) -> list[Levels]:
    """Acronym, kind, branch, region, town, address."""
    return [_acronym(pairs), _sets3(pairs, "kind"), _branch(pairs), _sets3(pairs, "region"), _town(pairs), _address(pairs)]


def _acronym(pairs: Pairs) -> Levels:
    left, right = pairs.slots("acronym")
    met, often = left.common(pairs.i, right, pairs.j)
    mine, theirs = left.some[pairs.i], right.some[pairs.j]
    initials, other_initials = pairs.slots("initials")
    one, _ = left.common(pairs.i, other_initials, pairs.j)
    two, _ = right.common(pairs.j, initials, pairs.i)
    fits = (one > 0) | (two > 0)
    letters, other_letters = pairs.strings("acronym_letters")
    both = mine & theirs & (met == 0)
    size, other_size = _lengths(letters, pairs.i, both), _lengths(other_letters, pairs.j, both)
    like = letters.likeness(pairs.i, other_letters, pairs.j, "ratio", both)
    near = both & (like >= 0.8) & (np.minimum(size, other_size) >= 4)
    lone = (mine ^ theirs) & ~fits
    syllables = _syllables(pairs, lone & mine, lone & theirs)
    tried = (mine & other_initials.some[pairs.j]) | (theirs & initials.some[pairs.i])
    long = ((one > 0) & (_lengths(letters, pairs.i, one > 0) > 3)) | ((two > 0) & (_lengths(other_letters, pairs.j, two > 0) > 3))
    short = ~long
    return choose((9, (met > 0) & (often <= OWN)), (8, met > 0), (6, fits & short), (7, fits), (4, near & (like >= 0.86)), (5, near),
        (1, mine & theirs), (3, syllables), (2, tried & ~(mine & theirs)),
    )  # fmt: skip


def _syllables(pairs: Pairs, mine: Mask, theirs: Mask) -> Mask:
    """An acronym made of the first letters of the other's words, in their order: SYEXPECO, SYndicat des EXPErts-COmptables."""
    letters, other_letters = pairs.strings("acronym_letters")
    heads, other_heads = pairs.strings("heads")
    fits = np.zeros(len(pairs), bool)
    for acronym, rows, long, other, lone in (
        (letters, pairs.i, other_heads, pairs.j, mine),
        (other_letters, pairs.j, heads, pairs.i, theirs),
    ):
        asked = lone & long.some[other]
        sizes = _lengths(acronym, rows, asked)
        asked &= sizes >= 4
        fits |= asked & (acronym.likeness(rows, long, other, "within", asked) >= sizes)
    return fits


def _lengths(strings: Strings, rows: Rows, among: Mask) -> NDArrayInt:
    sizes = np.zeros(len(rows), np.int64)
    chosen = np.flatnonzero(among)
    sizes[chosen] = [len(text) for text in strings.values[rows[chosen]]]
    return sizes


NDArrayInt: TypeAlias = "np.ndarray[tuple[int], np.dtype[np.int64]]"


def _sets3(pairs: Pairs, name: str) -> Levels:
    left, right = pairs.slots(name)
    met, _ = left.common(pairs.i, right, pairs.j)
    some = left.some[pairs.i] & right.some[pairs.j]
    return choose((0, ~some), (2, met > 0), (1, some))


def _branch(pairs: Pairs) -> Levels:
    left, right = pairs.bags("branch")
    some = (left.total[pairs.i] > 0) & (right.total[pairs.j] > 0)
    cover = among(pairs, left, right, some)
    return choose((0, ~some), (3, cover >= 0.9), (2, cover >= 0.3), (1, some))


def _town(pairs: Pairs) -> Levels:
    left, right = pairs.slots("town")
    met, often = left.common(pairs.i, right, pairs.j)
    some = left.some[pairs.i] & right.some[pairs.j]
    line, other_line = pairs.slots("town_line")
    related = some & (met == 0) & (line.common(pairs.i, other_line, pairs.j)[0] > 0)
    inside = related & ((left.common(pairs.i, other_line, pairs.j)[0] + right.common(pairs.j, line, pairs.i)[0]) > 0)
    letters, other_letters = pairs.strings("town_letters")
    like = letters.likeness(pairs.i, other_letters, pairs.j, "winkler", some & (met == 0))
    common = often > max(OWN, pairs.right.size // 200)
    return choose((0, ~some), (4, (met > 0) & common), (5, met > 0), (3, like >= 0.9), (2, inside), (1, some))


def _address(pairs: Pairs) -> Levels:
    left, right = pairs.bags("address")
    some = (left.total[pairs.i] > 0) & (right.total[pairs.j] > 0)
    cover = among(pairs, left, right, some)
    return choose((0, ~some), (5, cover >= 0.95), (4, cover >= 0.7), (3, cover >= 0.45), (2, cover >= 0.2), (1, some))


# --- dates, numbers, people, telephones --------------------------------------------------------------------------------

FOUNDED: Final = ComparedField("founded", ("missing", "different", "swapped", "year_beside", "year", "same"))
REGNO: Final = ComparedField("regno", ("missing", "different", "other_year", "near", "serial", "same"))
OFFICERS: Final = ComparedField("officers", ("missing", "none", "some_names", "one", "several"))
EMAIL: Final = ComparedField("email", ("missing", "different", "domain", "part", "slip", "same"))


def contacts(pairs: Pairs) -> list[Levels]:
    """Founding date, registration number, officers, telephone, e-mail."""
    return [dates(pairs, "founded"), _regno(pairs), _officers(pairs), phones(pairs), _email(pairs)]


def _regno(pairs: Pairs) -> Levels:
    left, right = pairs.strings("regno")
    some = left.some[pairs.i] & right.some[pairs.j]
    serial, other_serial = pairs.slots("serial")
    year, other_year = pairs.slots("regno_year")
    same_serial = serial.common(pairs.i, other_serial, pairs.j)[0] > 0
    same_year = year.common(pairs.i, other_year, pairs.j)[0] > 0
    years = year.some[pairs.i] & other_year.some[pairs.j]
    same = left.ids[pairs.i] == right.ids[pairs.j]
    series, other_series = pairs.slots("series")
    elsewhere = series.some[pairs.i] & other_series.some[pairs.j] & (series.common(pairs.i, other_series, pairs.j)[0] == 0)
    slips = left.likeness(pairs.i, right, pairs.j, "slips", some & ~same)
    return choose((0, ~some), (1, elsewhere), (5, same | (same_serial & same_year)), (4, same_serial & ~years), (3, (slips <= 1) & (same_year | ~years)),
        (2, years & ~same_year), (1, some),
    )  # fmt: skip


def _officers(pairs: Pairs) -> Levels:
    left, right = pairs.slots("people")
    met, _ = left.common(pairs.i, right, pairs.j)
    words, other_words = pairs.bags("people_words")
    some = (words.total[pairs.i] > 0) & (other_words.total[pairs.j] > 0)
    contained = np.zeros(len(pairs), np.float32)
    at = np.flatnonzero(some & (met < 2))
    if len(at):
        i, j = pairs.i[at], pairs.j[at]
        contained[at] = words.shared(i, other_words, j) / np.maximum(np.minimum(words.total[i], other_words.total[j]), 0.1)
    return choose((0, ~some), (4, met >= 2), (3, (met == 1) | (contained >= 0.65)), (2, contained >= 0.3), (1, some))


def _email(pairs: Pairs) -> Levels:
    left, right = pairs.strings("email")
    some = left.some[pairs.i] & right.some[pairs.j]
    same = some & (left.ids[pairs.i] == right.ids[pairs.j])
    slips = left.likeness(pairs.i, right, pairs.j, "slips", some & ~same)
    parts, other_parts = pairs.left.slots("email_parts").ids[pairs.i], pairs.right.slots("email_parts").ids[pairs.j]
    empty = _EMPTY_PART
    part = (parts[:, 0] == other_parts[:, 0]) & (parts[:, 0] != empty)
    domain = (parts[:, 1] == other_parts[:, 1]) & (parts[:, 1] != empty)
    return choose((0, ~some), (5, same), (4, slips <= 2), (3, part), (2, domain), (1, some))


_EMPTY_PART: Final = 0
