"""What comes back: typed where it fits, as it came where it does not, and never an exception for a response that drifted."""

from __future__ import annotations

import copy
import enum
import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import gradient.types
import pytest
from gradient import APIResponseValidationError
from gradient.types import (
    AppJobInvocationCancelResponse,
    AppJobInvocationCancelResponsePhase,
    AppJobInvocationCancelResponseTrigger,
    AppJobInvocationCancelResponseTriggerManualUser,
    AppJobInvocationCancelResponseTriggerScheduledSchedule,
    AppJobInvocationCancelResponseTriggerType,
)

from .callers import Cancel, by_both, cancel
from .loopback import Api, FakeResponse

PREFIX = "AppJobInvocationCancelResponse"
NAMES = ["", "Phase", "Trigger", "TriggerManual", "TriggerManualUser", "TriggerScheduled", "TriggerScheduledSchedule"]
WHOLE = {
    "id": "ba32b134-569c-4c0c-ba02-8ffdb0492ece",
    "completed_at": "2025-09-11T11:04:40Z",
    "created_at": "2025-09-11T13:04:05.250+02:00",
    "deployment_id": "c020763f-ddb7-4112-a0df-7f01c69fc00b",
    "job_name": "good-job",
    "phase": "CANCELED",
    "started_at": "2025-09-11T11:04:10Z",
    "trigger": {
        "manual": {"user": {"email": "ada@example.com", "full_name": "Ada", "uuid": "7"}},
        "scheduled": {"schedule": {"cron": "*/2 * * * *", "time_zone": "UTC"}},
        "type": "MANUAL",
    },
}


@by_both
def test_a_response_as_described_is_typed_through_and_through(api: Api, call: Cancel) -> None:
    api.response = FakeResponse.of(WHOLE)

    invocation = call(api)

    assert type(invocation) is AppJobInvocationCancelResponse
    assert invocation.id == WHOLE["id"]
    assert invocation.phase is AppJobInvocationCancelResponsePhase.CANCELED
    assert invocation.trigger is not None
    assert invocation.trigger.type is AppJobInvocationCancelResponseTriggerType.MANUAL
    assert invocation.trigger.manual is not None
    assert type(invocation.trigger.manual.user) is AppJobInvocationCancelResponseTriggerManualUser
    assert invocation.trigger.manual.user.email == "ada@example.com"
    assert invocation.trigger.scheduled is not None
    assert type(invocation.trigger.scheduled.schedule) is AppJobInvocationCancelResponseTriggerScheduledSchedule
    assert invocation.trigger.scheduled.schedule.cron == "*/2 * * * *"


def test_datetimes_are_aware_and_keep_their_offset(api: Api) -> None:
    api.response = FakeResponse.of(WHOLE)

    invocation = cancel(api)

    assert invocation.completed_at == datetime(2025, 9, 11, 11, 4, 40, tzinfo=UTC)
    assert invocation.created_at is not None
    assert invocation.created_at.utcoffset() == timedelta(hours=2)
    assert invocation.created_at.microsecond == 250_000
    assert invocation.started_at is not None
    assert invocation.created_at < invocation.started_at


def test_a_response_goes_back_as_the_same_data(api: Api) -> None:
    whole = {**WHOLE, "created_at": "2025-09-11T11:04:05Z"}
    api.response = FakeResponse.of(whole)

    invocation = cancel(api)

    assert invocation.to_dict() == whole
    assert json.loads(invocation.to_json()) == whole
    assert AppJobInvocationCancelResponse.from_dict(whole) == invocation
    assert pickle.loads(pickle.dumps(invocation)) == copy.deepcopy(invocation) == invocation


@by_both
def test_the_response_of_the_page_is_returned_and_nothing_is_lost(
    api: Api, call: Cancel, page_example: dict[str, Any]
) -> None:
    api.response = FakeResponse.of(page_example)

    invocation = call(api)

    assert invocation.phase is None
    assert invocation.additional_properties["job_invocation"][0]["phase"] == "SUCCEEDED"  # type: ignore[index]
    assert invocation.to_dict() == page_example
    assert "good-job" in repr(invocation)


def test_the_object_that_the_page_wraps_is_read_where_it_fits(api: Api, page_example: dict[str, Any]) -> None:
    """`trigger` is a list there, and its type is SCHEDULED, which the enum does not have."""
    api.response = FakeResponse.of(page_example["job_invocation"][0])

    invocation = cancel(api)

    assert invocation.phase is AppJobInvocationCancelResponsePhase.SUCCEEDED
    assert invocation.completed_at == datetime(2025, 9, 11, 11, 4, 40, tzinfo=UTC)
    assert invocation.trigger == page_example["job_invocation"][0]["trigger"]
    assert invocation.to_dict() == page_example["job_invocation"][0]


