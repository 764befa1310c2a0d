"""An operation and its method -> the calls that prove it: with all arguments, and with the required ones alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from sdkwright.model import Api, Constant, Content, Location, Operation, Parameter, Style
from sdkwright.plan.bodies.further import FURTHER, Apart
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent, sent
from sdkwright.plan.samples.media_ranges import example_of, must_be_named
from sdkwright.plan.samples.places import LOOKED_AT_APART, is_unicode, may_be_header, may_stand
from sdkwright.plan.samples.requests import read_request
from sdkwright.plan.samples.sampler import NoSample, Sampler, optional_null
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
from sdkwright.plan.samples.written import is_json, text
from sdkwright.targets.python.code.expressions import (
    AUTH,
    BODY,
    COOKIES,
    HEADERS,
    POSITIONAL,
    QUERY,
    REQUEST,
    Call,
    Listed,
    call_of,
    method_of_client,
)
from sdkwright.targets.python.code.types import NOT_GIVEN
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.bodies import expected_body, to_json
from sdkwright.targets.python.views import ArgumentView, OperationView
from sdkwright.text import Code

_AWKWARD = "/é&"
"""What must be escaped wherever a URL or a form holds it."""
_PLACES = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.QUERYSTRING: "querystring",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
}
_BODY = "body"
WHOLE = Apart(_BODY)
"""The body as a whole, which has no name among its properties."""
_BYTES = b"some bytes"
_LENGTH = "content-length"
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class CallTest:
    """One call: the method with its arguments, and what a server must see of it."""

    call: Call
    request: Call
    values: Mapping[str, Sample]
    """What was passed, by the method's own names."""


@dataclass(frozen=True, slots=True)
class _Given:
    """An argument with its value; one that is not passed goes along unasked."""

    view: ArgumentView
    value: Sample
    is_passed: bool


