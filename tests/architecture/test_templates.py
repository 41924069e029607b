"""Templates: nothing untranslated, nothing inline, no block in a loop, none unused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
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


def _parse(path: Path) -> nodes.Template:
    return ENVIRONMENT.parse(path.read_text(encoding="utf-8"))


def _visible_text(source: str) -> str:
    """What would show if every expression were empty: Jinja and tags taken out."""
    source = re.sub(r"\{#.*?#\}", " ", source, flags=re.DOTALL)
    source = re.sub(r"\{%-?\s*block body_(?:class|attributes)\s*-?%\}.*?\{%-?\s*endblock\s*-?%\}", " ", source, flags=re.DOTALL)
    source = re.sub(r"\{\{.*?\}\}", "\u0000", source, flags=re.DOTALL)
    source = re.sub(r"\{%.*?%\}", "\u0000", source, flags=re.DOTALL)
    return re.sub(r"<[a-zA-Z/!][^>]*>", " ", source, flags=re.DOTALL)


#: Pieces that are attributes, not text; and the gallery, whose addresses are samples.
WITHOUT_TEXT = {"layouts/_network_words.html", "pages/ui.html"}


@pytest.mark.parametrize("path", [p for p in TEMPLATES if "components" not in p.parts and _name(p) not in WITHOUT_TEXT], ids=_name)
def test_no_word_stands_bare_in_a_template(path: Path) -> None:
    bare = [line.strip() for line in _visible_text(path.read_text(encoding="utf-8")).splitlines() if LETTERS.search(line)]
    assert not bare, bare[:5]


def _said(template: nodes.Template) -> Iterator[nodes.Call]:
    for call in template.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in {"t", "both"}:
            yield call


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_every_sentence_of_a_template_is_said_in_both_languages(path: Path) -> None:
    for call in _said(_parse(path)):
        assert len(call.args) == 2, f"line {call.lineno}"
        for argument in call.args:
            assert isinstance(argument, nodes.Const) and str(argument.value).strip(), f"line {call.lineno}"
        fr, en = (str(argument.value) for argument in call.args)  # type: ignore[attr-defined]
        assert set(re.findall(r"\{(\w+)", fr)) == set(re.findall(r"\{(\w+)", en)), f"line {call.lineno}"


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_no_block_stands_in_a_loop_and_fragments_bear_their_id(path: Path) -> None:
    template = _parse(path)
    for loop in template.find_all(nodes.For):
        assert not list(loop.find_all(nodes.Block)), f"line {loop.lineno}"
    source = path.read_text(encoding="utf-8")
    for block in template.find_all(nodes.Block):
        if block.name not in STRUCTURAL_BLOCKS | {"content", "messages"}:
            assert f'id="{block.name}"' in source, block.name


@pytest.mark.parametrize("path", TEMPLATES, ids=_name)
def test_nothing_is_inline_and_nothing_escapes_the_policy(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not re.search(r"\son[a-z]+=|\sstyle=|hx-on|js:|hx-vals|\|\s*safe\b|<style", source)
    assert not re.search(r"<script(?![^>]*\bsrc=)", source)


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
