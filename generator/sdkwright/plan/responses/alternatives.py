"""The contents of a response among which a caller may choose.

What nobody can ask for by itself is none of them: a list that comes in pages, and a stream.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.model import Content, Operation
from sdkwright.plan.responses.streams import Streams
from sdkwright.plan.responses.successes import preferred, successes

_WILD = "*/*"


def choosable(operation: Operation, streams: Streams) -> Mapping[str, Content]:
    """Each media type that can be asked for with its first content, those that are usual first."""
    contents = [content for response in successes(operation) for content in response.contents]
    if operation.pages is not None or operation.method == "HEAD" or any(map(streams.is_stream, contents)):
        return {}
    usual = {content.essence for response in successes(operation) if (content := preferred(response)) is not None}
    found: dict[str, Content] = {}
    for content in sorted(contents, key=lambda content: content.essence not in usual):
        if content.essence != _WILD:
            found.setdefault(content.essence, content)
    return {content.media_type: content for content in found.values()}
