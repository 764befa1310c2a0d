from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .tree import Tree


class Node(Model):
    parent: Node | None = None
    children: list[Node] | None = None
    tree: Tree | None = None
