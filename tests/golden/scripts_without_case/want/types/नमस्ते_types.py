from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model, field


class नमस्ते(Model):
    שלום: str | None = None
    مرحبا: str | None = None
    こんにちは: str | None = None
    안녕: str | None = None
    full: int | None = field("ＦＵＬＬ", default=None)
    left_to_right_mark_id: str | None = field("\u200eid", default=None)
    id: int | None = None
    नमस्ते: नमस्तेType | None = None
    नमसत: str | None = None


नमस्तेType: TypeAlias = "नमस्ते"
