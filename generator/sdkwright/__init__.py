"""sdkwright turns an OpenAPI description into a Python SDK.

```python
import sdkwright

outcome = sdkwright.generate("openapi.yaml", output="sdk")
for diagnostic in outcome.report:
    print(diagnostic.code, diagnostic.message)
```
"""

# Nothing is imported before `generate` is called: `python -m sdkwright` comes by here first, while the current folder
# is still where Python looks for modules (see `__main__`).
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from os import PathLike
    from typing import TypeAlias

    from sdkwright.pipeline import Outcome

    _Path: TypeAlias = str | PathLike[str]

__version__ = "0.1.0"
__all__ = ["__version__", "generate"]


def generate(
    spec: _Path | None = None,
    *,
    config: _Path | None = None,
    output: _Path | None = None,
    package: str | None = None,
    templates: _Path | None = None,
    packs: Sequence[str] = (),
    check: bool = False,
    strict: bool = False,
    keep_going: bool = False,
    force: bool = False,
    root: _Path | None = None,
    allow_remote: bool = False,
) -> Outcome:
    """Does what `sdkwright generate` does, with the same options, and prints nothing: the outcome says what came of it.

    Raises ValueError without a description, `BrokenOutput` where a template makes no Python, `WriteFailed` by the disk.
    """
    from pathlib import Path

    from sdkwright import pipeline

    if spec is None and config is None:
        raise ValueError("name a description, or an sdk.toml that names one")
    request = pipeline.Request(
        spec=spec if spec is None else Path(spec),
        config=config if config is None else Path(config),
        output=output if output is None else Path(output),
        package=package,
        templates=templates if templates is None else Path(templates),
        packs=tuple(packs),
        check=check,
        strict=strict,
        keep_going=keep_going,
        force=force,
        root=root if root is None else Path(root),
        allow_remote=allow_remote,
    )
    return pipeline.generate(request)
