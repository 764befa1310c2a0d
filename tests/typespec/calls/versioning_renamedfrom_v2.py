"""The scenarios of versioning/renamedFrom."""

from __future__ import annotations

from versioning_renamedfrom_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/renamed-from/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_RenamedFrom_newOp", lambda: equal(
        client.test.create(new_query="bar", new_prop="foo", enum_prop="newEnumMember", union_prop=10),
        {"newProp": "foo", "enumProp": "newEnumMember", "unionProp": 10},
    )
    yield "Versioning_RenamedFrom_NewInterface", lambda: equal(
        client.interface.test(new_prop="foo", enum_prop="newEnumMember", union_prop=10),
        {"newProp": "foo", "enumProp": "newEnumMember", "unionProp": 10},
    )
