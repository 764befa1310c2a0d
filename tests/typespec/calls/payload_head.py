"""The scenarios of payload/head."""

from __future__ import annotations

from payload_head import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    raw = client.payload.head.with_raw_response
    yield "Payload_Head_contentTypeHeaderInResponse", lambda: equal(
        raw.content_type_header_in_response().headers["x-ms-meta"], "hello"
    )
    yield (
        "Payload_Head_contentTypeHeaderInResponse",
        lambda: equal(raw.content_type_header_in_response().headers["content-type"], "text/plain; charset=utf-8"),
    )
