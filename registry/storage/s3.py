"""The store in an S3 bucket, or in anything that speaks as one (MinIO, Garage, Ceph).

Hides the client, its retries and its errors: what fails here is ``Unavailable``, ``NotStored`` or ``Damaged``, as
for the folder. Loaded only by ``store_from`` and by whoever asks for it by name.
"""

from __future__ import annotations

import base64
import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, BinaryIO, Final, cast

import boto3  # type: ignore[import-untyped]  # publishes no types
from botocore.config import Config  # type: ignore[import-untyped]
from botocore.exceptions import BotoCoreError, ClientError  # type: ignore[import-untyped]

from registry.storage.store import CHUNK, Damaged, NotStored, Stored, Unavailable, checked, pieces

_SPOOL: Final = 2 * 1024 * 1024
_ABSENT: Final = frozenset({"404", "NoSuchKey", "NotFound"})
_ALREADY_THERE: Final = frozenset({"412", "PreconditionFailed", "409", "ConditionalRequestConflict"})
_NO_CONDITIONS: Final = frozenset({"501", "NotImplemented"})


class S3Store:
    """Objects ``prefix/abcdef…`` of one bucket. ``client`` is for tests; otherwise one is made from the environment."""

    def __init__(self, bucket: str, endpoint_url: str | None = None, prefix: str = "", client: Any | None = None) -> None:
        self._bucket = bucket
        self._prefix = f"{prefix.strip('/')}/" if prefix.strip("/") else ""
        self._client: Any = client if client is not None else _client(endpoint_url)

    def put(self, data: bytes | BinaryIO) -> Stored:
        with tempfile.SpooledTemporaryFile(max_size=_SPOOL) as spool, _translated():
            digest, size = hashlib.sha256(), 0
            for chunk in pieces(data):
                digest.update(chunk)
                size += len(chunk)
                spool.write(chunk)
            stored = Stored(digest.hexdigest(), size)
            if not self._is_kept(stored):
                self._upload(stored, cast(BinaryIO, spool), base64.b64encode(digest.digest()).decode())
        return stored

    def open(self, digest: str) -> BinaryIO:
        """As promised by ``Store``; the object is copied first, to memory or beyond 2 MiB to a temporary file."""
        spool = tempfile.SpooledTemporaryFile(max_size=_SPOOL)  # noqa: SIM115  # handed to the caller, who closes it
        try:
            with _translated(digest):
                body = self._client.get_object(**self._key(digest))["Body"]
                for chunk in body.iter_chunks(CHUNK):
                    spool.write(chunk)
            spool.seek(0)
        except BaseException:
            spool.close()
            raise
        return cast(BinaryIO, spool)

    def exists(self, digest: str) -> bool:
        return self._head(digest) is not None

    def delete(self, digest: str, *, older_than: datetime | None = None) -> bool:
        """As promised by ``Store``; S3 has no lock, so between the look and the deletion there is an instant."""
        head = self._head(digest)
        if head is None or (older_than is not None and head["LastModified"] >= older_than):
            return False
        with _translated():
            self._client.delete_object(**self._key(digest))
        return True

    def digests(self, *, older_than: datetime | None = None) -> Iterator[str]:
        with _translated():
            pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
            for page in pages:
                for entry in page.get("Contents", ()):
                    name = str(entry["Key"]).removeprefix(self._prefix)
                    if _is_digest(name) and (older_than is None or entry["LastModified"] < older_than):
                        yield name

    def sweep(self, *, older_than: datetime) -> int:
        """Nothing to do: an interrupted upload of one part leaves no object."""
        return 0

    def _key(self, digest: str) -> dict[str, str]:
        return {"Bucket": self._bucket, "Key": self._prefix + checked(digest)}

    def _head(self, digest: str) -> dict[str, Any] | None:
        try:
            with _translated(digest):
                return cast(dict[str, Any], self._client.head_object(**self._key(digest)))
        except NotStored:
            return None

    def _is_kept(self, stored: Stored) -> bool:
        """Is it already there? Then its modified time is renewed, by copying it onto itself."""
        head = self._head(stored.digest)
        if head is None:
            return False
        if head["ContentLength"] != stored.size:
            raise Damaged(stored.digest)
        key = self._key(stored.digest)
        self._client.copy_object(**key, CopySource=key, MetadataDirective="REPLACE", ContentType=_OPAQUE)
        return True

    def _upload(self, stored: Stored, body: BinaryIO, checksum: str) -> None:
        wanted = {**self._key(stored.digest), "Body": body, "ChecksumSHA256": checksum, "ContentType": _OPAQUE}
        body.seek(0)
        try:
            self._client.put_object(**wanted, IfNoneMatch="*")
        except ClientError as error:
            if _code(error) in _ALREADY_THERE and self._is_kept(stored):
                return  # another request gave the same content at the same moment
            if _code(error) not in _NO_CONDITIONS:
                raise
            body.seek(0)
            self._client.put_object(**wanted)


_OPAQUE: Final = "application/octet-stream"


def _client(endpoint_url: str | None) -> Any:
    patience = Config(connect_timeout=5, read_timeout=30, retries={"mode": "standard", "max_attempts": 3})
    return boto3.client("s3", endpoint_url=endpoint_url, config=patience)


def _is_digest(name: str) -> bool:
    try:
        checked(name)
    except ValueError:
        return False
    return True


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


@contextmanager
def _translated(digest: str = "") -> Iterator[None]:
    """The client's errors in the store's own words."""
    try:
        yield
    except ClientError as error:
        if digest and _code(error) in _ABSENT and _code(error) != "NoSuchBucket":
            raise NotStored(digest) from None
        raise Unavailable(f"S3 answered {_code(error) or 'an error'}") from error
    except BotoCoreError as error:
        raise Unavailable(f"S3 is out of reach: {type(error).__name__}") from error
