"""What calls do beside answering, as JSON: ``python -m tests.watching TABLE``, a process of its own.

Three things see it. An audit hook, which cannot be removed again, hears of files, sockets, processes and
imports. A profiler sees every function that is called, whoever calls it, and so the clock, chance and the
environment, which raise no audit event. What the process has in common is looked at before and after.
"""

from __future__ import annotations

import atexit
import builtins
import decimal
import gc
import json
import locale
import logging
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid
import warnings
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from types import FrameType, FunctionType, ModuleType
from typing import Any

LOADED = {*sys.modules}
"""What this script needs itself, and so cannot be seen to be imported."""

heard: list[tuple[str, ...]] = []
"""The audit events since it was last cleared, each with the texts among its first two arguments."""

GUILTY: Mapping[str, Callable[[], Any]] = {
    "clock": time.time,
    "stopwatch": time.monotonic,  # noqa: TID251  it is watched here, not asked
    "today": lambda: date.today(),  # noqa: DTZ011, PLW0108  C calling C would be seen by nobody
    "now": lambda: datetime.now(),  # noqa: DTZ005, PLW0108  likewise
    "zone": lambda: datetime(2026, 11, 22).timestamp(),  # noqa: DTZ001  of this machine
    "chance": lambda: random.random(),  # noqa: PLW0108, S311  likewise
    "draw": lambda: random.Random(1).choice("ab"),  # noqa: S311
    "secret": lambda: secrets.token_hex(),  # noqa: PLW0108
    "entropy": lambda: os.urandom(4),
    "name by chance": lambda: uuid.uuid4(),  # noqa: PLW0108
    "name by clock": lambda: uuid.uuid1(),  # noqa: PLW0108
    "file": lambda: Path(__file__).read_bytes(),
    "folder": lambda: [*Path(__file__).parent.iterdir()],
    "socket": lambda: socket.socket().close(),
    "process": lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    "environment": lambda: os.environ.get("HOME"),
    "setting it": lambda: os.environ.update(NETIQUETTE="1"),
    "locale": lambda: locale.setlocale(locale.LC_ALL),
    "print": lambda: print(end=""),  # noqa: T201  it is watched
    "log": lambda: logging.getLogger("x").warning("x"),
    "decimal": lambda: setattr(decimal.getcontext(), "prec", 5),
    "warnings": lambda: warnings.simplefilter("ignore", BytesWarning),
    "at exit": lambda: atexit.register(list),
    "thread": lambda: threading.Timer(60, list).start(),
    "collector": lambda: gc.disable(),  # noqa: PLW0108
    "import": lambda: __import__("wave"),
    "builtin": lambda: setattr(builtins, "netiquette", 1),
    "recursion": lambda: sys.setrecursionlimit(1234),
}
"""Calls that are not pure, each in its own way: a watch that did not see one would prove nothing."""


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    heard.append((event, *(argument for argument in arguments[:2] if isinstance(argument, str))))


class Calls:
    """Every function that is called while this is the profiler, as ``module.name``."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def __call__(self, frame: FrameType, event: str, called: Any) -> None:
        if event == "call":
            self.seen.add(f"{frame.f_globals.get('__name__')}:{frame.f_code.co_name}")
        elif event == "c_call":
            self.seen.add(home_of(called))


def home_of(function: Any) -> str:
    """Return where a function of C comes from: its module, and the class that it is a method of."""
    bound = getattr(function, "__self__", None)
    name = function.__name__
    if bound is None or isinstance(bound, ModuleType):
        return f"{function.__module__}.{name}"
    for kind in (bound if isinstance(bound, type) else type(bound)).__mro__:
        if not isinstance(vars(kind).get(name, home_of), FunctionType):
            return f"{kind.__module__}.{kind.__qualname__}.{name}"
    return str(function.__qualname__)


def shared() -> dict[str, Any]:
    """Return what a process has in common, as something that can be compared."""
    return {
        "modules": sorted(sys.modules),
        "sys.path": [*sys.path],
        "sys.meta_path": list(map(id, sys.meta_path)),
        "sys.excepthook": id(sys.excepthook),
        "streams": [id(stream) for stream in (sys.stdin, sys.stdout, sys.stderr)],
        "limits": [sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits()],
        "builtins": sorted(vars(builtins)),
        "environment": dict(os.environ),
        "directory": os.getcwd(),  # noqa: PTH109  a text
        "umask": _umask(),
        "locale": locale.setlocale(locale.LC_ALL),
        "decimal": repr(decimal.getcontext()),
        "warnings": [len(warnings.filters), *map(repr, warnings.filters)],
        "logging": [logging.root.level, len(logging.root.handlers), logging.root.manager.disable],
        "chance": hash(random.getstate()),
        "threads": threading.active_count(),
        "signals": [repr(signal.getsignal(number)) for number in sorted(signal.valid_signals())],
        "collector": [gc.isenabled(), *gc.get_threshold()],
        "at exit": atexit._ncallbacks(),
        "tracing": [repr(sys.gettrace()), repr(sys.getprofile())],
    }


def _umask() -> int:
    """Return the umask, which can only be asked for by setting it."""
    now = os.umask(0o22)
    os.umask(now)
    return now


def watched(call: Callable[[], Any], use: Callable[[Any], Any]) -> dict[str, Any]:
    """Make a call and use its answer; return what was heard, seen and changed."""
    calls = Calls()
    before = shared()
    heard.clear()
    sys.setprofile(calls)
    try:
        use(call())
    finally:
        sys.setprofile(None)
    events = sorted({*heard})
    after = shared()
    changed = [name for name, value in before.items() if after[name] != value]
    return {"events": events, "called": sorted(calls.seen), "changed": changed}


def main(table: str) -> None:
    """Watch a first call of all together, imports and all, and then a second of each by itself.

    The table is "core", of which the first calls alone are watched, "all", or "guilty".
    """
    before = shared()
    sys.addaudithook(_hear)
    if table == "guilty":
        made, use = GUILTY, repr
    else:
        from tests import calls  # noqa: PLC0415  the watch begins before it

        made, use = calls.CORE if table == "core" else calls.calls(), calls.used
        for call in made.values():
            use(call())
    cold = sorted({*heard})
    after = shared()
    report = {
        "cold": cold,
        "changed": [name for name, value in before.items() if after[name] != value],
        "imported": sorted({*sys.modules} - LOADED),
        "calls": {name: watched(call, use) for name, call in made.items() if table != "core"},
    }
    json.dump(report, sys.stdout)
    sys.stdout.flush()
    os._exit(0)  # whatever a guilty call has left running


if __name__ == "__main__":
    main(sys.argv[1])
