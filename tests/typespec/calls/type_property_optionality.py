"""The scenarios of type/property/optionality."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from type_property_optionality import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Property_Optional_String_getDefault", lambda: equal(client.string.default.retrieve(), {})
    yield "Type_Property_Optional_String_putDefault", lambda: client.string.default.update({})
    yield "Type_Property_Optional_String_getAll", lambda: equal(client.string.all.retrieve(), {"property": "hello"})
    yield "Type_Property_Optional_String_putAll", lambda: client.string.all.update(property="hello")
    yield "Type_Property_Optional_Bytes_getDefault", lambda: equal(client.bytes.default.retrieve(), {})
    yield "Type_Property_Optional_Bytes_putDefault", lambda: client.bytes.default.update({})
    yield "Type_Property_Optional_Bytes_getAll", lambda: equal(
        client.bytes.all.retrieve(), {"property": "aGVsbG8sIHdvcmxkIQ=="}
    )
    yield "Type_Property_Optional_Bytes_putAll", lambda: client.bytes.all.update(property=b"hello, world!")
    yield "Type_Property_Optional_Datetime_getDefault", lambda: equal(client.datetime.default.retrieve(), {})
    yield "Type_Property_Optional_Datetime_putDefault", lambda: client.datetime.default.update({})
    yield "Type_Property_Optional_Datetime_getAll", lambda: equal(
        client.datetime.all.retrieve(), {"property": "2022-08-26T18:38:00Z"}
    )
    yield "Type_Property_Optional_Datetime_putAll", lambda: client.datetime.all.update(
        property=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)
    )
    yield "Type_Property_Optional_Duration_getDefault", lambda: equal(client.duration.default.retrieve(), {})
    yield "Type_Property_Optional_Duration_putDefault", lambda: client.duration.default.update({})
    yield "Type_Property_Optional_Duration_getAll", lambda: equal(
        client.duration.all.retrieve(), {"property": "P123DT22H14M12.011S"}
    )
    yield "Type_Property_Optional_Duration_putAll", lambda: client.duration.all.update(
        property=timedelta(days=123, hours=22, minutes=14, seconds=12.011)
    )
    yield "Type_Property_Optional_PlainDate_getDefault", lambda: equal(client.plain_date.default.retrieve(), {})
    yield "Type_Property_Optional_PlainDate_putDefault", lambda: client.plain_date.default.update({})
    yield "Type_Property_Optional_PlainDate_getAll", lambda: equal(
        client.plain_date.all.retrieve(), {"property": "2022-12-12"}
    )
    yield "Type_Property_Optional_PlainDate_putAll", lambda: client.plain_date.all.update(property=date(2022, 12, 12))
    yield "Type_Property_Optional_PlainTime_getDefault", lambda: equal(client.plain_time.default.retrieve(), {})
    yield "Type_Property_Optional_PlainTime_putDefault", lambda: client.plain_time.default.update({})
    yield "Type_Property_Optional_PlainTime_getAll", lambda: equal(
        client.plain_time.all.retrieve(), {"property": "13:06:12"}
    )
    yield "Type_Property_Optional_PlainTime_putAll", lambda: client.plain_time.all.update(property=time(13, 6, 12))
    yield "Type_Property_Optional_CollectionsByte_getDefault", lambda: equal(
        client.collections.bytes.default.retrieve(), {}
    )
    yield "Type_Property_Optional_CollectionsByte_putDefault", lambda: client.collections.bytes.default.update({})
    yield "Type_Property_Optional_CollectionsByte_getAll", lambda: equal(
        client.collections.bytes.all.retrieve(), {"property": ["aGVsbG8sIHdvcmxkIQ==", "aGVsbG8sIHdvcmxkIQ=="]}
    )
    yield "Type_Property_Optional_CollectionsByte_putAll", lambda: client.collections.bytes.all.update(
        property=[b"hello, world!", b"hello, world!"]
    )
    yield "Type_Property_Optional_CollectionsModel_getDefault", lambda: equal(
        client.collections.model.default.retrieve(), {}
    )
    yield "Type_Property_Optional_CollectionsModel_putDefault", lambda: client.collections.model.default.update({})
    yield "Type_Property_Optional_CollectionsModel_getAll", lambda: equal(
        client.collections.model.all.retrieve(), {"property": [{"property": "hello"}, {"property": "world"}]}
    )
    yield "Type_Property_Optional_CollectionsModel_putAll", lambda: client.collections.model.all.update(
        property=[{"property": "hello"}, {"property": "world"}]
    )
    yield "Type_Property_Optional_StringLiteral_getDefault", lambda: equal(client.string.literal.default.retrieve(), {})
    yield "Type_Property_Optional_StringLiteral_putDefault", lambda: client.string.literal.default.update({})
    yield "Type_Property_Optional_StringLiteral_getAll", lambda: equal(
        client.string.literal.all.retrieve(), {"property": "hello"}
    )
    yield "Type_Property_Optional_StringLiteral_putAll", lambda: client.string.literal.all.update(property="hello")
    yield "Type_Property_Optional_IntLiteral_getDefault", lambda: equal(client.int.literal.default.retrieve(), {})
    yield "Type_Property_Optional_IntLiteral_putDefault", lambda: client.int.literal.default.update({})
    yield "Type_Property_Optional_IntLiteral_getAll", lambda: equal(client.int.literal.all.retrieve(), {"property": 1})
    yield "Type_Property_Optional_IntLiteral_putAll", lambda: client.int.literal.all.update(property=1)
    yield "Type_Property_Optional_FloatLiteral_getDefault", lambda: equal(client.float.literal.default.retrieve(), {})
    yield "Type_Property_Optional_FloatLiteral_putDefault", lambda: client.float.literal.default.update({})
    yield "Type_Property_Optional_FloatLiteral_getAll", lambda: equal(
        client.float.literal.all.retrieve(), {"property": 1.25}
    )
    yield "Type_Property_Optional_FloatLiteral_putAll", lambda: client.float.literal.all.update(property=1.25)
    yield "Type_Property_Optional_BooleanLiteral_getDefault", lambda: equal(
        client.boolean.literal.default.retrieve(), {}
    )
    yield "Type_Property_Optional_BooleanLiteral_putDefault", lambda: client.boolean.literal.default.update({})
    yield "Type_Property_Optional_BooleanLiteral_getAll", lambda: equal(
        client.boolean.literal.all.retrieve(), {"property": True}
    )
    yield "Type_Property_Optional_BooleanLiteral_putAll", lambda: client.boolean.literal.all.update(property=True)
    yield "Type_Property_Optional_UnionStringLiteral_getDefault", lambda: equal(
        client.union.string.literal.default.retrieve(), {}
    )
    yield "Type_Property_Optional_UnionStringLiteral_putDefault", lambda: client.union.string.literal.default.update({})
    yield "Type_Property_Optional_UnionStringLiteral_getAll", lambda: equal(
        client.union.string.literal.all.retrieve(), {"property": "world"}
    )
    yield "Type_Property_Optional_UnionStringLiteral_putAll", lambda: client.union.string.literal.all.update(
        property="world"
    )
    yield "Type_Property_Optional_UnionIntLiteral_getDefault", lambda: equal(
        client.union.int.literal.default.retrieve(), {}
    )
    yield "Type_Property_Optional_UnionIntLiteral_putDefault", lambda: client.union.int.literal.default.update({})
    yield "Type_Property_Optional_UnionIntLiteral_getAll", lambda: equal(
        client.union.int.literal.all.retrieve(), {"property": 2}
    )
    yield "Type_Property_Optional_UnionIntLiteral_putAll", lambda: client.union.int.literal.all.update(property=2)
    yield "Type_Property_Optional_UnionFloatLiteral_getDefault", lambda: equal(
        client.union.float.literal.default.retrieve(), {}
    )
    yield "Type_Property_Optional_UnionFloatLiteral_putDefault", lambda: client.union.float.literal.default.update({})
    yield "Type_Property_Optional_UnionFloatLiteral_getAll", lambda: equal(
        client.union.float.literal.all.retrieve(), {"property": 2.375}
    )
    yield "Type_Property_Optional_UnionFloatLiteral_putAll", lambda: client.union.float.literal.all.update(
        property=2.375
    )
    yield "Type_Property_Optional_RequiredAndOptional_getRequiredOnly", lambda: equal(
        client.required_and_optional.required_only.retrieve(), {"requiredProperty": 42}
    )
    yield "Type_Property_Optional_RequiredAndOptional_putRequiredOnly", lambda: client.required_and_optional.required_only.update(
        required_property=42
    )
    yield "Type_Property_Optional_RequiredAndOptional_getAll", lambda: equal(
        client.required_and_optional.all.retrieve(), {"optionalProperty": "hello", "requiredProperty": 42}
    )
    yield "Type_Property_Optional_RequiredAndOptional_putAll", lambda: client.required_and_optional.all.update(
        optional_property="hello", required_property=42
    )
