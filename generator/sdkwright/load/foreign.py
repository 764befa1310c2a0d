"""A part of `load`: what a file is that holds neither JSON nor YAML, in the words of whoever sent it."""

from __future__ import annotations

import re
from dataclasses import dataclass

CONFLICT = "merge-conflict"


@dataclass(frozen=True, slots=True)
class Foreign:
    """What a file is instead, with a word to search for, and where in it that can be seen."""

    code: str
    message: str
    hint: str
    offset: int = 0


_PACKED = {
    b"\x1f\x8b": ("gzip", "gunzip"),
    b"PK\x03\x04": ("a zip archive", "unzip"),
    b"PK\x05\x06": ("an empty zip archive", "unzip"),
    b"BZh": ("bzip2", "bunzip2"),
    b"\xfd7zXZ\x00": ("xz", "unxz"),
    b"\x28\xb5\x2f\xfd": ("zstd", "unzstd"),
    b"7z\xbc\xaf": ("a 7z archive", "7z x"),
}
_HTML = "the page of an API portal is not the description behind it: look for a link to openapi.json or openapi.yaml"
_OPENINGS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (re.compile(r"<!doctype html|<html\b|<head\b|<body\b", re.IGNORECASE), "HTML", _HTML),
    (
        re.compile(r"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(\w+:)?definitions\b", re.DOTALL),
        "WSDL",
        "sdkwright reads OpenAPI: a SOAP service has clients of its own (zeep)",
    ),
    (re.compile(r"(<\?xml[^>]*>\s*)?<(\w+:)?application\b"), "WADL", "convert it to OpenAPI"),
    (re.compile(r"<\?xml\b|<[a-zA-Z!]"), "XML", "a description is JSON or YAML"),
    (re.compile(r"#%RAML\b"), "RAML", "convert it to OpenAPI (oas-raml-converter does that)"),
    (
        re.compile(r"(//[^\n]*\n\s*)*syntax\s*=\s*[\"']proto[23][\"']"),
        "a protobuf file",
        "generate OpenAPI of it (protoc-gen-openapi, or grpc-gateway's protoc-gen-openapiv2)",
    ),
    (
        re.compile(
            r"((#[^\n]*|\"\"\".*?\"\"\")\s*)*((extend\s+)?(type|interface|input|scalar|directive|union|enum)\s+@?\w+"
            r"(\s+implements\s+[\w& ]+)?\s*(@\w+[^{\n]*)?[{(=\n]|schema\s*(@\w+[^{\n]*)?\{)",
            re.DOTALL,
        ),
        "a GraphQL schema",
        "GraphQL has clients of its own (gql, ariadne-codegen); sdkwright reads OpenAPI",
    ),
    (re.compile(r"(FORMAT:\s*1A|HOST:\s*http)"), "API Blueprint", "convert it to OpenAPI (apib2swagger does that)"),
)
_MARKERS = re.compile(r"^<{7} .*?^={7}\s*$.*?^>{7} ", re.MULTILINE | re.DOTALL)
_LOOKED_AT = 64 * 1024


def foreign_bytes(data: bytes) -> Foreign | None:
    """What bytes are that are no text: packed, or in an encoding without a mark."""
    for start, (what, tool) in _PACKED.items():
        if data.startswith(start):
            return Foreign("binary-file", f"the file is packed: {what}", f"unpack it first ({tool})")
    if data.startswith(b"%PDF"):
        return Foreign("binary-file", "the file is a PDF", "a description is JSON or YAML")
    if data[1:2] == b"\0" and data[3:4] == b"\0" and data[:1] and data[2:3]:
        return Foreign("not-utf8", "the file is UTF-16 without a mark", "save it as UTF-8")
    if data[:1] == b"\0" and data[1:2] and data[2:3] == b"\0":
        return Foreign("not-utf8", "the file is UTF-16 without a mark", "save it as UTF-8")
    return None


def foreign_text(text: str) -> Foreign | None:
    """What a text is that is neither JSON nor YAML, or both sides of a merge."""
    if "\n<<<<<<< " in text or text.startswith("<<<<<<< "):
        found = _MARKERS.search(text)
        if found is not None:
            hint = "take one side, and remove the lines with <<<<<<<, ======= and >>>>>>>"
            return Foreign(CONFLICT, "the file holds a merge conflict", hint, found.start())
    head = text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    start = len(text[:_LOOKED_AT]) - len(head)
    for beginning, what, hint in _OPENINGS:
        if beginning.match(head):
            return Foreign("not-openapi", f"this is {what}, no OpenAPI description", hint, start)
    return None