@by_both
def test_an_unknown_phase_survives_a_round_trip(api: Api, call: Cancel) -> None:
    api.response = FakeResponse.of({"phase": "FROZEN", "trigger": {"type": "SCHEDULED"}})

    invocation = call(api)

    assert isinstance(invocation.phase, AppJobInvocationCancelResponsePhase)
    assert (invocation.phase, str(invocation.phase), f"{invocation.phase}") == ("FROZEN",) * 3
    assert not invocation.phase.is_known
    assert pickle.loads(pickle.dumps(invocation)).to_dict() == invocation.to_dict()
    assert AppJobInvocationCancelResponse.from_dict(invocation.to_dict()) == invocation
    assert invocation.to_dict() == {"phase": "FROZEN", "trigger": {"type": "SCHEDULED"}}


def test_unknown_fields_are_kept_at_every_depth(api: Api) -> None:
    api.response = FakeResponse.of({"region": "fra1", "trigger": {"by": {"team": 7}, "type": "MANUAL"}})

    invocation = cancel(api)

    assert invocation.additional_properties == {"region": "fra1"}
    assert invocation.trigger is not None
    assert invocation.trigger.additional_properties == {"by": {"team": 7}}
    assert invocation.to_dict() == {"region": "fra1", "trigger": {"by": {"team": 7}, "type": "MANUAL"}}


@pytest.mark.parametrize(
    "drifted",
    [
        {"id": 5, "created_at": "yesterday", "phase": 3},
        {"trigger": "MANUAL", "started_at": 1726052640, "completed_at": None},
        {"trigger": {"manual": [], "scheduled": {"schedule": "*/2"}}},
        {"created_at": "last week"},
    ],
    ids=repr,
)
def test_json_of_another_shape_is_returned_as_it_came(api: Api, drifted: Any) -> None:
    api.response = FakeResponse.of(drifted)

    invocation: Any = cancel(api)

    assert invocation.to_dict() == drifted


@by_both
@pytest.mark.parametrize(
    ("body", "kind"), [([{"id": "1"}], "a list"), ("done", "a scalar"), (None, "null"), (7, "a scalar")], ids=repr
)
def test_a_response_that_is_no_object_is_no_model(api: Api, call: Cancel, body: Any, kind: str) -> None:
    api.response = FakeResponse.of(body)

    with pytest.raises(APIResponseValidationError, match=f"the response is {kind}, but {PREFIX} was promised"):
        call(api)


@by_both
@pytest.mark.parametrize("body", [b"", b" \r\n"], ids=["empty", "blank"])
def test_an_empty_response_is_none_and_the_server_has_acted(api: Api, call: Cancel, body: bytes) -> None:
    api.response = FakeResponse(200, body, (("Content-Type", "application/json"),))

    assert call(api) is None


@by_both
@pytest.mark.parametrize("body", [b"<html>Bad gateway</html>", b'{"id": '], ids=["html", "cut off"])
def test_what_is_no_json_is_an_error_that_shows_it(api: Api, call: Cancel, body: bytes) -> None:
    api.response = FakeResponse(200, body, (("Content-Type", "text/html"),))

    with pytest.raises(APIResponseValidationError, match=PREFIX) as caught:
        call(api)

    assert caught.value.status == 200
    assert caught.value.body == (body.decode() or None)
    assert body.decode() in str(caught.value)


def test_every_type_of_the_page_can_be_imported() -> None:
    names = [PREFIX + name for name in [*NAMES, "TriggerType"]]

    assert [getattr(gradient.types, name).__name__ for name in names] == names
    assert set(names) <= set(gradient.types.__all__) == set(dir(gradient.types))


def test_enums_are_classes_and_strings(operation: dict[str, Any], pytestconfig: pytest.Config) -> None:
    phase = AppJobInvocationCancelResponsePhase.CANCELED

    assert issubclass(AppJobInvocationCancelResponsePhase, enum.Enum)
    assert isinstance(phase, str)
    assert phase == "CANCELED"
    assert {"CANCELED": 1}[phase] == 1
    assert f"{phase:>10}|" + phase.lower() + "-" + phase == "  CANCELED|canceled-CANCELED"
    assert json.dumps(phase) == '"CANCELED"'
    assert [p.value for p in AppJobInvocationCancelResponsePhase] == [
        "UNKNOWN", "PENDING", "RUNNING", "SUCCEEDED", "FAILED", "CANCELED", "SKIPPED",
    ]  # fmt: skip
    assert list(AppJobInvocationCancelResponseTriggerType) == ["MANUAL", "SCHEDULE", "UNKNOWN"]


def test_a_model_is_made_changed_and_compared_like_any_object() -> None:
    trigger = AppJobInvocationCancelResponseTrigger(type=AppJobInvocationCancelResponseTriggerType.MANUAL)
    trigger.manual = None

    assert trigger.to_dict() == {"type": "MANUAL", "manual": None}
    assert trigger == AppJobInvocationCancelResponseTrigger.from_dict({"type": "MANUAL", "manual": None})
    with pytest.raises(AttributeError, match="did you mean 'type'"):
        trigger.typ = "MANUAL"  # type: ignore[attr-defined]
