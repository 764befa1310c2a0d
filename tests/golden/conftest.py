"""Nothing below `want/` is a test, whatever it is called."""

from __future__ import annotations

collect_ignore_glob = ["*/want/*"]
