"""What importing costs, over the bare interpreter: CPU milliseconds, the least of several processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys

ROUNDS = 12
PEERS = {"this SDK": "import warehouse", "httpx2": "import httpx2", "pydantic": "import pydantic"}
PEERS["this SDK, a model"] = "from warehouse.types import OrderList; OrderList(orders=[], total=0)"
BARE = "pass"


def cpu(code: str) -> float:
    start = sum(os.times()[2:4])
    subprocess.run([sys.executable, "-c", code], check=True)
    return sum(os.times()[2:4]) - start


def least(code: str) -> float:
    return min(cpu(code) for _ in range(ROUNDS))


bare = least(BARE)
took = {who: least(code) for who, code in PEERS.items()}
print(
    json.dumps(
        [["import, over the interpreter", who, 1 + (t - bare) / bare, (t - bare) * 1000] for who, t in took.items()]
    )
)
