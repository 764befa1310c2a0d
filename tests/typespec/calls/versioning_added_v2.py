"""The scenarios of versioning/added."""

from __future__ import annotations

from versioning_added_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/added/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_Added_v1", lambda: equal(
        client.v1.create(header_v2="bar", prop="foo", enum_prop="enumMemberV2", union_prop=10),
        {"prop": "foo", "enumProp": "enumMemberV2", "unionProp": 10},
    )
    yield "Versioning_Added_v2", lambda: equal(
        client.v2.create(prop="foo", enum_prop="enumMember", union_prop="bar"),
        {"prop": "foo", "enumProp": "enumMember", "unionProp": "bar"},
    )
    yield "Versioning_Added_InterfaceV2", lambda: equal(
        client.interface_v2.v2(prop="foo", enum_prop="enumMember", union_prop="bar"),
        {"prop": "foo", "enumProp": "enumMember", "unionProp": "bar"},
    )
