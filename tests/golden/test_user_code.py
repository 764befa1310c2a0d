"""Programs as users write them, under mypy --strict and pyright: nothing is found in what is right, each mistake is.

One small shop has what real APIs have at once: nested bodies, pages, a stream, a file, unions, enumerations and what may be none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import sdkwright

from .test_overloads import REFUSED, by_line, found_by_mypy, found_by_pyright

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example"}]
security: [{token: []}]
paths:
  /orders:
    get:
      parameters:
        - {name: state, in: query, schema: {$ref: "#/components/schemas/State"}}
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        "200":
          description: Some
          content:
            application/json:
              schema:
                type: object
                required: [items]
                properties:
                  items: {type: array, items: {$ref: "#/components/schemas/Order"}}
                  next_cursor: {type: [string, "null"]}
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/NewOrder"}}}
      responses: {"201": {description: Made, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}}
  /orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get:
      responses:
        "200": {description: Found, content: {application/json: {schema: {$ref: "#/components/schemas/Order"}}}}
        default: {description: No, content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
  /chats:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [messages]
              properties:
                messages: {type: array, items: {$ref: "#/components/schemas/Message"}}
                stream: {type: boolean}
                temperature: {type: number}
      responses:
        "200":
          description: Said
          content:
            application/json: {schema: {$ref: "#/components/schemas/Reply"}}
            text/event-stream: {itemSchema: {$ref: "#/components/schemas/Event"}}
  /files:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, purpose]
              properties:
                file: {type: string, format: binary}
                purpose: {type: string, enum: [photo, scan]}
      responses: {"201": {description: Kept, content: {application/json: {schema: {$ref: "#/components/schemas/Reply"}}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    State: {type: string, enum: [open, paid]}
    Address:
      type: object
      required: [street]
      properties: {street: {type: string}, city: {type: string}}
    Line:
      type: object
      required: [sku]
      properties: {sku: {type: string}, count: {type: integer}}
    NewOrder:
      type: object
      required: [lines]
      properties:
        lines: {type: array, items: {$ref: "#/components/schemas/Line"}}
        ship_to: {$ref: "#/components/schemas/Address"}
        labels: {type: object, additionalProperties: {type: string}}
        note: {type: [string, "null"]}
    Card: {type: object, required: [kind, last4], properties: {kind: {const: card}, last4: {type: string}}}
    Transfer: {type: object, required: [kind, bank], properties: {kind: {const: transfer}, bank: {type: string}}}
    Order:
      type: object
      required: [id, state, lines]
      properties:
        id: {type: integer}
        state: {$ref: "#/components/schemas/State"}
        lines: {type: array, items: {$ref: "#/components/schemas/Line"}}
        ship_to: {$ref: "#/components/schemas/Address"}
        paid_at: {type: string, format: date-time}
        payment: {oneOf: [{$ref: "#/components/schemas/Card"}, {$ref: "#/components/schemas/Transfer"}]}
    Message:
      type: object
      required: [role, content]
      properties: {role: {type: string, enum: [user, system]}, content: {type: string}}
    Reply: {type: object, required: [id], properties: {id: {type: string}, text: {type: [string, "null"]}}}
    Event: {type: object, required: [delta], properties: {delta: {type: string}}}
    Problem: {type: object, required: [title], properties: {title: {type: string}}}
"""

