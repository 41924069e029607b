"""Files that people upload and download: one way in and one way out, for every package."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Final, Protocol

from flask import Response, current_app, send_file

from registry.bilingual import Text
from registry.errors import NotFound
from registry.storage import MAX_BYTES, NotStored, Unacceptable, Unavailable
from registry.storage.examiner import ExaminerFailed
from registry.web.errors import error_page
from registry.web.security import SANDBOX

log = logging.getLogger("registry")

NOT_NOW: Final = Text(
    "Le fichier ne peut pas être examiné en ce moment. Réessayez dans quelques minutes, ou apportez la pièce au greffe.",
    "The file cannot be examined just now. Try again in a few minutes, or bring the piece to the registry.",
)


class StoredFile(Protocol):
    """A file on record: where it is kept, what it is, what it was called."""

    id: Any
    digest: Any
    media_type: Any
    filename: Any
    size: Any


def receive_upload(field: Any, act: Callable[[bytes | None, str], object]) -> int:
    """Give the act the file that a field holds (None when it holds none). The status to answer with.

    422 when the file or the form is at fault (the act answers False), 503 when nothing can be examined or stored just now;
    the reason then stands beside the field.
    """
    upload = field.data if field.data and getattr(field.data, "filename", "") else None
    data = None
    if upload is not None:
        with upload.stream as stream:
            data = stream.read(MAX_BYTES + 1)
    try:
        done = act(data, upload.filename if upload is not None else "")
    except Unacceptable as refusal:
        field.errors = [refusal.reason]
        return 422
    except (ExaminerFailed, OSError):
        log.exception("a file could not be examined or stored")
        field.errors = [NOT_NOW]
        return 503
    return 422 if done is False else 200


def as_download(kept: StoredFile) -> Response:
    """A file as it was handed in: always a download behind a sandbox, never a page of ours.

    :raises NotFound: the store has lost it.
    """
    try:
        content = current_app.extensions["store"].open(kept.digest)
    except NotStored:
        log.exception("the store has lost %s of %s %s", kept.digest, type(kept).__name__, kept.id)
        raise NotFound(Text("Ce fichier manque dans la réserve.", "This file is missing from the store.")) from None
    except Unavailable:
        return error_page(503)
    response = send_file(content, kept.media_type, as_attachment=True, download_name=kept.filename, etag=False)
    response.content_length = kept.size
    response.headers["Content-Security-Policy"] = SANDBOX
    response.headers["Cache-Control"] = "no-store"
    return response
