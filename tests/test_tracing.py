"""The example of OpenTelemetry in the SDK's guide, run as it stands with the SDK of OpenTelemetry itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gradient import (
    APIConnectionError,
    AsyncGradient,
    AsyncMockTransport,
    Gradient,
    MockTransport,
    NotFoundError,
    Request,
    Response,
    RetryPolicy,
)
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from .test_readme import blocks

AT_ONCE = RetryPolicy(first_pause=0.0, shortest_pause=0.0)
Answers = Callable[[Request], object]


@pytest.fixture(scope="module")
def exporter() -> InMemorySpanExporter:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, repository: Path, exporter: InMemorySpanExporter) -> Any:
    """Calls a client of either kind through the middleware of the guide; returns the spans."""
    (block,) = [b for b in blocks(repository / "generated/python/guide.md", "python") if "opentelemetry" in b.text]
    text = block.text.partition("\nclient = ")[0]
    if request.param == "async":  # as the guide says below it
        text = text.replace("def traced", "async def traced").replace("response = send", "response = await send")
    names: dict[str, Any] = {}
    exec(compile(text, "guide.md", "exec"), names)  # noqa: S102 - to run it is the point
    exporter.clear()

    def run(answer: Answers) -> tuple[ReadableSpan, ...]:
        told: Any = {"access_token": "tok-123456", "middleware": [names["traced"]], "retries": AT_ONCE}
        if request.param == "sync":
            Gradient(http_client=MockTransport(answer), **told).apps.job_invocations.cancel(
                "j", app_id="a", idempotency_key="k"
            )
        else:
            client = AsyncGradient(http_client=AsyncMockTransport(answer), **told)
            asyncio.run(client.apps.job_invocations.cancel("j", app_id="a", idempotency_key="k"))
        return exporter.get_finished_spans()

    return run


def told(span: ReadableSpan, name: str) -> object:
    return (span.attributes or {}).get(name)


def test_a_call_is_a_span(call: Any) -> None:
    (span,) = call(lambda _: {"phase": "CANCELED"})

    assert (span.name, span.kind, span.status.is_ok) == ("POST", trace.SpanKind.CLIENT, True)
    assert told(span, "http.response.status_code") == 200
    assert str(told(span, "url.full")).endswith("/v2/apps/a/job-invocations/j/cancel")


def test_each_attempt_is_a_span_of_its_own(call: Any) -> None:
    answers = iter([Response(503), Response(500), {"phase": "CANCELED"}])

    spans = call(lambda _: next(answers))

    assert [told(span, "http.response.status_code") for span in spans] == [503, 500, 200]
    assert [told(span, "http.request.resend_count") for span in spans] == [0, 1, 2]
    assert [span.status.is_ok for span in spans] == [False, False, True]


def test_a_failure_is_recorded_in_its_span(call: Any, exporter: InMemorySpanExporter) -> None:
    def refuse(_: Request) -> object:
        raise ConnectionRefusedError("nobody there")

    with pytest.raises(APIConnectionError):
        call(refuse)
    spans = exporter.get_finished_spans()

    assert len(spans) == 3
    assert {span.status.status_code for span in spans} == {trace.StatusCode.ERROR}
    assert {event.name for span in spans for event in span.events} == {"exception"}
    assert "tok-123456" not in "".join(span.to_json() for span in spans)


def test_a_status_that_says_no_is_seen(call: Any, exporter: InMemorySpanExporter) -> None:
    with pytest.raises(NotFoundError):
        call(lambda _: Response(404))

    (span,) = exporter.get_finished_spans()
    assert span.status.status_code is trace.StatusCode.ERROR
