"""What all facts are: a node of the model, and the index by which it finds those that it has to do with.

An attribute is a property with a docstring, so that nothing is made before a template asks for it: a description with
ten thousand types costs no more than what is printed of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from sdkwright.context.index import Index

Node = TypeVar("Node")


class Fact(Generic[Node]):
    """One thing that the description speaks of; two are equal where they are of one node."""

    __slots__ = ("_index", "_node")
    _node: Node
    _index: Index

    def __init__(self, node: Node, index: Index) -> None:
        object.__setattr__(self, "_node", node)
        object.__setattr__(self, "_index", index)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{type(self).__name__} is frozen: {name} cannot be set")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fact) and type(self) is type(other) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @property
    def _key(self) -> object:
        """What tells it from others of its class."""
        return id(self._node)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """The words of a target, under its name."""
            found = self._index.words.get((type(self).__name__, name))
            if found is None:
                raise AttributeError(f"{type(self).__name__} has no {name}")
            return found(self._node)
