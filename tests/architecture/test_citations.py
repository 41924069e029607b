"""Whatever the code cites can be read in the repository: rules, articles and numbered texts in docs/law.md, papers in docs/."""

from __future__ import annotations

import ast
import functools
import importlib
import inspect
import re
import subprocess
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from registry.law import parameters

ROOT = Path(__file__).parents[2]
LAW = "docs/law.md"
TEXTS = {".py", ".html", ".md", ".csv", ".js", ".css", ".sh", ".toml", ".yml", ".yaml", ".mako", ".ini"}

SIGNS = r"(?:\s?\([0-9a-z]{1,2}\))"
ITEM = rf"[0-9]{{1,3}}{SIGNS}*"
SEPARATOR = r"(?:\s*[,;–-]\s*|\s+(?:and|et|to|à|or|ou)\s+)"
UNITS = r"(?!\s*(?:jours?|days?|mois|months?|ans|years?|exemplaires|copies|%|/))"
LIST = rf"{ITEM}(?:{SEPARATOR}(?:[0-9]{{1,3}}{SIGNS}+|[0-9]{{1,3}}\b{UNITS}|{SIGNS}+))*"
ARTICLES = re.compile(rf"\b(?:arts?\.|articles?|sections?(?=[^.]{{1,40}}\bCode\b))[\s#*]*({LIST})", re.IGNORECASE)
NUMBERED = re.compile(r"\b(lois?|laws?|décrets?|decrees?|arrêtés?)\s+(?:n°|no\.)?\s*(\d{2,6}/[0-9A-Z/]*[0-9A-Z])", re.IGNORECASE)
AND_NUMBERED = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:et|and|,)\s+(?:n°|no\.)?\s*(\d{2,6}/[0-9A-Z/]*[0-9A-Z])")
RULE = re.compile(r"(?<![\w/.#-])R(\d{1,2})\b(?!\.\w)")
DOCUMENT = re.compile(r"\bdocs/([\w/.-]+\.md)(?:#([\w-]+))?")
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(?:#([\w-]+))?\)")
DECISION = re.compile(r"\b(?:docs/decisions/|[Dd]ecisions? )([0-9]{4})\b")
CAPITALS = re.compile(r"\b([A-Z][A-Z_]+\.md)\b")
#: Papers of the design, outside the repository: code says their reason in words instead.
OUTSIDE = re.compile(r"\b(?:LAW|TRUST|SCREENS|MATCHING|STACK|HOUSE|WORDS|MODELS|RENOVATION)(?:\.md\b|,? [A-Z]?\d|,? [A-F]\b)")
OTHER_LAW = {"Code pénal": "penal", "Penal Code": "penal", "Constitution": "constitution"}
KINDS = {"loi": "law", "law": "law", "décret": "decree", "decree": "decree", "arrêté": "order"}


@functools.cache
def anchors(document: str) -> frozenset[str]:
    """What a link into this document may name: its `<a id>` and its headings."""
    text = (ROOT / document).read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    slugs = {re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.lower())) for heading in headings}
    return frozenset(re.findall(r'<a id="([\w-]+)"', text)) | slugs


def expanded(articles: str, prefix: str = "art") -> list[str]:
    """The anchors of a list of articles: ``11(1)(b)-(c), 15`` is three of them; a bare ``(c)`` replaces the last sign."""
    found: list[list[str]] = []
    for number, signs in re.findall(r"(\d{1,3})?((?:\s?\([0-9a-z]{1,2}\))*)", articles):
        parts = re.findall(r"\(([0-9a-z]{1,2})\)", signs)
        if number:
            found.append([number, *parts])
        elif parts and found:
            found.append([*found[-1][: -len(parts)], *parts])
    return ["-".join([prefix, *one]) for one in found]


def anchor_of_text(kind: str, number: str) -> str:
    """``décret 93/574/PM`` and ``decree 93/574`` are one."""
    word = KINDS[kind.lower().rstrip("s")]
    return "-".join([word, *re.sub(r"/(PM|MINTSS)$", "", number).lower().split("/")])


