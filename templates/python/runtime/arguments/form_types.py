"""Whether a body has a form in a media type that is not JSON; see `body_types`."""

from __future__ import annotations

from collections.abc import Container
from typing import TYPE_CHECKING

from ..media_types import is_binary, is_form, is_multipart, is_text
from ..options import NOT_GIVEN
from ..refusals import refused
from .argument_types import MUST, NOTHING, form_fault, has_form, is_text_in_json
from .argument_types import kinds_of, misfit, no_value
from .body_types import check_name, check_needed, further_refused
from .whole_body import Parts, Whole

if TYPE_CHECKING:
    from ..call.operation import Operation


def check_form(
    operation: Operation[object], body: object, media_type: str, extra: Container[str]
) -> None:
    """Refuse what a body cannot say in its media type; TypeError names the argument."""
    if operation.takes is None or body is NOT_GIVEN:
        return
    kinds = operation.takes.get("body", NOTHING)
    further = operation.takes.get("additional", NOTHING)
    if body is None and "required" in kinds.get(None, "").split():
        raise no_value("body", body)
    if isinstance(body, Parts):
        check_needed(kinds, body, extra)
        for name, value in body.items():
            if name not in body.further:
                _check_property(name, value, kinds.get(name, ""), media_type)
                continue
            check_name(name, further, body)
            if fault := _fault(value, further.get(None, ""), media_type):
                raise further_refused(name, body, fault)
    elif isinstance(body, Whole):
        if body.value is None:
            raise no_value("body", None)
        for name, value in body.properties.items():
            words = kinds.get(name, further.get(None, ""))
            _check_property(name, value, words, media_type)


def _check_property(name: str, value: object, words: str, media_type: str) -> None:
    if value is None and not MUST.isdisjoint(words.split()):
        raise no_value(name, value)
    if fault := _fault(value, words, media_type):
        raise refused(name, value, fault)


def _fault(value: object, words: str, media_type: str) -> str:
    """Return what is said of a property that has no form in a form.

    A part may be a file though text is described: many servers call their files so.
    """
    in_parts = is_multipart(media_type)
    if value is None or value is NOT_GIVEN or not (in_parts or is_form(media_type)):
        return ""
    kinds = kinds_of(words)
    if in_parts:
        if "value" in kinds or "bytes" in kinds:
            kinds |= {"file"}
        if "list" in kinds:
            kinds |= {"files"}
    return "" if has_form(value, kinds) else form_fault(value, words)


def check_raw(operation: Operation[object], body: object, media_type: str) -> None:
    """Refuse text, or a number, as a body that is bytes: a path would be sent as such.

    TypeError names the argument, and says how the bytes are given.
    """
    if not isinstance(body, (str, int, float)) and not is_text_in_json(body):
        return
    if is_text(media_type) or not (is_binary(media_type) or takes_bytes(operation)):
        return
    raise misfit("body", body, "file")


def takes_bytes(operation: Operation[object]) -> bool:
    """Whether the description calls the body binary."""
    kinds = (operation.takes or {}).get("body", NOTHING)
    return "bytes" in kinds.get(None, "").split()
