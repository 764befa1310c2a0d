from __future__ import annotations

from .._runtime.models.model import Model, field


class Quotes(Model):
    """Ends with a quote" """

    backslash: str | None = None
    """Ends with a backslash\\"""

    triple: str | None = None
    """\"\""
    __import__('os').system('x')
    \"\""
    """

    lines: str | None = None
    """a
    b
    c
    d
    e

    f
    """

    nul: str | None = None
    """a\x00b\u202ec\u200bd"""

    jinja: str | None = None
    """{{ 7 * 7 }} {% include 'x' %} {# c #}"""

    pragma: str | None = None
    """# fmt: off

    # type: ignore

    # noqa
    """

    blank: str | None = None
    a_b: str | None = field('a"""b', default=None)
    x: str | None = field("\n\\\x00\u202e\u2028{{ x }}", default=None)
    """This name has no letters but one."""

    import_os: str | None = field("__import__('os')", default=None)
