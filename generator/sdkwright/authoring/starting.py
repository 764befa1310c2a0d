"""The files of a new pack: a small one that runs, with comments that say what can stand there."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.context import VERSION

_MANIFEST = """\
# What this pack makes of a description. `sdkwright pack check .` looks at it, and `sdkwright pack test .` runs it.
context = CONTEXT                            # the version of what templates see: `sdkwright context` prints that
target = "none"                        # facts alone; with "python" they have the names of the Python SDK as well

[options.heading]                      # sdk.toml may set it, and templates see it as `options.heading`
help = "the heading of the list; the title of the description where it is empty"

[options.with_index]
type = "flag"                          # text, flag, number, or choice with `choices = [...]`
default = true
help = "whether there is a list of all operations"

[[outputs]]                            # one file
template = "index.md.jinja"
path = "README.md"
when = "options.with_index"            # only where this flag is set

[[outputs]]                            # a file for each operation; `resource`, `type`, `tag` and others are there, too
template = "operation.md.jinja"
each = "operation"
path = "operations/{operation.slug}.md"

# [[copies]]                           # a file or folder of the pack, as it is
# from = "style.css"
# to = "style.css"

# At the top, `program = ["python", "make.py"]` would name a program that gets the facts as JSON and gives files back:
# it runs where sdk.toml says `allow_program = true` for this pack.
"""
_INDEX = """\
{# A text of the description, or of sdk.toml, needs a filter that says where it goes: |md, |md_block, |html, |json... #}
# {% if options.heading %}{{ options.heading|md }}{% else %}{{ api.title|md }}{% endif %}


{% for operation in operations %}
- [{{ operation.method }} {{ operation.path|md }}](operations/{{ operation.slug }}.md)
{% if operation.summary %}
  {{ operation.summary|md }}
{% endif %}
{% endfor %}
"""
_OPERATION = """\
{# What an operation has: `sdkwright context operation`. #}
# {{ operation.method }} {{ operation.path|md }}

{% if operation.is_deprecated %}
Deprecated.

{% endif %}
{% if operation.description %}
{{ operation.description|md_block }}

{% endif %}
{% for argument in operation.arguments %}
- {{ argument.name|md }} ({{ argument.location }}{% if argument.is_required %}, required{% endif %})
{% endfor %}
"""


def new_files() -> Mapping[str, str]:
    """The files of a new pack, by their paths in it."""
    manifest = _MANIFEST.replace("CONTEXT      ", VERSION.partition(".")[0].ljust(7), 1)
    return {"pack.toml": manifest, "index.md.jinja": _INDEX, "operation.md.jinja": _OPERATION}
