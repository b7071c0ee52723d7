"""A file that is read whole and replaced whole, so that no one ever sees half of it.

What is written goes into another file in the same folder, which replaces the first once it is on the disk.
Whenever that is interrupted, either the old file or the new one is there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

__all__ = ["WholeFile"]


class WholeFile:
    """An ordinary file, or a place where one may be made; a link stands for what it leads to.

    Args:
        name: Its name.

    Raises:
        OSError: It is something else, or a link to nothing.
    """

    def __init__(self, name: str) -> None:
        if os.path.islink(name) and not os.path.exists(name):  # noqa: PTH110, PTH114  they take a NUL as well
            message = "it is a link that leads nowhere; remove it, or name the file itself"
            raise OSError(message)
        self._path = Path(os.path.realpath(name))
        self._found = self._status()
        mode = stat.S_IFREG if self._found is None else self._found.st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            message = "it is a device or a pipe, not a file; name one that can be kept"
            raise OSError(message)

    def _status(self) -> os.stat_result | None:
        try:
            return self._path.stat()
        except FileNotFoundError:
            return None

    def read(self, most: int) -> bytes | None:
        """Return what is in it; None where it is not there.

        Raises:
            OSError: It has more than `most` bytes, or may not be read or written.
        """
        if self._found is None:
            return None
        if self._found.st_size > most:
            message = f"it has {self._found.st_size:,} bytes, of which no more than {most:,} are read"
            raise OSError(message)
        if not self._found.st_size:  # a file of the kernel says so, too, and may never end
            return b""
        with self._path.open("r+b") as stream:  # what its owner protects from writing stays as it is
            return stream.read(most)

    def replace(self, content: bytes) -> None:
        """Rewrite it; an existing file keeps its owner and mode, a new one is for its owner's eyes only.

        Raises:
            OSError: That cannot be done, or the file was changed in the meantime; it is as it was.
        """
        descriptor, made = tempfile.mkstemp(prefix=".netiquette-", dir=self._path.parent)  # mode 0600
        try:
            with open(descriptor, "wb") as stream:  # noqa: PTH123  a descriptor has no path
                if self._found is not None:
                    with contextlib.suppress(AttributeError, OSError):  # not everywhere, nor by everyone
                        os.chown(made, self._found.st_uid, self._found.st_gid)
                    Path(made).chmod(stat.S_IMODE(self._found.st_mode))
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            self._see_that_it_is_the_same()
            Path(made).replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(made).unlink()
            raise
        with contextlib.suppress(OSError):  # some systems open no folder; the new file is in place
            self._remember()

    def _see_that_it_is_the_same(self) -> None:
        if _mark(self._status()) != _mark(self._found):
            message = "another program has changed it since, so it is left as it is; try again"
            raise OSError(message)

    def _remember(self) -> None:
        """Get the folder onto the disk as well."""
        descriptor = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mark(found: os.stat_result | None) -> tuple[int, ...]:
    """Return what changes when a file does."""
    return () if found is None else (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
