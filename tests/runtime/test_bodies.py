"""Bodies, judged by Werkzeug's and the standard library's readers, over a real connection."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from pathlib import Path
from typing import IO, Any
from urllib.parse import parse_qsl

import pytest
from gradient import AsyncGradient, Gradient
from gradient._runtime.arguments.uploads import Upload
from gradient._runtime.call import body as bodies
from gradient._runtime.call.operation import Operation
from gradient._runtime.params.styles import Style
from hypothesis import example, given
from hypothesis import strategies as st
from werkzeug.datastructures import FileStorage
from werkzeug.formparser import parse_form_data

from .loopback import Server

FORM = "application/x-www-form-urlencoded"


def encoded(body: object, media_type: str, styles: Mapping[str, Style] | None = None) -> bodies.Encoded:
    operation = Operation[None]("POST", "/x", body=media_type, styles={"body": styles or {}})
    found = bodies.encode(operation, body)  # type: ignore[arg-type]  # what it returns is not asked for
    assert found is not None
    return found


def in_memory(**_: object) -> IO[bytes]:
    """Where Werkzeug keeps a file: nothing that would have to be closed."""
    return BytesIO()


def parsed(sent: bodies.Encoded) -> tuple[list[tuple[str, str]], list[tuple[str, FileStorage]]]:
    """The fields and the files, as Werkzeug reads them."""
    content = sent.content if isinstance(sent.content, bytes) else b"".join(sent.content)
    length = sent.content.length if isinstance(sent.content, Upload) else len(content)
    environ = {
        "wsgi.input": BytesIO(content),
        "CONTENT_LENGTH": str(len(content)),
        "CONTENT_TYPE": sent.media_type,
        "REQUEST_METHOD": "POST",
    }
    _, form, files = parse_form_data(environ, in_memory, silent=False)
    assert length in (None, len(content))
    return list(form.items(multi=True)), list(files.items(multi=True))


def test_a_form_is_what_the_standard_shows() -> None:
    """OpenAPI 3.2, 4.14.4.1: a list is repeated, an object is JSON."""
    address = {"streetAddress": "123 Example Dr.", "zip": "12345+1234"}

    sent = encoded({"id": "f81d", "tags": ["a&b", "c"], "address": address, "none": None}, FORM)

    assert isinstance(sent.content, bytes)
    pairs = parse_qsl(sent.content.decode(), strict_parsing=True)
    assert pairs[:-1] == [("id", "f81d"), ("tags", "a&b"), ("tags", "c")]
    assert pairs[-1][0] == "address"
    assert json.loads(pairs[-1][1]) == address


@pytest.mark.parametrize("body", ["a=1&b=%26", b"a=1&b=%26"])
def test_a_form_that_is_written_already_is_sent_as_it_is(body: object) -> None:
    sent = encoded(body, FORM)

    assert sent.content == b"a=1&b=%26"
    assert sent.media_type == FORM


def test_the_encoding_of_a_form_decides() -> None:
    styles = {
        "deep": Style("deepObject"),
        "commas": Style("form", explode=False),
        "json": Style(media_type="application/json"),
        "flat": Style("form"),
    }

    sent = encoded({"deep": {"a": [{"b": 1}]}, "commas": [1, 2], "json": [1, "x"], "flat": {"k": "v"}}, FORM, styles)

    assert isinstance(sent.content, bytes)
    assert parse_qsl(sent.content.decode()) == [
        ("deep[a][0][b]", "1"),
        ("commas", "1,2"),
        ("json", '[1,"x"]'),
        ("k", "v"),
    ]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(TEXTS.filter(bool), st.one_of(TEXTS, st.lists(TEXTS)), min_size=1))
def test_fields_arrive_as_they_were_given(fields: dict[str, Any]) -> None:
    want = [(name, item) for name, value in fields.items() for item in ([value] if isinstance(value, str) else value)]

    sent = encoded(fields, FORM)

    assert isinstance(sent.content, bytes)
    assert parse_qsl(sent.content.decode(), keep_blank_values=True) == want


@given(st.lists(st.tuples(st.binary(), TEXTS)))
@example([(b"", "\\"), (b"", "a\\b\\\\"), (b"", "\\\\server\\c:\\d.txt")])
def test_files_arrive_as_they_were_given(files: list[tuple[bytes, str]]) -> None:
    names = [text.translate({0x22: "'", 0x0D: None, 0x0A: None}) for _, text in files]

    _, arrived = parsed(
        encoded({"f": [(name, data) for (data, _), name in zip(files, names, strict=True)]}, "multipart/form-data")
    )

    assert [file.read() for _, file in arrived] == [data for data, _ in files]


def test_parts_of_every_kind(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG")
    fields = {
        "text": "a\r\n--b",
        "number": 2**60,
        "when": datetime(2025, 1, 1, tzinfo=UTC),
        "list": ["x", 1, True],
        "object": {"a": [1]},
        "expand": ["y"],
        "null": None,
        "bytes": b"\x00",
        "path": path,
        "open": BytesIO(b"open"),
        "named": ('né"w\r\n.txt', b"n", "text/x-odd", {"X-Part": "1"}),
        "several": [b"1", ("2.json", BytesIO(b"2"))],
    }

    sent = encoded(fields, "multipart/form-data", {"expand": Style("deepObject")})
    form, files = parsed(sent)

    assert form == [
        ("text", "a\r\n--b"),
        ("number", "1152921504606846976"),
        ("when", "2025-01-01T00:00:00Z"),
        ("list", "x"),
        ("list", "1"),
        ("list", "true"),
        ("object", '{"a":[1]}'),
        ("expand[0]", "y"),
    ]
    assert [(name, file.filename, file.mimetype, file.read()) for name, file in files] == [
        ("bytes", "bytes", "application/octet-stream", b"\x00"),
        ("path", "photo.png", "image/png", b"\x89PNG"),
        ("open", "open", "application/octet-stream", b"open"),
        ("named", 'né"w%0D%0A.txt', "text/x-odd", b"n"),
        ("several", "several", "application/octet-stream", b"1"),
        ("several", "2.json", "application/json", b"2"),
    ]
    assert files[3][1].headers["X-Part"] == "1"


def test_every_boundary_is_another() -> None:
    assert (
        encoded({"a": "1"}, "multipart/form-data").media_type != encoded({"a": "1"}, "multipart/form-data").media_type
    )


def test_the_encoding_of_a_part_decides_its_media_type() -> None:
    styles = {"photo": Style(media_type="image/png, image/jpeg"), "note": Style(media_type="application/json")}

    sent = encoded({"photo": ("x.bin", b"1"), "note": "text"}, "multipart/form-data", styles)
    form, files = parsed(sent)

    assert files[0][1].mimetype == "image/png"
    assert form == [("note", '"text"')]


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\nb"])
def test_headers_of_parts_with_line_ends_are_refused(value: str) -> None:
    for file in (("n", b"", value), ("n", b"", None, {"X": value})):
        with pytest.raises(ValueError, match="line end"):
            encoded({"f": file}, "multipart/form-data")


def pieces() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


async def later() -> AsyncIterator[bytes]:
    yield b"one"
    yield b"two"


def stream(source: Iterable[bytes]) -> bytes:
    return b"".join(source)


@pytest.mark.parametrize(
    ("body", "media_type", "want"),
    [
        (b"a", "application/pdf", b"a"),
        ("ü", "text/plain; charset=utf-8", "ü".encode()),
        (7, "text/plain", b"7"),
        (datetime(2025, 1, 1, tzinfo=UTC), "text/plain", b"2025-01-01T00:00:00Z"),
        ("<a/>", "application/xml", b"<a/>"),
        ("{}\n", "application/x-ndjson", b"{}\n"),
        (BytesIO(b"file"), "application/octet-stream", b"file"),
    ],
)
def test_bodies_without_structure(body: object, media_type: str, want: bytes) -> None:
    sent = encoded(body, media_type)

    assert b"".join(sent.content) if isinstance(sent.content, Upload) else sent.content == want
    assert sent.media_type == media_type


def test_a_range_of_media_types_becomes_that_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.jpeg"
    path.write_bytes(b"j")

    def kind(body: object, offered: str, content_type: str | None = None) -> str:
        operation = Operation[None]("POST", "/x", body=offered.partition(",")[0], offered=offered)
        sent = bodies.encode(operation, body, media_type=content_type)
        assert sent is not None
        return sent.media_type

    assert kind(path, "image/*") == "image/jpeg"
    assert kind(b"j", "*/*") == "application/octet-stream"
    assert kind(b"j", "video/*, application/*") == "application/octet-stream"
    assert kind(path, "image/png, image/*") == "image/jpeg"
    assert kind(path, "image/png, image/webp") == "image/png"
    assert kind(("a.webp", b"j"), "image/png, image/webp") == "image/webp"
    assert kind((None, b"j", "image/gif"), "image/*") == "image/gif"
    assert kind(b"j", "image/*", "IMAGE/gif; a=b") == "IMAGE/gif; a=b"
    assert encoded(path, "application/octet-stream").media_type == "application/octet-stream"
    for body, offered, content_type, said in [
        (path, "video/*", None, "content_type must be given: the body is video/*, and no name of a file tells"),
        (b"j", "image/*, video/*", None, "content_type must be given: the body is image/* or video/*, and no name"),
        (b"j", "image/*", "text/plain", "content_type must be image/*, not text/plain"),
        (b"j", "image/png, image/webp", "image/gif", "content_type must be image/png or image/webp, not image/gif"),
        ((None, b"j", "text/plain"), "image/*", None, "content_type must be image/*, not text/plain"),
    ]:
        with pytest.raises(TypeError, match=re.escape(said)):
            kind(body, offered, content_type)
    with pytest.raises(TypeError, match="body is image/png, and sent as application/pdf"):
        encoded(("a.png", b"j", "image/png"), "application/pdf")
    with pytest.raises(TypeError, match="body takes bytes, an open file or a path, not a str"):
        encoded(("a.png", "text"), "image/png")


BINARY = {"body_type": "bytes"}


@pytest.mark.parametrize("body", ["photo.png", "", 7, True, Decimal("1.5"), datetime(2025, 1, 1, tzinfo=UTC)])
@pytest.mark.parametrize(
    ("media_type", "known"),
    [
        ("image/png", {}),
        ("image/*", {}),
        ("application/octet-stream", {}),
        ("video/mp4", {}),
        ("application/pdf; version=2", {}),
        ("application/vnd.acme", BINARY),
        ("*/*", BINARY),
    ],
)
def test_text_is_no_bytes(body: object, media_type: str, known: Any) -> None:
    operation = Operation[None]("POST", "/x", body=media_type, **known)

    with pytest.raises(TypeError, match=f"body takes bytes, an open file or a path, not an? {type(body).__name__}"):
        bodies.encode(operation, body)  # type: ignore[arg-type]  # what it returns is not asked for


def test_who_gives_text_for_bytes_is_told_what_to_give() -> None:
    for said in ("text is given as text.encode()", "a path as pathlib.Path(text)"):
        with pytest.raises(TypeError, match=re.escape(said)):
            encoded("photo.png", "image/png")


@pytest.mark.parametrize(
    ("media_type", "known", "sent_as"),
    [
        ("text/csv", BINARY, "text/csv"),
        ("image/svg+xml", BINARY, "image/svg+xml"),
        ("application/x-ndjson", {}, "application/x-ndjson"),
        ("application/sdp", {}, "application/sdp"),
        ("application/vnd.acme", {}, "application/vnd.acme"),
        ("*/*", {}, "text/plain"),
        ("text/*", {}, "text/plain"),
        ("application/x-www-form-urlencoded", {}, "application/x-www-form-urlencoded"),
    ],
)
def test_text_is_text_where_it_may_be(media_type: str, known: Any, sent_as: str) -> None:
    offered = media_type if "*" in media_type else ""
    operation = Operation[None]("POST", "/x", body=media_type, offered=offered, **known)

    sent = bodies.encode(operation, "a=b")  # type: ignore[arg-type]  # what it returns is not asked for

    assert sent == bodies.Encoded(b"a=b", sent_as)


@pytest.mark.parametrize("body", [StringIO("text"), {"a": 1}, object()])
def test_what_is_no_bytes_is_refused(body: object) -> None:
    with pytest.raises(TypeError):
        encoded(body, "image/png")


def test_a_path_that_leads_nowhere_is_refused_before_sending(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        encoded(tmp_path / "none", "image/png")


def test_what_can_be_read_again_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"0123")
    file = BytesIO(b"0123")
    file.seek(2)

    for source, want in ((path, b"0123"), (file, b"23")):
        sent = encoded(source, "image/png").content
        assert isinstance(sent, Upload)
        assert sent.replayable
        assert sent.length == len(want)
        assert stream(sent) == stream(sent) == want
    once = encoded(pieces(), "image/png").content
    assert isinstance(once, Upload)
    assert not once.replayable
    assert once.length is None


OPERATION = Operation[None]("PUT", "/x", body="application/octet-stream")


def test_files_are_streamed_with_their_length(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 300_000)

    with Gradient(access_token="t-123456", base_url=server.url) as client:
        client.call(OPERATION, body=path)
        client.call(OPERATION, body={"f": path, "a": "1"}, content_type="multipart/form-data")

    first, second = server.arrived
    assert first.header("content-length") == ["300000"]
    assert first.header("transfer-encoding") == []
    assert first.body == path.read_bytes()
    environ = {"wsgi.input": BytesIO(second.body), "CONTENT_LENGTH": str(len(second.body)),
               "CONTENT_TYPE": second.header("content-type")[0]}  # fmt: skip
    _, form, files = parse_form_data(environ, in_memory, silent=False)
    assert form["a"] == "1"
    assert files["f"].read() == path.read_bytes()


def test_both_clients_send_the_same_file(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "big"
    path.write_bytes(b"x" * 200_000)

    async def run() -> None:
        async with AsyncGradient(access_token="t-123456", base_url=server.url) as client:
            await client.call(OPERATION, body=path)

    asyncio.run(run())

    assert server.arrived[0].body == path.read_bytes()
    assert server.arrived[0].header("content-length") == ["200000"]


def test_an_async_iterator_needs_the_async_client(server: Server) -> None:
    with (
        Gradient(access_token="t-123456", base_url=server.url) as client,
        pytest.raises(TypeError, match="async iterator needs the async client"),
    ):
        client.call(OPERATION, body=later())

    assert server.arrived == []
