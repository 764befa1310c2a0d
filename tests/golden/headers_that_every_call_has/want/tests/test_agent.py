"""Tests of `client.agent`."""

from __future__ import annotations

from support import Api, Request, Response

CALL_RESPONSE = Response(204)


def test_call_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.agent.call(user_agent="User-Agent"),
        CALL_RESPONSE,
    )

    assert sent == Request("POST", "/agent", headers={"user-agent": "User-Agent"})
