"""What texts are made of, wherever they go."""

from __future__ import annotations

import re

LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
UNUSUAL = re.compile(r"[^ -\[\]-~]")
"""What is not itself wherever it stands: all but the signs of ASCII that are seen, without the backslash."""
