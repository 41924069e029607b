"""What the journal says of a register made for tests."""

from __future__ import annotations

from registry.audit.verbs import Verb


class RegisterVerb(Verb):
    """What is done to the whole register."""

    SYNTHETIC = "register.synthetic", "Registre synthétique fabriqué pour essais", "Synthetic register made for tests"
