"""The scenarios of response/status-code-range."""

from __future__ import annotations

import pytest
from response_status_code_range import NotFoundError, Title

from ..checks import Calls, refused


def not_found(client: Title) -> None:
    """Asks for what is not there, and reads why."""
    with pytest.raises(NotFoundError) as caught:
        client.error_response_status_code_404.retrieve()
    assert caught.value.body == {"code": "not-found", "resourceId": "resource1"}


def calls(client: Title) -> Calls:
    yield (
        "Response_StatusCodeRange_errorResponseStatusCodeInRange",
        lambda: refused(494, lambda: client.error_response_status_code_in_range.retrieve()),
    )
    yield "Response_StatusCodeRange_errorResponseStatusCode404", lambda: not_found(client)
