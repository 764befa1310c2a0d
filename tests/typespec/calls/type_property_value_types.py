"""The scenarios of type/property/value-types."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from type_property_value_types import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Property_ValueTypes_Boolean_get", lambda: equal(client.boolean.retrieve(), {"property": True})
    yield "Type_Property_ValueTypes_Boolean_put", lambda: client.boolean.update(property=True)
    yield "Type_Property_ValueTypes_String_get", lambda: equal(client.string.retrieve(), {"property": "hello"})
    yield "Type_Property_ValueTypes_String_put", lambda: client.string.update(property="hello")
    yield "Type_Property_ValueTypes_Bytes_get", lambda: equal(
        client.bytes.retrieve(), {"property": "aGVsbG8sIHdvcmxkIQ=="}
    )
    yield "Type_Property_ValueTypes_Bytes_put", lambda: client.bytes.update(property=b"hello, world!")
    yield "Type_Property_ValueTypes_Int_get", lambda: equal(client.int.retrieve(), {"property": 42})
    yield "Type_Property_ValueTypes_Int_put", lambda: client.int.update(property=42)
    yield "Type_Property_ValueTypes_Float_get", lambda: equal(client.float.retrieve(), {"property": 43.125})
    yield "Type_Property_ValueTypes_Float_put", lambda: client.float.update(property=43.125)
    yield "Type_Property_ValueTypes_Decimal_get", lambda: equal(client.decimal.retrieve(), {"property": 0.33333})
    yield "Type_Property_ValueTypes_Decimal_put", lambda: client.decimal.update(property=0.33333)
    yield "Type_Property_ValueTypes_Decimal128_get", lambda: equal(client.decimal128.retrieve(), {"property": 0.33333})
    yield "Type_Property_ValueTypes_Decimal128_put", lambda: client.decimal128.update(property=0.33333)
    yield "Type_Property_ValueTypes_Datetime_get", lambda: equal(
        client.datetime.retrieve(), {"property": "2022-08-26T18:38:00Z"}
    )
    yield "Type_Property_ValueTypes_Datetime_put", lambda: client.datetime.update(
        property=datetime(2022, 8, 26, 18, 38, tzinfo=UTC)
    )
    yield "Type_Property_ValueTypes_Duration_get", lambda: equal(
        client.duration.retrieve(), {"property": "P123DT22H14M12.011S"}
    )
    yield "Type_Property_ValueTypes_Duration_put", lambda: client.duration.update(
        property=timedelta(days=123, hours=22, minutes=14, seconds=12.011)
    )
    yield "Type_Property_ValueTypes_Enum_get", lambda: equal(client.enum.retrieve(), {"property": "ValueOne"})
    yield "Type_Property_ValueTypes_Enum_put", lambda: client.enum.update(property="ValueOne")
    yield "Type_Property_ValueTypes_ExtensibleEnum_get", lambda: equal(
        client.extensible_enum.retrieve(), {"property": "UnknownValue"}
    )
    yield "Type_Property_ValueTypes_ExtensibleEnum_put", lambda: client.extensible_enum.update(property="UnknownValue")
    yield "Type_Property_ValueTypes_Model_get", lambda: equal(
        client.model.retrieve(), {"property": {"property": "hello"}}
    )
    yield "Type_Property_ValueTypes_Model_put", lambda: client.model.update(property={"property": "hello"})
    yield "Type_Property_ValueTypes_CollectionsString_get", lambda: equal(
        client.collections.string.retrieve(), {"property": ["hello", "world"]}
    )
    yield "Type_Property_ValueTypes_CollectionsString_put", lambda: client.collections.string.update(
        property=["hello", "world"]
    )
    yield "Type_Property_ValueTypes_CollectionsInt_get", lambda: equal(
        client.collections.int.retrieve(), {"property": [1, 2]}
    )
    yield "Type_Property_ValueTypes_CollectionsInt_put", lambda: client.collections.int.update(property=[1, 2])
    yield "Type_Property_ValueTypes_CollectionsModel_get", lambda: equal(
        client.collections.model.retrieve(), {"property": [{"property": "hello"}, {"property": "world"}]}
    )
    yield "Type_Property_ValueTypes_CollectionsModel_put", lambda: client.collections.model.update(
        property=[{"property": "hello"}, {"property": "world"}]
    )
    yield "Type_Property_ValueTypes_DictionaryString_get", lambda: equal(
        client.dictionary.string.retrieve(), {"property": {"k1": "hello", "k2": "world"}}
    )
    yield "Type_Property_ValueTypes_DictionaryString_put", lambda: client.dictionary.string.update(
        property={"k1": "hello", "k2": "world"}
    )
    yield "Type_Property_ValueTypes_Never_get", lambda: equal(client.never.retrieve(), {})
    yield "Type_Property_ValueTypes_Never_put", lambda: client.never.update({})
    yield "Type_Property_ValueTypes_UnknownString_get", lambda: equal(
        client.unknown.string.retrieve(), {"property": "hello"}
    )
    yield "Type_Property_ValueTypes_UnknownString_put", lambda: client.unknown.string.update(property="hello")
    yield "Type_Property_ValueTypes_UnknownInt_get", lambda: equal(client.unknown.int.retrieve(), {"property": 42})
    yield "Type_Property_ValueTypes_UnknownInt_put", lambda: client.unknown.int.update(property=42)
    yield "Type_Property_ValueTypes_UnknownDict_get", lambda: equal(
        client.unknown.dict.retrieve(), {"property": {"k1": "hello", "k2": 42}}
    )
    yield "Type_Property_ValueTypes_UnknownDict_put", lambda: client.unknown.dict.update(
        property={"k1": "hello", "k2": 42}
    )
    yield "Type_Property_ValueTypes_UnknownArray_get", lambda: equal(
        client.unknown.array.retrieve(), {"property": ["hello", "world"]}
    )
    yield "Type_Property_ValueTypes_UnknownArray_put", lambda: client.unknown.array.update(property=["hello", "world"])
    yield "Type_Property_ValueTypes_StringLiteral_get", lambda: equal(
        client.string.literal.retrieve(), {"property": "hello"}
    )
    yield "Type_Property_ValueTypes_StringLiteral_put", lambda: client.string.literal.update(property="hello")
    yield "Type_Property_ValueTypes_IntLiteral_get", lambda: equal(client.int.literal.retrieve(), {"property": 42})
    yield "Type_Property_ValueTypes_IntLiteral_put", lambda: client.int.literal.update(property=42)
    yield "Type_Property_ValueTypes_FloatLiteral_get", lambda: equal(
        client.float.literal.retrieve(), {"property": 43.125}
    )
    yield "Type_Property_ValueTypes_FloatLiteral_put", lambda: client.float.literal.update(property=43.125)
    yield "Type_Property_ValueTypes_BooleanLiteral_get", lambda: equal(
        client.boolean.literal.retrieve(), {"property": True}
    )
    yield "Type_Property_ValueTypes_BooleanLiteral_put", lambda: client.boolean.literal.update(property=True)
    yield "Type_Property_ValueTypes_UnionStringLiteral_get", lambda: equal(
        client.union.string.literal.retrieve(), {"property": "world"}
    )
    yield "Type_Property_ValueTypes_UnionStringLiteral_put", lambda: client.union.string.literal.update(
        property="world"
    )
    yield "Type_Property_ValueTypes_UnionIntLiteral_get", lambda: equal(
        client.union.int.literal.retrieve(), {"property": 42}
    )
    yield "Type_Property_ValueTypes_UnionIntLiteral_put", lambda: client.union.int.literal.update(property=42)
    yield "Type_Property_ValueTypes_UnionFloatLiteral_get", lambda: equal(
        client.union.float.literal.retrieve(), {"property": 46.875}
    )
    yield "Type_Property_ValueTypes_UnionFloatLiteral_put", lambda: client.union.float.literal.update(property=46.875)
    yield "Type_Property_ValueTypes_UnionEnumValue_get", lambda: equal(
        client.union_enum_value.retrieve(), {"property": "value2"}
    )
    yield "Type_Property_ValueTypes_UnionEnumValue_put", lambda: client.union_enum_value.update(property="value2")
