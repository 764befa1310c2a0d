"""The token: where it comes from, and that nobody but the server ever sees it."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import socket
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from urllib.parse import quote, quote_plus

import gradient
import pytest
from gradient import AsyncGradient, Gradient, GradientError, MissingCredentialError

from .callers import TOKEN, Cancel, by_both, cancel
from .loopback import Api, FakeResponse, Received

FORMS = (TOKEN, quote(TOKEN, safe=""), quote_plus(TOKEN), "9b2e51c7a4")
"""The token as it may be written, and a part of it that is the same in all writings."""


@by_both
def test_the_argument_wins_over_the_environment(api: Api, call: Cancel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "from-environment")

    call(api)
    call(api, settings={"access_token": None})

    assert [r.header("authorization") for r in api.received] == [f"Bearer {TOKEN}", "Bearer from-environment"]


def test_the_environment_is_read_when_the_client_is_made(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "first")
    client = Gradient(base_url=api.url)
    monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", "second")

    with client:
        client.apps.job_invocations.cancel("j", app_id="a")

    assert api.only.header("authorization") == "Bearer first"


@pytest.mark.parametrize("client", [Gradient, AsyncGradient])
@pytest.mark.parametrize("environment", [None, "", "  "])
def test_without_a_token_the_error_says_how_to_give_one(
    client: type[Gradient], environment: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if environment is not None:
        monkeypatch.setenv("GRADIENT_ACCESS_TOKEN", environment)

    with pytest.raises(MissingCredentialError, match="access_token=.*GRADIENT_ACCESS_TOKEN"):
        client()


@pytest.mark.parametrize("wrong", [f"{TOKEN}\r\nX: y", f"{TOKEN}\n", f"\x00{TOKEN}", f"{TOKEN} ü\u2028"])
def test_a_token_that_no_header_can_carry_is_refused_unseen(api: Api, wrong: str) -> None:
    with pytest.raises(ValueError, match="access_token") as caught:
        cancel(api, settings={"access_token": wrong})

    assert seen_in(str(caught.value), repr(caught.value)) == []
    assert api.connections == 0


def test_no_object_shows_it(api: Api) -> None:
    client, other = Gradient(access_token=TOKEN), AsyncGradient(access_token=TOKEN)
    objects = [client, other, client.with_options(timeout=3), client.apps, client.apps.job_invocations, other.apps]
    held = [value for each in objects for value in vars(each).values()]

    assert seen_in(*map(repr, objects), *map(str, objects), *map(repr, held), f"{vars(client)} {dir(client)}") == []


def test_no_log_shows_it(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        cancel(api, job_name="a", extra_query={"access_token": TOKEN})
        api.response = FakeResponse.of({"message": f"bad token {TOKEN}"}, status=401)
        with pytest.raises(GradientError):
            cancel(api)

    texts = [text for record in caplog.records for text in (record.getMessage(), repr(vars(record)))]
    assert any(record.name == "gradient" for record in caplog.records)
    assert any(record.name.startswith("http") for record in caplog.records)
    assert seen_in(caplog.text, *texts) == []


def test_no_log_of_a_process_with_all_logging_on_shows_it(api: Api) -> None:
    script = "import logging; logging.basicConfig(level=0)\n" + SCRIPT
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "GRADIENT_ACCESS_TOKEN": TOKEN}
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-c", script, api.url], env=environment, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stderr
    assert "POST" in done.stderr
    assert seen_in(done.stdout, done.stderr) == []


SOURCE = Path(gradient.__file__).parents[1]
SCRIPT = """
import sys
from gradient import Gradient
with Gradient(base_url=sys.argv[1]) as client:
    print(client, client.apps.job_invocations.cancel("j", app_id="a"))
"""


@by_both
@pytest.mark.parametrize("way", ["refused", "repeated", "no json", "hung up", "silent", "nowhere", "bad argument"])
def test_no_exception_shows_it(api: Api, call: Cancel, way: str) -> None:
    error = failed(api, call, way)

    described = traceback.TracebackException.from_exception(error, capture_locals=True)
    inside = [line for line in described.format() if "tests" not in line]
    assert seen_in(str(error), repr(error), repr(error.args), *inside) == []
    assert not any(form.encode() in pickle.dumps(error) for form in FORMS)
    assert [each for each in chain(error) if seen_in(str(each), repr(each), repr(vars(each)), sent_with(each))] == []


def failed(api: Api, call: Cancel, way: str) -> Exception:
    """What a call raises that fails in some way, with a server that repeats the token wherever it can."""
    settings, arguments = {}, {}
    match way:
        case "refused":
            api.response = FakeResponse.of({"message": "no"}, status=401)
        case "repeated":
            api.answer = repeat
        case "no json":
            api.response = FakeResponse(200, f"<p>{TOKEN}</p>".encode())
        case "hung up":
            api.response = FakeResponse(None)
        case "silent":
            api.silence, settings["timeout"] = threading.Event(), 0.1
        case "nowhere":
            settings["base_url"] = f"http://127.0.0.1:{free_port()}"
        case "bad argument":
            arguments["app_id"] = ""
    with pytest.raises((GradientError, ValueError)) as caught:
        call(api, settings=settings, **arguments)
    return caught.value


def repeat(received: Received) -> FakeResponse:
    """What an incautious server says: all that it got."""
    said = received.header("authorization") or ""
    return FakeResponse(
        403, f'{{"message": "{said} {quote(said)}"}}'.encode(), (("X-Echo", said), ("X-Request-Id", said))
    )


def sent_with(error: BaseException) -> str:
    """The headers of the request that an error of the HTTP library carries: error trackers look there."""
    try:
        return repr(list(error.request.headers.raw))  # type: ignore[attr-defined]
    except (AttributeError, RuntimeError):
        return ""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    waiting: list[BaseException | None] = [error]
    while waiting:
        each = waiting.pop()
        if each is not None and each not in found:
            found.append(each)
            waiting += [each.__cause__, each.__context__]
    return found


def test_no_traceback_with_its_frames_shows_it(api: Api) -> None:
    """Error trackers keep the local variables of each frame: none of ours may print as the token."""
    api.response = FakeResponse.of({}, status=500)
    client = Gradient(access_token=TOKEN, base_url=api.url)
    with client, pytest.raises(GradientError) as caught:
        client.apps.job_invocations.cancel("j", app_id="a")

    frames = traceback.walk_tb(caught.value.__traceback__)
    ours = [frame for frame, _ in frames if "gradient" in frame.f_code.co_filename]
    assert len(ours) >= 3
    assert seen_in(*(repr(value) for frame in ours for value in frame.f_locals.values())) == []


def test_the_async_log_shows_nothing_either(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    async def run() -> None:
        async with AsyncGradient(access_token=TOKEN, base_url=api.url) as client:
            await client.apps.job_invocations.cancel("j", app_id="a")

    with caplog.at_level(logging.DEBUG):
        asyncio.run(run(), debug=True)

    assert "gradient" in {record.name for record in caplog.records}
    assert seen_in(caplog.text, *(repr(vars(record)) for record in caplog.records)) == []


def seen_in(*texts: str) -> list[str]:
    """Those of the texts that show the token."""
    return [text for text in texts if any(form in text for form in FORMS)]
