"""A FastAPI application that asks an API: by clients at module level, and by one that lives as long as the application."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from gradient import AsyncGradient, Gradient

UPSTREAM = os.environ["UPSTREAM"]

client = AsyncGradient(access_token="tok-123456", base_url=UPSTREAM)
sync_client = Gradient(access_token="tok-123456", base_url=UPSTREAM)


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncGradient(access_token="tok-123456", base_url=UPSTREAM) as own:
        app.state.client = own
        yield
    sync_client.close()
    await client.close()


app = FastAPI(lifespan=lifespan)


def of_the_application(request: Request) -> AsyncGradient:
    found: AsyncGradient = request.app.state.client
    return found


@app.get("/module/{number}")
async def module(number: int) -> dict[str, object]:
    return {"asked": (await client.get(f"/{number}"))["path"], "worker": os.getpid()}


@app.get("/lifespan/{number}")
async def of_lifespan(number: int, own: Annotated[AsyncGradient, Depends(of_the_application)]) -> dict[str, object]:
    return {"asked": (await own.get(f"/{number}"))["path"], "worker": os.getpid()}


@app.get("/thread/{number}")
def in_thread(number: int) -> dict[str, object]:
    return {"asked": sync_client.get(f"/{number}")["path"], "worker": os.getpid()}
