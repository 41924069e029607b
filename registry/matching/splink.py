"""The model as a Splink settings file: the documented way past one machine (docs/past-one-machine.md).

Splink cannot read names, so its SQL works on a prepared table: one row per record with the columns of :mod:`frame` as
plain text, words and identifiers as numbers, each word with its bits, each identifier with how many records hold it.
`loading` is the SQL that makes typed columns of these texts and defines the few functions that the settings call.

The settings hold one comparison per field and one level per level, under the same names and worth the same bits. The
conditions are those of :mod:`fields`, in the same order. One has no twin in SQL: ``ratio``, the share of the letters that
two texts have in common in their order, is estimated from their edit distance (the fewer the slips the closer).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, Final, TypeAlias

import numpy as np

from registry.matching.blocking import CAP, WINDOW, keys_of, name_order
from registry.matching.columns import Bag, Column, Dates, Ints, Slots, Strings, mixed
from registry.matching.fields import COMPARED
from registry.matching.frame import Frame, Schema, frame_of
from registry.matching.model import VETO_CAP, VETOES, Model
from registry.matching.names import reader
from registry.matching.pairs import OWN, ComparedField

Rule: TypeAlias = tuple[str, str]
#: Splink's word for « and nothing before it held ».
ELSE: Final = "ELSE"

# --- the prepared table ------------------------------------------------------------------------------------------------


def header(schema: Schema) -> tuple[str, ...]:
    """The columns of the prepared table."""
    return ("id", "records", "keys", *_kinds(schema), *(f"{name}_n" for name in _counted(schema)))


def prepared_rows(ids: Sequence[str], frame: Frame) -> Iterator[tuple[object, ...]]:
    """One row per record of a weighed frame, in the order of `header`: texts and numbers, empty where nothing is said."""
    keys = _key_texts(frame)
    for start in range(0, frame.size, 10_000):
        part = slice(start, start + 10_000)
        columns = [_texts(column, part) for column in frame.columns.values()]
        counts = [frame.strings(name).counts[part].tolist() for name in _counted(frame.schema)]
        for ident, *cells in zip(ids[part], *columns, *counts, strict=True):
            yield (ident, frame.size, next(keys), *cells)


def _kinds(schema: Schema) -> dict[str, Column]:
    """Every column of the schema, empty: what it is decides how it is written and read."""
    return frame_of(schema, [], reader()).columns


def _counted(schema: Schema) -> tuple[str, ...]:
    """The texts of which the rules ask how common they are."""
    return ("name_letters", "given_name", "surname", "address_1", "address_2", "suburb") if schema == "person" else ()


def _texts(column: Column, part: slice) -> Iterator[str]:
    """A column as texts: ``word:skeleton:bits|…``, ``identifier:count|…``, the text itself, ``year:month:day``."""
    if isinstance(column, Bag):
        for words, bones, bits in zip(column.ids[part], column.skeletons[part], column.weights[part], strict=True):
            yield "|".join(f"{word}:{bone}:{weight:.4f}" for word, bone, weight in zip(words, bones, bits, strict=True) if word)
    elif isinstance(column, Slots):
        for idents, counts in zip(column.ids[part].tolist(), column.counts[part].tolist(), strict=True):
            last = max((at for at, ident in enumerate(idents) if ident), default=-1) + 1
            yield "|".join(f"{ident}:{count}" for ident, count in zip(idents[:last], counts, strict=False))
    elif isinstance(column, Strings):
        yield from column.values[part].tolist()
    else:
        yield from (f"{year}:{month}:{day}" if year else "" for year, month, day in column.parts[part].tolist())


def _key_texts(frame: Frame) -> Iterator[str]:
    """The keys that a record shares with others; Splink compares the records that have one in common."""
    rank = np.empty(frame.size, np.int64)
    rank[name_order(frame)] = np.arange(frame.size)
    found = [_shared_keys(keys, rank, label) for label, (_, keys) in enumerate(keys_of(frame), start=1)]
    rows = np.concatenate([part for part, _ in found])
    keys = np.concatenate([part for _, part in found])
    order = np.argsort(rows, kind="stable")
    rows, keys = rows[order], keys[order].view(np.uint64)
    starts = np.searchsorted(rows, np.arange(frame.size + 1))
    for at in range(frame.size):
        yield "|".join(f"{key:x}" for key in dict.fromkeys(keys[starts[at] : starts[at + 1]].tolist()))


def _shared_keys(keys: Ints, rank: Ints, label: int) -> tuple[Ints, Ints]:
    """Rows beside the keys they share. A block beyond the cap is cut, in the order of names, into stretches that overlap:

    the engine pairs each record with the next `WINDOW`, and two records so near stand together in one stretch or another.
    """
    flat = keys.ravel()
    held = np.flatnonzero(flat)
    rows, flat = held // keys.shape[1], mixed(mixed(flat[held]) + label)
    order = np.lexsort((rank[rows], flat))
    rows, flat = rows[order], flat[order]
    starts = np.flatnonzero(np.r_[True, flat[1:] != flat[:-1]]) if len(flat) else np.zeros(0, np.int64)
    sizes = np.diff(np.r_[starts, len(flat)])
    block = np.repeat(np.arange(len(starts)), sizes)
    place, size = np.arange(len(flat)) - starts[block], sizes[block]
    few, many = (size > 1) & (size <= CAP), size > CAP
    stretches = [mixed(flat[many] + 1 + 2 * ((place[many] + shift) // (2 * WINDOW)) + (shift > 0)) for shift in (0, WINDOW)]
    return np.concatenate([rows[few], rows[many], rows[many]]), np.concatenate([flat[few], *stretches])


# --- SQL: reading the prepared table back ------------------------------------------------------------------------------

#: The functions that the settings call. On Spark: functions of these names (docs/past-one-machine.md).
FUNCTIONS: Final[dict[str, str]] = {
    "bits(a)": "coalesce(list_sum(list_transform(a, lambda x: x.b)), 0)",
    "one_way(a, b)": "coalesce(list_sum(list_transform(a, lambda x: list_max(list_transform(b, lambda y: "
    "CASE WHEN x.w = y.w THEN least(x.b, y.b) WHEN x.s = y.s THEN 0.8 * least(x.b, y.b) ELSE 0 END)))), 0)",
    "shared(a, b)": "least(one_way(a, b), one_way(b, a))",
    "cover(a, b)": "shared(a, b) / greatest(bits(a), bits(b), 0.1)",
    "contained(a, b)": "shared(a, b) / greatest(least(bits(a), bits(b)), 0.1)",
    "beside(a, b)": "list_transform([{'s': shared(a, b), 'x': bits(a), 'y': bits(b)}], lambda p: {'s': p.s, "
    "'over': greatest(p.x, p.y) - p.s, 'under': least(p.x, p.y) - p.s, 'c': p.s / greatest(p.x, p.y, 0.1), 'reach': "
    "greatest(p.s / greatest(p.x, p.y, 0.1), CASE WHEN p.s / greatest(least(p.x, p.y), 0.1) >= 0.93 THEN 0.639999 END)})[1]",
    "best(a, a2, b, b2)": "CASE WHEN a2 IS NULL AND b2 IS NULL THEN beside(a, b) ELSE "
    "list_reduce([beside(a, b), beside(a2, b), beside(a, b2), beside(a2, b2)], lambda x, y: CASE WHEN y.c > x.c THEN y ELSE x END) END",
    "meet(a, b)": "coalesce(list_has_any(a, b), false)",
    "met(a, b)": "coalesce(len(list_filter(a, lambda x: list_contains(b, x))), 0)",
    "often(a, n, b)": "list_min(list_transform(a, lambda x, i: CASE WHEN list_contains(b, x) THEN n[i] END))",
    "ratio(a, b)": "list_transform([levenshtein(a, b) - abs(len(a) - len(b))], lambda x: "
    "1 - (abs(len(a) - len(b)) + 2 * x * (1 - x / (len(a) + len(b)))) / (len(a) + len(b)))[1]",
    "spelt_in(a, b)": "len(a) >= 4 AND b LIKE '%' || regexp_replace(a, '(.)', '\\1%', 'g')",
}


def loading(schema: Schema, path: str, table: str = "prepared") -> str:
    """The SQL that reads the prepared CSV at `path` into `table` and defines the functions of the settings (DuckDB)."""
    macros = [f"CREATE OR REPLACE MACRO {name} AS {body};" for name, body in FUNCTIONS.items()]
    columns = ["id", "records::BIGINT AS records", "string_split(keys, '|') AS keys"]
    columns += [typed for name, column in _kinds(schema).items() for typed in _typed(name, column)]
    columns += [f"{name}_n::BIGINT AS {name}_n" for name in _counted(schema)]
    quoted = path.replace("'", "''")
    source = f"read_csv('{quoted}', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', nullstr = '')"
    return "\n".join(macros) + f"\nCREATE OR REPLACE TABLE {table} AS SELECT\n  " + ",\n  ".join(columns) + f"\nFROM {source};\n"


def _typed(name: str, column: Column) -> list[str]:
    """The typed columns of one column of texts."""
    if isinstance(column, Strings):
        return [name]
    if isinstance(column, Dates):
        return [f"split_part({name}, ':', {at})::INT AS {name}{part}" for at, part in enumerate(("", "_m", "_d"), start=1)]

    def parts_of(what: str) -> str:
        return f"list_transform(string_split({name}, '|'), lambda x: {what})"

    if isinstance(column, Slots):
        return [parts_of(f"split_part(x, ':', {at})::BIGINT") + f" AS {name}{end}" for at, end in ((1, ""), (2, "_n"))]
    word = "{'w': split_part(x, ':', 1)::BIGINT, 's': split_part(x, ':', 2)::BIGINT, 'b': split_part(x, ':', 3)::FLOAT}"
    return [parts_of(word) + f" AS {name}"]


# --- SQL: the levels ---------------------------------------------------------------------------------------------------


def _unsaid(name: str) -> Rule:
    return ("missing", f"{name}_l IS NULL OR {name}_r IS NULL")


def _cut(value: str, sign: str, *levels: tuple[str, float]) -> list[Rule]:
    """Levels by what a value reaches (>=) or stays below (<): the commonest first, for each condition counts anew."""
    return [(level, f"{value} {sign} {limit}") for level, limit in levels]


def _two(function: str, name: str) -> str:
    return f"{function}({name}_l, {name}_r)"


def _either(one: str, other: str) -> str:
    """Whether what one record says under one name the other says under another, either way round."""
    return f"(meet({one}_l, {other}_r) OR meet({one}_r, {other}_l))"


def _often(name: str) -> str:
    """How many records hold the rarest of what both say."""
    return f"often({name}_l, {name}_n_l, {name}_r)"


_BEST: Final = "best(name_l, second_l, name_r, second_r)"
_NAMELESS: Final = _unsaid("name")


def _sets(name: str) -> list[Rule]:
    all_met = f"{_two('met', name)} = len({name}_l) AND {_two('met', name)} = len({name}_r)"
    return [
        ("missing", f"{name}_l IS NULL AND {name}_r IS NULL"), ("one_side", f"{name}_l IS NULL OR {name}_r IS NULL"), ("same", all_met),
        ("overlap", _two("meet", name)), ("different", ELSE),
    ]  # fmt: skip


def _numbers() -> list[Rule]:
    both, one, (_, same), overlap, different = _sets("numbers")
    return [
        both, one, ("same_rare", f"{same} AND {_often('numbers')} <= greatest({OWN}, records_l // 300)"), ("same", same),
        ("same_first", "numbers_l[1] = numbers_r[1]"), overlap, different,
    ]  # fmt: skip


def _places() -> list[Rule]:
    one = "(places_l IS NULL) <> (places_r IS NULL)"
    known = "CASE WHEN places_l IS NOT NULL THEN town_line_r IS NOT NULL ELSE town_line_l IS NOT NULL END"
    return [
        ("missing", "places_l IS NULL AND places_r IS NULL"), ("one_side_elsewhere", f"{one} AND {known} AND NOT {_either('places', 'town_line')}"),
        ("one_side", one), ("same", _two("meet", "places")), ("within", _either("places", "regions_of_places")), ("different", ELSE),
    ]  # fmt: skip


def _acronym() -> list[Rule]:
    both, lone = "acronym_l IS NOT NULL AND acronym_r IS NOT NULL", "(acronym_l IS NULL) <> (acronym_r IS NULL)"
    met, fits = _two("meet", "acronym"), _either("acronym", "initials")
    short = "coalesce(len(CASE WHEN acronym_l IS NOT NULL THEN acronym_letters_l ELSE acronym_letters_r END), 0) <= 3"
    like = _two("ratio", "acronym_letters")
    near = f"least(len(acronym_letters_l), len(acronym_letters_r)) >= 4 AND {like} >= "
    spelt = "CASE WHEN acronym_l IS NOT NULL THEN spelt_in(acronym_letters_l, heads_r) ELSE spelt_in(acronym_letters_r, heads_l) END"
    tried = "((acronym_l IS NOT NULL AND initials_r IS NOT NULL) OR (acronym_r IS NOT NULL AND initials_l IS NOT NULL))"
    return [
        ("same", f"{met} AND {_often('acronym')} <= {OWN}"), ("same_common", met), ("initials_short", f"{fits} AND {short}"), ("initials", fits),
        ("near", f"{both} AND {near}0.86"), ("alike", f"{both} AND {near}0.8"), ("different", both), ("syllables", f"{lone} AND {spelt}"),
        ("initials_no", tried), ("missing", ELSE),
    ]  # fmt: skip


def _one_of(name: str) -> list[Rule]:
    return [_unsaid(name), ("same", _two("meet", name)), ("different", ELSE)]


def _words(name: str, *levels: tuple[str, float]) -> list[Rule]:
    return [_unsaid(name), *_cut(_two("cover", name), ">=", *levels), ("different", ELSE)]


def _town() -> list[Rule]:
    met = _two("meet", "town")
    return [
        _unsaid("town"), ("same_common", f"{met} AND {_often('town')} > greatest({OWN}, records_l // 200)"), ("same", met),
        ("spelled", f"{_two('jaro_winkler_similarity', 'town_letters')} >= 0.9"), ("nearby", _either("town", "town_line")), ("different", ELSE),
    ]  # fmt: skip


def _date(name: str, slip: str = "") -> list[Rule]:
    year, month, day = (f"{name}{part}_l = {name}{part}_r" for part in ("", "_m", "_d"))
    full = f"{name}_m_l > 0 AND {name}_m_r > 0"
    return [
        _unsaid(name), ("same", f"{year} AND {month} AND {day} AND {full}"), *([("slip", slip)] if slip else []),
        ("swapped", f"{year} AND {name}_m_l = {name}_d_r AND {name}_d_l = {name}_m_r AND {full}"),
        ("year", f"{year} AND (NOT ({full}) OR {month} OR {day})"), ("year_beside", f"abs({name}_l - {name}_r) <= 1"), ("different", ELSE),
    ]  # fmt: skip


def _regno() -> list[Rule]:
    years, same_year, serial = "regno_year_l IS NOT NULL AND regno_year_r IS NOT NULL", _two("meet", "regno_year"), _two("meet", "serial")
    one_series = "(series_l IS NULL OR series_r IS NULL OR meet(series_l, series_r))"
    return [
        _unsaid("regno"), ("same", f"{one_series} AND (regno_l = regno_r OR ({serial} AND {same_year}))"),
        ("serial", f"{one_series} AND {serial} AND NOT ({years})"),
        ("near", f"{one_series} AND {_two('damerau_levenshtein', 'regno')} <= 1 AND ({same_year} OR NOT ({years}))"),
        ("other_year", f"{one_series} AND {years} AND NOT {same_year}"), ("different", ELSE),
    ]  # fmt: skip


def _officers() -> list[Rule]:
    met, contained = _two("met", "people"), _two("contained", "people_words")
    return [
        _unsaid("people_words"), ("several", f"{met} >= 2"), ("one", f"{met} = 1 OR {contained} >= 0.65"), ("some_names", f"{contained} >= 0.3"),
        ("none", ELSE),
    ]  # fmt: skip


def _phone() -> list[Rule]:
    met = _two("meet", "phone")
    return [
        _unsaid("phone"), ("same", f"{met} AND {_often('phone')} <= {OWN}"), ("same_common", met),
        ("slip", f"{_two('damerau_levenshtein', 'phone_letters')} <= 1"), ("different", ELSE),
    ]  # fmt: skip


def _email() -> list[Rule]:
    parts = [(name, f"email_parts_l[{at}] = email_parts_r[{at}] AND email_parts_l[{at}] <> 0") for at, name in ((1, "part"), (2, "domain"))]
    return [
        _unsaid("email"),
        ("same", "email_l = email_r"),
        ("slip", f"{_two('damerau_levenshtein', 'email')} <= 2"),
        *parts,
        ("different", ELSE),
    ]


def _body_rules() -> dict[str, list[Rule]]:
    reach, under, shared = f"{_BEST}.reach", f"{_BEST}.under", f"{_BEST}.s"
    covers = (("apart", 0.2), ("some", 0.35), ("third", 0.5), ("half", 0.639999), ("within", 0.64), ("most", 0.78), ("nearly", 0.9))
    return {
        "name": [_NAMELESS, *_cut(reach, "<", *covers), ("near_whole", f"{reach} <= 0.995"), ("same", ELSE)],
        "rarity": [_NAMELESS, *_cut(shared, "<", ("none", 5), ("common", 12), ("modest", 18), ("rare", 26), ("rarer", 36)), ("rarest", ELSE)],
        "residue": [
            _NAMELESS, *_cut(under, ">=", ("very_much", 14), ("much", 9), ("some", 5), ("little", 1.5)),
            *_cut(f"{_BEST}.over", "<", ("nothing", 1.5), ("one_side_little", 6)), ("one_side", ELSE),
        ],
        "letters": [
            _NAMELESS, ("same", f"{_BEST}.c > 0.995"),
            *_cut(_two("ratio", "letters"), "<", ("unlike", 0.6), ("distant", 0.75), ("close", 0.85), ("closer", 0.93)), ("nearly", ELSE),
        ],
        "numbers": _numbers(), "places": _places(), "qualifiers": _sets("qualifiers"), "acronym": _acronym(), "kind": _one_of("kind"),
        "branch": _words("branch", ("same", 0.9), ("overlap", 0.3)), "region": _one_of("region"), "town": _town(),
        "address": _words("address", ("same", 0.95), ("most", 0.7), ("half", 0.45), ("some", 0.2)),
        "founded": _date("founded"), "regno": _regno(), "officers": _officers(), "phone": _phone(), "email": _email(),
    }  # fmt: skip


def _part(name: str, other: str) -> list[Rule]:
    held = _text(name, 0.8)
    return [*held[:3], ("swapped", f"{name}_l = {other}_r OR {other}_l = {name}_r"), *held[3:]]


def _text(name: str, close: float = 0.75) -> list[Rule]:
    same = f"{name}_l = {name}_r"
    return [
        _unsaid(name), ("same_common", f"{same} AND {name}_n_l > greatest({OWN}, records_l // 500)"), ("same", same),
        *_cut(_two("jaro_winkler_similarity", name), ">=", ("near", 0.9), ("close", close)), ("different", ELSE),
    ]  # fmt: skip


def _code(name: str, slip: str = "near") -> list[Rule]:
    return [_unsaid(name), ("same", f"{name}_l = {name}_r"), (slip, f"{_two('damerau_levenshtein', name)} <= 1"), ("different", ELSE)]


def _person_rules() -> dict[str, list[Rule]]:
    cover, like = _two("cover", "names"), _two("ratio", "name_letters")
    return {
        "names": [
            _unsaid("names"), ("same_common", f"{cover} >= 0.95 AND name_letters_n_l > {OWN}"), ("same", f"{cover} >= 0.95"),
            ("most", f"{cover} >= 0.7 OR {like} >= 0.88"), ("half", f"{cover} >= 0.45 OR {like} >= 0.75"),
            ("some", f"{cover} >= 0.25 OR {like} >= 0.6"), ("apart", ELSE),
        ],
        "given_name": _part("given_name", "surname"), "surname": _part("surname", "given_name"),
        "date_of_birth": _date("date_of_birth", f"{_two('damerau_levenshtein', 'birth_letters')} <= 1"), "street_number": _code("street_number"),
        "address_1": _text("address_1"), "address_2": _text("address_2"), "suburb": _text("suburb"), "postcode": _code("postcode"),
        "state": [_unsaid("state"), ("same", "state_l = state_r"), ("different", ELSE)], "phone": _phone(), "id_number": _code("id_number", "slip"),
    }  # fmt: skip


# --- the settings ------------------------------------------------------------------------------------------------------


def settings(model: Model) -> dict[str, object]:
    """The model as Splink 5 settings for DuckDB, on the table that `loading` makes of the prepared rows.

    Raises ValueError if a field or a level of the engine has no rule here: they are written by hand, twice.
    """
    rules = _person_rules() if model.schema == "person" else _body_rules()
    comparisons = [_comparison(field, rules.get(field.key, []), model.weights.get(field.key, {})) for field in COMPARED[model.schema]]
    if VETOES[model.schema]:
        comparisons.append(_veto(model, rules))
    return {
        "link_type": "dedupe_only",
        "sql_dialect": "duckdb",
        "unique_id_column_name": "id",
        "probability_two_random_records_match": 1 / (1 + 2**-model.prior),
        "retain_matching_columns": False,
        "retain_intermediate_calculation_columns": False,
        "blocking_rules_to_generate_predictions": [{"blocking_rule": "l.keys = r.keys", "arrays_to_explode": ["keys"]}],
        "comparisons": comparisons,
    }


def _comparison(field: ComparedField, rules: Sequence[Rule], bits: dict[str, float]) -> dict[str, Any]:
    if (written := sorted(level for level, _ in rules)) != sorted(field.levels):
        raise ValueError(f"the levels of {field.key} and their SQL differ: {sorted(field.levels)}, {written}")
    levels = [_level(level, condition, None if level == field.levels[0] else bits.get(level, 0.0)) for level, condition in rules]
    return {"output_column_name": field.key, "comparison_description": field.key, "comparison_levels": levels}


def _level(label: str, condition: str, bits: float | None) -> dict[str, Any]:
    """A level worth so many bits: m/u is 2 to that power. « Missing » weighs nothing in Splink as in the engine."""
    worth = {"is_null_level": True} if bits is None else {"m_probability": 1 / (1 + 2**-bits), "u_probability": 1 / (1 + 2**bits)}
    return {"sql_condition": condition, "label_for_charts": label, **worth}


def _veto(model: Model, rules: dict[str, list[Rule]]) -> dict[str, Any]:
    """The vetoes as a comparison of their own: the engine caps the probability, Splink can only add.

    So a veto takes away as many bits as leave the best of pairs at the cap, and any other below it.
    """
    best = model.prior + sum(max(0.0, *bits.values()) for bits in model.weights.values() if bits)
    cost = float(np.log2(VETO_CAP / (1 - VETO_CAP))) - best
    dear = ("rarity", "name", "residue", "letters")  # asked last: few pairs come so far
    ordered = [sorted(veto, key=lambda condition: condition[0] in dear) for veto in VETOES[model.schema]]
    vetoed = " OR ".join("(" + " AND ".join(_among(rules[key], levels) for key, levels in veto) + ")" for veto in ordered)
    levels = [_level("missing", "records_l IS NULL", None), _level("vetoed", vetoed, min(cost, 0.0)), _level("none", ELSE, 0.0)]
    return {"output_column_name": "veto", "comparison_description": "what one body does not differ by", "comparison_levels": levels}


def _among(rules: Sequence[Rule], levels: Collection[str]) -> str:
    """The condition that the level reached is one of these."""
    cases = (f"ELSE {level in levels}" if condition == ELSE else f"WHEN {condition} THEN {level in levels}" for level, condition in rules)
    return f"CASE {' '.join(cases)} END"
