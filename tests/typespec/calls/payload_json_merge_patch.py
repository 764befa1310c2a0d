"""The scenarios of payload/json-merge-patch."""

from __future__ import annotations

from payload_json_merge_patch import Title

from ..checks import Calls, equal

_NULL = "null takes a property away (RFC 7396), but the emitted schema has none, and the SDK refuses what it has not"
KNOWN = {
    "Payload_JsonMergePatch_updateResource": _NULL,
    "Payload_JsonMergePatch_updateOptionalResource": _NULL,
}


def calls(client: Title) -> Calls:
    yield "Payload_JsonMergePatch_createResource", lambda: equal(
        client.create.update_resource(
            name="Madge",
            description="desc",
            map={"key": {"name": "InnerMadge", "description": "innerDesc"}},
            array=[{"name": "InnerMadge", "description": "innerDesc"}],
            int_value=1,
            float_value=1.25,
            inner_model={"name": "InnerMadge", "description": "innerDesc"},
            int_array=[1, 2, 3],
        ),
        {
            "name": "Madge",
            "description": "desc",
            "map": {"key": {"name": "InnerMadge", "description": "innerDesc"}},
            "array": [{"name": "InnerMadge", "description": "innerDesc"}],
            "intValue": 1,
            "floatValue": 1.25,
            "innerModel": {"name": "InnerMadge", "description": "innerDesc"},
            "intArray": [1, 2, 3],
        },
    )
    yield "Payload_JsonMergePatch_updateResource", lambda: equal(
        client.update.resource.update(
            description=None,
            map={"key": {"description": None}, "key2": None},
            array=None,
            int_value=None,
            float_value=None,
            inner_model=None,
            int_array=None,
        ),
        {"name": "Madge", "map": {"key": {"name": "InnerMadge"}}},
    )
    yield "Payload_JsonMergePatch_updateOptionalResource", lambda: equal(
        client.update.resource.update_optional(
            description=None,
            map={"key": {"description": None}, "key2": None},
            array=None,
            int_value=None,
            float_value=None,
            inner_model=None,
            int_array=None,
        ),
        {"name": "Madge", "map": {"key": {"name": "InnerMadge"}}},
    )
