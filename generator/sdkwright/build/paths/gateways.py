"""Streams of gRPC gateways, which describe one message of the stream in an envelope, as JSON.

```
"200": {description: "A successful response.(streaming responses)",
        schema: {title: Stream result of Event, properties: {result: {$ref: Event}, error: {$ref: rpcStatus}}}}
```
What comes is a line of JSON for each message: `{"result": …}`, and at last perhaps `{"error": …}`.
"""

from __future__ import annotations

from sdkwright.build.reading import field_of, places
from sdkwright.report import Pointer
from sdkwright.resolve import Graph

_RESULT, _ERROR = "result", "error"
_TITLE = "stream result of"
_SAID = "(streaming responses)"


def message_at(graph: Graph, response: Pointer, content: Pointer) -> Pointer | None:
    """Where the message of a stream is described, for a response that is one; None for all others."""
    schema = graph.follow(content / "schema")
    properties = places(graph, schema, "properties")
    if _RESULT not in properties or not properties.keys() <= {_RESULT, _ERROR}:
        return None
    title, description = field_of(graph, schema, "title"), field_of(graph, response, "description")
    is_titled = isinstance(title, str) and title.lower().startswith(_TITLE)
    is_stream = is_titled or (isinstance(description, str) and _SAID in description)
    return properties[_RESULT] if is_stream else None
