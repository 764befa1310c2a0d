"""Options that are none, where no method of a resource took them."""

from __future__ import annotations

import inspect
import re
from typing import Any, Unpack

import pytest
from gradient import AsyncGradient, Gradient
from gradient._runtime.call.operation import Operation
from gradient._runtime.client.resource import SyncResource
from gradient._runtime.options import RequestOptions
from gradient._runtime.refusals import explained, nearest
from gradient.types import AppJobInvocationCancelParams as Cancel

FILES: Operation[None] = Operation("GET", "/files")


class Nothing:
    def send(self, request: object) -> Any:
        raise AssertionError("it was sent")

    def close(self) -> None:
        """Nothing is open."""


def test_an_option_that_is_none_is_refused_where_the_client_is_called_itself() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    options: Any = {"max_retires": 1}

    with pytest.raises(
        TypeError, match="the call got an unexpected keyword argument 'max_retires'; did you mean 'max_r"
    ):
        client.call(FILES, options=options)


@pytest.mark.parametrize("name", ["extra_headers", "extra_query", "extra_body"])
def test_what_is_added_is_a_mapping(name: str) -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    options: Any = {name: [("a", "b")]}

    with pytest.raises(TypeError, match=f"{name} takes a mapping, not a list"):
        client.call(FILES, options=options)


def test_a_subclass_that_wraps_a_method_is_named() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]

    class Files(SyncResource):
        def all(self, *, page: int = 1, **options: Unpack[RequestOptions]) -> None:
            self._client.call(FILES, query={"page": page}, options=options)

    with pytest.raises(
        TypeError, match=r"Files.all\(\) got an unexpected keyword argument 'Page'; did you mean 'page'"
    ):
        Files(client).all(Page=3)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="'Page'; did you mean 'page'"):  # also where that is given, too
        Files(client).all(page=1, Page=3)  # type: ignore[call-arg]


def test_credentials_raw_calls_and_models_name_what_was_meant() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    wrong: list[tuple[Any, dict[str, Any], str]] = [
        (
            Gradient,
            {"acces_token": "t"},
            "Gradient() got an unexpected keyword argument 'acces_token'; did you mean 'acc",
        ),
        (AsyncGradient, {"acces_token": "t"}, "AsyncGradient() got an unexpected keyword argument 'acces_token'; did"),
        (client.get, {"pth": "/x"}, "get() got an unexpected keyword argument 'pth'; did you mean 'path'?"),
        (client.post, {"bdy": 1}, "post() got an unexpected keyword argument 'bdy'; did you mean 'body'?"),
        (Cancel, {"jobname": "x"}, "has no property 'jobname'; did you mean 'job_name'?"),
    ]

    for call, given, said in wrong:
        with pytest.raises(TypeError, match=re.escape(said)):
            call(**given)


@pytest.mark.parametrize("name", ["api_key", "token", "auth", "bearer_token", "secret"])
def test_a_credential_by_another_name_is_told_its_own(name: str) -> None:
    for make in (Gradient, AsyncGradient, Gradient(access_token="t", base_url="http://h").with_options):
        call: Any = make
        with pytest.raises(
            TypeError, match=rf"\(\) got an unexpected keyword argument '{name}'; did you mean 'access_token'\?"
        ):
            call(**{name: "t"})


def test_who_gives_no_name_is_told_which_to_write() -> None:
    client: Any = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    make: Any = Gradient

    with pytest.raises(
        TypeError, match=r"^Gradient\(\) takes none of its arguments without a name: write access_token=\.\.\."
    ):
        make("tok")
    with pytest.raises(
        TypeError, match=r"cancel\(\) takes none but job_invocation_id and body without a name: write app_id="
    ):
        client.apps.job_invocations.cancel("j", {}, "a")
    with pytest.raises(TypeError, match=r"^get\(\) takes none but path without a name: write cast_to="):
        client.get("/x", dict)


def test_every_refusal_names_the_method() -> None:
    client: Any = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    cancel = client.apps.job_invocations.cancel
    wrong: list[tuple[Any, str]] = [
        (
            lambda: cancel("j", {}, app_id="a", job_name="n"),
            "cancel(): the body is given as a whole, and 'job_name' be",
        ),
        (lambda: cancel("j", app_id="a", extra_query=[1]), "cancel(): extra_query takes a mapping, not a list"),
        (lambda: cancel("j", app_id="a", timeout="x"), "cancel(): timeout takes seconds"),
        (lambda: cancel("j", app_id="a", extra_query={"b": object()}), "cancel(): "),
        (lambda: client.post("/x", body=object()), "post(): "),
        (lambda: Gradient(access_token="t", default_headers=["a"]), "Gradient(): default_headers takes a mapping"),  # type: ignore[arg-type]
    ]

    for call, said in wrong:
        with pytest.raises(TypeError, match=re.escape(said)):
            call()


def test_what_a_call_raises_inside_stays_what_it_is() -> None:
    inner = TypeError("inside")

    @explained
    def wrong(*, name: str, **options: Any) -> None:
        raise inner

    with pytest.raises(TypeError) as raised:
        wrong(name="x", naem="y")

    assert raised.value is inner


def test_nothing_is_said_of_names_that_a_function_takes_as_they_come() -> None:
    @explained
    def own(*, name: str, **rest: Any) -> None:
        raise AssertionError(f"it was called with {name} and {rest}")

    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'name'"):
        own(naem="x")  # type: ignore[call-arg]


def test_methods_are_what_they_are_to_those_who_look_at_them() -> None:
    client, other = Gradient(access_token="t", base_url="http://h"), AsyncGradient(
        access_token="t", base_url="http://h"
    )
    method, later = client.apps.job_invocations.cancel, other.apps.job_invocations.cancel

    assert not inspect.iscoroutinefunction(method)
    assert inspect.iscoroutinefunction(later)
    assert list(inspect.signature(method).parameters) == list(inspect.signature(later).parameters)
    assert inspect.signature(method).parameters["app_id"].default is inspect.Parameter.empty
    assert method.__qualname__ == "JobInvocationsResource.cancel"


@pytest.mark.parametrize(
    ("name", "meant"),
    [("perPage", "per_page"), ("dryrun", "dry_run"), ("timout", "timeout"), ("stauts", "status"), ("zzz", None)],
)
def test_the_nearest_name(name: str, meant: str | None) -> None:
    assert nearest(name, ["per_page", "dry_run", "timeout", "status"]) == (
        f"; did you mean {meant!r}?" if meant else ""
    )


def test_a_refusal_names_the_argument_and_holds_no_value() -> None:
    client = Gradient(access_token="t", base_url="http://h", http_client=Nothing())  # type: ignore[arg-type]
    secret: Any = {"hunter2": 1}

    with pytest.raises(TypeError) as told:
        client.apps.job_invocations.cancel("x", app_id=secret)
    with pytest.raises(TypeError) as untold:
        client.call(Operation[None]("GET", "/files/{id}"), path={"id": secret})

    assert str(told.value) == "JobInvocationsResource.cancel(): app_id takes a single value, not a dict"
    assert str(untold.value) == "id takes a single value, not a dict"
    assert "hunter2" not in f"{vars(told.value)}{vars(untold.value)}"
