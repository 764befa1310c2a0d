"""The scenarios of type/scalar."""

from __future__ import annotations

from type_scalar import Title

from ..checks import Calls, equal


def calls(client: Title) -> Calls:
    yield "Type_Scalar_String_get", lambda: equal(client.string.retrieve(), "test")
    yield "Type_Scalar_String_put", lambda: client.string.update("test")
    yield "Type_Scalar_Boolean_get", lambda: equal(client.boolean.retrieve(), True)
    yield "Type_Scalar_Boolean_put", lambda: client.boolean.update(True)
    yield "Type_Scalar_Unknown_get", lambda: equal(client.unknown.retrieve(), "test")
    yield "Type_Scalar_Unknown_put", lambda: client.unknown.update("test")
    yield "Type_Scalar_DecimalType_responseBody", lambda: equal(client.decimal.response_body(), 0.33333)
    yield "Type_Scalar_Decimal128Type_responseBody", lambda: equal(client.decimal128.response_body(), 0.33333)
    yield "Type_Scalar_DecimalType_requestBody", lambda: client.decimal.resquest_body.request(0.33333)
    yield "Type_Scalar_Decimal128Type_requestBody", lambda: client.decimal128.resquest_body.request(0.33333)
    yield "Type_Scalar_DecimalType_requestParameter", lambda: client.decimal.request_parameter(value=0.33333)
    yield "Type_Scalar_Decimal128Type_requestParameter", lambda: client.decimal128.request_parameter(value=0.33333)
    yield "Type_Scalar_DecimalVerify_prepareVerify", lambda: equal(
        client.decimal.prepare_verify.list(), [0.1, 0.1, 0.1]
    )
    yield "Type_Scalar_Decimal128Verify_prepareVerify", lambda: equal(
        client.decimal128.prepare_verify.list(), [0.1, 0.1, 0.1]
    )
    yield "Type_Scalar_DecimalVerify_verify", lambda: client.decimal.verify(0.3)
    yield "Type_Scalar_Decimal128Verify_verify", lambda: client.decimal128.verify(0.3)
