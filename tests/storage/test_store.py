"""The store keeps what it was given, once, and never half of it; folder and bucket behave alike."""

from __future__ import annotations

import hashlib
import io
import os
import stat
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import boto3  # type: ignore[import-untyped]
import pytest
from botocore.exceptions import ClientError, EndpointConnectionError  # type: ignore[import-untyped]
from moto import mock_aws

from registry.storage import Damaged, LocalStore, NotStored, Store, Unavailable, store_from, verify
from registry.storage.s3 import S3Store

CONTENT = b"Statuts du syndicat"
DIGEST = hashlib.sha256(CONTENT).hexdigest()
BUCKET = "greffe-pieces"


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    with mock_aws():
        client = boto3.client("s3")
        client.create_bucket(Bucket=BUCKET)
        yield client


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "folder":
        return LocalStore(tmp_path / "pieces")
    return S3Store(BUCKET, prefix="pieces", client=request.getfixturevalue("bucket"))


@pytest.fixture
def folder(tmp_path: Path) -> LocalStore:
    return LocalStore(tmp_path / "pieces")


def files_of(tmp_path: Path) -> list[Path]:
    return sorted(path for path in (tmp_path / "pieces").rglob("*") if path.is_file() and path.name != ".lock")


def test_what_is_put_is_found_under_its_digest(store: Store) -> None:
    stored = store.put(CONTENT)
    assert (stored.digest, stored.size) == (DIGEST, len(CONTENT))
    assert store.exists(DIGEST)
    with store.open(DIGEST) as file:
        assert file.read() == CONTENT
        file.seek(8)
        assert file.read() == CONTENT[8:]


def test_a_stream_and_bytes_are_the_same_file(store: Store) -> None:
    big = os.urandom(3_000_000)
    assert store.put(io.BytesIO(big)) == store.put(big)
    assert list(store.digests()) == [hashlib.sha256(big).hexdigest()]
    with store.open(hashlib.sha256(big).hexdigest()) as file:
        assert file.read() == big


def test_an_empty_file_is_a_file(store: Store) -> None:
    assert store.put(b"").size == 0
    assert verify(store) == []


def test_what_is_not_here_is_said_so(store: Store) -> None:
    assert not store.exists(DIGEST)
    assert not store.delete(DIGEST)
    with pytest.raises(NotStored):
        store.open(DIGEST)


def test_a_deleted_file_is_gone(store: Store) -> None:
    store.put(CONTENT)
    assert store.delete(DIGEST)
    assert not store.exists(DIGEST)
    assert list(store.digests()) == []


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", DIGEST.upper(), DIGEST[:-1], DIGEST + "\n", "/" + DIGEST[1:], "é" * 64])
def test_only_a_digest_names_a_file(store: Store, digest: str) -> None:
    for act in (store.open, store.exists, store.delete):
        with pytest.raises(ValueError, match="not a SHA-256 digest"):
            act(digest)


def test_the_sweep_sees_only_what_is_old(store: Store) -> None:
    store.put(CONTENT)
    now = datetime.now(UTC)
    hour = timedelta(hours=1)
    assert list(store.digests(older_than=now - hour)) == []
    assert not store.delete(DIGEST, older_than=now - hour)
    assert list(store.digests(older_than=now + hour)) == [DIGEST]
    assert store.sweep(older_than=now + hour) == 0
    assert store.delete(DIGEST, older_than=now + hour)


def test_content_given_again_is_young_again(folder: LocalStore, tmp_path: Path) -> None:
    folder.put(CONTENT)
    [path] = files_of(tmp_path)
    os.utime(path, (0, 0))
    folder.put(CONTENT)
    assert list(folder.digests(older_than=datetime.now(UTC) - timedelta(hours=1))) == []
    assert [path] == files_of(tmp_path)


def test_files_are_for_the_service_alone(folder: LocalStore, tmp_path: Path) -> None:
    folder.put(CONTENT)
    [path] = files_of(tmp_path)
    assert path.name == DIGEST
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "pieces").stat().st_mode) == 0o700


def test_existing_content_of_another_size_is_damage_and_is_not_overwritten(folder: LocalStore, tmp_path: Path) -> None:
    folder.put(CONTENT)
    [path] = files_of(tmp_path)
    path.write_bytes(b"short")
    with pytest.raises(Damaged):
        folder.put(CONTENT)
    assert path.read_bytes() == b"short"
    assert files_of(tmp_path) == [path]


def test_damage_in_the_bucket_is_said_too(bucket: object) -> None:
    store = S3Store(BUCKET, client=bucket)
    bucket.put_object(Bucket=BUCKET, Key=DIGEST, Body=b"short")  # type: ignore[attr-defined]
    with pytest.raises(Damaged):
        store.put(CONTENT)
    assert verify(store) == [DIGEST]


def test_verification_names_the_changed_file_and_no_other(folder: LocalStore, tmp_path: Path) -> None:
    folder.put(CONTENT)
    folder.put(b"another")
    (tmp_path / "pieces" / "README").write_text("not ours")
    path = tmp_path / "pieces" / DIGEST[:2] / DIGEST
    path.write_bytes(CONTENT.swapcase())
    assert verify(folder) == [DIGEST]


