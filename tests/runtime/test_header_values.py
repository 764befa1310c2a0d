"""Headers of responses as values of a type."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from gradient import Headers


@pytest.mark.parametrize(
    ("text", "kind", "want"),
    [
        (" 12 ", int, 12),
        ("9007199254740993", int, 9007199254740993),
        ("0.1", float, 0.1),
        ("0.10000000000000000001", Decimal, Decimal("0.10000000000000000001")),
        ("True", bool, True),
        ("abc", str, "abc"),
        ("2024-02-29", date, date(2024, 2, 29)),
        ("2024-02-29T10:00:00Z", datetime, datetime(2024, 2, 29, 10, tzinfo=UTC)),
        ("Thu, 29 Feb 2024 10:00:00 GMT", datetime, datetime(2024, 2, 29, 10, tzinfo=UTC)),
    ],
)
def test_a_header_is_read_as_what_the_caller_names(text: str, kind: type[Any], want: object) -> None:
    headers = Headers([("X-Limit", text)])

    assert headers.read("x-limit", kind) == want
    assert type(headers.read("X-LIMIT", kind)) is type(want)


@pytest.mark.parametrize("kind", [int, float, bool, Decimal, date, datetime])
def test_what_is_nothing_of_the_kind_is_told(kind: type[Any]) -> None:
    with pytest.raises(ValueError, match=f"'soon' is no {kind.__name__}"):
        Headers([("X-Limit", "soon")]).read("x-limit", kind)


def test_a_header_that_did_not_come_is_none() -> None:
    assert Headers().read("x-limit", int) is None
    with pytest.raises(TypeError, match="cannot be read as list"):
        Headers([("X-Limit", "1")]).read("x-limit", list)
