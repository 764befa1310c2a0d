"""The scenarios of payload/content-negotiation."""

from __future__ import annotations

from payload_content_negotiation import Title

from ..checks import JPG, PNG, Calls, equal, refused


def calls(client: Title) -> Calls:
    same, different = client.same_body, client.different_body
    wrong = {"accept": "wrongAccept"}
    yield "Payload_ContentNegotiation_SameBody", lambda: equal(same.retrieve(accept="image/png"), PNG)
    yield "Payload_ContentNegotiation_SameBody", lambda: equal(same.retrieve(accept="image/jpeg"), JPG)
    yield "Payload_ContentNegotiation_SameBody", lambda: refused(400, lambda: same.retrieve(extra_headers=wrong))
    yield "Payload_ContentNegotiation_DifferentBody", lambda: equal(different.retrieve(accept="image/png"), PNG)
    yield "Payload_ContentNegotiation_DifferentBody", lambda: equal(
        different.retrieve(accept="application/json").content, PNG
    )
    yield (
        "Payload_ContentNegotiation_DifferentBody",
        lambda: refused(400, lambda: different.retrieve(extra_headers=wrong)),
    )
