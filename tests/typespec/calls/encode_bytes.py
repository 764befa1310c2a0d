"""The scenarios of encode/bytes."""

from __future__ import annotations

from encode_bytes import Title

from ..checks import PNG, Calls, equal


def calls(client: Title) -> Calls:
    yield "Encode_Bytes_Query_default", lambda: client.query.default(value=b"test")
    yield "Encode_Bytes_Query_base64", lambda: client.query.base64(value=b"test")
    yield "Encode_Bytes_Query_base64url", lambda: client.query.base64_url(value=b"test")
    yield "Encode_Bytes_Query_base64urlArray", lambda: client.query.base64_url_array(value=[b"test", b"test"])
    yield "Encode_Bytes_Property_default", lambda: equal(client.property.default(value=b"test"), {"value": "dGVzdA=="})
    yield "Encode_Bytes_Property_base64", lambda: equal(client.property.base64(value=b"test"), {"value": "dGVzdA=="})
    yield "Encode_Bytes_Property_base64url", lambda: equal(
        client.property.base64_url(value=b"test"), {"value": "dGVzdA"}
    )
    yield "Encode_Bytes_Property_base64urlArray", lambda: equal(
        client.property.base64_url_array(value=[b"test", b"test"]), {"value": ["dGVzdA", "dGVzdA"]}
    )
    yield "Encode_Bytes_Header_default", lambda: client.header.default(value=b"test")
    yield "Encode_Bytes_Header_base64", lambda: client.header.base64(value=b"test")
    yield "Encode_Bytes_Header_base64url", lambda: client.header.base64_url(value=b"test")
    yield "Encode_Bytes_Header_base64urlArray", lambda: client.header.base64_url_array(value=[b"test", b"test"])
    yield "Encode_Bytes_RequestBody_default", lambda: client.body.request.default(PNG)
    yield "Encode_Bytes_RequestBody_base64", lambda: client.body.request.base64(b"test")
    yield "Encode_Bytes_RequestBody_base64url", lambda: client.body.request.base64_url("dGVzdA")
    yield "Encode_Bytes_RequestBody_customContentType", lambda: client.body.request.custom_content_type(PNG)
    yield "Encode_Bytes_RequestBody_octetStream", lambda: client.body.request.octet_stream(PNG)
    yield "Encode_Bytes_ResponseBody_default", lambda: equal(client.body.response.default(), PNG)
    yield "Encode_Bytes_ResponseBody_base64", lambda: equal(client.body.response.base64(), b"test")
    yield "Encode_Bytes_ResponseBody_base64url", lambda: equal(client.body.response.base64_url(), b"test")
    yield "Encode_Bytes_ResponseBody_customContentType", lambda: equal(client.body.response.custom_content_type(), PNG)
    yield "Encode_Bytes_ResponseBody_octetStream", lambda: equal(client.body.response.octet_stream(), PNG)
