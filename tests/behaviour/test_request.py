"""What goes over the wire, to the byte; a second client, written by hand, must send the same."""

from __future__ import annotations

import http.client
import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import gradient
import httpx2
import pytest

from .callers import APP, INVOCATION, TARGET, TOKEN, Cancel, by_both
from .loopback import Api, FakeResponse

OF_INTEREST = ("accept", "authorization", "content-type", "content-length", "host")


@by_both
def test_the_request_is_exactly_right(api: Api, call: Cancel) -> None:
    call(api, job_name="good-job")

    assert api.only.line == f"POST {TARGET} HTTP/1.1"
    assert api.only.body == b'{"job_name":"good-job"}'
    assert dict(api.only.headers) == {
        "host": api.url.removeprefix("http://"),
        "accept": "application/json",
        "accept-encoding": api.only.header("accept-encoding"),
        "authorization": f"Bearer {TOKEN}",
        "connection": "keep-alive",
        "content-length": "23",
        "content-type": "application/json",
        "user-agent": f"gradient-python/{gradient.__version__}",
    }


@by_both
def test_without_arguments_for_the_body_there_is_no_body(api: Api, call: Cancel) -> None:
    call(api)

    assert api.only.body == b""
    assert api.only.header("content-type") is None
    assert api.only.header("content-length") == "0"


@by_both
def test_none_is_null_and_not_given_is_nothing(api: Api, call: Cancel) -> None:
    with pytest.raises(TypeError, match="job_name takes no None"):
        call(api, job_name=None)
    call(api, extra_body={"job_name": None})
    call(api, job_name=gradient.NOT_GIVEN)
    call(api, job_name="")

    assert [received.body for received in api.received] == [b'{"job_name":null}', b"", b'{"job_name":""}']


@by_both
def test_text_is_sent_as_utf8(api: Api, call: Cancel) -> None:
    call(api, job_name='Grüße "\\ \u2028\n😀')

    assert json.loads(api.only.body) == {"job_name": 'Grüße "\\ \u2028\n😀'}
    assert "Grüße".encode() in api.only.body


@by_both
def test_a_client_written_by_hand_sends_the_same(api: Api, call: Cancel) -> None:
    body = {"job_name": "Grüße"}
    call(api, **body)
    by_standard_library(api, json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode())
    by_httpx2(api, body)

    sdk, standard, other = api.received
    assert sdk.line == standard.line == other.line
    assert sdk.body == standard.body == other.body
    for name in OF_INTEREST:
        assert sdk.header(name) == standard.header(name) == other.header(name), name


def by_standard_library(api: Api, body: bytes) -> None:
    connection = http.client.HTTPConnection(urlsplit(api.url).netloc, timeout=10)
    headers = {
        "Authorization": f"Bearer {TOKEN}",
        "Accept": "application/json",
        "Content-Type": "application/json",
    }
    connection.request("POST", TARGET, body=body, headers=headers)
    connection.getresponse().read()
    connection.close()


def by_httpx2(api: Api, body: dict[str, str]) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
    httpx2.post(api.url + TARGET, json=body, headers=headers)


@by_both
def test_extras_of_one_call_reach_the_wire(api: Api, call: Cancel) -> None:
    call(
        api,
        job_name="a",
        extra_headers={"X-Trace": "7", "accept": "application/vnd.b+json", "User-Agent": None},
        extra_query={"dry_run": True, "tag": ["a b", "c&d"]},
        extra_body={"reason": "test"},
    )

    assert api.only.target == f"{TARGET}?dry_run=true&tag=a%20b&tag=c%26d"
    assert api.only.header("x-trace") == "7"
    assert api.only.header("accept") == "application/vnd.b+json"
    assert json.loads(api.only.body) == {"job_name": "a", "reason": "test"}


SCRIPTS = Path(__file__).parent / "scripts"


@pytest.mark.parametrize("script", ["cancel.py", "cancel_async.py"])
def test_the_script_prints_canceled(api: Api, script: str) -> None:
    api.response = FakeResponse.of({"id": INVOCATION, "phase": "CANCELED"})

    assert run(script, api) == "CANCELED\n"
    assert api.only.line == f"POST {TARGET} HTTP/1.1"
    assert api.only.header("authorization") == f"Bearer {TOKEN}"
    assert api.only.body == b'{"job_name":"good-job"}'


@pytest.mark.parametrize("script", ["cancel.py", "cancel_async.py"])
def test_the_script_prints_something_sensible_for_the_response_of_the_page(
    api: Api, script: str, page_example: dict[str, object]
) -> None:
    api.response = FakeResponse.of(page_example)

    assert run(script, api) == f"{page_example}\n"
    assert APP in api.only.target


def run(script: str, api: Api) -> str:
    """What a script prints; it finds the SDK where this process found it."""
    source = Path(gradient.__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(source), "GRADIENT_ACCESS_TOKEN": TOKEN}
    command = [sys.executable, "-W", "error", str(SCRIPTS / script), api.url]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
