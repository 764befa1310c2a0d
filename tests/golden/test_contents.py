"""What is asked of servers and what becomes of their responses, and bodies whose media type a description leaves open.

The description is small and its own, so that no golden file stands for it.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from inspect import signature
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported

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
  /marks:
    delete: {responses: {"204": {description: Gone, content: {application/json: {schema: {type: string}}, text/html: {}}}}}
    put: {responses: {"205": {description: Marked, content: {application/json: {schema: {type: array,
      items: {$ref: "#/components/schemas/Pet"}}}, text/html: {}}}}}
    get: {responses: {"200": {description: A pet, content: {appliction/json: {},
      application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}}
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
  /uploads/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    put: {requestBody: {required: true, content: {image/*: {}, video/*: {}}}, responses: {"204": {description: Done}}}
    post: {requestBody: {required: true, content: {"*/*": {}}}, responses: {"204": {description: Done}}}
    patch:
      requestBody: {required: true, content: {image/png: {schema: {type: string, format: binary}}, image/jpeg: {}}}
      responses: {"204": {description: Done}}
    delete: {requestBody: {required: true, content: {application/pdf: {}}}, responses: {"204": {description: Done}}}
  /edits:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: {type: object, required: [images], properties: {images: {type: array, items: {type: string}}, prompt: {type: string}}}
          multipart/form-data:
            schema: {type: object, required: [image], properties: {image: {type: string, format: binary}, prompt: {type: string}}}
      responses: {"204": {description: Done}}
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: by, in: query, required: true, schema: {type: string}}]
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}, note: {type: string}}}}}
      responses: {"204": {description: Done}}
    put:
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {type: object, required: [name], properties: {name: {type: string}, note: {type: string}}}}}
      responses: {"204": {description: Done}}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Problem: {type: object, properties: {why: {type: string}}}
"""


@contextmanager
def made(folder: Path, name: str, text: str) -> Iterator[ModuleType]:
    """The package of a description, without the time that black takes."""
    (folder / f"{name}.yaml").write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])
        assert generate(folder / f"{name}.yaml", output=folder / name, package=name).ok
    with imported(folder / name / "src", name) as package:
        yield package


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("contents"), "contents", SPEC) as package:
        yield package


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


@pytest.mark.parametrize("validation", ["off", "error"])
@pytest.mark.parametrize(("body", "want"), [(b"", None), (b'[{"id": "1"}]', [{"id": "1"}])])
def test_a_205_with_a_body_that_is_described_is_read(
    sdk: ModuleType, validation: str, body: bytes, want: list[object] | None
) -> None:
    response = sdk.Response(205, sdk.Headers({"Content-Type": "application/json"}), body)
    client = sdk.Contents(http_client=sdk.MockTransport(lambda _: response), validation=validation)

    pets = client.marks.update()

    assert (pets and [pet.to_dict() for pet in pets]) == want
    assert pets is None or type(pets[0]) is sdk.types.Pet


def test_nobody_is_asked_what_should_come_where_nothing_can(sdk: ModuleType) -> None:
    transport = sdk.MockTransport(lambda _: sdk.Response(204, sdk.Headers({}), b""))
    client = sdk.Contents(http_client=transport)

    assert client.marks.delete() is None
    assert "accept" not in signature(client.marks.delete).parameters
    assert dict(transport.requests[0].headers)["Accept"] == "application/json, text/html;q=0.5"  # of its errors


def test_json_of_which_something_is_said_goes_before_a_media_type_that_is_misspelt(sdk: ModuleType) -> None:
    response = sdk.Response(200, sdk.Headers({"Content-Type": "application/json"}), b'{"id": "1"}')
    transport = sdk.MockTransport(lambda _: response)

    assert type(sdk.Contents(http_client=transport).marks.retrieve()) is sdk.types.Pet
    assert dict(transport.requests[0].headers)["Accept"] == "application/json, appliction/json;q=0.5"


@pytest.mark.parametrize(
    ("call", "accept"),
    [
        (
            lambda c: c.photos.retrieve("1"),
            "application/json, image/png;q=0.5, application/problem+json;q=0.5",
        ),
        (lambda c: c.photos.retrieve("1", accept="image/png"), "image/png"),
        (lambda c: c.photos.delete("1"), "application/json, text/plain;q=0.5"),
        (lambda c: c.photos.create("1"), "*/*"),
        (lambda c: list(c.events.retrieve()), "text/event-stream, application/problem+json;q=0.5"),
    ],
)
def test_accept_names_what_is_described_and_then_anything(sdk: ModuleType, call: Call, accept: str) -> None:
    transport = sdk.MockTransport(lambda _: sdk.Response(200, sdk.Headers({"Content-Type": "text/event-stream"}), b""))

    call(sdk.Contents(http_client=transport))

    assert dict(transport.requests[0].headers)["Accept"] == accept


@pytest.mark.parametrize("media_type", ["image/pgn", "text/csv", "image/*", "*/*", ""])
def test_a_media_type_that_is_not_described_is_not_asked_for(sdk: ModuleType, media_type: str) -> None:
    transport = sdk.MockTransport(lambda _: sdk.Response(204, sdk.Headers({}), b""))

    with pytest.raises(TypeError, match=r"retrieve\(\): accept must be application/json or image/png, not") as error:
        sdk.Contents(http_client=transport).photos.retrieve("1", accept=media_type)

    assert ("did you mean 'image/png'" in str(error.value)) is media_type.startswith("image/")
    assert not transport.requests


