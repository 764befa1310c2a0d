"""A server on loopback that repeats the id of each request, or fails: `server.py SEED` prints its port.

Whether it fails is decided by the seed, the id and how often it was asked for that id, so that each run is the same:

```
GET    once in ten: 503, 500, no response at all, half a response
POST   once in twenty: 503 with Retry-After, not acted on; or the connection is cut after it was acted on
```
`/acted` says how often each POST was acted on, where that is not once.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Mapping
from hashlib import blake2b

GET_FAULTS = ("503", "500", "nothing", "half")
POST_FAULTS = ("503", "cut")


def answer(status: str, said: object, *lines: str) -> bytes:
    body = json.dumps(said).encode()
    fields = ["Content-Type: application/json", f"Content-Length: {len(body)}", *lines]
    return "\r\n".join([f"HTTP/1.1 {status}", *fields, "", ""]).encode() + body


class Server:
    def __init__(self, seed: str) -> None:
        self.seed = seed
        self.asked: Counter[str] = Counter()
        self.acted: Counter[str] = Counter()

    def fault(self, method: str, number: str) -> str:
        self.asked[number] += 1
        rolled = blake2b(f"{self.seed} {number} {self.asked[number]}".encode(), digest_size=4).digest()
        chance = int.from_bytes(rolled) / 2**32
        faults, share = (GET_FAULTS, 0.1) if method == "GET" else (POST_FAULTS, 0.05)
        return faults[int(chance / share * len(faults))] if chance < share else ""

    def says(self, method: str, path: str) -> tuple[bytes, bool]:
        """What is said, and whether the connection is kept."""
        if path == "/acted":
            return answer("200 OK", {name: times for name, times in self.acted.items() if times != 1}), True
        number = path.rpartition("=")[2]
        fault = self.fault(method, number)
        if method == "POST" and fault != "503":
            self.acted[number] += 1
        good = answer("200 OK", {"id": number})
        match fault:
            case "503" | "500":
                return answer(f"{fault} No", {"id": None}, "Retry-After: 0"), True
            case "nothing" | "cut":
                return b"", False
            case "half":
                return good[:-4], False
            case _:
                return good, True

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                line, *fields = head.decode("latin-1").rstrip().split("\r\n")
                await reader.readexactly(int(named(fields).get("content-length", 0)))
                method, path, _ = line.split()
                said, is_kept = self.says(method, path)
                writer.write(said)
                await writer.drain()
                if not is_kept:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            """Nothing more is asked."""
        finally:
            writer.close()


def named(fields: list[str]) -> Mapping[str, str]:
    pairs = (field.partition(":") for field in fields)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


async def main(seed: str) -> None:
    server = await asyncio.start_server(Server(seed).serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
