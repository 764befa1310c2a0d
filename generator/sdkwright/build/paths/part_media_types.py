"""The media types that the schemas of the parts of a form give by themselves (OpenAPI 3.1, 4.8.14.4; 3.2, 4.15.1.1).

```
icon:   {contentMediaType: image/png}                                    image/png
photos: {type: array, items: {contentMediaType: image/jpeg}}             image/jpeg, each item
table:  {type: string, contentMediaType: text/csv}                       text/csv
text:   {type: string, contentMediaType: application/json}               nothing: the text is JSON already
```
"""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.reading import entries, field_of, items
from sdkwright.report import Pointer
from sdkwright.resolve import Graph


def part_media_types(graph: Graph, schema: Pointer) -> Iterator[tuple[str, str]]:
    """The properties of an object that give their media type, also those of the schemas of which it is all."""
    waiting, seen = [graph.follow(schema)], set[Pointer]()
    while waiting:
        at = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        waiting += items(graph, at, "allOf")
        for name, place in entries(graph, at, "properties").items():
            media_type = _media_type(graph, place)
            if media_type is not None:
                yield name, media_type


def _media_type(graph: Graph, at: Pointer) -> str | None:
    """That of a part, or of each of the parts that the items of a list are."""
    if field_of(graph, at, "items") is not None:
        at = graph.follow(at / "items")
    told = field_of(graph, at, "contentMediaType")
    if not isinstance(told, str) or not told.strip() or _is_json(told):
        return None
    return told.strip()


def _is_json(media_type: str) -> bool:
    return media_type.partition(";")[0].strip().lower().endswith(("/json", "+json"))
