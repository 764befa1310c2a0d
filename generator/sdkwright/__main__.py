"""`python -m sdkwright`."""

from __future__ import annotations

import sys

from sdkwright.cli import main

sys.exit(main())
