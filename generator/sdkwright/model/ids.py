"""The ids of the model."""

from __future__ import annotations

from typing import NewType

SchemaId = NewType("SchemaId", int)
"""An index into `Api.schemas`."""
