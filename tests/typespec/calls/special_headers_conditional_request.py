"""The scenarios of special-headers/conditional-request."""

from __future__ import annotations

from datetime import UTC, datetime

from special_headers_conditional_request import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    yield "SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince", lambda: client.special_headers.conditional_request.if_unmodified_since(
        if_unmodified_since=datetime(2022, 8, 26, 14, 38, tzinfo=UTC)
    )
    yield "SpecialHeaders_ConditionalRequest_headIfModifiedSince", lambda: client.special_headers.conditional_request.if_modified_since.head(
        if_modified_since=datetime(2022, 8, 26, 14, 38, tzinfo=UTC)
    )
    yield "SpecialHeaders_ConditionalRequest_postIfMatch", lambda: client.special_headers.conditional_request.if_match(
        if_match='"valid"'
    )
    yield "SpecialHeaders_ConditionalRequest_postIfNoneMatch", lambda: client.special_headers.conditional_request.if_none_match(
        if_none_match='"invalid"'
    )
