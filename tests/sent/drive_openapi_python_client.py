"""Calls every cell in the client that openapi-python-client makes of them; runs where that client's library is.

    python drive_openapi_python_client.py FOLDER_OF_THE_PACKAGE

It prints JSON: for each call null where there is no method, else the requests (as latin-1) and the error.
"""

from __future__ import annotations

import inspect
import json
import sys
import typing
from importlib import import_module
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, sys.argv[1])

from sent.cells import NAME, SAMPLES, Cell, cells
from sent.recorder import Recorder

PACKAGE = "matrix_client"


def main() -> None:
    kind = import_module(PACKAGE).Client
    found = []
    with Recorder([b"HTTP/1.1 204 Done\r\n\r\n"]) as recorder, kind(base_url=recorder.url) as client:
        for cell in cells():
            method = _method(cell)
            for value in SAMPLES[cell.type]:
                found.append(None if method is None else _call(method, client, recorder, value))
    print(json.dumps(found))


def _method(cell: Cell) -> Any:
    """The method of a cell; None where it lacks the parameter, too."""
    try:
        found = import_module(f"{PACKAGE}.api.cells.{cell.id}").sync_detailed
    except ModuleNotFoundError:
        return None
    return found if NAME in inspect.signature(found).parameters else None


def _call(method: Any, client: Any, recorder: Recorder, value: Any) -> tuple[list[str], str | None]:
    refusal = None
    try:
        method(client=client, **{NAME: _typed(method, value)})
    except Exception as error:
        refusal = f"{type(error).__name__}: {error}"
    return [request.decode("latin-1") for request in recorder.taken()], refusal


def _typed(method: Any, value: Any) -> Any:
    """An object as the model that the method asks for."""
    if not isinstance(value, dict):
        return value
    asked = typing.get_type_hints(method)[NAME]
    models = [member for member in (asked, *typing.get_args(asked)) if hasattr(member, "from_dict")]
    return models[0].from_dict(value) if models else value


if __name__ == "__main__":
    main()
