"""Which plan a job is carried out by, each made once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from netiquette._frames.plan import Plan
from netiquette._frames.processes.plan import ProcessPlan

if TYPE_CHECKING:
    from datetime import date

    from netiquette._deciding.policy import Policy
    from netiquette._frames.schema import Job

__all__ = ["plan_for"]


def plan_for(job: Job, prefix: str, *, in_memory: bool, by: tuple[str, ...]) -> Plan:
    """Return the plan of a job.

    Args:
        job: What to do.
        prefix: What the names of our columns begin with.
        in_memory: Whether an engine looks up in memory, where arrays may be larger.
        by: The columns that are equal in rows of one process, and in no others.
    """
    by = () if job.process is None else by
    return _plan(
        job.policy,
        job.known,
        job.today,
        prefix,
        with_courtesy=job.with_courtesy,
        in_memory=in_memory,
        by=by,
    )


@lru_cache(maxsize=1 << 6)
def _plan(
    policy: Policy,
    fields: frozenset[str],
    today: date | None,
    prefix: str,
    *,
    with_courtesy: bool,
    in_memory: bool,
    by: tuple[str, ...],
) -> Plan:
    if not by or today is None:
        return Plan(policy, fields, today, prefix, with_courtesy=with_courtesy, in_memory=in_memory)
    return ProcessPlan(policy, fields, today, prefix, with_courtesy=with_courtesy, in_memory=in_memory, by=by)
