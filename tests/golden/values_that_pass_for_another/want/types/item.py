from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from datetime import date, datetime

    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven
    from .piece import Piece
    from .typed_dicts.item import ItemParam
    from .typed_dicts.piece import PieceParam


class Item(Model):
    age: int | None = None
    price: float | None = None
    made: date | None = None
    closed: list[date] | None = None
    either: date | datetime | None = None
    tags: list[str] | None = None
    gaps: list[str | None] | None = None
    scores: dict[str, int] | None = None
    child: Item | None = None
    grid: list[list[str]] | None = None
    named: dict[str, list[str]] | None = None
    piece: Piece | None = None
    pieces: list[Piece | str | UnknownObject] | None = None
    children: list[Item] | None = None

    @constructor
    def __init__(
        self,
        *,
        age: int | NotGiven = NOT_GIVEN,
        price: float | NotGiven = NOT_GIVEN,
        made: date | str | NotGiven = NOT_GIVEN,
        closed: Sequence[date | str] | Set[date | str] | NotGiven = NOT_GIVEN,
        either: date | str | datetime | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        gaps: Sequence[str | None] | Set[str | None] | NotGiven = NOT_GIVEN,
        scores: Mapping[str, int] | Model | NotGiven = NOT_GIVEN,
        child: Item | ItemParam | ObjectTypes | NotGiven = NOT_GIVEN,
        grid: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        named: Mapping[str, Sequence[str]] | Model | NotGiven = NOT_GIVEN,
        piece: Piece | PieceParam | ModelTypes | NotGiven = NOT_GIVEN,
        pieces: Sequence[Piece | PieceParam | str | ModelTypes] | NotGiven = NOT_GIVEN,
        children: Sequence[Item | ItemParam | ObjectTypes] | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
    ) -> None: ...

    @property
    def additional_properties(self) -> dict[str, str]:
        """The properties that have no field of their own; what is added here is sent."""
        return super().additional_properties
