"""Ten calls of Alertmanager's API, version 2."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from alertmanager import Alertmanager, AsyncAlertmanager, BadRequestError, NotFoundError
from alertmanager.types import Matcher, PostableAlert

NOW = datetime.now(UTC)


def call(url: str) -> None:
    with Alertmanager(base_url=f"{url}/api/v2") as client:
        assert client.status.retrieve().config is not None
        assert [each.name for each in client.receivers.list()] == ["none"]
        client.alerts.create(
            [PostableAlert(labels={"alertname": "Fire", "room": "1"}), {"labels": {"alertname": "Ice"}}]
        )
        fire = client.alerts.list(filter=['alertname="Fire"'])[0]
        assert fire.labels == {"alertname": "Fire", "room": "1"}
        assert fire.starts_at > NOW - timedelta(hours=1)
        with pytest.raises(BadRequestError, match="bad matcher format"):
            client.alerts.list(filter=["{"])
        assert client.alerts.list_groups()[0].receiver.name == "none"
        made = client.silences.create(
            comment="drill",
            created_by="tests",
            starts_at=NOW,
            ends_at=NOW + timedelta(hours=1),
            matchers=[Matcher(name="room", value="1", is_regex=False)],
        )
        assert made.silence_id is not None
        silence = client.silences.retrieve(made.silence_id)
        assert (silence.comment, silence.matchers[0].name) == ("drill", "room")
        assert [each.id for each in client.silences.list(filter=['room="1"'])] == [made.silence_id]
        client.silences.delete(made.silence_id)
        with pytest.raises(NotFoundError):
            client.silences.retrieve(uuid4())


async def call_async(url: str) -> None:
    async with AsyncAlertmanager(base_url=f"{url}/api/v2") as client:
        assert (await client.status.retrieve()).version_info.version
        await client.alerts.create([PostableAlert(labels={"alertname": "Wind"})])
        assert "Wind" in [each.labels["alertname"] for each in await client.alerts.list()]
        made = await client.silences.create(
            comment="drill",
            created_by="tests",
            starts_at=NOW.isoformat(),
            ends_at=(NOW + timedelta(hours=1)).isoformat(),
            matchers=[{"name": "room", "value": "1", "isRegex": False}],
        )
        assert made.silence_id is not None
        assert (await client.silences.retrieve(made.silence_id)).created_by == "tests"
