"""Templates: nothing untranslated, nothing inline, no block in a loop, none unused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jinja2 import Environment, nodes

from registry.bilingual import Text

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
ENVIRONMENT = Environment(autoescape=True, extensions=[])
LETTERS = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
#: Words that are the same in both languages, and structural pieces of attributes inside macros.
STRUCTURAL_BLOCKS = {
    "title",
    "head",
    "body_class",
    "body_attributes",
    "header",
    "main",
    "footer",
    "messages_attributes",
    "keyboard_switch",
    "toolbar",
    "sheet",
    "tab_content",
}


def _name(path: Path) -> str:
    return path.relative_to(ROOT / "templates").as_posix()


@cache
def _source(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _parse(path: Path) -> nodes.Template:
    return ENVIRONMENT.parse(_source(path))


def _visible_text(source: str) -> str:
    """What would show if every expression were empty: Jinja and tags taken out."""
    source = re.sub(r"\{#.*?#\}", " ", source, flags=re.DOTALL)
    source = re.sub(r"\{%-?\s*block body_(?:class|attributes)\s*-?%\}.*?\{%-?\s*endblock\s*-?%\}", " ", source, flags=re.DOTALL)
    source = re.sub(r"\{\{.*?\}\}", "\u0000", source, flags=re.DOTALL)
    source = re.sub(r"\{%.*?%\}", "\u0000", source, flags=re.DOTALL)
    return re.sub(r"<[a-zA-Z/!][^>]*>", " ", source, flags=re.DOTALL)


#: Pieces that are attributes, not text; and the gallery, whose addresses are samples.
WITHOUT_TEXT = {"layouts/_network_words.html", "pages/ui.html"}


def test_no_word_stands_bare_in_a_template() -> None:
    read = [path for path in TEMPLATES if "components" not in path.parts and _name(path) not in WITHOUT_TEXT]
    bare = [(_name(path), line.strip()) for path in read for line in _visible_text(_source(path)).splitlines() if LETTERS.search(line)]
    assert bare == []


def _said(template: nodes.Template) -> Iterator[nodes.Call]:
    for call in template.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in {"t", "both"}:
            yield call


def test_every_sentence_of_a_template_is_said_in_both_languages() -> None:
    for path in TEMPLATES:
        for call in _said(_parse(path)):
            where = f"{_name(path)}, line {call.lineno}"
            assert len(call.args) == 2, where
            for argument in call.args:
                assert isinstance(argument, nodes.Const) and str(argument.value).strip(), where
            fr, en = (str(argument.value) for argument in call.args)  # type: ignore[attr-defined]
            assert set(re.findall(r"\{(\w+)", fr)) == set(re.findall(r"\{(\w+)", en)), where


def test_no_block_stands_in_a_loop_and_fragments_bear_their_id() -> None:
    looped = [
        (_name(path), loop.lineno) for path in TEMPLATES for loop in _parse(path).find_all(nodes.For) if any(loop.find_all(nodes.Block))
    ]
    assert looped == []
    blocks = [(path, block.name) for path in TEMPLATES for block in _parse(path).find_all(nodes.Block)]
    fragments = [(path, name) for path, name in blocks if name not in STRUCTURAL_BLOCKS | {"content", "messages"}]
    assert [(_name(path), name) for path, name in fragments if f'id="{name}"' not in _source(path)] == []


INLINE = r"\son[a-z]+=|\sstyle=|hx-on|js:|hx-vals|\|\s*safe\b|<style|<script(?![^>]*\bsrc=)"


def test_nothing_is_inline_and_nothing_escapes_the_policy() -> None:
    assert [(_name(path), found.group()) for path in TEMPLATES if (found := re.search(INLINE, _source(path)))] == []


def test_every_template_is_used() -> None:
    used = " ".join(path.read_text(encoding="utf-8") for path in [*TEMPLATES, *(ROOT / "registry").rglob("*.py")])

    def is_used(path: Path) -> bool:
        """By its whole name, or by a name put together from its folder and its own word."""
        folder = f"{Path(_name(path)).parent.as_posix()}/{{"
        return _name(path) in used or (folder in used and f'"{path.stem}"' in used)

    unused = [_name(path) for path in TEMPLATES if not is_used(path)]
    assert not unused


def test_french_typography_is_made_by_the_house() -> None:
    said = Text("Attention : « non » ? art. 12 ; n° 5 !", "")
    assert said.to("fr") == "Attention\u00a0: «\u202fnon\u202f»\u202f? art.\u00a012\u202f; n°\u00a05\u202f!"
    typed = Text("L'avis n'est pas « 'signé' ».", "The union's rule isn't 'signed'.")
    assert typed.to("fr") == "L’avis n’est pas «\u202f'signé'\u202f»."
    assert typed.to("en") == "The union’s rule isn’t 'signed'."


def test_every_form_has_its_method_and_its_action() -> None:
    for path in TEMPLATES:
        for form in re.findall(r"<form\b[^>]*>", re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "X", path.read_text(encoding="utf-8"), flags=re.DOTALL)):
            assert "action=" in form and "method=" in form, f"{_name(path)}: {form}"


#: The page decides nothing of this: the view passes `can`, `may_…`, `back_to`, `next_step`.
DECISIONS = {
    "routing": re.compile(r"request\.(?:blueprint|endpoint|view_args)"),
    "role": re.compile(r"""me\(\)\.(?:roles|is_staff)|["'][a-z_]+["'] (?:not )?in [\w.()]*roles\b"""),
    "cascade of set": re.compile(r"(?:\{%-?\s*set\b(?:[^%]|%(?!\}))*%\}\s*){3,}"),
}


#: One of each kind, which the patterns must find.
SAMPLES = (
    ("routing", '{% if request.blueprint == "filing" %}'),
    ("role", '{% if "intake" in me().roles %}'),
    ("role", "{% if 'deputy' not in form.roles.data %}"),
    ("role", "{{ x if me().is_staff }}"),
    ("cascade of set", "{% set a = 1 %}\n{% set b = 2 %}\n  {%- set c = a % 2 %}"),
)


def test_a_template_decides_neither_who_may_nor_where_one_is() -> None:
    assert all(DECISIONS[kind].search(sample) for kind, sample in SAMPLES)
    found = [
        (_name(path), kind, match[0][:80])
        for path in TEMPLATES
        for kind, pattern in DECISIONS.items()
        if (match := pattern.search(path.read_text(encoding="utf-8")))
    ]
    assert not found


def test_nothing_is_added_where_line_breaks_are_shown() -> None:
    css = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "static" / "css").glob("*.css")))
    classes = "|".join(re.findall(r"\.([\w-]+) \{[^}]*white-space: pre-line", css))
    assert "said" in classes.split("|")
    open_tag = re.compile(rf"""<\w+ class="[^">]*(?<![\w-])(?:{classes})(?![\w-])[^">]*"[^>]*>\s*\n\s*(?!\{{[{{%]-)[^\s]""")
    assert open_tag.search('<dd class="summary__value said">\n  {{ text }}') and not open_tag.search('<dd class="said">\n  {{- text }}')
    assert not [_name(path) for path in TEMPLATES if open_tag.search(path.read_text(encoding="utf-8"))]


def test_no_line_of_a_template_is_too_long_to_review() -> None:
    lines = [
        (_name(path), n) for path in TEMPLATES for n, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1) if len(line) > 140
    ]
    assert not lines
