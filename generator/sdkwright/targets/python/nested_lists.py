"""Whether lists stand deep in a body: there the runtime has to know its type, since what a caller gives is a dict."""

from __future__ import annotations

from sdkwright.model import Api, Array, Kind, Object, Operation, Scalar, SchemaId, Tuple, Union, Use
from sdkwright.model.parts import holders, related
from sdkwright.targets.python.bodies import sent
from sdkwright.targets.python.types import Annotations


class NestedLists:
    """Finds them."""

    def __init__(self, api: Api, annotations: Annotations) -> None:
        self._api = api
        self._annotations = annotations
        self._holding = _holding(api)

    def body_type(self, operation: Operation) -> str:
        """The annotation of a body that holds lists deeper than its arguments say; nothing for all others."""
        how = sent(operation.body, self._api) if operation.body is not None else None
        use = how.content.use if how is not None and not how.is_binary else None
        return self._annotations.reads(use).without_none().code if use is not None and self._is_told(use) else ""

    def _is_told(self, use: Use) -> bool:
        schema = self._api.schema(use)
        parts = [self._api.schema(leaf) for leaf in self._api.leaves(schema)] if isinstance(schema, Union) else [schema]
        told = any(p.use.schema in self._holding for s in parts if isinstance(s, Object) for p in s.properties)
        return told or (use.schema in self._holding and not all(isinstance(part, Object) for part in parts))


def _holding(api: Api) -> frozenset[SchemaId]:
    """The schemas of whose parts one is a list, however deep."""
    found = (
        SchemaId(index)
        for index, schema in enumerate(api.schemas)
        if not isinstance(schema, Union) and any(_is_list(api, use) for use in related(schema))
    )
    return holders(api, found, related)


def _is_list(api: Api, use: Use) -> bool:
    """Whether a value can be nothing but a list, or null."""
    schema = api.schema(use)
    leaves = [api.schema(leaf) for leaf in api.leaves(schema)] if isinstance(schema, Union) else [schema]
    told = [leaf for leaf in leaves if not (isinstance(leaf, Scalar) and leaf.kind is Kind.NULL)]
    return bool(told) and all(isinstance(leaf, (Array, Tuple)) for leaf in told)
