"""The scenarios of type/array."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from type_array import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Array_Int32Value_get", lambda: equal(client.int32.list(), [1, 2])
    yield "Type_Array_Int32Value_put", lambda: client.int32.update([1, 2])
    yield "Type_Array_Int64Value_get", lambda: equal(client.int64.list(), [9007199254740991, -9007199254740991])
    yield "Type_Array_Int64Value_put", lambda: client.int64.update([9007199254740991, -9007199254740991])
    yield "Type_Array_BooleanValue_get", lambda: equal(client.boolean.list(), [True, False])
    yield "Type_Array_BooleanValue_put", lambda: client.boolean.update([True, False])
    yield "Type_Array_StringValue_get", lambda: equal(client.string.list(), ["hello", ""])
    yield "Type_Array_StringValue_put", lambda: client.string.update(["hello", ""])
    yield "Type_Array_Float32Value_get", lambda: equal(client.float32.list(), [43.125])
    yield "Type_Array_Float32Value_put", lambda: client.float32.update([43.125])
    yield "Type_Array_DatetimeValue_get", lambda: equal(
        client.datetime.list(), [datetime(2022, 8, 26, 18, 38, tzinfo=UTC)]
    )
    yield "Type_Array_DatetimeValue_put", lambda: client.datetime.update([datetime(2022, 8, 26, 18, 38, tzinfo=UTC)])
    yield "Type_Array_DurationValue_get", lambda: equal(
        client.duration.list(), [timedelta(days=123, hours=22, minutes=14, seconds=12.011)]
    )
    yield "Type_Array_DurationValue_put", lambda: client.duration.update(
        [timedelta(days=123, hours=22, minutes=14, seconds=12.011)]
    )
    yield "Type_Array_UnknownValue_get", lambda: equal(client.unknown.list(), [1, "hello", None])
    yield "Type_Array_UnknownValue_put", lambda: client.unknown.update([1, "hello", None])
    yield "Type_Array_ModelValue_get", lambda: equal(
        client.model.list(), [{"property": "hello"}, {"property": "world"}]
    )
    yield "Type_Array_ModelValue_put", lambda: client.model.update([{"property": "hello"}, {"property": "world"}])
    yield "Type_Array_NullableFloatValue_get", lambda: equal(client.nullable_float.list(), [1.25, None, 3])
    yield "Type_Array_NullableFloatValue_put", lambda: client.nullable_float.update([1.25, None, 3])
    yield "Type_Array_NullableBooleanValue_get", lambda: equal(client.nullable_boolean.list(), [True, None, False])
    yield "Type_Array_NullableBooleanValue_put", lambda: client.nullable_boolean.update([True, None, False])
    yield "Type_Array_NullableInt32Value_get", lambda: equal(client.nullable_int32.list(), [1, None, 3])
    yield "Type_Array_NullableInt32Value_put", lambda: client.nullable_int32.update([1, None, 3])
    yield "Type_Array_NullableStringValue_get", lambda: equal(client.nullable_string.list(), ["hello", None, "world"])
    yield "Type_Array_NullableStringValue_put", lambda: client.nullable_string.update(["hello", None, "world"])
    yield "Type_Array_NullableModelValue_get", lambda: equal(
        client.nullable_model.list(), [{"property": "hello"}, None, {"property": "world"}]
    )
    yield "Type_Array_NullableModelValue_put", lambda: client.nullable_model.update(
        [{"property": "hello"}, None, {"property": "world"}]
    )
