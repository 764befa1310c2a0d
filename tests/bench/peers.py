"""The models of the bench's description, as a person writes them for pydantic and msgspec."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec
import pydantic


class Status(StrEnum):
    OPEN = "open"
    PAID = "paid"
    SENT = "sent"
    RETURNED = "returned"


class Color(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE = "blue"


class Address(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    street: str
    city: str
    postal_code: str
    country: str


class Customer(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    id: int
    name: str
    email: str
    phone: str | None = None
    address: Address | None = None


class Line(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    sku: str
    name: str
    quantity: int
    price: float
    discount: float | None = None
    color: Color | None = None


class Order(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    id: UUID
    number: int
    status: Status
    placed_at: datetime
    customer: Customer
    lines: list[Line]
    tags: list[str]
    sent_at: datetime | None = None
    is_gift: bool | None = None
    weight: float | None = None
    note: str | None = None
    labels: dict[str, str] | None = None


class OrderList(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    orders: list[Order]
    total: int


class FastAddress(msgspec.Struct):
    street: str
    city: str
    postal_code: str
    country: str


class FastCustomer(msgspec.Struct):
    id: int
    name: str
    email: str
    phone: str | None = None
    address: FastAddress | None = None


class FastLine(msgspec.Struct):
    sku: str
    name: str
    quantity: int
    price: float
    discount: float | None = None
    color: Color | None = None


class FastOrder(msgspec.Struct):
    id: UUID
    number: int
    status: Status
    placed_at: datetime
    customer: FastCustomer
    lines: list[FastLine]
    tags: list[str]
    sent_at: datetime | None = None
    is_gift: bool | None = None
    weight: float | None = None
    note: str | None = None
    labels: dict[str, str] | None = None


class FastOrderList(msgspec.Struct):
    orders: list[FastOrder]
    total: int