CALLS = f"""
import asyncio
from pathlib import Path

import httpx2

import shop
from shop import AsyncShop, Shop
from shop.types import Address, Card, LineParam, Line, State, Transfer

client = Shop(access_token="t", timeout=10, max_retries=3)
client = Shop(access_token="t", http_client=httpx2.Client())
AsyncShop(access_token="t", http_client=httpx2.AsyncClient())
AsyncShop(access_token="t", http_client=httpx2.Client())  {REFUSED}

# nested arguments: dicts, models, both, and what is put together beforehand
order = client.orders.create(lines=[{{"sku": "a", "count": 2}}], ship_to={{"street": "1 Main St"}}, note=None)
order = client.orders.create(lines=[Line(sku="a")], ship_to=Address(street="1 Main St", city="Oslo"))
lines: list[LineParam] = [{{"sku": name}} for name in ("a", "b")]
lines.append({{"sku": "c", "count": 1}})
number: int = client.orders.create(lines=lines, extra_headers={{"X-Trace": "1"}}, timeout=5).id
client.orders.create(lines=[{{"sku": "a", "cout": 2}}])  {REFUSED}
client.orders.create(lines=[{{"count": 2}}])  {REFUSED}
client.orders.create(lines=[{{"sku": 1}}])  {REFUSED}
client.orders.create(lines=[], ship_to={{"street": "x", "town": "Oslo"}})  {REFUSED}
client.orders.create(ship_to={{"street": "x"}})  {REFUSED}
client.orders.create(lines=[], nte="x")  {REFUSED}
client.orders.retrieve("1")  {REFUSED}

# pages, enumerations, what may be none
paid: list[int] = [each.id for each in client.orders.list(state="paid") if each.state == State.PAID]
page = client.orders.list(state=State.OPEN)
while page.has_next():
    page = page.get_next_page()
    paid += [each.id for each in page.items]
city: str = order.ship_to.city or "" if order.ship_to else ""
street: str = order.ship_to.street  {REFUSED}
when: str = order.paid_at.isoformat() if order.paid_at is not None else "never"
print(State.PAYED)  {REFUSED}
print(order.stat)  {REFUSED}

# unions
match order.payment:
    case Card(last4=last4):
        shown: str = last4
    case Transfer():
        shown = order.payment.bank
    case _:
        shown = ""
if isinstance(order.payment, Card):
    shown = order.payment.last4
print(order.payment.last4)  {REFUSED}

# streams
with client.chats.create(messages=[{{"role": "user", "content": "Hi"}}], stream=True) as stream:
    said: str = "".join(event.delta for event in stream)
reply = client.chats.create(messages=[{{"role": "user", "content": "Hi"}}], temperature=1)
text: str = reply.text or ""
length: int = len(reply.text)  {REFUSED}
client.chats.create(messages=[{{"rol": "user", "content": "Hi"}}])  {REFUSED}
client.chats.create(messages=[{{"role": "user", "content": "Hi"}}], temperature="hot")  {REFUSED}

# files
client.files.create(file=Path("a.png"), purpose="photo")
client.files.create(file=("a.png", b"..."), purpose="scan")
with open("a.png", "rb") as handle:
    client.files.create(file=handle, purpose="scan")
client.files.create(file=12, purpose="photo")  {REFUSED}

# errors and raw responses
try:
    raw = client.orders.with_raw_response.retrieve(1)
    request_id: str | None = raw.headers.get("x-request-id")
    number = raw.parse().id
    raw.parse().nothing  {REFUSED}
except shop.NotFoundError as error:
    print(error.request_id, error.body)
except shop.APIStatusError as error:
    print(error.status)
except shop.APIConnectionError as error:
    print(error)


async def main() -> None:
    async with AsyncShop(access_token=lambda: "t") as client:
        orders = await asyncio.gather(*(client.orders.retrieve(number) for number in (1, 2)))
        print([order.state for order in orders])
        async for order in client.orders.list():
            print(order.id)
        stream = await client.chats.create(messages=[{{"role": "user", "content": "Hi"}}], stream=True)
        async for event in stream:
            print(event.delta)
        print(client.orders.retrieve(1).id)  {REFUSED}


asyncio.run(main())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("user_code")
    (found / "openapi.yaml").write_text(SPEC)
    assert sdkwright.generate(found / "openapi.yaml", package="shop", output=found / "sdk").ok
    (found / "sdk" / "src" / "shop").rename(found / "shop")
    (found / "calls.py").write_text(CALLS)
    return found


@pytest.mark.parametrize("checker", ["mypy", "pyright basic", "pyright strict"])
def test_checkers_find_the_mistakes_of_users_and_nothing_else(folder: Path, checker: str) -> None:
    if checker == "mypy":
        found = found_by_mypy(folder)
    else:
        found = by_line(found_by_pyright(folder, ["calls.py"], mode=checker.split()[1]))

    wanted = {number for number, line in enumerate(CALLS.splitlines(), 1) if REFUSED in line}
    assert set(found) == wanted, {line: found.get(line, "not found") for line in set(found) ^ wanted}
