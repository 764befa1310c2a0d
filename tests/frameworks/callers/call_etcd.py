"""Ten calls and more of etcd's gRPC gateway."""

from __future__ import annotations

import pytest
from etcd import APIStatusError, AsyncEtcd, BadRequestError, Etcd
from etcd.types import EtcdserverpbPutRequest


def call(url: str) -> None:
    with Etcd(base_url=url, anonymous=True) as client:
        assert client.kv.put(key=b"foo", value=b"bar").header is not None
        client.kv.put(EtcdserverpbPutRequest(key=b"food", value="YnJlYWQ="))
        found = client.kv.range(key=b"foo", range_end=b"fop", sort_order="DESCEND", sort_target="KEY")
        assert [(each.key, each.value) for each in found.kvs or ()] == [(b"food", b"bread"), (b"foo", b"bar")]
        lease = client.lease.grant(ttl="60")
        assert lease.id is not None
        assert client.lease.timetolive(id=lease.id, keys=True).granted_ttl == "60"
        done = client.kv.txn(
            compare=[{"key": "Zm9v", "target": "VALUE", "value": "YmFy"}],
            success=[{"request_put": {"key": "Zm9v", "value": "YmF6"}}],
        )
        assert done.succeeded is True
        assert client.kv.deleterange(key=b"food").deleted == "1"
        assert client.maintenance.status({}).version is not None
        assert client.maintenance.hash({}).hash
        assert (client.cluster.member.list().members or [])[0].client_urls
        assert client.lease.revoke(id=lease.id).header is not None
        with pytest.raises(BadRequestError, match="key is not provided"):
            client.kv.put(key=b"")
        with pytest.raises(APIStatusError, match="user name is empty"):
            client.auth.user.add(name="", password="x")
        for change in client.watch(create_request={"key": "Zm9v", "start_revision": "1"}):
            if change.events:
                assert change.events[0].kv is not None
                assert change.events[0].kv.key == b"foo"
                break
        assert b"".join(part.blob or b"" for part in client.maintenance.snapshot({}))


async def call_async(url: str) -> None:
    async with AsyncEtcd(base_url=url, anonymous=True) as client:
        await client.kv.put(key=b"x", value=b"y")
        assert ((await client.kv.range(key=b"x")).kvs or [])[0].value == b"y"
        async for beat in await client.lease.keepalive(id=(await client.lease.grant(ttl="60")).id or ""):
            assert beat.ttl == "60"
        assert (await client.maintenance.status({})).version is not None
