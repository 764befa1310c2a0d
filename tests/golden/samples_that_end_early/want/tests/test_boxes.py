"""Tests of `client.boxes`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(
    200,
    {
        "box": {
            "box": {
                "box": {
                    "box": {
                        "box": {
                            "box": {
                                "box": {
                                    "box": {
                                        "box": {
                                            "box": {
                                                "box": {
                                                    "box": {
                                                        "box": {
                                                            "box": {
                                                                "kind": "small",
                                                                "made": "2025-01-31T12:30:00Z",
                                                                "parts": [],
                                                                "size": 1,
                                                            },
                                                        },
                                                    },
                                                },
                                            },
                                        },
                                    },
                                },
                            },
                        },
                    },
                },
            },
        },
    },
    typed="Box1",
)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.boxes.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/boxes")
