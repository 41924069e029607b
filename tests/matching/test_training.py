"""The shipped models come from generated registers: the same seeds give the same file, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from registry.matching import Model
from tools import training


@pytest.mark.soak
def test_training_is_reproducible_byte_for_byte(tmp_path: Path) -> None:
    for turn in "12":
        words = ["--model", "person", "--seeds", "1", "--size", "500", "--folder", str(tmp_path / turn)]
        result = CliRunner().invoke(training.main, words)
        assert result.exit_code == 0, repr(result.exception)
        assert "person" in result.output
    assert [path.name for path in (tmp_path / "1").iterdir()] == ["person.json"]
    assert (tmp_path / "1" / "person.json").read_bytes() == (tmp_path / "2" / "person.json").read_bytes()
    assert Model.load(tmp_path / "1" / "person.json").schema == "person"
