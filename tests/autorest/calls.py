"""What AutoRest's test server is asked: the operations of each of its descriptions, with the arguments that it expects.

The server looks at every request and answers 400 to what it does not expect, with its reason; so a call that comes back
is right. What a row leaves out is what the server asks for by something that a description cannot say, or what it takes
no call for. A row whose last part is a class is refused by the client or by the server, with that error.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

_IDEOGRAPHS = "\u554a\u9f44\u4e02\u72db\u72dc\uf9f1\uf92c\uf9f1\ufa0c\ufa29".encode()
_SIGNS = ["ArrayQuery1", "begin!*'();:@ &=+$,/?#[]end", "", ""]
_FIRST = datetime(1, 1, 1, tzinfo=UTC)
_NOON = datetime(2010, 1, 1, 12, 34, 56, tzinfo=UTC)
_LONG = timedelta(days=123, hours=22, minutes=14, seconds=12, milliseconds=11)
_DAYS = [datetime(2000, 12, 1, 0, 0, 1, tzinfo=UTC), datetime(1980, 1, 2, 0, 11, 35, tzinfo=UTC)]
_DAYS += [datetime(1492, 10, 12, 10, 15, 1, tzinfo=UTC)]
_PUPPY = {"id": 1, "name": "Puppy", "birthdate": "2017-12-13T02:29:51Z", "complexProperty": {"color": "Red"}}
_SIZES = {"height": 5.61, "weight": 599, "footsize": 11.5}
_PATHS = {
    "global_string_path": "globalStringPath",
    "path_item_string_path": "pathItemStringPath",
    "local_string_path": "localStringPath",
}
_GLOBAL = {"global_string_query": "globalStringQuery"}
_ITEM = {"path_item_string_query": "pathItemStringQuery"}
_LOCAL = {"local_string_query": "localStringQuery"}
_SIAMESE = {"id": 2, "name": "Siameeee", "color": "green", "breed": "persian"}
_HATED = [{"id": 1, "name": "Potato", "food": "tomato"}, {"id": -1, "name": "Tomato", "food": "french fries"}]


@dataclass(frozen=True)
class Call:
    """One call: the id of its operation, a body as a whole, and arguments by their names."""

    operation: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    body: tuple[Any, ...] = ()

    @property
    def label(self) -> str:
        told = ",".join(f"{name}={str(value)[:20]}" for name, value in self.arguments.items())
        return f"{self.operation}({told})"


def _headers() -> list[Call]:
    values: dict[str, list[tuple[str, Any]]] = {
        "Integer": [("positive", 1), ("negative", -2)],
        "Long": [("positive", 105), ("negative", -2)],
        "Float": [("positive", 0.07), ("negative", -3.0)],
        "Double": [("positive", 7e120), ("negative", -3.0)],
        "Bool": [("true", True), ("false", False)],
        "String": [("valid", "The quick brown fox jumps over the lazy dog"), ("null", None), ("empty", "")],
        "Date": [("valid", date(2010, 1, 1)), ("min", date(1, 1, 1))],
        "Datetime": [("valid", _NOON), ("min", _FIRST)],
        "DatetimeRfc1123": [("valid", _NOON), ("min", _FIRST)],
        "Duration": [("valid", _LONG)],
        "Byte": [("valid", _IDEOGRAPHS)],
        "Enum": [("valid", "GREY"), ("null", None)],
    }
    return [
        Call(f"header_param{kind}", {"scenario": scenario} | ({} if value is None else {"value": value}))
        for kind, pairs in values.items()
        for scenario, value in pairs
    ]


CALLS: Mapping[str, list[Call]] = {
    "header": [
        *_headers(),
        Call("header_paramExistingKey", {"user_agent": "overwrite"}),
        Call("header_paramProtectedKey", {"content_type": "text/html"}),
    ],
    "url": [
        Call("paths_getBooleanTrue", {"bool_path": True}),
        Call("paths_getBooleanFalse", {"bool_path": False}),
        Call("paths_getIntNegativeOneMillion", {"int_path": -1000000}),
        Call("paths_getTenBillion", {"long_path": 10000000000}),
        Call("paths_floatScientificPositive", {"float_path": 1.034e20}),
        Call("paths_floatScientificNegative", {"float_path": -1.034e-20}),
        Call("paths_doubleDecimalPositive", {"double_path": 9999999.999}),
        Call("paths_doubleDecimalNegative", {"double_path": -9999999.999}),
        Call("paths_stringUnicode", {"string_path": _IDEOGRAPHS.decode()}),
        Call("paths_stringUrlEncoded", {"string_path": "begin!*'();:@ &=+$,/?#[]end"}),
        Call("paths_stringUrlNonEncoded", {"string_path": "begin!*'();:@&=+$,end"}),
        Call("paths_stringEmpty", {"string_path": ""}),
        Call("paths_enumValid", {"enum_path": "green color"}),
        Call("paths_byteMultiByte", {"byte_path": _IDEOGRAPHS}),
        Call("paths_base64Url", {"base64_url_path": b"lorem"}),
        Call("paths_unixTimeUrl", {"unix_time_url_path": datetime(2016, 4, 13, tzinfo=UTC)}),
        Call("paths_DateValid", {"date_path": date(2012, 1, 1)}),
        Call("queries_getIntNull"),
        Call("queries_enumValid", {"enum_query": "green color"}),
        Call("queries_byteMultiByte", {"byte_query": _IDEOGRAPHS}),
        Call("queries_ArrayStringCsvValid", {"array_query": _SIGNS}),
        Call("queries_ArrayStringPipesValid", {"array_query": _SIGNS}),
        Call("queries_ArrayStringTsvValid", {"array_query": _SIGNS}),
        Call("queries_ArrayStringNoCollectionFormatEmpty", {"array_query": ["hello", "nihao", "bonjour"]}),
        Call("pathItems_getAllWithValues", _PATHS | _GLOBAL | _ITEM | _LOCAL),
        Call("pathItems_getGlobalQueryNull", _PATHS | _ITEM | _LOCAL),
        Call("pathItems_getGlobalAndLocalQueryNull", _PATHS | _ITEM),
        Call("pathItems_getLocalPathItemQueryNull", _PATHS | _GLOBAL),
    ],
    "url-multi-collectionFormat": [Call("queries_ArrayStringMultiValid", {"array_query": _SIGNS})],
    "body-complex": [
        Call("basic_putValid", {"id": 2, "name": "abc", "color": "Magenta"}),
        Call("primitive_putInt", {"field1": -1, "field2": 2}),
        Call("primitive_putLong", {"field1": 1099511627775, "field2": -999511627788}),
        Call("primitive_putFloat", {"field1": 1.05, "field2": -0.003}),
        Call("primitive_putBool", {"field_true": True, "field_false": False}),
        Call("primitive_putDate", {"field": date(1, 1, 1), "leap": date(2016, 2, 29)}),
        Call("primitive_putDateTime", {"field": _FIRST, "now": datetime(2015, 5, 18, 18, 38, tzinfo=UTC)}),
        Call("primitive_putDateTimeRfc1123", {"field": _FIRST, "now": datetime(2015, 5, 18, 11, 38, tzinfo=UTC)}),
        Call("primitive_putDuration", {"field": _LONG}),
        Call("primitive_putByte", {"field": bytes([255, 254, 253, 252, 0, 250, 249, 248, 247, 246])}),
        Call("array_putEmpty", {"array": []}),
        Call("dictionary_putEmpty", {"default_program": {}}),
        Call("inheritance_putValid", body=({**_SIAMESE, "hates": _HATED},)),
        Call("readonlyproperty_putValid", {"size": 2}),
    ],
    "body-array": [
        Call("array_putIntegerValid", body=([1, -1, 3, 300],)),
        Call("array_putDurationValid", body=([_LONG, timedelta(days=5, hours=1)],)),
        Call("array_putDateTimeValid", body=(_DAYS,)),
        Call("array_putDateTimeRfc1123Valid", body=(_DAYS,)),
        Call("array_putEmpty", body=([],)),
    ],
    "body-formdata": [
        Call("formdata_UploadFile", {"file_content": b"hello", "file_name": "x.txt"}),
        Call("formdata_UploadFileViaBody", body=(b"hello",)),
    ],
    "media_types": [
        Call("AnalyzeBody", {"source": "foo"}),
        Call("AnalyzeBody", {"content_type": "application/pdf"}, (b"PDF",)),
        Call("AnalyzeBodyNoAcceptHeader", {"content_type": "application/pdf"}, (b"PDF",)),
        Call("contentTypeWithEncoding", body=("foo",)),
        Call("binaryBodyWithTwoContentTypes", {"content_type": "application/json"}, (b'{"hello":"world"}',)),
        Call("binaryBodyWithTwoContentTypes", body=(b"hello, world",)),
        Call("binaryBodyWithThreeContentTypes", {"content_type": "text/plain"}, ("hello, world",)),
        Call("bodyThreeTypes", {"content_type": "text/plain"}, ("hello, world",)),
        Call("bodyThreeTypes", {"content_type": "application/octet-stream"}, (b"hello, world",)),
        Call("bodyThreeTypes", body=({"hello": "world"},)),
    ],
    "additionalProperties": [
        Call("Pets_CreateAPTrue", body=(_PUPPY,)),
        Call("Pets_CreateAPObject", body=({"id": 2, "name": "Hira", "siblings": [_PUPPY], "picture": "//////4="},)),
        Call(
            "Pets_CreateAPString",
            body=({"id": 3, "name": "Tommy", "color": "red", "weight": "10 kg", "city": "Bombay"},),
        ),
        Call("Pets_CreateAPInProperties", body=({"id": 4, "name": "Bunny", "additionalProperties": _SIZES},)),
    ],
}
"""By the name of the description's file. `url` expects its empty strings as they are, also at the ends of a list."""
