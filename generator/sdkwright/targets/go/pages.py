"""Lists in pages: the method that goes through all items, beside the one that gives a page."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.model import Api, Object, Property, Schema, Use
from sdkwright.model.pages import Pages, Way
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.responses.reading import Reading
from sdkwright.targets.go.code.calls import arguments, given, request_name
from sdkwright.targets.go.code.literals import paging
from sdkwright.targets.go.code.types import Types
from sdkwright.targets.go.views import BodyView, PagesView, ParameterView, StructView
from sdkwright.text import Code, Text

_JSON_BODIES = ("body", "optionalBody")


def pages_view(
    planned: PlannedOperation,
    name: Code,
    *,
    path: tuple[ParameterView, ...],
    body: BodyView | None,
    params: StructView | None,
    types: Types,
    api: Api,
) -> PagesView | None:
    """The method that goes through a list; None where its pages are told in a way that Go does not read."""
    pages = planned.operation.pages
    uses = [each.use for each in planned.outcome.successes if each.reading is Reading.JSON]
    if pages is None or len(uses) != len(planned.outcome.successes) or not uses or not _is_sayable(pages, body):
        return None
    whose = f"what {planned.method} lists"
    return PagesView(
        name=name,
        item=types.item(pages.item),
        doc=Text(f"{name} goes through all of {whose}, and asks for one page after the other."),
        paging=paging(pages, may_be_left_out=all(_may_be_left_out(use, pages.items, api) for use in uses)),
        request=request_name(planned.method),
        signature=arguments(
            ((each.name, each.annotation) for each in path),
            body.annotation if body else None,
            params.name if params else None,
        ),
        given=given((each.name for each in path), has_body=body is not None, has_params=params is not None),
    )


def _is_sayable(pages: Pages, body: BodyView | None) -> bool:
    """Whether the next page can be asked for: what differs stands in the query, in a URL, or in a body of JSON."""
    return not pages.in_body or (body is not None and body.method in _JSON_BODIES)


def _may_be_left_out(use: Use | None, way: Way, api: Api) -> bool:
    """Whether a page without items may have no list at all, or null in its place."""
    for name in way:
        schema = api.schema(use) if use is not None else None
        found = next((p for p in _properties(schema) if p.name == name), None)
        if found is None:
            return False
        if not found.required or found.use.nullable:
            return True
        use = found.use
    return use is not None and use.nullable


def _properties(schema: Schema | None) -> Iterable[Property]:
    return schema.properties if isinstance(schema, Object) else ()
