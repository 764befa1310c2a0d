"""sdkwright turns an OpenAPI description into a Python SDK.

```python
import sdkwright

outcome = sdkwright.generate("openapi.yaml", output="sdk")
for diagnostic in outcome.report:
    print(diagnostic.code, diagnostic.message)
```
"""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkwright.pipeline import Outcome

__version__ = "0.1.0"
__all__ = ["__version__", "generate"]

_Path = str | PathLike[str]


def generate(
    spec: _Path | None = None,
    *,
    config: _Path | None = None,
    output: _Path | None = None,
    package: str | None = None,
    templates: _Path | None = None,
    packs: Sequence[str] = ("python",),
    check: bool = False,
    strict: bool = False,
    keep_going: bool = False,
    force: bool = False,
    root: _Path | None = None,
    allow_http: bool = False,
) -> Outcome:
    """Does what `sdkwright generate` does, with the same options, and prints nothing.

    Returns the outcome: `ok`, the `report` with all diagnostics, and the `changes` by path. Raises ValueError without
    a description, `BrokenOutput` where a template makes what is no Python, `WriteFailed` where the disk fails.
    """
    from sdkwright.pipeline import Request
    from sdkwright.pipeline import generate as run

    if spec is None and config is None:
        raise ValueError("name a description, or an sdk.toml that names one")
    request = Request(
        spec=None if spec is None else Path(spec),
        config=None if config is None else Path(config),
        output=None if output is None else Path(output),
        package=package,
        templates=None if templates is None else Path(templates),
        packs=tuple(packs),
        check=check,
        strict=strict,
        keep_going=keep_going,
        force=force,
        root=None if root is None else Path(root),
        allow_http=allow_http,
    )
    return run(request)
