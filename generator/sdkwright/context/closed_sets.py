"""The words of the closed sets that attributes may be: templates are checked against them, where they compare."""

from __future__ import annotations

import re
from typing import Annotated

from sdkwright.text import Code, Form, OneOf, ThereWhereListed

Slug = Annotated[Code | None, ThereWhereListed()]
"""A slug of what has one where an API, or what an output is made for, has it."""

Method = Annotated[
    Code, Form(re.compile("[A-Z][A-Z-]*"), "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY")
]
"""A method of HTTP, in capitals (RFC 9110, section 9)."""
Status = Annotated[Code, Form(re.compile(r"[1-5](\d\d|XX)|default"), "404", "4XX", "default")]
"""The status of a response, of a class of them, or of all others (OpenAPI 3.2, 4.16)."""
Place = Annotated[Code, OneOf("path", "query", "querystring", "header", "cookie")]
"""Where an argument travels."""
CredentialPlace = Annotated[Code, OneOf("header", "query", "cookie")]
"""Where a credential travels in a request."""
Styled = Annotated[
    Code,
    OneOf(
        *("simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "tabDelimited", "deepObject"),
        "cookie",
    ),
]
"""How arrays and objects become text (OpenAPI 3.2, 4.12.2.2.1), and `tabDelimited` for the `tsv` of Swagger 2.0."""
NodeType = Annotated[Code, OneOf("element", "attribute", "text", "cdata", "none")]
"""What a value becomes in XML (OpenAPI 3.2, 4.26)."""
SchemeKind = Annotated[Code, OneOf("bearer", "basic", "http", "header", "query", "cookie", "oauth", "mutual-tls")]
"""How a credential travels."""
SchemeType = Annotated[Code, OneOf("apiKey", "http", "oauth2", "openIdConnect", "mutualTLS")]
"""The types of security schemes (OpenAPI 3.2, 4.27)."""
FlowKind = Annotated[
    Code, OneOf("authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password", "other")
]
"""The flows of OAuth 2 (OpenAPI 3.2, 4.28), and `other`."""
PagedBy = Annotated[Code, OneOf("cursor", "last-item", "page", "offset", "url", "link")]
"""What tells the next page."""
Framed = Annotated[Code, OneOf("events", "lines", "records")]
"""How the items of a stream lie in a body."""
Held = Annotated[Code, OneOf("event", "text", "value", "object")]
"""What an item of a stream is."""
JsonKind = Annotated[Code, OneOf("null", "boolean", "integer", "number", "string", "array", "object")]
"""What a value of JSON is."""
TypeKind = Annotated[
    Code,
    OneOf(
        *("any", "string", "integer", "number", "boolean", "null", "constant", "enumeration", "array", "tuple", "map"),
        *("object", "union"),
    ),
]
"""What a type is."""
BaseKind = Annotated[Code, OneOf("string", "integer")]
"""What the values of an enumeration are."""
