"""What the journal says of papers."""

from __future__ import annotations

from registry.audit.verbs import Verb


class NoticeVerb(Verb):
    """What is done to a paper."""

    PRINTED = "notice.printed", "Acte imprimé", "Paper printed"
