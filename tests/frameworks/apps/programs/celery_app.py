"""A queue whose workers are forked, with a broker of files, and a client that has made a call before."""

import asyncio
import os

from celery import Celery
from gradient import AsyncGradient, Gradient

FOLDER = os.environ["FOLDER"]
app = Celery(
    "celery_app",
    broker="filesystem://",
    backend=f"file://{FOLDER}/results",
    broker_transport_options={
        "data_folder_in": f"{FOLDER}/queue",
        "data_folder_out": f"{FOLDER}/queue",
        "control_folder": f"{FOLDER}/control",
    },
)
client = Gradient(access_token="tok-123456", base_url=os.environ["UPSTREAM"])
async_client = AsyncGradient(access_token="tok-123456", base_url=os.environ["UPSTREAM"])
client.get("/before-the-fork")


@app.task
def ask(number: int) -> list[object]:
    async def main() -> str:
        return (await async_client.get(f"/async-{number}"))["path"]

    return [client.get(f"/{number}")["path"], asyncio.run(main()), os.getpid()]
