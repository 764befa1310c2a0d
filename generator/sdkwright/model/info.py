"""What a description says of itself and of who is behind it (OpenAPI 3.2, 4.8, 4.9 and 4.11)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Info:
    """The terms of an API, whom to ask, its licence, and where more is written. What is empty is not told."""

    terms_url: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_url: str = ""
    license_name: str = ""
    license_id: str = ""
    license_url: str = ""
    docs_url: str = ""


NO_INFO = Info()
