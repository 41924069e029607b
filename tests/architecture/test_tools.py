"""What a contributor's tools are told is what the gate does: editor, image, hooks before a commit."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: Kept as they came: data from elsewhere, samples, pictures.
AS_THEY_CAME = {".csv", ".sql", ".ods", ".xls", ".xlsx", ".pdf", ".png", ".jpg", ".webp", ".woff2", ".ico", ".npz"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_texts_end_as_the_editors_are_told() -> None:
    """Unix line ends, a last line that ends, no blank at the end of a line; tabs only where make wants them."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    wrong = []
    for name in names:
        path = ROOT / name
        data = path.read_bytes() if path.is_file() and path.suffix not in AS_THEY_CAME else b""
        if b"\0" in data:
            continue
        if b"\r" in data or (data and not data.endswith(b"\n")) or re.search(rb"[ \t]+$", data, re.MULTILINE):
            wrong.append(name)
        elif name != "Makefile" and re.search(rb"^ *\t", data, re.MULTILINE):
            wrong.append(f"{name}: tab")
    assert wrong == []


def test_the_image_is_given_what_it_copies_and_nothing_else() -> None:
    lines = [line for line in read(".dockerignore").splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*", "everything is left out that is not named"
    copied = {source for sources in re.findall(r"^COPY (.+) \S+$", read("deploy/Dockerfile"), re.MULTILINE) for source in sources.split()}
    assert {line[1:] for line in lines if line.startswith("!")} == copied
    assert {"**/__pycache__", "**/*.pyc"} == {line for line in lines[1:] if not line.startswith("!")}
    assert all((ROOT / name).exists() for name in copied)


def test_a_commit_is_checked_by_what_make_lint_runs() -> None:
    recipe = read("Makefile").split("\nlint:")[1].split("\n\n")[0]
    in_make = re.findall(r"^\t@\$\(BIN\)/(.+)$", recipe, re.MULTILINE)
    hooks = re.findall(r"^ +entry: \.venv/bin/(.+)$", read(".pre-commit-config.yaml"), re.MULTILINE)
    assert len(in_make) >= 4
    assert sorted(hooks) == sorted(in_make)


def test_the_hooks_are_well_written() -> None:
    tool = Path(sys.executable).parent / "pre-commit"
    run = subprocess.run([tool, "validate-config", ".pre-commit-config.yaml"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
