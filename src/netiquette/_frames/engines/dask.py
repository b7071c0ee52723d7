"""Dask: pandas does the work, a partition at a time, and so nothing of Dask is imported here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from netiquette._frames.engines.protocols import Holds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from netiquette._frames.engines.protocols import Piecewise

__all__ = ["PIECEWISE", "DaskEngine"]


class DaskEngine:
    def holds(self, frame: Any, column: Any) -> Holds | None:
        dtype = frame.dtypes[column]
        if dtype == "object":
            return Holds.UNSEEN
        return Holds.DAYS if dtype.kind == "M" else None

    def alone(self, frame: Any, column: Any) -> Any:
        return frame[column].compute().to_frame("value")

    def sample(self, frame: Any) -> Any:
        return frame._meta  # noqa: SLF001  it is documented, underscore and all

    def batched(
        self,
        frame: Any,
        read: Sequence[str],  # noqa: ARG002  a partition is a whole frame, and stays one
        added: Sequence[str],  # noqa: ARG002  likewise
        work: Callable[[Any], Any],
        *,
        together: str | None = None,
    ) -> Any:
        meta = work(self.sample(frame))
        if together is None:
            return frame.map_partitions(work, meta=meta)
        # A shuffle brings rows together in any order, and the first of them goes first.
        place = "netiquette_place"
        while place in frame.columns:
            place += "_"
        numbered = frame.assign(**{place: 1})
        numbered = numbered.assign(**{place: numbered[place].cumsum()}).shuffle(on=together)
        return numbered.map_partitions(_first_first, work, place, meta=meta)


def _first_first(rows: Any, work: Callable[[Any], Any], place: str) -> Any:
    return work(rows.sort_values(place).drop(columns=place))


PIECEWISE: Piecewise = DaskEngine()
