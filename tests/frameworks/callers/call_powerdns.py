"""Ten calls and more of the API of PowerDNS's authoritative server."""

from __future__ import annotations

import pytest
from powerdns import (
    APIResponseValidationError,
    AsyncPowerDNS,
    AuthenticationError,
    NotFoundError,
    PowerDNS,
)
from powerdns.types import Record, RRSet

KEY = "secret-of-the-tests"


def call(url: str) -> None:
    with (
        pytest.raises(AuthenticationError),
        PowerDNS(base_url=f"{url}/api/v1", api_key="wrong") as guest,
    ):
        guest.servers.list()
    with PowerDNS(base_url=f"{url}/api/v1", api_key=KEY) as client:
        assert [each.id for each in client.servers.list()] == ["localhost"]
        assert client.servers.retrieve("localhost").daemon_type == "authoritative"
        zone = client.zones.create(
            server_id="localhost", name="example.org.", kind="Native", nameservers=["ns1.example.org."]
        )
        assert zone.id is not None
        assert [each.name for each in client.zones.list("localhost", zone="example.org.")] == ["example.org."]
        address = RRSet(
            name="www.example.org.",
            type="A",
            ttl=60,
            changetype="REPLACE",
            records=[Record(content="192.0.2.1", disabled=False)],
        )
        client.zones.update(zone.id, server_id="localhost", rrsets=[address])
        found = client.zones.retrieve(zone.id, server_id="localhost", rrset_name="www.example.org.").rrsets or []
        assert [each.records[0].content for each in found if each.type == "A"] == ["192.0.2.1"]
        text = client.zones.export(zone.id, server_id="localhost", extra_headers={"Accept": "text/plain"})
        assert "192.0.2.1" in text
        with pytest.raises(APIResponseValidationError, match="an object, but str was promised"):
            client.zones.export(zone.id, server_id="localhost")
        assert client.cache.flush("localhost", domain="example.org.").result == "Flushed cache."
        hits = client.search_data.list("localhost", q="www*", max=10)
        assert {each.name for each in hits} == {"www.example.org."}
        assert len(client.statistics.list("localhost")) > 50
        assert client.config.list("localhost")[0].type == "ConfigSetting"
        client.zones.delete(zone.id, server_id="localhost")
        with pytest.raises(NotFoundError):
            client.zones.retrieve(zone.id, server_id="localhost")


async def call_async(url: str) -> None:
    async with AsyncPowerDNS(base_url=f"{url}/api/v1", api_key=KEY) as client:
        zone = await client.zones.create(server_id="localhost", name="example.com.", kind="Native", nameservers=[])
        assert zone.id == "example.com."
        raw = await client.with_raw_response(client.zones.export)("example.com.", server_id="localhost")
        assert b"SOA" in raw.body
        await client.zones.delete("example.com.", server_id="localhost")
