"""Responses -> what a test serves, and what the method must make of it, as `tests/support.py` of an SDK says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from sdkwright.model import Api, Array, Content, Framing, Kind, Object, Operation, Response, Scalar, SchemaId, Use
from sdkwright.parse import whole
from sdkwright.plan.responses.reading import Readings
from sdkwright.plan.responses.streams import Holds, Streams, without_streams
from sdkwright.plan.samples.sampler import NoSample, Sampler, kind_shown
from sdkwright.plan.samples.serialization import compact, is_json, plain
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import to_json
from sdkwright.targets.python.code.expressions import READ, RESPONSE, STREAM, TYPED, Call, call_of
from sdkwright.targets.python.sdk_tests.bodies import OPAQUE, exact
from sdkwright.targets.python.sdk_tests.plain_json import read_plainly
from sdkwright.text import Code, Json

_JSON, _TEXT, _ANY = "application/json", "text/plain", "*"
_OF_KINDS = {"image": "image/png", "audio": "audio/mpeg", "video": "video/mp4", "text": "text/plain"}
_OF_KINDS |= {"font": "font/woff2", "model": "model/obj"}
"""A media type for each range of them."""
_UNKNOWN: Json = {"key": "value"}
"""What is served where nothing is described."""
_USUAL = {"1": "100", "2": "200", "3": "302", "D": "200"}
"""The status that stands for a range, or for `default`."""


class ExpectedResponses:
    """Makes the responses of operations."""

    def __init__(self, api: Api, types: Mapping[SchemaId, Code]) -> None:
        self._api = api
        self._smallest = Smallest(api, is_sent=False)
        self._types = types
        self._readings = Readings(api)
        self._streams = Streams(api)

    def whole(self, operation: Operation) -> Call:
        """A response that is read to its end: the first success of which the description says what it holds."""
        response = _first(without_streams(operation, self._streams))
        if operation.method == "HEAD" or (response is not None and _is_bodiless(response)):
            return call_of(RESPONSE, _status(response) if response is not None else 200)
        if response is None:
            return call_of(RESPONSE, 200, _UNKNOWN)
        content = _preferred(response)
        if content is None and operation.method == "GET" and response.status.startswith("3"):
            return call_of(RESPONSE, _status(response), b"what it leads to", OPAQUE)
        if content is None and response.status.startswith("3"):
            return call_of(RESPONSE, _status(response))
        if content is None or self._readings.is_anything(content):
            return call_of(RESPONSE, _status(response), _UNKNOWN)
        way = operation.pages.items if operation.pages else ()
        if not self._readings.is_json(content):
            return self._unstructured(response, content)
        want = self._json(content, way)
        media_type = _JSON if _ANY in content.media_type else content.media_type
        more = () if media_type == _JSON else (media_type,)
        item = operation.pages.item if operation.pages else content.use
        read = None if content.use is None or way else read_plainly(self._api, content.use, want)
        known = [(TYPED, self._typed(item)), (READ, None if read == want else read)]
        return call_of(RESPONSE, _status(response), want, *more, keywords=known)

    def stream(self, operation: Operation) -> Call:
        """A response that comes item by item: one item as a value and as it is framed; it is served twice."""
        response, content = next(
            (response, content)
            for response in _successes(operation)
            for content in response.contents
            if self._streams.is_stream(content)
        )
        use = self._streams.listed(content)
        item = self._item(content, use)
        typed = [(TYPED, self._typed(use))] if isinstance(item, dict) else []
        return call_of(STREAM, _status(response), item, self._frame(content, item), content.media_type, keywords=typed)

    def _json(self, content: Content, way: tuple[str, ...]) -> Json:
        if content.use is None:
            return _UNKNOWN
        return self._served(content.use, way)

    def _served(self, use: Use, way: tuple[str, ...]) -> Json:
        """A value as a server sends it."""
        try:
            return to_json(Sampler(self._api, self._smallest, shows_all=True).value(use, "text", way))
        except NoSample:
            raise NoSample("its response") from None

    def _unstructured(self, response: Response, content: Content) -> Call:
        if self._readings.is_text(content):
            return call_of(RESPONSE, _status(response), "some text", _one_of(content.media_type, _TEXT))
        return call_of(RESPONSE, _status(response), b"some bytes", _one_of(content.media_type, OPAQUE))

    def _typed(self, use: Use | None) -> str | None:
        """The class of what is returned, or of its items; None where it has none of its own."""
        schema = self._api.schema(use) if use else None
        if isinstance(schema, Array):
            return self._typed(schema.items) if not isinstance(self._api.schema(schema.items), Array) else None
        if isinstance(schema, Scalar) and schema.kind is Kind.STRING and schema.format == "byte":
            return "bytes"
        if use is None or not isinstance(schema, Object):
            return None
        kind = kind_shown(schema)
        return self._typed(kind) if kind is not None else str(self._types[use.schema])

    # ------------------------------------------------------------------------------------------ streams

    def _item(self, content: Content, use: Use) -> Json:
        match self._streams.holds(content):
            case Holds.EVENT:
                return {"event": "note", "data": "some text"}
            case Holds.TEXT:
                return "some text"
            case Holds.VALUE | Holds.OBJECT:
                return self._served(use, ("data",))
            case other:
                assert_never(other)

    def _frame(self, content: Content, value: Json) -> str:
        """An item as it lies in the body (WHATWG HTML, 9.2.6; RFC 7464; JSON Lines)."""
        if content.wrapped:
            return f"{compact({'result': value})}\n"
        if content.framing is Framing.LINES:
            return f"{compact(value)}\n"
        if content.framing is Framing.RECORDS:
            return f"\x1e{compact(value)}\n"
        holds = self._streams.holds(content)
        if isinstance(value, dict) and holds in (Holds.EVENT, Holds.OBJECT):
            fields = {key: plain(told) for key, told in value.items()}
            return "".join(f"{key}: {text}\n" for key, text in fields.items()) + "\n"
        return f"data: {value if isinstance(value, str) and holds is Holds.TEXT else compact(value)}\n\n"


def _one_of(media_types: str, usual: str) -> str:
    """A media type of what is described; a range says of its kind, and `*/*` of none."""
    found = exact(media_types)
    if "*" not in media_types or found != OPAQUE:
        return found
    return _OF_KINDS.get(media_types.partition("/")[0].strip(), usual)


def _successes(operation: Operation) -> tuple[Response, ...]:
    """What says yes: 2xx; else what leads on; else `default` (OpenAPI 3.2, 4.16)."""
    for kind in ("2", "3", "D"):
        told = (r for r in operation.responses if r.status != "304" and not r.is_error)
        found = tuple(r for r in told if r.status.startswith(kind))
        if found:
            return found
    return ()


def _first(operation: Operation) -> Response | None:
    found = _successes(operation)
    return next((r for r in found if r.contents), found[0] if found else None)


def _preferred(response: Response) -> Content | None:
    """The body that the method asks for: JSON where it is offered, best with a schema."""
    json = [content for content in response.contents if is_json(content.essence)]
    return next((each for each in json if each.use is not None), next(iter(json or response.contents), None))


def _is_bodiless(response: Response) -> bool:
    """Whether a server sends no body: with a 205 it must not, but one that describes it does."""
    return response.status == "204" or (response.status == "205" and not response.contents)


def _status(response: Response) -> int:
    return whole(response.status) or whole(_USUAL[response.status[0]]) or 200
