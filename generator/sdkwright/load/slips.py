"""A part of `load`: what is wrong with a text that is almost JSON or YAML, in the words of whoever wrote it."""

from __future__ import annotations

import json
import re

import yaml

from sdkwright.load.document import Refusal, Source, mark_at
from sdkwright.report import Mark

_CLOSED = re.compile(r"\s*[}\]]")


def json_slip(source: Source, text: str, error: json.JSONDecodeError) -> Refusal:
    """What is wrong with a text that is almost JSON: the parser says what it waits for, not what stands there."""
    before, here = text[: error.pos].rstrip(), text[error.pos : error.pos + 2]
    message = f"not JSON: {error.msg[:1].lower() + error.msg[1:]}"
    offset, hint = error.pos, None
    if here in ("//", "/*") or here[:1] == "#":
        message, hint = (
            "not JSON: a comment, and JSON has none",
            "remove it, or call the file .yaml and write # before it",
        )
    elif here[:1] in ("}", "]") and before.endswith(","):
        message, hint, offset = "not JSON: a comma before the end of an object or array", "remove it", len(before) - 1
    elif here[:1] == "," and _CLOSED.match(text, error.pos + 1):
        message, hint = "not JSON: a comma before the end of an object or array", "remove it"
    elif here[:1] == "'":
        message, hint = "not JSON: text stands in double quotes", "write \" for '"
    return Refusal("json-syntax", message, mark_at(source.name, text, offset), hint=hint)


def yaml_slip(error: yaml.MarkedYAMLError, at: Mark, text: str) -> Refusal:
    """What is wrong with a text that is almost YAML."""
    index = error.problem_mark.index if error.problem_mark else 0
    line = text[text.rfind("\n", 0, index) + 1 : index + 1]
    if ("\t" in line and not line.strip()) or any(sign in (error.problem or "") for sign in ("\\t", "tab char")):
        column = line.find("\t") + 1 or at.column
        hint = "indent with spaces"
        return Refusal(
            "yaml-syntax",
            "not YAML: a tab, where YAML takes spaces alone",
            Mark(at.document, at.line, column),
            hint=hint,
        )
    return Refusal("yaml-syntax", _problem(error), at)


def _problem(error: yaml.MarkedYAMLError) -> str:
    return "not YAML: " + " ".join(part for part in (error.problem, error.context) if part)
