"""What a method sends and what it gives: as much of it as Go says here, and a diagnostic for all else."""

from __future__ import annotations

from sdkwright.model import Api, Content, Object, Operation, Property, Style, Use, Writing
from sdkwright.plan.bodies.sending import Sent, is_file
from sdkwright.plan.calls.calls import BodyChoice, Call
from sdkwright.plan.calls.writing import property_writing
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.responses.outcomes import Success
from sdkwright.plan.responses.reading import Reading
from sdkwright.plan.responses.successes import successes
from sdkwright.report import Pointer, Report
from sdkwright.targets.go.code.calls import (
    BYTES,
    NOTHING,
    PARTS,
    TEXT,
    Result,
    object_result,
    optional,
    value_result,
    word,
)
from sdkwright.targets.go.code.styles import words_of
from sdkwright.targets.go.code.types import FILE, RAW, Shape, Types
from sdkwright.targets.go.views import BodyView
from sdkwright.text import Text

_BINARY = "application/octet-stream"
_ANY = "*/*"
_PARTS = "multipart/form-data"
_REPEATED = Writing(Style.FORM, explode=True)


class Bodies:
    """Decides what of bodies a method of Go has."""

    def __init__(self, api: Api, types: Types, report: Report) -> None:
        self._api = api
        self._types = types
        self._report = report

    # ------------------------------------------------------------------------------------------ requests

    def body(self, call: Call) -> BodyView | None:
        """What is sent; None where nothing of it can be."""
        for choice in call.bodies:
            found = self._body(choice)
            if found is not None:
                self._tell_of_others(call, choice)
                return found
        return None

    def _body(self, choice: BodyChoice) -> BodyView | None:
        how = choice.how
        media_type = how.media_types[0]
        if how.is_binary and not how.content.is_multipart:
            is_range = "*" in media_type
            return BodyView(BYTES.code, Text(_BINARY if is_range else media_type), word("bytes"))
        if how.content.is_json:
            return self._json(choice, how)
        if how.content.essence == _PARTS:
            return self._parts(how.content)
        return self._form(how.content) if how.content.is_form else None

    def _json(self, choice: BodyChoice, how: Sent) -> BodyView:
        use = how.content.use
        found = RAW if use is None else self._types.value(use)
        method = word("body" if choice.is_required else "optionalBody")
        if choice.is_required or found.shape is not Shape.VALUE or self._is_object(use):
            return BodyView(found.code, Text(how.media_types[0]), method)
        return BodyView(optional(found.code), Text(how.media_types[0]), method)

    def _is_object(self, use: Use | None) -> bool:
        return use is not None and isinstance(self._api.schema(use), Object)

    def _form(self, content: Content) -> BodyView | None:
        """A form, where it is an object: its properties as the description has them written."""
        use, schema = content.use, self._api.schema(content.use) if content.use is not None else None
        if use is None or not isinstance(schema, Object):
            return None
        written = {prop.name: property_writing(prop.name, prop.use, content, self._api) for prop in schema.properties}
        if not all(each is None or _is_sayable(each.writing.media_type) for each in written.values()):
            return None
        styles = {name: ",".join(words_of(each)) for name, each in written.items()}
        pairs = tuple((Text(name), Text(words)) for name, words in styles.items() if words)
        return BodyView(self._types.item(use), Text(content.media_type), word("form"), pairs)

    def _parts(self, content: Content) -> BodyView | None:
        """A form with files, where it is an object: the media types of its properties."""
        use, schema = content.use, self._api.schema(content.use) if content.use is not None else None
        if use is None or not isinstance(schema, Object):
            return None
        told = {prop.name: self._part(prop, content) for prop in schema.properties}
        pairs = tuple((Text(name), Text(media_type)) for name, media_type in told.items() if media_type)
        return None if None in told.values() else BodyView(self._types.value(use).code, Text(_PARTS), PARTS, pairs)

    def _part(self, prop: Property, content: Content) -> str | None:
        """The media type of a part, empty where it goes without saying; None where Go cannot write it."""
        written = property_writing(prop.name, prop.use, content, self._api)
        media_type = (written.writing.media_type if written else None) or ""
        code = self._types.value(prop.use).code
        if code in (FILE.code, f"[]{FILE.code}"):
            return "" if "*" in media_type or "," in media_type else media_type
        if is_file(prop.use, self._api):
            return None
        if written is None or media_type.startswith("text/plain") or written.writing == _REPEATED:
            return ""
        return media_type if media_type and _is_sayable(media_type) else None

    def _tell_of_others(self, call: Call, chosen: BodyChoice) -> None:
        for other in call.bodies:
            if other is not chosen:
                message = f"Go sends {chosen.media_types[0]}: {', '.join(other.media_types)} is left out"
                self._report.note("go-body", message, other.how.content.at)

    # ----------------------------------------------------------------------------------------- responses

    def result(self, planned: PlannedOperation) -> Result | None:
        """What a method gives; None where all that comes is a stream."""
        outcome, operation = planned.outcome, planned.operation
        if outcome.stream is not None:
            self._report_stream(planned, is_all=outcome.is_stream)
            if outcome.is_stream:
                return None
        self._tell_of_other_responses(planned)
        found = {self._one(success) for success in outcome.successes} - {NOTHING}
        if len(found) > 1:
            message = "the successes have several types: Go gives the body as json.RawMessage"
            self._report.note("go-raw", message, operation.at / "responses")
            return BYTES if found & {TEXT, BYTES} else value_result(RAW.code)
        return next(iter(found), NOTHING)

    def _tell_of_other_responses(self, planned: PlannedOperation) -> None:
        """Says which media types of a response nobody can ask for, but for a stream, of which more is said."""
        outcome = planned.outcome
        asked = {media_type for success in outcome.successes for media_type in success.media_types}
        contents = [each for response in successes(planned.operation) for each in response.contents]
        stream = outcome.stream.media_type if outcome.stream is not None else None
        others = [each for each in contents if each.media_type not in {*asked, stream} and each.essence != _ANY]
        if others:
            left = ", ".join(dict.fromkeys(each.media_type for each in others))
            message = f"Go asks for {outcome.accept}: {left} is left out"
            self._report.note("go-response", message, others[0].at)

    def _report_stream(self, planned: PlannedOperation, *, is_all: bool) -> None:
        assert planned.outcome.stream is not None, "it is asked only then"
        what, at = planned.outcome.stream.media_type, planned.outcome.stream.at
        if is_all:
            self._report.warning("go-stream", f"Go reads no streams ({what}): this operation is left out", at)
        else:
            self._report.note("go-stream", f"Go reads no streams ({what}): the response comes as a whole", at)

    def _one(self, success: Success) -> Result:
        """What one success gives."""
        match success.reading:
            case Reading.NOTHING:
                return NOTHING
            case Reading.TEXT:
                return TEXT
            case Reading.BYTES:
                return BYTES
            case Reading.ANYTHING:
                return BYTES if success.media_types else NOTHING
            case Reading.JSON:
                return self._json_result(success.use)

    def _json_result(self, use: Use | None) -> Result:
        if use is None:
            return value_result(RAW.code)
        if not use.nullable and isinstance(self._api.schema(use), Object):
            return object_result(self._types.value(use).code)
        return value_result(self._types.item(use))

    def errors(self, planned: PlannedOperation) -> dict[str, str]:
        """The types of the bodies of errors, by status, where they have names."""
        found = ((error.status, error.use) for error in planned.outcome.errors if error.use is not None)
        named = ((status, self._types.named(use.schema)) for status, use in found)
        return {status: name for status, name in named if name is not None}


def _is_sayable(media_type: str | None) -> bool:
    essence = (media_type or "").partition(";")[0].strip().lower()
    return not essence or essence.endswith(("/json", "+json"))


def left_out(operation: Operation, why: str, at: Pointer, report: Report) -> None:
    """Says that an operation has no method, and why."""
    report.warning("go-operation", f"{operation.method} {operation.path} is left out of the Go module: {why}", at)
