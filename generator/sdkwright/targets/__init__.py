"""Api -> Draft, one package for each language; a target knows the model and the text types, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..config import Config
from ..draft import Draft
from ..model import Api
from ..report import Report
from . import python

Target = Callable[[Api, Config, str, Report], Draft]
"""Makes the draft of an API for one language; the text is sdkwright's own version."""

TARGETS: Mapping[str, Target] = {"python": python.draft}
"""The targets by the name that a pack.toml gives."""