def prefix_of(text: str, start: int, end: int) -> str | None:
    """Which text an article is of: another code named just before or after it, or the Labour Code; None for statutes."""
    near = text[max(0, start - 24) : start] + "|" + text[end : end + 40].split(".", maxsplit=1)[0]
    if re.search(r"\|\s*(?:des statuts|of the statutes)", near):
        return None
    named = re.search(
        r"(Code pénal|Penal Code|Constitution)\W{0,3}\||\|[\s)]*(?:du |de la |of the )?(Code pénal|Penal Code|Constitution)", near
    )
    return OTHER_LAW[named.group(1) or named.group(2)] if named else "art"


def cited(text: str) -> Iterator[tuple[str, str, str]]:
    """What a text cites: the words, the document, the anchor in it ("" for the document itself)."""
    for found in ARTICLES.finditer(text):
        prefix = prefix_of(text, found.start(), found.end())
        yield from ((found.group(), LAW, anchor) for anchor in (expanded(found.group(1), prefix) if prefix else []))
    for found in NUMBERED.finditer(text):
        yield found.group(), LAW, anchor_of_text(found.group(1), found.group(2))
        more = AND_NUMBERED.match(text, found.end())
        if more:
            yield more.group(), LAW, anchor_of_text(found.group(1), more.group(1))
    yield from ((found.group(), LAW, f"r{found.group(1)}") for found in RULE.finditer(text))
    yield from ((found.group(), f"docs/{found.group(1)}", found.group(2) or "") for found in DOCUMENT.finditer(text))
    yield from ((found.group(), decision(found.group(1)), "") for found in DECISION.finditer(text))
    yield from ((found.group(), found.group(1), "") for found in CAPITALS.finditer(text))
    yield from ((found.group(), found.group(), "") for found in OUTSIDE.finditer(text))


def decision(number: str) -> str:
    """The one decision that bears a number; no file at all when there is none, or two."""
    found = [path.relative_to(ROOT).as_posix() for path in (ROOT / "docs" / "decisions").glob(f"{number}-*.md")]
    return found[0] if len(found) == 1 else f"{len(found)} decisions {number}"


def cited_by(article: str) -> Iterator[tuple[str, str, str]]:
    """What the value of an `article` cites: ``9; décret 93/574/PM``, ``93/576``, ``11(1)(b)-(c), 15``."""
    rest = re.sub(r"(?:(décret|loi)\s+)?(\d{2,4}/\d+(?:/PM)?)", " ", article)
    for kind, number in re.findall(r"(?:(décret|loi)\s+)?(\d{2,4}/\d+(?:/PM)?)", article):
        yield article, LAW, anchor_of_text(kind or "décret", number)
    left = re.sub(LIST, "", rest).strip(" ;,")
    yield from ((article, LAW, anchor) for anchor in expanded(rest))
    if left:
        yield article, LAW, f"not an article: {left}"


def unresolved(citations: Iterator[tuple[str, str, str]]) -> list[str]:
    """The citations that lead nowhere."""
    wrong = []
    for words, document, anchor in citations:
        if not (ROOT / document).is_file() or (anchor and anchor not in anchors(document)):
            wrong.append(f"{' '.join(words.split())} -> {document}#{anchor}")
    return wrong


def tracked() -> list[Path]:
    run = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    paths = [Path(line) for line in run.stdout.splitlines()]
    return [path for path in paths if path.suffix in TEXTS and path.name != Path(__file__).name and (ROOT / path).is_file()]


def values_of(node: ast.expr, names: dict[str, Any]) -> Iterator[str]:
    """The strings that an argument may be: written there, chosen between two, or a constant of the module."""
    if isinstance(node, ast.IfExp):
        yield from values_of(node.body, names)
        yield from values_of(node.orelse, names)
        return
    value = node.value if isinstance(node, ast.Constant) else object_of(node, names)
    if isinstance(value, str) and value:
        yield value


