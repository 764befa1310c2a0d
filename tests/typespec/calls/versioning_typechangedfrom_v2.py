"""The scenarios of versioning/typeChangedFrom."""

from __future__ import annotations

from versioning_typechangedfrom_v2 import Title

from ..checks import Calls, equal

PATH = "/versioning/type-changed-from/api-version:v2"


def calls(client: Title) -> Calls:
    yield "Versioning_TypeChangedFrom_test", lambda: equal(
        client.test(param="baz", prop="foo", changed_prop="bar"), {"prop": "foo", "changedProp": "bar"}
    )
