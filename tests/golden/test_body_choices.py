"""Bodies of several media types: which one is meant by what a caller gives, and what no description knows.

The description is small and its own, so that no golden file stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from .test_contents import made

OBJECT = "{schema: {type: object, required: [url], properties: {url: {type: string}}}}"
BYTES = "{schema: {type: string, format: binary}}"
TEXT = "{schema: {type: string}}"
CONTENTS = {
    "ranges": f'application/json: {OBJECT}, "image/*": {BYTES}',
    "anything": f'application/json: {OBJECT}, "*/*": {{}}',
    "pictures": f"application/json: {OBJECT}, image/png: {BYTES}",
    "kinds": f"application/json: {OBJECT}, image/png: {BYTES}, image/jpeg: {BYTES}",
    "forms": f'application/x-www-form-urlencoded: {OBJECT}, "text/*": {TEXT}',
    "words": f"application/json: {OBJECT}, text/plain: {TEXT}",
    "tables": f'application/json: {{schema: {{type: array, items: {{type: string}}}}}}, text/csv: {TEXT}, "image/*": {{}}',
    "quotes": f"application/json: {TEXT}, text/csv: {TEXT}",
    "raw": f"application/octet-stream: {BYTES}, text/plain: {TEXT}",
    "notations": f"application/cbor: {OBJECT}, application/xml: {OBJECT}",
    "vendors": f"application/json: {OBJECT}, application/vnd.x+json: {OBJECT}",
    "document": f"application/json: {BYTES}",
    "documents": f"application/json: {BYTES}, application/octet-stream: {BYTES}",
    "one_schema": f"application/json: {OBJECT}, application/pdf: {OBJECT}, application/octet-stream: {OBJECT}",
    "one_text": f"application/json: {TEXT}, text/plain: {TEXT}, application/xml: {TEXT}",
    "one_of_nothing": "application/json: {schema: {}}, text/plain: {schema: {}}, application/octet-stream: {schema: {}}",
    "parts": "multipart/*: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}}}}",
}
PATHS = "".join(
    f'  /{name}: {{post: {{requestBody: {{required: true, content: {{{content}}}}}, responses: {{"204": {{description: Done}}}}}}}}\n'
    for name, content in CONTENTS.items()
)
SPEC = f"""openapi: 3.1.0
info: {{title: Choices, version: "1"}}
servers: [{{url: https://choices.example.com}}]
paths:
{PATHS}"""


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("choices"), "choices", SPEC) as package:
        yield package


def sent(sdk: ModuleType, resource: str, *body: Any, **arguments: Any) -> tuple[str, bytes]:
    """The media type and the body that a server sees."""
    found = []

    def answer(request: Any) -> Any:
        headers = {name.lower(): value for name, value in request.headers}
        content = request.content if isinstance(request.content, bytes) else b"".join(request.content)
        found.append((headers["content-type"], content))
        return sdk.Response(204, sdk.Headers({}), b"")

    getattr(sdk.Choices(http_client=sdk.MockTransport(answer)), resource).create(*body, **arguments)
    return found[0]


@pytest.mark.parametrize(
    ("resource", "given", "arguments", "want"),
    [
        ("ranges", None, {"url": "u"}, ("application/json", b'{"url":"u"}')),
        ("document", b'{"a": 1}', {}, ("application/json", b'{"a": 1}')),
        ("document", '{"a": 1}', {}, ("application/json", b'{"a": 1}')),
        ("documents", b"1", {}, ("application/octet-stream", b"1")),
        ("documents", b'{"a": 1}', {"content_type": "application/json"}, ("application/json", b'{"a": 1}')),
        ("one_schema", None, {"url": "u"}, ("application/json", b'{"url":"u"}')),
        ("one_schema", b"%PDF", {}, ("application/pdf", b"%PDF")),
        ("one_text", "a", {}, ("application/json", b'"a"')),
        ("one_text", "a", {"content_type": "text/plain"}, ("text/plain", b"a")),
        ("one_of_nothing", {"a": 1}, {}, ("application/json", b'{"a":1}')),
        ("one_of_nothing", "a", {"content_type": "text/plain"}, ("text/plain", b"a")),
        ("one_of_nothing", b"1", {"content_type": "application/octet-stream"}, ("application/octet-stream", b"1")),
        ("ranges", {"url": "u"}, {}, ("application/json", b'{"url":"u"}')),
        ("ranges", b"1", {"content_type": "image/webp"}, ("image/webp", b"1")),
        ("ranges", ("a.jpg", b"1"), {}, ("image/jpeg", b"1")),
        ("ranges", ("a", b"1", "image/gif"), {}, ("image/gif", b"1")),
        ("anything", {"url": "u"}, {}, ("application/json", b'{"url":"u"}')),
        ("anything", b"1", {}, ("application/octet-stream", b"1")),
        ("anything", ("a.pdf", b"1"), {}, ("application/pdf", b"1")),
        ("anything", "two words", {}, ("text/plain", b"two words")),
        ("anything", b"<p>", {"content_type": "text/html"}, ("text/html", b"<p>")),
        ("pictures", iter([b"1", b"2"]), {}, ("image/png", b"12")),
        ("kinds", ("a.jpg", b"1"), {}, ("image/jpeg", b"1")),
        ("forms", None, {"url": "u"}, ("application/x-www-form-urlencoded", b"url=u")),
        ("forms", "two words", {}, ("text/plain", b"two words")),
        ("forms", "a,b", {"content_type": "text/csv"}, ("text/csv", b"a,b")),
        ("words", "two words", {}, ("text/plain", b"two words")),
        ("words", ("a.txt", "two words"), {}, ("text/plain", b"two words")),
        ("words", {"url": "u"}, {}, ("application/json", b'{"url":"u"}')),
        ("tables", ["a"], {}, ("application/json", b'["a"]')),
        ("tables", "a,b", {}, ("text/csv", b"a,b")),
        ("tables", ("a.png", b"1"), {}, ("image/png", b"1")),
        ("quotes", "a,b", {}, ("application/json", b'"a,b"')),
        ("raw", "two words", {}, ("text/plain", b"two words")),
        ("raw", b"1", {}, ("application/octet-stream", b"1")),
        ("notations", "<a/>", {}, ("application/xml", b"<a/>")),
        ("notations", b"1", {}, ("application/cbor", b"1")),
        ("vendors", None, {"url": "u", "content_type": "application/vnd.x+json"}, ("application/vnd.x+json", b'{"url":"u"}')),
        ("vendors", None, {"url": "u", "content_type": "application/json; v=2"}, ("application/json; v=2", b'{"url":"u"}')),
    ],
)  # fmt: skip
def test_what_is_given_tells_the_media_type(
    sdk: ModuleType, resource: str, given: object, arguments: dict[str, Any], want: tuple[str, bytes]
) -> None:
    assert sent(sdk, resource, *([] if given is None else [given]), **arguments) == want


@pytest.mark.parametrize(
    ("resource", "given", "arguments", "why"),
    [
        ("pictures", b"1", {"content_type": "text/html"}, r"content_type must be application/json or image/png, not text/html"),
        ("pictures", None, {"url": "u", "content_type": "text/html"}, r"must be application/json or image/png, not text/html"),
        ("pictures", ("a.html", b"1", "text/html"), {}, r"is text/html, and sent as image/png"),
        ("ranges", b"1", {"content_type": "image/*"}, r"not image/\*, which is a range"),
        ("ranges", b"1", {}, r"content_type must be given: the body is image/\*"),
        ("forms", None, {"url": "u", "content_type": "application/json"}, r"must be application/x-www-form-urlencoded or text/\*"),
        ("forms", None, {"url": "u", "content_type": "text/csv"}, r"text/csv takes a body in one piece, not its properties"),
        ("vendors", None, {"url": "u", "content_type": "text/json"}, r"must be application/json or application/vnd.x\+json"),
        ("raw", b"1", {"content_type": "text/html"}, r"must be application/octet-stream or text/plain, not text/html"),
        ("pictures", "a.png", {}, r"body takes a mapping or a model, not a str"),
    ],
)  # fmt: skip
def test_what_no_description_knows_is_refused(
    sdk: ModuleType, resource: str, given: object, arguments: dict[str, Any], why: str
) -> None:
    with pytest.raises(TypeError, match=why):
        sent(sdk, resource, *([] if given is None else [given]), **arguments)


def test_a_range_of_forms_in_parts_is_the_usual_form(sdk: ModuleType) -> None:
    media_type, _ = sent(sdk, "parts", file=b"1")

    assert media_type.startswith("multipart/form-data; boundary=")