def object_of(node: ast.expr, names: dict[str, Any]) -> Any:
    """The object that a dotted name means in a module, or None."""
    if isinstance(node, ast.Name):
        return names.get(node.id)
    owner = object_of(node.value, names) if isinstance(node, ast.Attribute) else None
    return getattr(owner, node.attr, None) if isinstance(node, ast.Attribute) and isinstance(owner, ModuleType | type) else None


@functools.cache
def place_of_article(callee: Any) -> int | None:
    """The position of the parameter `article` of a function or class of the registry; None when it has none."""
    if not callable(callee) or not str(getattr(callee, "__module__", "")).startswith("registry"):
        return None
    try:
        names = list(inspect.signature(callee).parameters)
    except (TypeError, ValueError):
        return None
    return names.index("article") if "article" in names else None


def articles_given(tree: ast.Module, names: dict[str, Any]) -> Iterator[str]:
    """Every value given to a parameter `article`, by name or by position, in a module with these names."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        callee = object_of(call.func, names)
        place = place_of_article(callee) if callee is not None and callee.__hash__ else None
        if place is not None and place < len(call.args):
            yield from values_of(call.args[place], names)
        for keyword in call.keywords:
            if keyword.arg == "article":
                yield from values_of(keyword.value, names)


@functools.cache
def modules() -> dict[str, tuple[ast.Module, dict[str, Any]]]:
    found = {}
    for path in sorted((ROOT / "registry").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        found[name] = ast.parse(path.read_text(encoding="utf-8")), vars(importlib.import_module(name))
    return found


def test_every_text_cited_in_words_is_in_the_repository() -> None:
    wrong, count = [], 0
    for path in tracked():
        citations = list(cited((ROOT / path).read_text(encoding="utf-8")))
        count += len(citations)
        wrong += [f"{path}: {one}" for one in unresolved(iter(citations))]
    assert not wrong, "\n".join(wrong)
    assert count > 500, f"only {count} citations found: the search has gone blind"


def test_every_article_given_to_a_reason_or_a_table_is_in_the_law() -> None:
    wrong, count = [], 0
    for name, (tree, names) in modules().items():
        for article in articles_given(tree, names):
            count += 1
            wrong += [f"{name}: {one}" for one in unresolved(cited_by(article))]
    assert not wrong, "\n".join(wrong)
    assert count > 80, f"only {count} articles found: the search has gone blind"


def test_every_article_of_an_enumeration_is_in_the_law() -> None:
    kinds = {
        value
        for _, names in modules().values()
        for value in names.values()
        if isinstance(value, type)
        and issubclass(value, Enum)
        and len(value)
        and isinstance(getattr(next(iter(value)), "article", None), str)
    }
    assert len(kinds) >= 3
    wrong = [f"{member!r}: {one}" for kind in kinds for member in kind for one in unresolved(cited_by(member.article))]
    assert not wrong, "\n".join(wrong)


def test_no_two_decisions_bear_one_number() -> None:
    numbers = [path.name[:4] for path in (ROOT / "docs" / "decisions").glob("*.md")]
    assert sorted(numbers) == sorted(set(numbers))


def test_every_link_between_documents_leads_somewhere() -> None:
    wrong = []
    for path in tracked():
        if path.suffix == ".md":
            for target, anchor in LINK.findall((ROOT / path).read_text(encoding="utf-8")):
                there = (ROOT / path.parent / target).resolve() if target else ROOT / path
                if not there.exists() or (anchor and anchor not in anchors(there.relative_to(ROOT).as_posix())):
                    wrong.append(f"{path}: {target}#{anchor}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "planted",
    [
        "the name test of art. 11(1)(d)", "arts. 13, 141", "Articles 12 et 99", "art. 11(1)(b)-(h)", "art. 15(k)", "section 31 of the Penal Code",
        "Code pénal, art. 31", "décret 93/575/PM", "décrets n° 93/574/PM et n° 93/577/PM", "law no. 92/008", "as R29 says", "docs/nowhere.md",
        "docs/law.md#nowhere", "TRUST.md V7", "the queue (SCREENS A1)", "LAW 7.1.2", "MATCHING.md", "docs/decisions/0099", "decision 0098", "art.\n    98",
    ],
)  # fmt: skip
def test_a_wrong_citation_is_seen(planted: str) -> None:
    assert unresolved(cited(planted))


@pytest.mark.parametrize("call", ['Reason("code", TEXT, "11(3)")', 'Reason("code", TEXT, article="16(9)")', 'Reason("code", TEXT, ELSEWHERE)',
                                  'Reason("code", TEXT, "15" if late else "decree")', 'Clause("k", "15(k)", TEXT, MARK)'])  # fmt: skip
def test_a_wrong_article_given_to_a_table_is_seen(call: str) -> None:
    from registry.errors import Reason
    from registry.law.clauses import Clause

    given = list(articles_given(ast.parse(call), {"Reason": Reason, "Clause": Clause, "ELSEWHERE": "9; décret 93/999/PM"}))
    assert [one for article in given for one in unresolved(cited_by(article))]


def test_right_citations_are_not_blamed() -> None:
    right = (
        "Art. 11(1)(b)-(c), 15; arts. 8, 10 et 15(f); article 13(2), two months; art. 14, 30 days; article 99 of the statutes; "
        "l'article 30 (1), (2) et (3) du Code pénal; Constitution, art. 1(3); décrets n° 93/574/PM (formes) et n° 93/576/PM; R8, R28."
    )
    assert unresolved(cited(right)) == []
    assert [anchor for _, _, anchor in cited("arts. 11(1)(b)-(c), 15 et 22(3)")] == ["art-11-1-b", "art-11-1-c", "art-15", "art-22-3"]


def test_the_rules_are_all_there_and_say_where_they_live() -> None:
    text = (ROOT / LAW).read_text(encoding="utf-8")
    sources = [path.as_posix() for path in tracked() if path.parts[0] in {"registry", "templates"} and path.suffix != ".md"]
    sections = dict(re.findall(r"^### (R\d+)\n(.*?)(?=\n<a id|\Z)", text, re.MULTILINE | re.DOTALL))
    assert list(sections) == [f"R{number}" for number in range(1, 29)]
    for rule, section in sections.items():
        assert re.search(r"\b(V|V-EN|P|G|D)\b[.,; ]", section), f"{rule} does not say how sure it is"
        assert "Consequence:" in section, rule
        places = section.split("Lives in:")[1]
        paths = re.findall(r"`((?:registry|templates)/[\w/.-]+)`", places)
        assert paths or "nothing yet" in places, rule
        assert [path for path in paths if not (ROOT / path).exists()] == [], rule
        citing = [path for path in sources if re.search(rf"(?<![\w/.#-]){rule}\b", (ROOT / path).read_text(encoding="utf-8"))]
        assert [path for path in citing if not any(f"{path}/".startswith(f"{place}/") for place in paths)] == [], f"{rule} lives there too"


def test_the_parameters_are_told_as_they_are() -> None:
    """Shipped value, article and confidence of each dated parameter; an unconfirmed one is named so in the rule that rests on it."""
    text = (ROOT / LAW).read_text(encoding="utf-8")
    rows = {
        code: (value, article.strip(), mark)
        for code, value, article, mark in re.findall(r"^\| `(\w+)` \| ([^|]+) \| ([^|]*)\| ([A-Z-]+) \|", text, re.MULTILINE)
    }
    words = {True: "yes", False: "no"}
    code = {
        one.code: (words[one.default] if isinstance(one.default, bool) else str(one.default), one.article, one.confidence.value)
        for one in parameters.DEFINITIONS
    }
    assert rows == code
    rules = text.split("## Dated parameters")[0]
    for one in parameters.DEFINITIONS:
        if one.confidence.value == "G":
            assert re.search(
                rf"\*\*unconfirmed \(G\)\*\*:\s+parameter\s+`{one.code}`|\*\*unconfirmed \(G\)\*\*: parameters\s+[^.]*`{one.code}`", rules
            ), one.code
