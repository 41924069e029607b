"""Only paper enters a dossier: what is refused, in which words, and that nothing makes the inspection stumble."""

from __future__ import annotations

import io
import random
import resource
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Object
from PIL import Image

from registry.bilingual import Text
from registry.storage import MAX_BYTES, Inspected, Limits, Unacceptable, examiner, inspect, refusals

Change = Callable[[pikepdf.Pdf], None]
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-" + b"STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


def pdf(change: Change | None = None, pages: int = 2, **saving: Any) -> bytes:
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page()
    if change:
        change(document)
    out = io.BytesIO()
    document.save(out, **saving)
    return out.getvalue()


def image(name: str, size: tuple[int, int] = (60, 40), **saving: object) -> bytes:
    noise = random.Random(7).randbytes(size[0] * size[1] * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", size, noise).save(out, name, **saving)
    return out.getvalue()


def zipped() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("run.exe", b"MZ")
    return out.getvalue()


def refusal(data: bytes, filename: str, limits: Limits | None = None) -> Text:
    with pytest.raises(Unacceptable) as raised:
        inspect(data, filename, limits)
    return raised.value.reason


def is_reason(reason: Text, expected: Text) -> bool:
    return reason.en.startswith(expected.en.partition("{")[0]) and reason.fr.startswith(expected.fr.partition("{")[0])


def action(words: bytes) -> Change:
    """The words hang on a link of the first page, through an object of their own."""

    def change(document: pikepdf.Pdf) -> None:
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9])
        link.A = document.make_indirect(Object.parse(words))
        document.pages[0].obj.Annots = Array([document.make_indirect(link)])

    return change


def root(words: bytes) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        for key, value in Object.parse(words).items():
            document.Root[key] = value

    return change


def attach(document: pikepdf.Pdf) -> None:
    document.attachments["run.exe"] = b"MZ"


def associate(document: pikepdf.Pdf) -> None:
    """A file without the type that would give it away."""
    stream = document.make_stream(b"MZ")
    document.pages[0].obj.AF = Array([Dictionary(F="run.exe", EF=Dictionary(F=stream))])


def external_stream(document: pikepdf.Pdf) -> None:
    document.Root.Thing = document.make_stream(b"", Dictionary(F="//server/share"))


def referred_type(document: pikepdf.Pdf) -> None:
    link = Dictionary(S=document.make_indirect(Name.Launch), F="cmd.exe")
    document.pages[0].obj.Annots = Array([Dictionary(Subtype=Name.Link, A=link)])


def buried(document: pikepdf.Pdf) -> None:
    nest = Object.parse(b"<< /S /Launch /F (cmd.exe) >>")
    for _ in range(200):
        nest = Array([nest])
    document.Root.Thing = nest


OBJECT_STREAMS: dict[str, Any] = {"object_stream_mode": pikepdf.ObjectStreamMode.generate}
ACTIVE: list[tuple[str, Change, Text]] = [
    ("script", action(b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), refusals.SCRIPT),
    ("escaped name", action(b"<< /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>"), refusals.SCRIPT),
    ("escaped entirely", action(b"<< /#53 /#4c#61#75#6e#63#68 /F (cmd.exe) >>"), refusals.OUTSIDE),
    ("script name tree", root(b"<< /Names << /JavaScript << /Names [(a) << /S /GoTo >>] >> >> >>"), refusals.SCRIPT),
    ("script without its type", root(b"<< /Thing << /JS (x) >> >>"), refusals.SCRIPT),
    ("script address", action(b"<< /S /URI /URI (java\\012script:alert\\(1\\)) >>"), refusals.OUTSIDE),
    ("file address", action(b"<< /S /URI /URI (file:///etc/passwd) >>"), refusals.OUTSIDE),
    ("launch", action(b"<< /S /Launch /Win << /F (cmd.exe) >> >>"), refusals.OUTSIDE),
    ("launch in a chain", action(b"<< /S /GoTo /D [0 /Fit] /Next [<< /S /Launch /F (x) >>] >>"), refusals.OUTSIDE),
    ("launch by reference", referred_type, refusals.OUTSIDE),
    ("launch, buried", buried, refusals.OUTSIDE),
    ("other document", action(b"<< /S /GoToR /F (//server/share) /D [0 /Fit] >>"), refusals.OUTSIDE),
    ("bytes elsewhere", external_stream, refusals.OUTSIDE),
    ("attachment", attach, refusals.ATTACHMENT),
    ("associated file", associate, refusals.ATTACHMENT),
    ("embedded files", root(b"<< /Names << /EmbeddedFiles << /Names [] >> >> >>"), refusals.ATTACHMENT),
    ("portfolio", root(b"<< /Collection << /View /D >> >>"), refusals.ATTACHMENT),
    ("rich media", root(b"<< /Thing << /Type /Annot /Subtype /RichMedia >> >>"), refusals.MULTIMEDIA),
    ("xfa", root(b"<< /AcroForm << /Fields [] /XFA [(a) (b)] >> >>"), refusals.ACTIVE_FORM),
    ("submit", action(b"<< /S /SubmitForm /F (https://example.org) >>"), refusals.ACTIVE_FORM),
    ("import", action(b"<< /S /ImportData /F (x.fdf) >>"), refusals.ACTIVE_FORM),
    ("additional actions", root(b"<< /AA << /WC << /S /GoTo /D [0 /Fit] >> >> >>"), refusals.AUTOMATIC),
    ("opens an address", root(b"<< /OpenAction << /S /URI /URI (https://example.org) >> >>"), refusals.AUTOMATIC),
    ("opens, then prints", root(b"<< /OpenAction << /S /GoTo /D [] /Next << /S /Named >> >> >>"), refusals.AUTOMATIC),
]


