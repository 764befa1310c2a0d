"""Responses that are none of what the description promises: a stream that is none, and a text that is a picture."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from .test_contents import made

SPEC = """
openapi: 3.1.0
info: {title: Others, version: "1"}
servers: [{url: https://others.example.com}]
paths:
  /events: {get: {responses: {"200": {description: Events, content: {text/event-stream: {schema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /lines: {get: {responses: {"200": {description: Lines, content: {application/x-ndjson: {itemSchema: {$ref: "#/components/schemas/Pet"}}}}}}}
  /tables/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {"200": {description: A table, content: {text/csv: {schema: {type: string}}}}}}
    put: {responses: {"200": {description: Anything}}}
    post: {responses: {"200": {description: A text, content: {application/json: {schema: {type: string}}}}}}
components: {schemas: {Pet: {type: object, required: [name], properties: {name: {type: string}}}}}
"""
METHODS = {"events": "retrieve", "lines": "list"}
EVENT = b'data: {"name": "Rex"}\n\n'
ERROR = b'{"error": "nobody is here"}'
PLAIN = b'{\n "message": "nobody is here"\n}'
PAGE = b"<html><style>\n:root{}\n</style>nobody is here</html>\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\xff"


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("others"), "others", SPEC) as package:
        yield package


def items(sdk: ModuleType, resource: str, body: bytes, media_type: str) -> list[dict[str, Any]]:
    """What a stream yields, in both clients."""
    response = sdk.Response(200, sdk.Headers({"Content-Type": media_type} if media_type else {}), body)

    async def later() -> list[Any]:
        client = sdk.AsyncOthers(http_client=sdk.AsyncMockTransport(lambda _: response))
        return [item.to_dict() async for item in await getattr(getattr(client, resource), METHODS[resource])()]

    client = sdk.Others(http_client=sdk.MockTransport(lambda _: response))
    try:
        found = [item.to_dict() for item in getattr(getattr(client, resource), METHODS[resource])()]
    except sdk.APIError as error:
        with pytest.raises(type(error)):
            asyncio.run(later())
        raise
    assert asyncio.run(later()) == found
    return found


TYPES = [
    "text/event-stream",
    "text/plain",
    "",
    "application/json",
    "application/problem+json",
    "text/html",
    "image/png",
]


@pytest.mark.parametrize("media_type", TYPES)
def test_events_are_read_whatever_they_are_called(sdk: ModuleType, media_type: str) -> None:
    assert items(sdk, "events", EVENT, media_type) == [{"name": "Rex"}]


@pytest.mark.parametrize("media_type", TYPES)
@pytest.mark.parametrize("body", [ERROR, ERROR + b"\n", PLAIN, PAGE, b"nobody is here"])
def test_what_holds_no_event_is_no_empty_stream(sdk: ModuleType, media_type: str, body: bytes) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match=r"but a stream of Pet was promised.*nobody is here"):
        items(sdk, "events", body, media_type)


@pytest.mark.parametrize("body", [b"", b": ping\n\n", b"retry: 10\n\n", b"id: 7\nevent: end\n\n"])
def test_a_stream_without_events_is_empty(sdk: ModuleType, body: bytes) -> None:
    assert items(sdk, "events", body, "text/event-stream") == []


def test_a_line_of_another_kind_among_events_is_ignored(sdk: ModuleType) -> None:
    assert items(sdk, "events", b"odd: 1\n" + EVENT, "text/event-stream") == [{"name": "Rex"}]


@pytest.mark.parametrize("media_type", ["application/x-ndjson", "text/plain", "", "application/json"])
def test_lines_are_read_whatever_they_are_called(sdk: ModuleType, media_type: str) -> None:
    assert items(sdk, "lines", b'{"name": "Rex"}\n{"x": 1}\n', media_type) == [{"name": "Rex"}, {"x": 1}]


@pytest.mark.parametrize("media_type", ["text/plain", "", "application/json", "application/problem+json", "text/html"])
@pytest.mark.parametrize("body", [ERROR, PLAIN, b'{"message": "nobody is here"}', PAGE])
def test_what_is_no_line_of_the_stream_is_an_error_that_shows_it(sdk: ModuleType, media_type: str, body: bytes) -> None:
    with pytest.raises(sdk.APIError, match="nobody is here"):
        items(sdk, "lines", body, media_type)


def asked(sdk: ModuleType, method: str, body: bytes, media_type: str) -> Any:
    headers = sdk.Headers({"Content-Type": media_type} if media_type else {})
    client = sdk.Others(http_client=sdk.MockTransport(lambda _: sdk.Response(200, headers, body)))
    return getattr(client.tables, method)("1")


@pytest.mark.parametrize("media_type", ["image/png", "text/csv", "", "application/octet-stream"])
def test_bytes_in_place_of_a_text_are_told_and_not_destroyed(sdk: ModuleType, media_type: str) -> None:
    why = rf"the response is {media_type or 'without a Content-Type'}, and no text \(a raw response has its bytes\)"
    with pytest.raises(sdk.APIResponseValidationError, match=why):
        asked(sdk, "retrieve", PNG, media_type)

    response = sdk.Response(200, sdk.Headers({"Content-Type": media_type}), PNG)
    client = sdk.Others(http_client=sdk.MockTransport(lambda _: response))
    assert client.tables.with_raw_response.retrieve("1").content == PNG


@pytest.mark.parametrize("media_type", ["", "text/plain"])
def test_bytes_in_place_of_a_text_in_json_are_told(sdk: ModuleType, media_type: str) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="and no text"):
        asked(sdk, "create", PNG, media_type)


@pytest.mark.parametrize("media_type", ["text/csv", "application/json", "text/plain; charset=ascii"])
def test_bytes_that_nobody_described_stay_bytes(sdk: ModuleType, media_type: str) -> None:
    assert asked(sdk, "update", PNG, media_type) == PNG


def test_a_text_in_its_own_charset_is_text(sdk: ModuleType) -> None:
    assert asked(sdk, "retrieve", b"\xe9t\xe9", "text/csv; charset=latin-1") == "été"
    assert asked(sdk, "update", '{"é": 1}'.encode(), "application/json; charset=us-ascii") == {"é": 1}
