"""What a description only implies: where an operation stands in the tree of resources, and what it does there.

```
GET    /v2/apps                                       apps                  list
POST   /v2/apps                                       apps                  create
GET    /v2/apps/{app_id}                              apps                  retrieve
POST   /v2/apps/{app_id}/job-invocations/{id}/cancel  apps.job_invocations  cancel
GET    /v2/apps/{app_id}/health                       apps                  retrieve_health

routes, prefixes   what a path says, without what all paths say
phrases, heard     what the operationId says, and when that is more than the path and the method say
seats              one operation by itself; leaves, many: the rules for words at the end of a path
remote             paths that name functions
gather             what paths scatter and belongs together
clashes            two that want one place
of_client          what is no resource's: methods of the client itself
```
The path decides. A response says whether a GET lists; tags and the operationId are asked where a path tells nothing,
where their verb says more, and where two operations of a resource would do the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tree.clashes import seat_apart
from sdkwright.build.tree.gather import gathered
from sdkwright.build.tree.of_client import with_methods_of_client
from sdkwright.build.tree.prefixes import without_shared_prefixes
from sdkwright.build.tree.responses import response_shape
from sdkwright.build.tree.routes import Route, steps
from sdkwright.build.tree.seats import Seats
from sdkwright.model import Operation, Schema


def seated(operations: Sequence[Operation], schemas: Sequence[Schema]) -> tuple[Operation, ...]:
    """The operations with their places in the tree; no two have the same one. Their order decides nothing."""
    routes = without_shared_prefixes([Route(op, steps(op.template), response_shape(op, schemas)) for op in operations])
    seats = Seats(routes)
    apart = seat_apart(routes, gathered(routes, [seats.seat(route) for route in routes]))
    settled = with_methods_of_client(routes, apart)
    pairs = zip(operations, settled, strict=True)
    return tuple(replace(op, resource=seat.resource, verb=seat.verb, seat=seat.why) for op, seat in pairs)
