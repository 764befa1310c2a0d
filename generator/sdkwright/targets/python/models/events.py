"""Events -> the view of the module `webhooks`."""

from __future__ import annotations

from sdkwright.model import Api, Event
from sdkwright.plan.docs.operations import type_introduction
from sdkwright.targets.python.code.imports import late_import_views
from sdkwright.targets.python.code.types import Annotation, Annotations
from sdkwright.targets.python.models.type_views import EventView, WebhooksView
from sdkwright.targets.python.names.settled import Names
from sdkwright.text import Text

_HUB = "x-hub-signature-256"
"""The header of those who sign as GitHub and Meta do."""
_MODULE_DOC = "The webhooks and callbacks of the API: check their signatures, and parse their payloads."


def webhooks_views(api: Api, names: Names) -> tuple[WebhooksView, ...]:
    """The one module of all events; none for an API that sends nothing by itself."""
    annotations = Annotations(api, names, {"EVENTS", "parse"})
    types = [annotations.reads(event.payload) for event in api.events]
    if not types:
        return ()
    union = Annotation(())
    for each in types:
        union |= each
    events = tuple(_event(event, each) for event, each in zip(api.events, types, strict=True))
    late = late_import_views((*union.imports,), names, ".types")
    is_hub = any(_HUB in event.headers for event in api.events)
    return (WebhooksView(Text(_MODULE_DOC), events, union.code, Text(union.code), late, is_hub),)


def _event(event: Event, payload: Annotation) -> EventView:
    doc = type_introduction(event.doc, event.name)
    title = doc.partition("\n\n")[0]
    return EventView(Text(event.name), payload.code, Text(payload.code), Text(doc), Text(title))
