"""What a value is as JSON once no model knows how it came: bytes in base64, times as RFC 3339 has them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sdkwright.model import BARE_BASE64URL, Api, Array, Kind, Map, Scalar, Tuple, Union, Use
from sdkwright.plan.samples.sampler import SAMPLES
from sdkwright.text import Json

_READ = {
    SAMPLES["base64url"]: "c29tZT8+",
    SAMPLES["http-date"]: "2025-01-31T12:30:00Z",
}
_WRITTEN_ANEW = ("base64url", BARE_BASE64URL, "http-date", "date-time-rfc1123")
_ZERO = datetime(1970, 1, 1, tzinfo=UTC)
_SECONDS = "unixtime"


def read_plainly(api: Api, use: Use, value: Json) -> Json:
    """The value of a list, a map or a scalar, also where it is a member of a union; a model comes back as it was."""
    schema = api.schema(use)
    if isinstance(schema, Array) and isinstance(value, list):
        return [read_plainly(api, schema.items, item) for item in value]
    if isinstance(schema, Tuple) and isinstance(value, list):
        return [read_plainly(api, part, item) for part, item in zip(schema.prefix, value, strict=False)]
    if isinstance(schema, Map) and isinstance(value, dict):
        return {key: read_plainly(api, schema.values, item) for key, item in value.items()}
    if isinstance(schema, Union):
        members = (member for member in schema.members if not isinstance(api.schema(member), Union))
        return next((read for member in members if (read := read_plainly(api, member, value)) != value), value)
    return _scalar(schema, value) if isinstance(schema, Scalar) else value


def _scalar(schema: Scalar, value: Json) -> Json:
    if schema.kind in (Kind.INTEGER, Kind.NUMBER) and schema.format == _SECONDS and isinstance(value, (int, float)):
        return (_ZERO + timedelta(seconds=value)).isoformat().replace("+00:00", "Z")
    is_written_anew = isinstance(value, str) and schema.format in _WRITTEN_ANEW
    return _READ.get(str(value), value) if is_written_anew else value
