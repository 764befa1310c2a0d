"""What Pet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .kind import Kind
    from .tag_with_colour import TagWithColour
    from .the_owner import TheOwner


class Pet(Model):
    name: str
    tags: list[TagWithColour]
    kind: Kind | None = None
    owner: TheOwner | None = None
    nickname: str | None = None
