"""The scenarios of payload/pageable.

The emitter says nothing of pages. What the SDK takes for pages by its looks is read to the end; elsewhere the caller asks
for each page.
"""

from __future__ import annotations

from payload_pageable import Title

from ..checks import Calls, equal

FIRST = [{"id": "1", "name": "dog"}, {"id": "2", "name": "cat"}]
SECOND = [{"id": "3", "name": "bird"}, {"id": "4", "name": "fish"}]
_LINK = "a link to the next page is a plain string in the OpenAPI, and nothing says that there are pages"
MISSING = {
    "Payload_Pageable_ServerDrivenPagination_linkString": _LINK,
    "Payload_Pageable_ServerDrivenPagination_nestedLink": _LINK,
    "Payload_Pageable_ServerDrivenPagination_AlternateInitialVerb_post": _LINK,
    "Payload_Pageable_XmlPagination_listWithNextLink": _LINK,
}


def calls(client: Title) -> Calls:
    pages, tokens = client.server_driven_pagination, client.server_driven_pagination.continuationtoken
    raw, name = tokens.with_raw_response, "Payload_Pageable_ServerDrivenPagination"

    yield f"{name}_link", lambda: equal(list(pages.link.retrieve()), [*FIRST, *SECOND])

    def query_body() -> None:
        first = tokens.request_query_response_body(foo="foo", bar="bar")
        equal(first.pets, FIRST)
        equal(tokens.request_query_response_body(token=first.next_token or "", foo="foo", bar="bar").pets, SECOND)

    yield f"{name}_ContinuationToken_requestQueryResponseBody", query_body

    def header_body() -> None:
        first = tokens.request_header_response_body(foo="foo", bar="bar")
        equal(first.pets, FIRST)
        equal(tokens.request_header_response_body(token=first.next_token or "", foo="foo", bar="bar").pets, SECOND)

    yield f"{name}_ContinuationToken_requestHeaderResponseBody", header_body

    def query_header() -> None:
        token = raw.request_query_response_header(foo="foo", bar="bar").headers["next-token"]
        equal(tokens.request_query_response_header(token=token, foo="foo", bar="bar").pets, SECOND)

    yield f"{name}_ContinuationToken_requestQueryResponseHeader", query_header

    def header_header() -> None:
        token = raw.request_header_response_header(foo="foo", bar="bar").headers["next-token"]
        equal(tokens.request_header_response_header(token=token, foo="foo", bar="bar").pets, SECOND)

    yield f"{name}_ContinuationToken_requestHeaderResponseHeader", header_header

    def query_nested() -> None:
        first = tokens.request_query_nested_response_body(foo="foo", bar="bar")
        token = first.nested_next.next_token if first.nested_next else None
        second = tokens.request_query_nested_response_body(token=token or "", foo="foo", bar="bar")
        equal(second.nested_items.pets, SECOND)

    yield f"{name}_ContinuationToken_requestQueryNestedResponseBody", query_nested

    def header_nested() -> None:
        first = tokens.request_header_nested_response_body(foo="foo", bar="bar")
        token = first.nested_next.next_token if first.nested_next else None
        second = tokens.request_header_nested_response_body(token=token or "", foo="foo", bar="bar")
        equal(second.nested_items.pets, SECOND)

    yield f"{name}_ContinuationToken_requestHeaderNestedResponseBody", header_nested
    yield (
        "Payload_Pageable_PageSize_listWithoutContinuation",
        lambda: equal(client.pagesize.without_continuation.list().pets, [*FIRST, *SECOND]),
    )
    yield "Payload_Pageable_PageSize_listWithPageSize", lambda: equal(client.pagesize.list(page_size=2).pets, FIRST)
    yield (
        "Payload_Pageable_PageSize_listWithPageSize",
        lambda: equal(client.pagesize.list(page_size=4).pets, [*FIRST, *SECOND]),
    )

    def xml() -> None:
        assert "<Name>dog</Name>" in client.xml.list_with_continuation()
        assert "<Name>fish</Name>" in client.xml.list_with_continuation(marker="page2")

    yield "Payload_Pageable_XmlPagination_listWithContinuation", xml
