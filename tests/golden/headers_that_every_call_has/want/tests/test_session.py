"""What `client.session` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.session.retrieve(cookie="Cookie", theme="theme/é&"),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/session", cookies=[("Cookie", "")])


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.session.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/session", auth=["session"])
