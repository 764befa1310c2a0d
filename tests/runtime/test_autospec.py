"""Mocks with a spec: they see the resources and methods of a client, and refuse what these refuse."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any
from unittest.mock import AsyncMock, create_autospec

import pytest
from gradient import AsyncGradient, Gradient

WRONG: list[dict[str, Any]] = [{}, {"ap_id": "a"}, {"app_id": "a", "tmeout": 3}, {"app_id": "a", "job": "x"}]


def done(outcome: Any) -> Any:
    """What a method returns, also if it is to be awaited."""
    return asyncio.run(outcome) if inspect.iscoroutine(outcome) else outcome


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("made", [True, False])
def test_a_mock_of_a_client_refuses_wrong_arguments(wrong: dict[str, Any], made: bool) -> None:
    client = create_autospec(Gradient, instance=True) if made else create_autospec(Gradient)(access_token="x")
    for jobs in (
        client.apps.job_invocations,
        client.apps.job_invocations.with_raw_response,
        client.apps.with_streaming_response.job_invocations,
        client.with_raw_response.apps.job_invocations,
    ):
        with pytest.raises(TypeError):
            jobs.cancel("j", **wrong)
        jobs.cancel("j", app_id="a", timeout=3, idempotency_key="k")

    client.apps.job_invocations.cancel.assert_called_once_with("j", app_id="a", timeout=3, idempotency_key="k")


@pytest.mark.parametrize("wrong", WRONG)
def test_a_mock_of_an_async_client_is_awaited(wrong: dict[str, Any]) -> None:
    cancel = create_autospec(AsyncGradient, instance=True).apps.job_invocations.cancel

    assert isinstance(cancel, AsyncMock)
    asyncio.run(cancel("j", app_id="a"))
    with pytest.raises(TypeError):
        asyncio.run(cancel("j", **wrong))


@pytest.mark.parametrize("kind", [Gradient, AsyncGradient])
def test_a_mock_knows_what_else_a_client_has(kind: Any) -> None:
    client = create_autospec(kind, instance=True)

    client.with_options(access_token="x", timeout=3)
    done(client.get("/x", cast_to=str, query={"a": 1}))
    for call in (
        lambda: client.with_options(tmeout=3),
        lambda: client.get("/x", querry={}),
        lambda: create_autospec(kind)(acces_token="x"),
    ):
        with pytest.raises(TypeError):
            done(call())
    with pytest.raises(AttributeError):
        client.appz  # noqa: B018
    with pytest.raises(AttributeError):
        client.apps.jobs  # noqa: B018


@pytest.mark.parametrize("kind", [Gradient, AsyncGradient])
def test_a_signature_spells_the_options_out(kind: Any) -> None:
    found = inspect.signature(kind(access_token="x").apps.job_invocations.cancel)

    assert {"job_invocation_id", "app_id", "timeout", "extra_headers", "idempotency_key"} <= set(found.parameters)
    assert all(each.kind is not each.VAR_KEYWORD for each in found.parameters.values())
    assert found.replace(parameters=()).parameters == {}
