"""What importing costs, over the bare interpreter: CPU milliseconds, the least of several processes."""

from __future__ import annotations

import json
import subprocess
import sys
from resource import RUSAGE_CHILDREN, getrusage

ROUNDS = 12
PEERS = {"this SDK": "import warehouse", "httpx2": "import httpx2", "pydantic": "import pydantic"}
PEERS |= {"openai": "import openai", "anthropic": "import anthropic", "openapi-python-client": "import warehouse_peer"}
PEERS["this SDK, 2,458 models"] = "import parts"
PEERS["this SDK, a model"] = "from warehouse.types import OrderList; OrderList(orders=[], total=0)"
BARE = "pass"


def cpu(code: str) -> float:
    start = getrusage(RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    end = getrusage(RUSAGE_CHILDREN)
    return end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


def least(code: str) -> float:
    return min(cpu(code) for _ in range(ROUNDS))


bare = least(BARE)
took = {who: least(code) for who, code in PEERS.items()}
print(
    json.dumps(
        [
            ["import, over the interpreter", who, 1 + (t - bare) / bare, (t - bare) * 1000, "ms"]
            for who, t in took.items()
        ]
    )
)
