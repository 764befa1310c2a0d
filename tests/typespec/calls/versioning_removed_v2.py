"""The scenarios of versioning/removed."""

from __future__ import annotations

from versioning_removed_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/removed/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_Removed_v2", lambda: equal(
        client.v2.create(prop="foo", enum_prop="enumMemberV2", union_prop="bar"),
        {"prop": "foo", "enumProp": "enumMemberV2", "unionProp": "bar"},
    )
    yield "Versioning_Removed_modelV3_V2", lambda: equal(
        client.v3.create(id="123", enum_prop="enumMemberV1"), {"id": "123", "enumProp": "enumMemberV1"}
    )
