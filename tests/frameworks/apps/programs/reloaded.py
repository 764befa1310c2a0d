"""What a test client does, and a reload: one event loop after another, and the module anew, with its client."""

import asyncio
import gc
import importlib
import warnings

import fastapi_app
import httpx2

warnings.simplefilter("error")


async def ask() -> list[str]:
    transport = httpx2.ASGITransport(fastapi_app.app)
    async with (
        fastapi_app.app.router.lifespan_context(fastapi_app.app),
        httpx2.AsyncClient(transport=transport, base_url="http://app") as caller,
    ):
        paths = [f"/{way}/{number}" for number in range(5) for way in ("module", "lifespan", "thread")]
        found = await asyncio.gather(*[caller.get(path) for path in paths])
    return [f"{path} {each.json()['asked']}" for path, each in zip(paths, found, strict=True)]


for _ in range(3):
    print(*asyncio.run(ask()), sep="\n")
    importlib.reload(fastapi_app)
    gc.collect()
