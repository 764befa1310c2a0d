from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired


class NoteParam(TypedDict):
    """The role may be left out, as far as the schema says."""

    note: str
    role: NotRequired[Literal["note"]]
