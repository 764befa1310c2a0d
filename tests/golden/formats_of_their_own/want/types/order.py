from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta
    from decimal import Decimal

    from .._runtime.models.formats import (
        AnyDecimal,
        BareBase64URL,
        Base64URL,
        HTTPDate,
        LocalDatetime,
        UnixSeconds,
        UnixTime,
    )
    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .line import Line
    from .typed_dicts.line import LineParam


class Order(Model):
    created: UnixTime
    price: AnyDecimal
    exact: UnixSeconds | None = None
    seen: HTTPDate | None = None
    opens: LocalDatetime | None = None
    length: timedelta | None = None
    key: BareBase64URL | None = None
    digest: Base64URL | None = None
    seal: bytes | None = None
    tax: AnyDecimal | None = None
    total: Decimal | None = None
    zip: str | None = None
    """Matches `^\\d{5}$`."""

    either: float | str | None = None
    lines: list[Line] | None = None

    @constructor
    def __init__(
        self,
        *,
        created: datetime | int,
        price: Decimal | float | str,
        exact: datetime | float | NotGiven = NOT_GIVEN,
        seen: datetime | str | None | NotGiven = NOT_GIVEN,
        opens: datetime | str | NotGiven = NOT_GIVEN,
        length: timedelta | str | NotGiven = NOT_GIVEN,
        key: bytes | str | NotGiven = NOT_GIVEN,
        digest: bytes | str | NotGiven = NOT_GIVEN,
        seal: bytes | str | None | NotGiven = NOT_GIVEN,
        tax: Decimal | float | str | None | NotGiven = NOT_GIVEN,
        total: Decimal | str | NotGiven = NOT_GIVEN,
        zip: str | NotGiven = NOT_GIVEN,
        either: float | str | NotGiven = NOT_GIVEN,
        lines: Sequence[Line | LineParam | ModelTypes] | NotGiven = NOT_GIVEN,
    ) -> None: ...
