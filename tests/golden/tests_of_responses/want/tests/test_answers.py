"""Tests of `client.answers`."""

from __future__ import annotations

from support import Api, Json, Request, Response, stream_response

CREATE_RESPONSE = Response(200, {"text": "text"}, typed="AnswerCreateResponse")
CREATE_STREAM = stream_response(
    200,
    {"delta": "delta"},
    'data: {"delta":"delta"}\n\n',
    "text/event-stream",
    typed="AnswersCreateResponse",
)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.answers.create(question="question", stream=True),
        CREATE_STREAM,
    )

    assert sent == Request(
        "POST",
        "/answers",
        body=Json({"question": "question", "stream": True}),
    )


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.answers.create(question="question"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/answers", body=Json({"question": "question"}))
