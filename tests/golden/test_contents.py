"""What is asked of servers and what becomes of their responses, and bodies whose media type a description leaves open.

The description is small and its own, so that no golden file stands for it.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sdkwright import generate

SPEC = """
openapi: 3.1.0
info: {title: Contents, version: "1"}
servers: [{url: https://contents.example.com}]
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete:
      responses:
        "204": {description: It is gone}
        default: {description: It failed, content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
    post:
      responses: {"205": {description: Look again}}
    put:
      responses: {"201": {description: It is made}, "204": {description: It was there}}
    patch:
      responses:
        "200": {description: The pet, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "202": {description: Later}
        "204": {description: Nothing to do}
  /photos/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses:
        "200": {description: A photo, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}, image/png: {}}}
        "4XX": {description: No, content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        default: {description: No, content: {application/json: {}, "*/*": {}, "text/x\\r\\nX-Y: z": {}}}
    delete:
      responses: {"204": {description: Gone}, "400": {description: No, content: {text/plain: {}}}}
    post:
      responses: {"200": {description: Anything, content: {"*/*": {}, image/png: {}}}}
  /events:
    get:
      responses:
        "200": {description: Events, content: {text/event-stream: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "400": {description: No, content: {application/problem+json: {}}}
  /lists/needed: {get: {parameters: &paged [{name: cursor, in: query, schema: {type: string}}],
    responses: {"200": {description: A page, content: {application/json: {schema: {type: object, required: [items],
      properties: {items: &pets {type: array, items: {$ref: "#/components/schemas/Pet"}}, next_cursor: {type: string}}}}}}}}}
  /lists/nullable: {get: {parameters: *paged,
    responses: {"200": {description: A page, content: {application/json: {schema: {type: object, required: [items],
      properties: {items: {<<: *pets, type: [array, "null"]}, next_cursor: {type: string}}}}}}}}}
  /lists/optional: {get: {parameters: *paged,
    responses: {"200": {description: A page, content: {application/json: {schema: {type: object,
      properties: {items: *pets, next_cursor: {type: string}}}}}}}}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Problem: {type: object, properties: {why: {type: string}}}
"""


def made(folder: Path, name: str, text: str) -> ModuleType:
    """The package of a description, without the time that black takes."""
    (folder / f"{name}.yaml").write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        assert generate(folder / f"{name}.yaml", output=folder / name, package=name).ok
    sys.path.insert(0, str(folder / name / "src"))
    return import_module(name)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    before = list(sys.path)
    yield made(tmp_path_factory.mktemp("contents"), "contents", SPEC)
    sys.path[:] = before
    for name in [name for name in sys.modules if name.partition(".")[0] == "contents"]:
        del sys.modules[name]


Call = Callable[[Any], Any]


def answered(sdk: ModuleType, call: Call, status: int = 200, body: bytes = b"", media_type: str = "") -> Any:
    """What a call returns in both clients, of the same response."""
    headers = {"Content-Type": media_type} if media_type else {}
    response = sdk.Response(status, sdk.Headers(headers), body)

    async def later() -> Any:
        return await call(sdk.AsyncContents(http_client=sdk.AsyncMockTransport(lambda _: response)))

    one = call(sdk.Contents(http_client=sdk.MockTransport(lambda _: response)))
    assert asyncio.run(later()) == one
    return one


@pytest.mark.parametrize("method", ["delete", "create", "replace", "update"])
@pytest.mark.parametrize(
    ("status", "body", "media_type", "want"),
    [
        (202, b'{"job": 7}', "application/json", {"job": 7}),
        (202, b'{"job": 7}', "application/vnd.acme+json", {"job": 7}),
        (202, b"accepted", "text/plain", "accepted"),
        (202, b"\xff\x00", "image/png", b"\xff\x00"),
        (202, b"\xff\x00", "", b"\xff\x00"),
        (202, b"", "application/json", None),
        (204, b"", "", None),
        (205, b"", "", None),
    ],
)
def test_a_body_is_not_lost_where_the_description_has_none(
    sdk: ModuleType, method: str, status: int, body: bytes, media_type: str, want: object
) -> None:
    assert answered(sdk, lambda c: getattr(c.pets, method)("1"), status, body, media_type) == want
    response = sdk.Response(status, sdk.Headers({"Content-Type": media_type} if media_type else {}), body)
    client = sdk.Contents(http_client=sdk.MockTransport(lambda _: response), validation="error")
    assert getattr(client.pets.with_raw_response, method)("1").parse() == want


@pytest.mark.parametrize(
    ("call", "accept"),
    [
        (
            lambda c: c.photos.retrieve("1"),
            "application/json, image/png;q=0.5, application/problem+json;q=0.5, */*;q=0.1",
        ),
        (lambda c: c.photos.retrieve("1", accept="image/png"), "image/png, */*;q=0.1"),
        (lambda c: c.photos.delete("1"), "application/json, text/plain;q=0.5, */*;q=0.1"),
        (lambda c: c.photos.create("1"), "*/*"),
        (lambda c: list(c.events.retrieve()), "text/event-stream, application/problem+json;q=0.5, */*;q=0.1"),
    ],
)
def test_accept_names_what_is_described_and_then_anything(sdk: ModuleType, call: Call, accept: str) -> None:
    transport = sdk.MockTransport(lambda _: sdk.Response(200, sdk.Headers({"Content-Type": "text/event-stream"}), b""))

    call(sdk.Contents(http_client=transport))

    assert dict(transport.requests[0].headers)["Accept"] == accept


@pytest.mark.parametrize("validation", ["off", "error"])
def test_null_is_a_page_only_where_the_description_allows_it(sdk: ModuleType, validation: str) -> None:
    null = {"items": None}

    def page(name: str, body: object) -> Any:
        client = sdk.Contents(http_client=sdk.MockTransport(lambda _: body), validation=validation)
        return getattr(client.lists, name)()

    assert type(page("needed", {"items": []})).__name__ == "SyncPage"
    with pytest.raises(sdk.APIResponseValidationError, match="has null where|does not fit"):
        page("needed", null)
    if validation == "off":
        assert [list(page(name, body)) for name in ("nullable", "optional") for body in (null, {"items": []})] == [[]] * 4


def test_what_only_204_describes_is_typed_as_none(sdk: ModuleType) -> None:
    types = [signature(getattr(sdk.Contents().pets, name)).return_annotation for name in ("delete", "create", "replace")]

    assert types == ["None", "None", "Any"]