@pytest.mark.parametrize("saving", [{}, OBJECT_STREAMS], ids=["plain", "object streams"])
@pytest.mark.parametrize(("name", "change", "expected"), ACTIVE, ids=[name for name, _, _ in ACTIVE])
def test_a_pdf_that_does_something_is_refused(name: str, change: Change, expected: Text, saving: dict[str, Any]) -> None:
    data = pdf(change, **saving)
    with pytest.raises(Unacceptable) as raised:
        examiner.examine_here(examiner.PDF, data, Limits())
    assert raised.value.reason == expected, name


def test_names_escaped_in_the_file_itself_are_decoded() -> None:
    """pikepdf writes names plainly, so the escape is put back into the bytes, at equal length elsewhere."""
    data = pdf(action(b"<< /S /JavaScript /JS (x) /Pad (123456) >>"), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = data.replace(b"/JavaScript", b"/J#61vaScript").replace(b"/JS", b"/J#53").replace(b"(123456)", b"(12)")
    assert b"/J#61vaScript" in data
    assert refusal(data, "a.pdf") == refusals.SCRIPT


GOOD_PDF: list[tuple[str, Change | None]] = [
    ("blank", None),
    ("web link", action(b"<< /S /URI /URI (https://www.mintss.gov.cm/) >>")),
    ("internal link", action(b"<< /S /GoTo /D [0 /Fit] >>")),
    ("opens at a page", root(b"<< /OpenAction [0 /Fit] >>")),
    ("opens by a plain go-to", root(b"<< /OpenAction << /S /GoTo /D [0 /Fit] >> >>")),
    ("filled form", root(b"<< /AcroForm << /Fields [<< /FT /Tx /T (nom) /V (Ngo Bassong) >>] >> >>")),
    ("speaks of scripts", root(b"<< /Thing (/JavaScript and /Launch are words here) >>")),
    ("odd names", root(b"<< /Thing << /A#ff#20b /C#e9 >> >>")),
    ("glyph names", root(b"<< /Thing << /Differences [1 /AA /JS /EF /Launch] >> >>")),
]


@pytest.mark.parametrize("saving", [{}, OBJECT_STREAMS, {"linearize": True}], ids=["plain", "packed", "linearized"])
@pytest.mark.parametrize(("name", "change"), GOOD_PDF, ids=[name for name, _ in GOOD_PDF])
def test_a_pdf_that_is_only_paper_is_accepted(name: str, change: Change | None, saving: dict[str, Any]) -> None:
    assert examiner.examine_here(examiner.PDF, pdf(change, **saving), Limits()) == 2, name


def test_the_accepted_kinds() -> None:
    assert inspect(pdf(), "Statuts signés.PDF") == Inspected("application/pdf", "pdf", 2)
    assert inspect(image("JPEG"), "cni.jpeg") == Inspected("image/jpeg", "jpg", None)
    assert inspect(image("JPEG", progressive=True), "cni.jpg").extension == "jpg"
    assert inspect(image("PNG"), "scan.png") == Inspected("image/png", "png", None)


def loop(document: pikepdf.Pdf) -> None:
    document.Root.Pages.Kids.append(document.Root.Pages)


def deep_loop(document: pikepdf.Pdf) -> None:
    inner = document.make_indirect(Dictionary(Type=Name.Pages, Count=1, Kids=[]))
    inner.Kids.append(inner)
    document.Root.Pages.Kids.append(inner)


def no_pages(document: pikepdf.Pdf) -> None:
    document.Root.Pages.Kids = Array([])


def not_a_tree(document: pikepdf.Pdf) -> None:
    document.Root.Pages = Array([])


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (loop, refusals.BROKEN_PDF),
        (deep_loop, refusals.BROKEN_PDF),
        (no_pages, refusals.NO_PAGE),
        (not_a_tree, refusals.BROKEN_PDF),
    ],
)
def test_a_page_tree_must_be_a_tree(change: Change, expected: Text) -> None:
    plain = pdf(object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pikepdf.open(io.BytesIO(plain)) as document:
        change(document)
        out = io.BytesIO()
        document.save(out, fix_metadata_version=False)
    assert refusal(out.getvalue(), "a.pdf") == expected


def test_too_many_pages_or_objects() -> None:
    assert is_reason(refusal(pdf(pages=4), "a.pdf", Limits(max_pages=3)), refusals.TOO_MANY_PAGES)
    assert refusal(pdf(), "a.pdf", Limits(max_objects=2)) == refusals.TOO_COMPLEX


@pytest.mark.parametrize("user", ["", "secret"])
def test_a_protected_pdf_is_refused(user: str) -> None:
    data = pdf(encryption=pikepdf.Encryption(owner="owner", user=user))
    assert refusal(data, "a.pdf") == refusals.ENCRYPTED


def test_a_damaged_pdf_is_refused() -> None:
    whole = pdf()
    for data in (whole[: len(whole) // 2], whole[:-30], b"%PDF-1.7", whole.replace(b" obj", b" bjo"), b"%PDF-" + whole):
        assert refusal(data, "a.pdf") == refusals.BROKEN_PDF


def test_a_pdf_that_can_be_read_in_two_ways_is_refused() -> None:
    """qpdf keeps one of the two keys and warns; another reader may keep the other."""
    data = pdf(root(b"<< /Thing << /Aa 1 /Ab 2 >> >>"), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert inspect(data, "a.pdf").pages == 2
    assert refusal(data.replace(b"/Ab 2", b"/Aa 2"), "a.pdf") == refusals.BROKEN_PDF


def test_something_more_than_a_pdf_is_refused() -> None:
    whole, archive = pdf(), zipped()
    page = b"%PDF-1.7\n%<html><script>alert(1)</script>\n" + whole[9:]
    sealed = whole + archive + b"startxref\n0\n%%EOF\n"
    for data in (whole + archive, whole + b"<html>", whole + b"\0" * 70_000 + b"x", page, sealed):
        assert refusal(data, "a.pdf") == refusals.HIDDEN_CONTENT
    assert refusal(archive + whole, "a.pdf") == refusals.NOT_A_KNOWN_KIND
    assert inspect(whole + b"\r\n\0 ", "a.pdf").pages == 2


def inflating_pdf(kind: bytes, size: int) -> bytes:
    """A stream that qpdf itself must inflate: an object stream or the cross-reference stream."""
    squeezer = zlib.compressobj(9)
    bomb = b"".join([squeezer.compress(b" " * 1_000_000) for _ in range(size // 1_000_000)]) + squeezer.flush()
    if kind == b"XRef":
        body, widths = bomb, b"/W [1 2 1] /Size 100000000 /Root 1 0 R"
    else:
        body, widths = bomb, b"/N 1 /First 4"
    stream = b"<< /Type /%s %s /Filter /FlateDecode /Length %d >>\nstream\n" % (kind, widths, len(body))
    out = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    offset = len(out)
    out += b"4 0 obj\n" + stream + body + b"\nendstream\nendobj\n"
    if kind == b"XRef":
        return out + b"startxref\n%d\n%%%%EOF\n" % offset
    rows = b"".join(struct.pack(">BHB", *row) for row in [(0, 0, 0), (1, 9, 0), (2, 4, 0), (0, 0, 0), (1, offset, 0)])
    start = len(out)
    out += b"5 0 obj\n<< /Type /XRef /W [1 2 1] /Size 5 /Root 1 0 R /Length %d >>\nstream\n" % len(rows)
    return out + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start


@pytest.mark.parametrize("kind", [b"XRef", b"ObjStm"])
def test_a_pdf_that_swells_is_refused_in_bounded_time(kind: bytes) -> None:
    data = inflating_pdf(kind, 400_000_000)
    assert len(data) < MAX_BYTES
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert refusal(data, "a.pdf") in (refusals.BROKEN_PDF, refusals.TOO_COMPLEX)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 5


def test_a_pdf_that_takes_too_long_is_refused() -> None:
    assert refusal(pdf(), "a.pdf", Limits(wall_seconds=0.001)) == refusals.TOO_COMPLEX
    assert refusal(pdf(), "a.pdf", Limits(cpu_seconds=0)) == refusals.TOO_COMPLEX


def test_nested_arrays_without_end_are_refused() -> None:
    nested = pdf(root(b"<< /Thing (xx) >>"), object_stream_mode=pikepdf.ObjectStreamMode.disable)
    start = nested.rindex(b"xref\n", 0, nested.rindex(b"startxref"))
    deep = b"9 0 obj\n" + b"[" * 500_000 + b"]" * 500_000 + b"\nendobj\n"
    table = b"xref\n0 1\n0000000000 65535 f \n9 1\n%010d 00000 n \n" % start
    trailer = b"trailer\n<< /Size 10 /Root 9 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (start + len(deep))
    assert refusal(nested[:start] + deep + table + trailer, "a.pdf") in (refusals.BROKEN_PDF, refusals.TOO_COMPLEX)


def test_a_large_ordinary_pdf_is_examined_in_time() -> None:
    def fill(document: pikepdf.Pdf) -> None:
        rows = [Dictionary(S=Name.P, K=[1, Dictionary(MCID=n)], URI="https://example.org") for n in range(30_000)]
        document.Root.Rows = Array([document.make_indirect(row) for row in rows])
        document.Root.Scan = document.make_stream(random.Random(7).randbytes(5_000_000))

    assert inspect(pdf(fill, pages=100, **OBJECT_STREAMS), "a.pdf").pages == 100


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (EICAR, "a.pdf"),
        (EICAR, "eicar.com"),
        (b"<html><script>alert(1)</script></html>", "a.pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "a.png"),
        (b"GIF89a", "a.png"),
        (b"MZ\x90\0", "a.pdf"),
        (b"\n" + pdf(), "a.pdf"),
        (zipped(), "a.pdf"),
    ],
)
def test_other_kinds_are_refused_whatever_their_name(data: bytes, name: str) -> None:
    assert refusal(data, name) == refusals.NOT_A_KNOWN_KIND


def test_an_empty_or_too_big_file_is_refused() -> None:
    assert refusal(b"", "a.pdf") == refusals.EMPTY
    reason = refusal(pdf() + b"\0" * 11 * 1024 * 1024, "a.pdf")
    assert is_reason(reason, Text("Ce fichier dépasse la taille permise (10 Mo)", "This file is larger than allowed (10 MB)"))
    assert is_reason(refusal(pdf(), "a.pdf", Limits(max_bytes=100)), refusals.TOO_BIG)


@pytest.mark.parametrize("name", ["a.jpg", "a.pdf.exe", "a.html", "pdf", "", "a\u202efdp.exe", "a.pdf\0.png"])
def test_a_name_that_disagrees_with_the_content_is_refused(name: str) -> None:
    assert is_reason(refusal(pdf(), name), refusals.NAME_DISAGREES)


def test_the_examiner_refuses_a_crash_and_confesses_its_own_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examiner, "_CHILD", "import os; os.abort()")
    assert refusal(pdf(), "a.pdf") == refusals.TOO_COMPLEX
    monkeypatch.setattr(examiner, "_CHILD", "import no_such_library")
    with pytest.raises(examiner.ExaminerFailed, match="no_such_library"):
        inspect(pdf(), "a.pdf")


def test_the_examiner_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRET_KEY", "tell nobody")
    code = "import os, json; print(json.dumps({'refused': {'fr': 'x', 'en': ' '.join(sorted(os.environ))}}))"
    monkeypatch.setattr(examiner, "_CHILD", code)
    assert set(refusal(pdf(), "a.pdf").en.split()) <= {"LC_ALL", "PATH", "LC_CTYPE"}


@given(st.binary(max_size=2000), st.text(max_size=30))
def test_any_bytes_are_inspected_or_refused(data: bytes, name: str) -> None:
    try:
        assert isinstance(inspect(data, name), Inspected)
    except Unacceptable as refused:
        assert refused.reason.fr
        assert refused.reason.en


SAMPLES = {
    "application/pdf": [pdf(), pdf(ACTIVE[1][1], **OBJECT_STREAMS), pdf(attach)],
    "image/jpeg": [image("JPEG"), image("JPEG", progressive=True)],
    "image/png": [image("PNG")],
}


@given(st.data())
def test_any_damage_to_a_file_is_inspected_or_refused(draw: st.DataObject) -> None:
    kind = draw.draw(st.sampled_from(sorted(SAMPLES)))
    data = bytearray(draw.draw(st.sampled_from(SAMPLES[kind])))
    for _ in range(draw.draw(st.integers(1, 8))):
        start = draw.draw(st.integers(0, len(data)))
        data[start : start + draw.draw(st.integers(0, 12))] = draw.draw(st.binary(max_size=12))
    try:
        pages = examiner.examine_here(kind, bytes(data), Limits())
        assert pages is None or pages > 0
    except Unacceptable as refused:
        assert refused.reason.fr
