"""One megabyte of JSON as a server sends it: orders of customers, with dates, enums, nulls, lists and maps."""

from __future__ import annotations

from uuid import UUID

ORDERS = 1_200
"""How many make a megabyte."""


def orders() -> dict[str, object]:
    return {"orders": [_order(number) for number in range(ORDERS)], "total": ORDERS}


def _order(number: int) -> dict[str, object]:
    return {
        "id": str(UUID(int=number * 2**90 + number)),
        "number": number,
        "status": ("open", "paid", "sent", "returned")[number % 4],
        "placed_at": f"2026-03-{number % 28 + 1:02}T10:{number % 60:02}:00Z",
        "sent_at": f"2026-04-{number % 28 + 1:02}T11:00:00.{number:06}+02:00" if number % 2 else None,
        "is_gift": number % 3 == 0,
        "weight": number / 8,
        "note": None,
        "customer": {
            "id": number * 7,
            "name": f"Jana Nováková {number}",
            "email": f"jana.{number}@example.com",
            "phone": None,
            "address": {
                "street": f"Long Street {number}",
                "city": "Brno",
                "postal_code": f"{number:05}",
                "country": "CZ",
            },
        },
        "lines": [_line(number, place) for place in range(3)],
        "tags": ["spring", f"batch-{number}"],
        "labels": {"shelf": f"s{number}", "team": "north"},
    }


def _line(number: int, place: int) -> dict[str, object]:
    return {
        "sku": f"SKU-{number:05}-{place}",
        "name": f"A thing of kind {place} that has a name of some length",
        "quantity": place + 1,
        "price": number + place / 4,
        "discount": None if place else 0.5,
        "color": ("red", "green", "blue")[place],
    }
