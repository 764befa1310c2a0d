"""The media types of parts that their schemas give by themselves (OpenAPI 3.1, 4.8.14.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from .test_contents import made

SPEC = """
openapi: 3.1.0
info: {title: Parted, version: "1"}
servers: [{url: https://parted.example.com}]
paths:
  /pets:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              allOf:
                - {type: object, properties: {icon: {contentMediaType: image/png}}}
                - type: object
                  properties:
                    photos: {type: array, items: {$ref: "#/components/schemas/Photo"}}
                    table: {type: string, contentMediaType: text/csv}
                    told: {type: string, contentMediaType: image/png}
                    styled: {type: array, items: {type: string, contentMediaType: text/csv}}
                    encoded: {type: string, contentMediaType: image/gif, contentEncoding: base64}
                    bare: {}
                    data: {type: string, contentMediaType: application/json}
            encoding: {told: {contentType: image/webp}, styled: {style: form, explode: false}}
      responses: {"204": {description: Done}}
components: {schemas: {Photo: {type: string, contentMediaType: image/jpeg}}}
"""


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    with made(tmp_path_factory.mktemp("parted"), "parted", SPEC) as package:
        yield package


@pytest.mark.parametrize(
    ("name", "value", "want"),
    [
        ("icon", b"1", ["image/png"]),
        ("photos", [b"1", ("a.jpg", b"2")], ["image/jpeg", "image/jpeg"]),
        ("table", "a,b", ["text/csv"]),
        ("told", b"1", ["image/webp"]),
        ("encoded", b"1", ["image/gif"]),
        ("bare", b"1", ["application/octet-stream"]),
        ("icon", ("a", b"1", "image/svg+xml"), ["image/svg+xml"]),
        ("styled", ["a", "b"], []),
        ("data", '{"a": 1}', []),
    ],
)
def test_a_part_has_the_media_type_of_its_schema(sdk: ModuleType, name: str, value: object, want: list[str]) -> None:
    sent: list[bytes] = []
    response = sdk.Response(204, sdk.Headers({}), b"")

    def answer(request: object) -> object:
        content = request.content  # type: ignore[attr-defined]  # the SDK has its own class
        sent.append(content if isinstance(content, bytes) else b"".join(content))
        return response

    sdk.Parted(http_client=sdk.MockTransport(answer)).pets.create(**{name: value})

    assert re.findall(r"Content-Type: (\S+)", sent[0].decode()) == want


def test_3_0_does_not_know_the_keyword(tmp_path: Path) -> None:
    text = SPEC.replace("openapi: 3.1.0", "openapi: 3.0.3").replace("title: Parted", "title: Older")

    with made(tmp_path, "older", text) as package:
        source = (Path(str(package.__file__)).parent / "resources/pets.py").read_text()

    assert "image/webp" in source
    assert "image/jpeg" not in source
