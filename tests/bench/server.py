"""A server that costs its callers nothing: each path has one answer, made before anybody asks.

Run as a script it prints its port, and answers until its stdin is closed.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys

CUSTOMER = {
    "id": 7,
    "name": "Jana Nováková",
    "email": "jana@example.com",
    "phone": None,
    "address": {"street": "Long Street 1", "city": "Brno", "postal_code": "60200", "country": "CZ"},
}
MODEL = {"id": "m", "object": "model", "type": "model", "created": 1, "owned_by": "nobody", "display_name": "M"}
MODEL |= {"created_at": "2026-03-01T10:00:00Z"}
EVENTS = 2_000


def _answer(body: bytes, media_type: str) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


_customer = json.dumps(CUSTOMER, ensure_ascii=False, separators=(",", ":")).encode()
_ANSWERS = {
    b"/customers/7": _answer(_customer, "application/json"),
    b"/customers": _answer(_customer, "application/json"),
    b"/customers/watch": _answer((b"data: " + _customer + b"\n\n") * EVENTS, "text/event-stream"),
    b"/models/m": _answer(json.dumps(MODEL).encode(), "application/json"),
    b"/v1/models/m": _answer(json.dumps(MODEL).encode(), "application/json"),
}


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            _, _, length = head.lower().partition(b"content-length: ")
            if length:
                await reader.readexactly(int(length.partition(b"\r\n")[0]))
            writer.write(_ANSWERS[head.split(b" ", 2)[1].partition(b"?")[0]])
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # whoever still has a connection has measured enough


if __name__ == "__main__":
    asyncio.run(_main())
