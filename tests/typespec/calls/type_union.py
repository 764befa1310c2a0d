"""The scenarios of type/union."""

from __future__ import annotations

from type_union import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Union_StringsOnly_get", lambda: equal(client.strings_only.retrieve(), {"prop": "b"})
    yield "Type_Union_StringsOnly_send", lambda: client.strings_only.send(prop="b")
    yield "Type_Union_StringExtensible_get", lambda: equal(client.string_extensible.retrieve(), {"prop": "custom"})
    yield "Type_Union_StringExtensible_send", lambda: client.string_extensible.send(prop="custom")
    yield "Type_Union_StringExtensibleNamed_get", lambda: equal(
        client.string_extensible_named.retrieve(), {"prop": "custom"}
    )
    yield "Type_Union_StringExtensibleNamed_send", lambda: client.string_extensible_named.send(prop="custom")
    yield "Type_Union_IntsOnly_get", lambda: equal(client.ints_only.retrieve(), {"prop": 2})
    yield "Type_Union_IntsOnly_send", lambda: client.ints_only.send(prop=2)
    yield "Type_Union_FloatsOnly_get", lambda: equal(client.floats_only.retrieve(), {"prop": 2.2})
    yield "Type_Union_FloatsOnly_send", lambda: client.floats_only.send(prop=2.2)
    yield "Type_Union_ModelsOnly_get", lambda: equal(client.models_only.retrieve(), {"prop": {"name": "test"}})
    yield "Type_Union_ModelsOnly_send", lambda: client.models_only.send(prop={"name": "test"})
    yield "Type_Union_EnumsOnly_get", lambda: equal(client.enums_only.retrieve(), {"prop": {"lr": "right", "ud": "up"}})
    yield "Type_Union_EnumsOnly_send", lambda: client.enums_only.send(prop={"lr": "right", "ud": "up"})
    yield "Type_Union_StringAndArray_get", lambda: equal(
        client.string_and_array.retrieve(), {"prop": {"string": "test", "array": ["test1", "test2"]}}
    )
    yield "Type_Union_StringAndArray_send", lambda: client.string_and_array.send(
        prop={"string": "test", "array": ["test1", "test2"]}
    )
    yield "Type_Union_MixedLiterals_get", lambda: equal(
        client.mixed_literals.retrieve(),
        {"prop": {"stringLiteral": "a", "intLiteral": 2, "floatLiteral": 3.3, "booleanLiteral": True}},
    )
    yield "Type_Union_MixedLiterals_send", lambda: client.mixed_literals.send(
        prop={"stringLiteral": "a", "intLiteral": 2, "floatLiteral": 3.3, "booleanLiteral": True}
    )
    yield "Type_Union_MixedTypes_get", lambda: equal(
        client.mixed_types.retrieve(),
        {
            "prop": {
                "model": {"name": "test"},
                "literal": "a",
                "int": 2,
                "boolean": True,
                "array": [{"name": "test"}, "a", 2, True],
            }
        },
    )
    yield "Type_Union_MixedTypes_send", lambda: client.mixed_types.send(
        prop={
            "model": {"name": "test"},
            "literal": "a",
            "int": 2,
            "boolean": True,
            "array": [{"name": "test"}, "a", 2, True],
        }
    )
