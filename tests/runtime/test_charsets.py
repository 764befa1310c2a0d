"""The charsets that servers name, and the marks that they put before a text."""

from __future__ import annotations

import codecs
from typing import Any

import pytest
from gradient import APIStatusError, AsyncGradient, BadRequestError, Gradient
from gradient._runtime.call.operation import Operation

from .loopback import FakeResponse, Server
from .test_views import run

TEXT: Operation[str] = Operation("GET", "/text", returns="text")
JSON: Operation[Any] = Operation("GET", "/json", returns="Any")

NO_CHARSETS = ["hex", "rot13", "zlib", "idna", "punycode", "undefined", "unicode_escape", "utf-7", "klingon", "utf-8/"]
"""Names that no charset has, or that the Encoding Standard leaves out; Python has codecs of most of them."""


def said(body: bytes, media_type: str, status: int = 200) -> FakeResponse:
    return FakeResponse(status, body, (("Content-Type", media_type),))


def call(server: Server, operation: Operation[Any]) -> Any:
    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        return client.call(operation)


@pytest.mark.parametrize("charset", NO_CHARSETS)
def test_what_is_no_charset_is_as_if_none_were_named(server: Server, charset: str) -> None:
    async def lines(client: AsyncGradient) -> list[str]:
        async with client.with_streaming_response(client.call)(TEXT) as response:
            return [line async for line in response.iter_lines()]

    server.answer(said(r"é\ud800 +2AA-".encode(), f"text/plain; charset={charset}"))
    assert call(server, TEXT) == r"é\ud800 +2AA-"
    assert run(server, lines) == [r"é\ud800 +2AA-"]

    server.answer(said('{"a": "é"}'.encode(), f"application/json; charset={charset}"))
    assert call(server, JSON) == {"a": "é"}


@pytest.mark.parametrize("charset", NO_CHARSETS)
def test_so_it_is_in_an_error(server: Server, charset: str) -> None:
    server.answer(said(rb'{"message": "no \ud800"}', f"application/json; charset={charset}", 400))

    with pytest.raises(BadRequestError) as raised:
        call(server, JSON)

    assert raised.value.body == {"message": "no \ud800"}


def test_so_it_is_in_xml() -> None:
    from gradient._runtime.media_types import text

    assert text(b'<?xml version="1.0" encoding="hex"?><a/>', "application/xml").endswith("<a/>")


@pytest.mark.parametrize(
    "media_type", ["application/json", "application/problem+json", "application/json; charset=utf-8"]
)
@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b""])
def test_a_mark_before_the_json_of_an_error_is_none_of_it(server: Server, mark: bytes, media_type: str) -> None:
    server.answer(said(mark + b'{"message": "no"}', media_type, 400))

    with pytest.raises(APIStatusError, match="400 Bad Request: no") as raised:
        call(server, JSON)

    assert raised.value.body == {"message": "no"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_json_of_an_error_may_be_in_utf_16(server: Server, encoding: str) -> None:
    """RFC 8259, section 8.1, and RFC 4627, section 3, of which it is what remains."""
    server.answer(said('{"message": "né"}'.encode(encoding), "application/json", 400))

    with pytest.raises(APIStatusError, match="400 Bad Request: né") as raised:
        call(server, JSON)

    assert raised.value.body == {"message": "né"}


def test_a_mark_before_the_text_of_an_error_is_none_of_it(server: Server) -> None:
    server.answer(said(codecs.BOM_UTF8 + b'{"message": "no"}', "text/plain", 400))

    with pytest.raises(APIStatusError, match="400 Bad Request: no"):
        call(server, JSON)