@pytest.mark.parametrize("call", ["fsync", "link", "mkdir", "open"])
@pytest.mark.parametrize("nth", range(1, 5))
def test_a_failing_disk_leaves_nothing_and_a_repeat_succeeds(
    folder: LocalStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, nth: int
) -> None:
    real, calls = getattr(os, call), [0]

    def failing(*args: object, **kwargs: object) -> object:
        calls[0] += 1
        if calls[0] == nth:
            raise OSError(28, "No space left on device")
        return real(*args, **kwargs)

    with monkeypatch.context() as patched:
        patched.setattr(os, call, failing)
        try:
            folder.put(CONTENT)
        except OSError:
            assert calls[0] >= nth
    assert [path.name for path in files_of(tmp_path)] in ([], [DIGEST])
    assert folder.put(CONTENT).digest == DIGEST
    assert verify(folder) == []


def test_a_source_that_breaks_leaves_nothing(folder: LocalStore, tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell():
                raise ConnectionResetError
            return super().read(4)

    with pytest.raises(ConnectionResetError):
        folder.put(Broken(CONTENT))
    assert files_of(tmp_path) == []


def test_what_a_crash_left_is_swept_when_it_is_old(folder: LocalStore, tmp_path: Path) -> None:
    young, old = (tmp_path / "pieces" / f".partial-{name}" for name in ("young", "old"))
    for path in (young, old):
        path.write_bytes(b"half a fi")
    os.utime(old, (0, 0))
    assert list(folder.digests()) == []
    assert folder.sweep(older_than=datetime.now(UTC) - timedelta(hours=1)) == 1
    assert files_of(tmp_path) == [young]


def test_twenty_writers_of_one_file_make_one_file(folder: LocalStore, tmp_path: Path) -> None:
    writers = [threading.Thread(target=folder.put, args=(CONTENT,)) for _ in range(20)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [path.name for path in files_of(tmp_path)] == [DIGEST]


def test_a_link_in_the_folder_is_not_followed(folder: LocalStore, tmp_path: Path) -> None:
    shard = tmp_path / "pieces" / DIGEST[:2]
    shard.mkdir()
    (shard / DIGEST).symlink_to("/etc/passwd")
    with pytest.raises(OSError, match="symbolic links"):
        folder.open(DIGEST)


class Refusing:
    """A client that answers as told before it lets the real one answer."""

    def __init__(self, client: object, **answers: Exception) -> None:
        self._client, self._answers = client, answers

    def __getattr__(self, name: str) -> object:
        def refuse(**_: object) -> object:
            raise self._answers.pop(name)

        return refuse if name in self._answers else getattr(self._client, name)


def answer(code: str) -> ClientError:
    return ClientError({"Error": {"Code": code}}, "PutObject")


def test_a_bucket_without_conditional_writes_still_keeps_files(bucket: object) -> None:
    store = S3Store(BUCKET, client=Refusing(bucket, put_object=answer("NotImplemented")))
    assert store.put(CONTENT).digest == DIGEST
    assert verify(store) == []


def test_losing_the_race_for_a_name_is_no_failure(bucket: object) -> None:
    S3Store(BUCKET, client=bucket).put(CONTENT)
    racing = Refusing(bucket, head_object=answer("404"), put_object=answer("PreconditionFailed"))
    assert S3Store(BUCKET, client=racing).put(CONTENT).digest == DIGEST


@pytest.mark.parametrize("error", [answer("AccessDenied"), EndpointConnectionError(endpoint_url="http://s3")])
def test_a_bucket_out_of_reach_is_unavailable(bucket: object, error: Exception) -> None:
    for method in ("head_object", "put_object"):
        with pytest.raises(Unavailable):
            S3Store(BUCKET, client=Refusing(bucket, **{method: error})).put(CONTENT)
    with pytest.raises(Unavailable):
        S3Store(BUCKET, client=Refusing(bucket, get_object=error)).open(DIGEST)


def test_a_missing_bucket_is_not_a_missing_file(bucket: object) -> None:
    with pytest.raises(Unavailable):
        S3Store("no-such-bucket", client=bucket).open(DIGEST)


def test_a_bucket_holds_other_things_beside_ours(bucket: object) -> None:
    bucket.put_object(Bucket=BUCKET, Key="backups/x", Body=b"")  # type: ignore[attr-defined]
    bucket.put_object(Bucket=BUCKET, Key="pieces/notes.txt", Body=b"")  # type: ignore[attr-defined]
    store = S3Store(BUCKET, prefix="/pieces/", client=bucket)
    store.put(CONTENT)
    assert list(store.digests()) == [DIGEST]


def test_an_address_opens_its_store(tmp_path: Path, bucket: object) -> None:
    local = store_from(f"file://{tmp_path}/with%20space")
    local.put(CONTENT)
    assert (tmp_path / "with space" / DIGEST[:2] / DIGEST).is_file()
    remote = store_from(f"s3://{BUCKET}/pieces?endpoint=https://s3.amazonaws.com")
    assert remote.put(CONTENT).digest == DIGEST
    assert S3Store(BUCKET, prefix="pieces", client=bucket).exists(DIGEST)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/var/lib",
        "file:relative",
        "file://host/x",
        "ftp://x/y",
        "s3://",
        "s3://key:secret@bucket/x",
        "s3://bucket/x?region=eu",
        "s3://bucket/x?endpoint=a&endpoint=b",
        "s3://bucket/?junk",
    ],
)
def test_an_address_that_is_not_understood_is_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(ValueError) as raised:
        store_from(url)
    assert "secret" not in str(raised.value)
