import asyncio
import sys

from gradient import AsyncGradient


async def main() -> None:
    async with AsyncGradient(base_url=sys.argv[1]) as client:
        invocation = await client.apps.job_invocations.cancel(
            "123e4567-e89b-12d3-a456-426",
            app_id="4f6c71e2-1e90-4762-9fee-6cc4a0a9f2cf",
            job_name="good-job",
        )
    print(invocation.phase if invocation.phase else invocation.to_dict())


asyncio.run(main())
