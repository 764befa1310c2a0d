"""What models cost: each row is a ratio to what Python's own `json` takes for the same text, in the same run.

Run by the Python of the peers, with the SDK of the bench's description on its path: `models.py` prints JSON, a list
of the rows of `turns`.
"""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec
import peers
from payload import orders
from turns import in_turns
from warehouse._runtime.models.decode import decode_in_place
from warehouse._runtime.models.encode import to_bytes
from warehouse._runtime.models.validate import mismatches

ROUNDS = 25
TEXT = json.dumps(orders(), ensure_ascii=False).encode()
PLAIN = json.loads(TEXT)


def checked(text: bytes) -> object:
    parsed = json.loads(text)
    assert not mismatches(parsed, "OrderList")
    return decode_in_place(parsed, "OrderList")


ours = decode_in_place(json.loads(TEXT), "OrderList")
theirs = peers.OrderList.model_validate_json(TEXT)
fast = msgspec.json.Decoder(peers.FastOrderList)
fastest = fast.decode(TEXT)

READING: dict[str, Callable[[], object]] = {
    "json": lambda: json.loads(TEXT),
    "this SDK": lambda: decode_in_place(json.loads(TEXT), "OrderList"),
    'this SDK, validation="error"': lambda: checked(TEXT),
    "pydantic": lambda: peers.OrderList.model_validate_json(TEXT),
    "pydantic, after json.loads": lambda: peers.OrderList.model_validate(json.loads(TEXT)),
    "msgspec": lambda: fast.decode(TEXT),
}
WRITING: dict[str, Callable[[], object]] = {
    "json": lambda: json.dumps(PLAIN, ensure_ascii=False, separators=(",", ":")).encode(),
    "this SDK": lambda: to_bytes(ours),
    "pydantic": lambda: theirs.model_dump_json(exclude_unset=True).encode(),
    "msgspec": lambda: msgspec.json.encode(fastest),
}


print(json.dumps([*in_turns("decode 1 MB", READING, rounds=ROUNDS), *in_turns("encode 1 MB", WRITING, rounds=ROUNDS)]))
