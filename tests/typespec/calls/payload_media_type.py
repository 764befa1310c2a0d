"""The scenarios of payload/media-type."""

from __future__ import annotations

from payload_media_type import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Payload_MediaType_StringBody_sendAsText", lambda: client.send_as_text("{cat}")
    yield "Payload_MediaType_StringBody_getAsText", lambda: equal(
        client.get_as_text(), "{cat}"
    )  # HEADERS {'accept': 'text/plain'}
    yield "Payload_MediaType_StringBody_sendAsJson", lambda: client.send_as_json("foo")
    yield "Payload_MediaType_StringBody_getAsJson", lambda: equal(
        client.get_as_json(), "foo"
    )  # HEADERS {'accept': 'application/json'}
