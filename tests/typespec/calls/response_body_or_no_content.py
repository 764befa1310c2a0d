"""The scenarios of response/body-or-no-content."""

from __future__ import annotations

from response_body_or_no_content import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Response_BodyOrNoContent_getBody", lambda: equal(client.body.retrieve(), {"content": "hello"})
    yield "Response_BodyOrNoContent_getNoContent", lambda: equal(client.no_content.retrieve(), None)
