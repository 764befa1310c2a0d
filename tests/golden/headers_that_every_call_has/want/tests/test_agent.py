"""What `client.agent` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

CREATE_REPLY = Reply(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.agent.create(user_agent="User-Agent"),
        CREATE_REPLY,
    )

    assert sent == Request("POST", "/agent", headers={"user-agent": "User-Agent"})
