"""The scenarios of type/dictionary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from type_dictionary import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Dictionary_Int32Value_get", lambda: equal(client.int32.retrieve(), {"k1": 1, "k2": 2})
    yield "Type_Dictionary_Int32Value_put", lambda: client.int32.update({"k1": 1, "k2": 2})  # LEFT {'k1': 1, 'k2': 2}
    yield "Type_Dictionary_Int64Value_get", lambda: equal(
        client.int64.retrieve(), {"k1": 9007199254740991, "k2": -9007199254740991}
    )
    yield "Type_Dictionary_Int64Value_put", lambda: client.int64.update(
        {"k1": 9007199254740991, "k2": -9007199254740991}
    )  # LEFT {'k1': 9007199254740991, 'k2': -9007199254740991}
    yield "Type_Dictionary_BooleanValue_get", lambda: equal(client.boolean.retrieve(), {"k1": True, "k2": False})
    yield "Type_Dictionary_BooleanValue_put", lambda: client.boolean.update(
        {"k1": True, "k2": False}
    )  # LEFT {'k1': True, 'k2': False}
    yield "Type_Dictionary_StringValue_get", lambda: equal(client.string.retrieve(), {"k1": "hello", "k2": ""})
    yield "Type_Dictionary_StringValue_put", lambda: client.string.update(
        {"k1": "hello", "k2": ""}
    )  # LEFT {'k1': 'hello', 'k2': ''}
    yield "Type_Dictionary_Float32Value_get", lambda: equal(client.float32.retrieve(), {"k1": 43.125})
    yield "Type_Dictionary_Float32Value_put", lambda: client.float32.update({"k1": 43.125})  # LEFT {'k1': 43.125}
    yield "Type_Dictionary_DatetimeValue_get", lambda: equal(
        client.datetime.retrieve(), {"k1": datetime(2022, 8, 26, 18, 38, tzinfo=UTC)}
    )
    yield "Type_Dictionary_DatetimeValue_put", lambda: client.datetime.update(
        {"k1": datetime(2022, 8, 26, 18, 38, tzinfo=UTC)}
    )  # LEFT {'k1': '2022-08-26T18:38:00Z'}
    yield "Type_Dictionary_DurationValue_get", lambda: equal(
        client.duration.retrieve(), {"k1": timedelta(days=123, hours=22, minutes=14, seconds=12.011)}
    )
    yield "Type_Dictionary_DurationValue_put", lambda: client.duration.update(
        {"k1": timedelta(days=123, hours=22, minutes=14, seconds=12.011)}
    )  # LEFT {'k1': 'P123DT22H14M12.011S'}
    yield "Type_Dictionary_UnknownValue_get", lambda: equal(
        client.unknown.retrieve(), {"k1": 1, "k2": "hello", "k3": None}
    )
    yield "Type_Dictionary_UnknownValue_put", lambda: client.unknown.update(
        {"k1": 1, "k2": "hello", "k3": None}
    )  # LEFT {'k1': 1, 'k2': 'hello', 'k3': None}
    yield "Type_Dictionary_ModelValue_get", lambda: equal(
        client.model.retrieve(), {"k1": {"property": "hello"}, "k2": {"property": "world"}}
    )
    yield "Type_Dictionary_ModelValue_put", lambda: client.model.update(
        {"k1": {"property": "hello"}, "k2": {"property": "world"}}
    )  # LEFT {'k1': {'property': 'hello'}, 'k2': {'property': 'world'}}
    yield "Type_Dictionary_RecursiveModelValue_get", lambda: equal(
        client.model.recursive.retrieve(),
        {
            "k1": {"property": "hello", "children": {}},
            "k2": {"property": "world", "children": {"k2.1": {"property": "inner world"}}},
        },
    )
    yield "Type_Dictionary_RecursiveModelValue_put", lambda: client.model.recursive.update(
        {
            "k1": {"property": "hello", "children": {}},
            "k2": {"property": "world", "children": {"k2.1": {"property": "inner world"}}},
        }
    )  # LEFT {'k1': {'property': 'hello', 'children': {}}, 'k2': {'property': 'world', 'children': {'k2.1': {'property': 'inner world'}}}}
    yield "Type_Dictionary_NullableFloatValue_get", lambda: equal(
        client.nullable_float.retrieve(), {"k1": 1.25, "k2": 0.5, "k3": None}
    )
    yield "Type_Dictionary_NullableFloatValue_put", lambda: client.nullable_float.update(
        {"k1": 1.25, "k2": 0.5, "k3": None}
    )  # LEFT {'k1': 1.25, 'k2': 0.5, 'k3': None}
