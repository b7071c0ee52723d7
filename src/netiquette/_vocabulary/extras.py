"""What needs another package says which extra brings it, where the package is missing."""

from __future__ import annotations

from types import TracebackType

__all__ = ["BROUGHT", "Extra"]

BROUGHT = {
    "calendar": "icalendar",
    "frames": "narwhals",
    "hypothesis": "hypothesis",
    "json": "cattrs",
    "mcp": "mcp",
    "terminal": "rich",
}
"""The package that each extra brings."""


class Extra:
    """A place where the package of an extra is imported.

    Args:
        name: The extra.
        needs: What can't be had without it.

    Raises:
        ModuleNotFoundError: The package isn't installed; the message names the extra.
    """

    def __init__(self, name: str, needs: str) -> None:
        self._name = name
        self._needs = needs

    def __enter__(self) -> None:
        """Begin to import."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Name the extra, if it was its package that was not found."""
        package = BROUGHT[self._name]
        if isinstance(error, ModuleNotFoundError) and error.name == package:
            message = (
                f"{package} is not installed, but {self._needs} needs it; "
                f"install netiquette with its extra, netiquette[{self._name}]"
            )
            raise ModuleNotFoundError(message, name=package) from None
