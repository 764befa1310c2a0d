"""The scenarios of payload/json-merge-patch."""

from __future__ import annotations

from payload_json_merge_patch import Title

from ..checks import Calls, equal


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
    inner = {"key": {"description": None}, "key2": None}
    names = ("description", "array", "intValue", "floatValue", "innerModel", "intArray")
    patch = {"map": inner, **dict.fromkeys(names)}
    yield "Payload_JsonMergePatch_updateResource", lambda: equal(
        client.update.resource.update(patch), {"name": "Madge", "map": {"key": {"name": "InnerMadge"}}}
    )
    yield "Payload_JsonMergePatch_updateOptionalResource", lambda: equal(
        client.update.resource.update_optional(
            description=None,
            array=None,
            int_value=None,
            float_value=None,
            inner_model=None,
            int_array=None,
            extra_body={"map": inner},
        ),
        {"name": "Madge", "map": {"key": {"name": "InnerMadge"}}},
    )
