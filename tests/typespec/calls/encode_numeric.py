"""The scenarios of encode/numeric."""

from __future__ import annotations

from encode_numeric import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Encode_Numeric_Property_safeintAsString", lambda: equal(
        client.safeint.create(value="10000000000"), {"value": "10000000000"}
    )
    yield "Encode_Numeric_Property_uint32AsStringOptional", lambda: equal(
        client.uint32.create(value="1"), {"value": "1"}
    )
    yield "Encode_Numeric_Property_uint8AsString", lambda: equal(client.uint8.create(value="255"), {"value": "255"})
