"""The scenarios of payload/head."""

from __future__ import annotations

from payload_head import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    raw = client.payload.head.content_type_header_in_response.with_raw_response
    yield "Payload_Head_contentTypeHeaderInResponse", lambda: equal(raw.head().headers["x-ms-meta"], "hello")
    yield (
        "Payload_Head_contentTypeHeaderInResponse",
        lambda: equal(raw.head().headers["content-type"], "text/plain; charset=utf-8"),
    )
