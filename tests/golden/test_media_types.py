"""What a response of several media types is read as: by what comes, whatever the types have in common."""

from __future__ import annotations

import pytest

from .test_access import Canned, Sdk


@pytest.mark.parametrize(
    ("media_type", "body"),
    [("application/json", '"two words"'), ("application/xml", "two words"), ("text/plain", "two words")],
)
@pytest.mark.parametrize("asks", [False, True], ids=["by itself", "asked for"])
def test_a_string_is_quoted_in_json_alone(sdk_of: Sdk, media_type: str, body: str, asks: bool) -> None:  # noqa: F811
    package = sdk_of("responses_of_several_media_types")
    with package.Shop(http_client=Canned(package, body, media_type), base_url="https://x.example") as client:
        note = client.pets.retrieve_note("1", **({"accept": media_type} if asks else {}))
    assert note == "two words"
