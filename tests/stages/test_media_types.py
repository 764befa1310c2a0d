"""What a media type says: bytes, text, or a name behind which there may be JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.model.media_types import is_binary, is_text, may_be_json

BYTES = """
application/cbor application/senml+cbor application/msgpack application/x-msgpack application/vnd.msgpack
application/x-protobuf application/protobuf application/vnd.google.protobuf application/avro
application/vnd.apache.avro+binary application/vnd.apache.parquet application/x-parquet application/vnd.ms-excel
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.oasis.opendocument.text
application/msword application/pdf application/zip application/x-gzip application/x-7z-compressed application/x-tar
application/epub+zip application/octet-stream application/vnd.apache.arrow.stream image/png video/mp4 font/woff2
""".split()
OPEN = """
application/vnd.acme.v1 application/hal application/vnd.github.raw application/problem */*
application/vnd.docker.distribution.manifest.v1 application/version application/jose
""".split()
TEXT = "image/svg+xml application/xml text/csv application/atom+xml application/x-yaml text/plain".split()

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /report:
    post:
      operationId: reports_make
      requestBody:
        required: true
        content: {%s: {schema: {$ref: "#/components/schemas/Report"}}}
      responses:
        "200":
          description: The report.
          content: {%s: {schema: {$ref: "#/components/schemas/Report"}}}
components:
  schemas: {Report: {type: object, required: [id], properties: {id: {type: integer}}}}
"""


@pytest.mark.parametrize("media_type", BYTES)
def test_these_are_bytes(media_type: str) -> None:
    assert (is_binary(media_type), is_text(media_type), may_be_json(media_type)) == (True, False, False)


@pytest.mark.parametrize("media_type", OPEN)
def test_these_may_be_json(media_type: str) -> None:
    assert (is_binary(media_type), is_text(media_type), may_be_json(media_type)) == (False, False, True)


@pytest.mark.parametrize("media_type", TEXT)
def test_these_are_text(media_type: str) -> None:
    assert (is_binary(media_type), is_text(media_type)) == (False, True)


@pytest.mark.parametrize(
    "media_type",
    ["application/cbor", "application/x-protobuf", "application/vnd.ms-excel", "application/vnd.apache.parquet"],
)
def test_an_object_in_bytes_is_sent_and_returned_as_bytes(tmp_path: Path, media_type: str) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC % (media_type, media_type), "utf-8")

    assert sdkwright.generate(tmp_path / "spec.yaml", output=tmp_path / "sdk", package="shop").ok

    (made,) = (tmp_path / "sdk" / "src" / "shop" / "resources").glob("[!_]*.py")
    code = made.read_text("utf-8")
    assert "-> bytes:" in code
    assert "BinaryTypes" in code
    assert 'returns="bytes"' in code


def inline(**properties: str) -> dict[str, Any]:
    return {"schema": {"type": "object", "properties": {name: {"type": kind} for name, kind in properties.items()}}}


def test_inline_schemas_of_several_media_types_are_one_type_where_they_are_equal(tmp_path: Path) -> None:
    one, other = inline(a="string"), inline(b="integer")
    contents = {
        "/equal": {"text/plain": one, "application/json": one, "text/json": one},
        "/two": {"application/json": one, "application/vnd.acme.v2+json": other, "text/plain": other, "text/csv": one},
        "/items": {
            "text/plain": {"schema": {"type": "array", "items": one["schema"]}},
            "application/json": {"schema": {"type": "array", "items": one["schema"]}},
        },
        "/stream": {"application/x-ndjson": one, "application/json": one, "text/plain": other},
    }
    failed = {"description": "No", "content": {"text/plain": one, "application/json": one}}
    operations = {
        path: {"post": {"responses": {"200": {"description": "Yes", "content": told}, "400": failed}}}
        for path, told in contents.items()
    }
    spec = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": operations}
    (tmp_path / "spec.json").write_text(json.dumps(spec), "utf-8")

    assert sdkwright.generate(tmp_path / "spec.json", output=tmp_path / "sdk", package="shop").ok

    types = (tmp_path / "sdk" / "src" / "shop" / "types").glob("[!_]*.py")
    made = sorted(re.findall(r"^class (\w+)", "".join(file.read_text("utf-8") for file in types), re.M))
    assert made == [
        "EqualCreateBadRequestResponse",
        "EqualCreateResponse",
        "ItemCreateBadRequestResponse",
        "ItemCreateResponseItem",
        "StreamCreateBadRequestResponse",
        "StreamCreateResponse",
        "StreamCreateResponseSchema",
        "TwoCreateBadRequestResponse",
        "TwoCreateResponse",
        "TwoCreateResponseSchema",
    ]
