"""What discriminators say of the schemas that they tell apart.

```
Dog, by allOf a child of Pet       kind: Literal["dog"] = "dog", since a Dog is one wherever it goes
a branch that says it itself       kind: Literal["cat"] = "cat", its own constant
a branch that requires `kind`      the same, if every union that holds it gives it the same value
any other branch                   stays as it is described, and the union keeps its tag
```
So nobody needs to write a tag, a checker can narrow by it, and no request has a property that only a union asks for.

```
children, members     who has which tag, by itself or by its union
├─ values ── called   which value each has: by a mapping, by its own list, by its name
├─ giving ── claims   what is known of a schema before, and what it becomes
└─ findings           what somebody should know of it
outer_names           what a union says of the members of a union within it
read_names            further values, by which only a response calls a member
```
"""

from __future__ import annotations

from sdkwright.build.tags.children import with_tags_of_children
from sdkwright.build.tags.members import with_tags_of_members
from sdkwright.build.tags.outer_names import with_outer_names
from sdkwright.model import Api
from sdkwright.report import Report


def tagged(api: Api, report: Report) -> Api:
    """The same description, where children and the members of discriminated unions have their tags."""
    return with_tags_of_members(with_tags_of_children(with_outer_names(api), report), report)
