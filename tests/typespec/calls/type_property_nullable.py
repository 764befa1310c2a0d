"""The scenarios of type/property/nullable."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from type_property_nullable import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Property_Nullable_String_getNonNull", lambda: equal(
        client.string.non_null.retrieve(), {"requiredProperty": "foo", "nullableProperty": "hello"}
    )
    yield "Type_Property_Nullable_String_getNull", lambda: equal(
        client.string.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_String_patchNonNull", lambda: client.string.non_null.update(
        required_property="foo", nullable_property="hello"
    )
    yield "Type_Property_Nullable_String_patchNull", lambda: client.string.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_Bytes_getNonNull", lambda: equal(
        client.bytes.non_null.retrieve(), {"requiredProperty": "foo", "nullableProperty": "aGVsbG8sIHdvcmxkIQ=="}
    )
    yield "Type_Property_Nullable_Bytes_getNull", lambda: equal(
        client.bytes.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_Bytes_patchNonNull", lambda: client.bytes.non_null.update(
        required_property="foo", nullable_property=b"hello, world!"
    )
    yield "Type_Property_Nullable_Bytes_patchNull", lambda: client.bytes.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_Datetime_getNonNull", lambda: equal(
        client.datetime.non_null.retrieve(), {"requiredProperty": "foo", "nullableProperty": "2022-08-26T18:38:00Z"}
    )
    yield "Type_Property_Nullable_Datetime_getNull", lambda: equal(
        client.datetime.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_Datetime_patchNonNull", lambda: client.datetime.non_null.update(
        required_property="foo", nullable_property=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)
    )
    yield "Type_Property_Nullable_Datetime_patchNull", lambda: client.datetime.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_Duration_getNonNull", lambda: equal(
        client.duration.non_null.retrieve(), {"requiredProperty": "foo", "nullableProperty": "P123DT22H14M12.011S"}
    )
    yield "Type_Property_Nullable_Duration_getNull", lambda: equal(
        client.duration.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_Duration_patchNonNull", lambda: client.duration.non_null.update(
        required_property="foo", nullable_property=timedelta(days=123, hours=22, minutes=14, seconds=12.011)
    )
    yield "Type_Property_Nullable_Duration_patchNull", lambda: client.duration.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_CollectionsByte_getNonNull", lambda: equal(
        client.collections.bytes.non_null.retrieve(),
        {"requiredProperty": "foo", "nullableProperty": ["aGVsbG8sIHdvcmxkIQ==", "aGVsbG8sIHdvcmxkIQ=="]},
    )
    yield "Type_Property_Nullable_CollectionsByte_getNull", lambda: equal(
        client.collections.bytes.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_CollectionsByte_patchNonNull", lambda: client.collections.bytes.non_null.update(
        required_property="foo", nullable_property=[b"hello, world!", b"hello, world!"]
    )
    yield "Type_Property_Nullable_CollectionsByte_patchNull", lambda: client.collections.bytes.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_CollectionsModel_getNonNull", lambda: equal(
        client.collections.model.non_null.retrieve(),
        {"requiredProperty": "foo", "nullableProperty": [{"property": "hello"}, {"property": "world"}]},
    )
    yield "Type_Property_Nullable_CollectionsModel_getNull", lambda: equal(
        client.collections.model.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_CollectionsModel_patchNonNull", lambda: client.collections.model.non_null.update(
        required_property="foo", nullable_property=[{"property": "hello"}, {"property": "world"}]
    )
    yield "Type_Property_Nullable_CollectionsModel_patchNull", lambda: client.collections.model.null.update(
        required_property="foo", nullable_property=None
    )
    yield "Type_Property_Nullable_CollectionsString_getNonNull", lambda: equal(
        client.collections.string.non_null.retrieve(),
        {"requiredProperty": "foo", "nullableProperty": ["hello", "world"]},
    )
    yield "Type_Property_Nullable_CollectionsString_getNull", lambda: equal(
        client.collections.string.null.retrieve(), {"requiredProperty": "foo", "nullableProperty": None}
    )
    yield "Type_Property_Nullable_CollectionsString_patchNonNull", lambda: client.collections.string.non_null.update(
        required_property="foo", nullable_property=["hello", "world"]
    )
    yield "Type_Property_Nullable_CollectionsString_patchNull", lambda: client.collections.string.null.update(
        required_property="foo", nullable_property=None
    )
