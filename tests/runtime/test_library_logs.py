"""What a program that asks for DEBUG of everything reads about our requests."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx2
import pytest
from gradient import AsyncGradient, Gradient

from .loopback import FakeResponse, Server

SECRETS = ("tok-3f9a-d8e1", "sid-77", "key-123")
COOKIE = (("Content-Type", "application/json"), ("Set-Cookie", "sid=sid-77"))


def call(server: Server, kind: str) -> None:
    told: Any = {"access_token": SECRETS[0], "base_url": server.url, "default_query": {"api_key": SECRETS[2]}}

    async def work() -> None:
        async with AsyncGradient(**told) as client:
            await client.apps.job_invocations.cancel("j", app_id="a")

    if kind == "async":
        asyncio.run(work())
    elif kind == "sync":
        with Gradient(**told) as client:
            client.apps.job_invocations.cancel("j", app_id="a")
    else:
        with httpx2.Client() as brought:
            Gradient(http_client=brought, **told).apps.job_invocations.cancel("j", app_id="a")


@pytest.mark.parametrize("kind", ["sync", "async", "brought"])
def test_no_secret_is_in_any_log_at_debug(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(FakeResponse(200, b"{}", COOKIE))

    with caplog.at_level(logging.DEBUG):
        call(server, kind)

    text = "\n".join(f"{each.name} {each.getMessage()}" for each in caplog.records)
    assert "httpcore2.http11 receive_response_headers.complete" in text, "the line is there"
    assert "gradient " in text
    assert [secret for secret in SECRETS if secret in text] == []


def test_the_lines_of_others_stay_as_they_are(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    server.answer(FakeResponse(200, b"{}", COOKIE))
    call(server, "sync")

    with caplog.at_level(logging.DEBUG), httpx2.Client() as other:
        other.get(server.url)

    assert "sid=sid-77" in caplog.text


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_at_info_an_attempt_is_one_line_and_ours(server: Server, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        call(server, kind)

    assert [record.name for record in caplog.records if record.levelno >= logging.INFO] == ["gradient"]
