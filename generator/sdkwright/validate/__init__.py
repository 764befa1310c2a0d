"""A stage beside the way: what the standard's own validator says about a description, as warnings with their place.

`openapi-spec-validator` judges. The world is full of descriptions that break a rule and are still clear, so a finding
never stops the run; only a document that is no OpenAPI description at all is an error, and that is told by `dialect`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from sdkwright.load.document import Document
from sdkwright.report import Diagnostic, Pointer, Report, Severity
from sdkwright.text import Json
from sdkwright.validate.foreign import foreign, near_field

_HINT = "a description opens with `openapi: 3.1.0`; 3.0 and 3.2 are read as well"
_LONGEST_SHOWN = 40
_WRONG_TYPE = " is not of type"
_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})


class Dialect(Enum):
    """The versions of the standard that are understood."""

    SWAGGER_2_0 = "2.0"
    OPENAPI_3_0 = "3.0"
    OPENAPI_3_1 = "3.1"
    OPENAPI_3_2 = "3.2"


def dialect(document: Document, report: Report) -> Dialect | None:
    """Which version of the standard a document follows (OpenAPI 3.1, 4.8.1); an error where it is none that we know."""
    at = Pointer(document.source.name)
    value = document.value
    field = next((name for name in ("openapi", "swagger") if isinstance(value, dict) and name in value), None)
    if field is None or not isinstance(value, dict):
        _tell_foreign(value, at, report)
        return None
    version = str(value[field])
    minor = re.fullmatch(r"(\d+\.\d+)(\.\d+)?([-+].*)?", version)
    for known in Dialect:
        if minor and minor[1] == known.value and (known is Dialect.SWAGGER_2_0) == (field == "swagger"):
            return known
    shown = version if len(version) <= _LONGEST_SHOWN else version[:_LONGEST_SHOWN] + "…"
    report.error("unknown-version", f"version {shown!r} of `{field}` is not known", at / field, hint=_HINT)
    return None


def _tell_foreign(value: Json, at: Pointer, report: Report) -> None:
    """An error that says what a document is instead, or which of its fields is misspelt."""
    other, near = foreign(value), near_field(value)
    if other is not None:
        report.error("not-openapi", f"this is {other[0]}, no OpenAPI description", at, hint=other[1])
        return
    hint = f"{near} is probably meant to be `openapi` or `swagger`" if near else _HINT
    message = "this is no OpenAPI description: it has no field `openapi`"
    report.error("not-openapi", message, at / near if near else at, hint=hint)


def validate(document: Document, report: Report) -> None:
    """Adds a warning for each rule of the standard that a description breaks; silent on what `dialect` refuses.

    References into other files are left alone: nothing is read here, from disk or from the network.
    """
    version = dialect(document, Report())
    if version is None:
        return
    _check_methods(document, report)
    from sdkwright.validate.validator import findings  # 0.2 s: only who validates pays for it

    reported: set[Pointer] = set()
    for finding in findings(document, version):
        if _WRONG_TYPE in finding.message and not reported.isdisjoint(_around(finding.at)):
            continue  # it is said already, by the other meta-schema or of what it stands in
        if _WRONG_TYPE in finding.message:
            reported.add(finding.at)
        code, message, hint = finding.code, finding.message, finding.hint
        report.add(Diagnostic(Severity.WARNING, code, message, finding.at, hint, on_key=finding.on_key))


def _around(at: Pointer) -> Iterator[Pointer]:
    """A place and all that it stands in."""
    return (Pointer(at.document, at.tokens[:length]) for length in range(len(at.tokens), -1, -1))


def _check_methods(document: Document, report: Report) -> None:
    """An operation under `GET` would be lost in silence: methods are in lower case (OpenAPI 3.1, 4.8.9)."""
    paths = document.value.get("paths") if isinstance(document.value, dict) else None
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for key, value in item.items() if isinstance(item, dict) else ():
            if key not in _METHODS and key.lower() in _METHODS and isinstance(value, dict):
                at = Pointer(document.source.name, ("paths", path, key))
                report.error("unknown-method", f"{key} is no method", at, hint=f"write {key.lower()}")