@pytest.mark.parametrize("validation", ["off", "error"])
def test_null_is_a_page_only_where_the_description_allows_it(sdk: ModuleType, validation: str) -> None:
    null = {"items": None}

    def page(name: str, body: object) -> Any:
        client = sdk.Contents(http_client=sdk.MockTransport(lambda _: body), validation=validation)
        return getattr(client.lists, name)()

    assert type(page("needed", {"items": []})).__name__ == "SyncPage"
    with pytest.raises(sdk.APIResponseValidationError, match="has null in place of its list|does not fit"):
        page("needed", null)
    if validation == "off":
        assert [list(page(name, body)) for name in ("nullable", "optional") for body in (null, {"items": []})] == [
            []
        ] * 4


def sent(sdk: ModuleType, call: Call) -> Any:
    """What leaves both clients, which is the same."""
    one, other = sdk.MockTransport(lambda _: None), sdk.AsyncMockTransport(lambda _: None)

    async def later() -> None:
        await call(sdk.AsyncContents(http_client=other))

    call(sdk.Contents(http_client=one))
    asyncio.run(later())
    assert other.requests[0].content == one.requests[0].content
    return one.requests[0]


@pytest.mark.parametrize(
    ("method", "body", "content_type", "want"),
    [
        ("replace", Path("a.gif"), None, "image/gif"),
        ("replace", ("a.mp4", b"pix"), None, "video/mp4"),
        ("replace", ("a.bin", b"pix", "image/x-own"), None, "image/x-own"),
        ("replace", b"pix", "image/webp", "image/webp"),
        ("replace", ("a.gif", b"pix"), "image/webp", "image/webp"),
        ("create", b"pix", None, "application/octet-stream"),
        ("create", lambda: BytesIO(b"pix"), "text/csv", "text/csv"),
        ("create", lambda: ("a.csv", BytesIO(b"pix")), None, "text/csv"),
        ("create", "pix", None, "text/plain"),
        ("update", b"pix", None, "image/png"),
        ("update", ("a.jpg", b"pix"), None, "image/jpeg"),
        ("update", b"pix", "image/jpeg", "image/jpeg"),
        ("delete", ("a.txt", b"pix"), None, "application/pdf"),
        ("delete", ("a.pdf", b"pix", "application/pdf"), None, "application/pdf"),
    ],
)
def test_a_body_goes_out_as_what_its_caller_or_its_name_says(
    sdk: ModuleType, tmp_path: Path, method: str, body: Any, content_type: str | None, want: str
) -> None:
    if isinstance(body, Path):
        body = tmp_path / body
        body.write_bytes(b"pix")
    options = {} if content_type is None else {"content_type": content_type}

    fresh = body if callable(body) else lambda: body
    request = sent(sdk, lambda c: getattr(c.uploads, method)("1", fresh(), **options))

    assert (request.content, dict(request.headers)["Content-Type"]) == (b"pix", want)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda c: c.uploads.replace("1", b"a"),
            "replace(): content_type must be given: the body is image/* or video/*",
        ),
        (lambda c: c.uploads.replace("1", BytesIO(b"a")), "replace(): content_type must be given: the body is image/*"),
        (
            lambda c: c.uploads.replace("1", b"a", content_type="text/plain"),
            "must be image/* or video/*, not text/plain",
        ),
        (lambda c: c.uploads.replace("1", ("a", b"a", "text/plain")), "must be image/* or video/*, not text/plain"),
        (
            lambda c: c.uploads.update("1", b"a", content_type="image/gif"),
            "must be image/png or image/jpeg, not image/gif",
        ),
        (lambda c: c.uploads.delete("1", ("a", b"a", "text/plain")), "body is text/plain, and sent as application/pdf"),
        (
            lambda c: c.edits.create(images=["u"], content_type="multipart/form-data"),
            "create(): images goes with application/json, not with multipart/form-data",
        ),
        (
            lambda c: c.edits.create(image=b"a", content_type="application/json"),
            "create(): image goes with multipart/form-data, not with application/json",
        ),
        (lambda c: c.edits.create(image=b"a", images=["u"]), "images goes with application/json, not with multipart"),
    ],
)
def test_what_does_not_go_with_a_media_type_is_refused(sdk: ModuleType, call: Call, said: str) -> None:
    transport = sdk.MockTransport(lambda _: None)

    with pytest.raises(TypeError, match=re.escape(said)):
        call(sdk.Contents(http_client=transport))
    assert transport.requests == []


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda c: c.orders.create("1", by="a", name=None), "create(): name must be given: None is no value there"),
        (lambda c: c.orders.create("1", by=None, name="a"), "create(): by must be given: None is no value there"),
        (lambda c: c.orders.create(None, by="a", name="a"), "create(): id must be given: None is no value there"),
        (lambda c: c.orders.create("1", by="a", name="a", note=None), "create(): note takes no None: leave it out"),
        (lambda c: c.orders.update("1", by="a", name=None), "update(): name must be given: None is no value there"),
        (lambda c: c.orders.create("1", None, by="a"), "create(): body must be given: None is no value there"),
    ],
)
def test_none_for_what_is_required_says_so(sdk: ModuleType, call: Call, said: str) -> None:
    transport = sdk.MockTransport(lambda _: None)

    with pytest.raises(TypeError, match=re.escape(said)):
        call(sdk.Contents(http_client=transport))
    assert transport.requests == []


def test_what_only_204_describes_is_typed_as_none(sdk: ModuleType) -> None:
    types = [
        signature(getattr(sdk.Contents().pets, name)).return_annotation for name in ("delete", "create", "replace")
    ]

    assert types == ["None", "None", "Any"]