class Calls:
    """Makes the calls of one operation."""

    def __init__(self, api: Api, smallest: Smallest, access: Access, operation: Operation, view: OperationView) -> None:
        self._api = api
        self._smallest = smallest
        self._access = access
        self._operation = operation
        self._view = view
        self._parameters = {(_PLACES[p.location], p.name): p for p in operation.parameters}
        self._sent = sent(operation.body, api) if operation.body is not None else None
        self._parts = _parts(self._sent)
        self._has_kinds = self._sent is not None and self._sent.spread is not None and bool(self._sent.spread.members)
        self._keys = {a.name: (str(group.place), a.wire.raw) for group in view.groups for a in group.arguments}
        if view.further is not None:
            self._keys[view.further.name] = _BODY, FURTHER

    def all(self) -> CallTest:
        """The call with every argument; `NoSample` where one that must be given has no value."""
        return self._call_test(shows_all=True)

    def required(self) -> CallTest | None:
        """The call with those that must be given; None where these are all there are."""
        if all(argument.is_required for argument in self._view.arguments):
            return None
        return self._call_test(shows_all=False)

    def _call_test(self, *, shows_all: bool) -> CallTest:
        given = list(self._given(shows_all=shows_all))
        passed = [each for each in given if each.is_passed]
        keywords = [(POSITIONAL if g.view.is_positional else g.view.name, g.value) for g in passed]
        if any(self._key(each.view) == (_BODY, WHOLE) for each in passed):
            keywords += self._media_type()
        return CallTest(
            call=Call(method_of_client(self._view.call), tuple(keywords)),
            request=self._request({self._key(each.view): each.value for each in given}),
            values={each.view.name: each.value for each in passed},
        )

    def _media_type(self) -> Iterator[tuple[Code, Sample]]:
        """The media type of a body, where nothing tells it but the caller."""
        argument = self._view.content_type
        if argument is not None and self._sent is not None and must_be_named(self._sent.media_types):
            yield argument.name, example_of(self._sent.media_types)

    def _key(self, view: ArgumentView) -> _Key:
        """Where an argument travels, and by which name; the body as a whole has none."""
        return self._keys.get(view.name, (_BODY, WHOLE))

    # ---------------------------------------------------------------------------------------- arguments

    def _given(self, *, shows_all: bool) -> Iterator[_Given]:
        numbers = count(1)
        null = self._null() if shows_all else None
        for view in self._view.arguments:
            place, name = self._key(view)
            is_passed = self._is_passed(view, place, name, shows_all=shows_all)
            if not is_passed and view.default in ("", NOT_GIVEN):
                continue
            if place == _BODY and name == null:
                yield _Given(view, None, is_passed)
                continue
            sampler = self._sampler(place, name, shows_all=shows_all)
            sampler.numbers = numbers
            try:
                is_length = place == "headers" and name.lower() == _LENGTH
                value = self._length(shows_all=shows_all) if is_length else self._value(sampler, place, name)
                yield _Given(view, value, is_passed)
            except NoSample:
                if view.is_required or not is_passed:
                    raise

    def _is_passed(self, view: ArgumentView, place: str, name: str, *, shows_all: bool) -> bool:
        """Whether an argument is given; of a body that may be several things, those of one of them are."""
        if place != _BODY or name is WHOLE or not self._has_kinds:
            return shows_all or view.is_required
        part = self._parts.get(name)
        return part is not None and (shows_all or part.required or len(part.values) == 1)

    def _value(self, sampler: Sampler, place: str, name: str) -> Sample:
        if place != _BODY:
            return self._parameter_value(sampler, self._parameters[place, name])
        assert self._sent is not None, "an argument that travels in a body has one"
        if name is not WHOLE:
            part = self._parts[name]
            if part.is_further:
                return {_free(self._parts): sampler.value(part.uses[0], "further")}
            return part.values[0] if part.values else sampler.value(part.uses[0], name)
        if self._sent.is_binary:
            return _BYTES
        use = self._sent.content.use or self._api.any_use
        schema = self._api.schema(use)
        return schema.values[0] if isinstance(schema, Constant) else sampler.value(use, "text")

    def _length(self, *, shows_all: bool) -> int:
        """What the body of a call has in bytes, where a test can say so: another number is refused."""
        body = self._operation.body
        if body is None or self._sent is None or not (shows_all or body.required):
            return 0
        if not self._sent.is_binary:
            raise NoSample(_LENGTH)
        return len(_BYTES)

    def _parameter_value(self, sampler: Sampler, parameter: Parameter) -> Sample:
        """A value that has a form in its place."""
        value = sampler.value(parameter.use, parameter.name)
        if parameter.location in (Location.PATH, Location.HEADER):
            is_named = parameter.location is Location.PATH or may_be_header(parameter.name)
            written = text(parameter, to_json(value))
            is_empty = sampler.is_filled and isinstance(value, (dict, list)) and not written
            if not is_named or is_empty or not sampler.may_hold(written):
                raise NoSample(parameter.name)
        return value

    def _sampler(self, place: str, name: str, *, shows_all: bool) -> Sampler:
        """How values are made for a place: a header, a raw cookie and JSON hold no escapes."""
        parameter = self._parameters.get((place, name))
        is_raw = parameter is not None and parameter.writing.style is Style.COOKIE
        is_json_body = place == _BODY and is_json(self._view.media_type.raw)
        ending = "" if place == "headers" or is_raw or is_json_body else _AWKWARD
        has_files = place == _BODY and self._sent is not None and self._sent.may_hold_files
        made = Sampler(self._api, self._smallest, shows_all, ending, has_files=has_files, shows_two=not is_json_body)
        made.untyped_is_file = has_files and self._sent is not None and self._sent.untyped_is_file
        made.may_hold = may_stand(parameter) if parameter is not None else is_unicode
        made.is_filled = parameter is not None and parameter.location is Location.PATH
        return made

    def _null(self) -> str | None:
        """The property of a JSON body that is sent as null: a form has no null."""
        is_sent_as_json = is_json(self._view.media_type.raw)
        uses = {name: part.uses[0] for name, part in self._parts.items()}
        return optional_null(uses, self._api) if is_sent_as_json else None

    # ------------------------------------------------------------------------------------------ request

    def _request(self, values: Mapping[_Key, Sample]) -> Call:
        keys = ((p, (_PLACES[p.location], p.name)) for p in self._operation.parameters)
        found = [(p, to_json(values[key])) for p, key in keys if key in values]
        read = read_request(self._operation, found)
        shown: dict[str, Sample] = {name: told for name, told in read.headers.items() if name not in LOOKED_AT_APART}
        given = {(p.location.value, p.name) for p, _ in found} | {
            (Location.HEADER.value, name) for name in read.headers
        }
        expected = self._access.expected(self._operation, given)
        auth = None if expected == self._access.usual else Listed(expected)
        return call_of(
            REQUEST,
            self._operation.method,
            read.path,
            keywords=[
                (QUERY, _listed(read.query)),
                (HEADERS, shown or None),
                (COOKIES, _listed(read.cookies)),
                (BODY, self._body(values)),
                (AUTH, auth),
            ],
        )

    def _body(self, values: Mapping[_Key, Sample]) -> Call | None:
        body = self._operation.body
        if body is None or self._sent is None:
            return None
        content: Content = self._sent.content
        if (_BODY, WHOLE) in values:
            is_bytes = self._sent.is_binary
            media_type = example_of(self._sent.media_types) if is_bytes else self._view.media_type.raw
            return expected_body(values[_BODY, WHOLE], content, media_type)
        fields: dict[str, Sample] = {p: values[_BODY, p] for p in self._parts if (_BODY, p) in values}
        further = fields.pop(FURTHER, {})
        fields |= further if isinstance(further, dict) else {}
        if not fields and not body.required:
            return None
        return expected_body(fields, content, self._view.media_type.raw)


def _parts(body: Sent | None) -> dict[str, Part]:
    """The properties of a body that are given together: all, or those of the first kind that has any."""
    if body is None or body.spread is None:
        return {}
    members = [member for member in body.spread.members if member]
    return {part.name: part for part in (members[0] if members else body.spread.parts)}


def _free(taken: Collection[str]) -> str:
    """A name that no declared property has."""
    return next(name for index in count(1) if (name := f"further_{index}") not in taken)


def _listed(found: Sequence[tuple[str, str]]) -> Listed | None:
    return Listed(tuple(found)) if found else None
