from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from datetime import date, datetime

    from ..._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..item import Item
    from ..piece import Piece
    from .piece import PieceParam


class ItemParam(TypedDict, total=False):
    age: int
    price: float
    made: date | str
    closed: Sequence[date | str] | Set[date | str]
    either: date | str | datetime
    tags: Sequence[str] | Set[str]
    gaps: Sequence[str | None] | Set[str | None]
    scores: Mapping[str, int] | Model
    child: Item | ItemParam | ObjectTypes
    grid: Sequence[Sequence[str]]
    named: Mapping[str, Sequence[str]] | Model
    piece: Piece | PieceParam | ModelTypes
    pieces: Sequence[Piece | PieceParam | str | ModelTypes]
    children: Sequence[Item | ItemParam | ObjectTypes]
