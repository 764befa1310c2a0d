"""The scenarios of special-headers/repeatability."""

from __future__ import annotations

from datetime import UTC, datetime

from special_headers_repeatability import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    raw = client.special_headers.repeatability.with_raw_response
    first = datetime(2022, 11, 15, 12, 45, 26, tzinfo=UTC)
    key = "2378d9bc-1726-11ee-be56-0242ac120002"
    yield (
        "SpecialHeaders_Repeatability_immediateSuccess",
        lambda: equal(
            raw.immediate_success(repeatability_request_id=key, repeatability_first_sent=first).headers[
                "repeatability-result"
            ],
            "accepted",
        ),
    )
