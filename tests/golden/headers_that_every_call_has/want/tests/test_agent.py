"""Tests of `client.agent`."""

from __future__ import annotations

from support import Api, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.agent.create(user_agent="User-Agent"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/agent", headers={"user-agent": "User-Agent"})
