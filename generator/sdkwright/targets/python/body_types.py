"""The annotations of bodies, along which the runtime looks at what a caller gives: what he writes is often a dict."""

from __future__ import annotations

from sdkwright.model import Anything, Api, Operation
from sdkwright.plan.bodies.sending import Sent, sent
from sdkwright.targets.python.layout import mapping_argument
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.types import Annotations
from sdkwright.text import Code, Text

_ANYTHING = "object"


class BodyTypes:
    """Makes them."""

    def __init__(self, api: Api, annotations: Annotations) -> None:
        self._api = api
        self._annotations = annotations

    def usual(self, operation: Operation) -> Text:
        """The annotation of the usual body; nothing where anything goes."""
        return Text(self._annotation(sent(operation.body, self._api)) if operation.body is not None else "")

    def others(self, operation: Operation) -> Code:
        """The same of those media types in which the body has another shape."""
        usual = sent(operation.body, self._api) if operation.body is not None else None
        others = usual.others if usual is not None else ()
        told = [(m, self._annotation(each)) for each in others if not each.is_binary for m in each.media_types]
        return mapping_argument("body_types", [(literal(m), literal(code or _ANYTHING)) for m, code in told])

    def _annotation(self, how: Sent) -> str:
        use = None if how.is_binary else how.content.use
        if use is None or isinstance(self._api.schema(use), Anything):
            return ""
        return self._annotations.reads(use).without_none().code
