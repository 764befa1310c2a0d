"""Runs the calling code of one framework against its application, and prints what was asked, sync and async, as JSON.

python drive.py call_fastapi http://127.0.0.1:8000
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from importlib import import_module
from urllib.parse import urlsplit


class Asked(logging.Handler):
    """Keeps the method and the path of each request that the SDK logs."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.requests: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Takes the line `GET http://… -> 200 in 3 ms` apart."""
        method, url = record.getMessage().split(" ")[:2]
        self.requests.append((method, urlsplit(url).path))


def asked() -> Asked:
    """A new list of what the SDK asks from here on."""
    handler, logger = Asked(), logging.getLogger("shop")
    logger.handlers, logger.propagate = [handler], False
    logger.setLevel(logging.DEBUG)
    return handler


def main() -> None:
    caller = import_module(f"callers.{sys.argv[1]}")
    sync = asked()
    caller.call(sys.argv[2])
    other = asked()
    asyncio.run(caller.call_async(sys.argv[2]))
    print(json.dumps({"sync": sync.requests, "async": other.requests}))


if __name__ == "__main__":
    main()
