"""``--ics FILE`` and what may go wrong while it is written: the old file is there, or the new one."""

from __future__ import annotations

import builtins
import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from netiquette.__main__ import main
from netiquette._commandline import whole_file as module
from netiquette._commandline.whole_file import WholeFile
from netiquette._vocabulary.limits import LIMITS, Limits

WEDDING = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:wedding\r\n"
    b"DTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20270601\r\nSUMMARY:Our wedding\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)
ROW = "stage,contact_name,company,interview_on\ninterviewed,Bo Example,Acme,2026-11-20\n"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(module.__file__).parents[2])}
"""For a process that starts in another folder."""
POSIX = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return a folder with a calendar and a file of applications, in which we are."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.ics").write_bytes(WEDDING)
    (tmp_path / "a.csv").write_text(ROW, encoding="utf-8")
    return tmp_path


def ask(name="mine.ics", file="a.csv"):
    """Ask about the file, with a calendar; return the status."""
    return main([file, "--today", "2026-11-22", "--ics", name, "--json"])


def names_in(folder):
    """Return what is in a folder."""
    return sorted(path.name for path in folder.iterdir())


class TestKeeping:
    """What others have in the file."""

    def test_a_wedding_takes_place(self, folder):
        """It is not ours to call off."""
        assert ask() == 0
        after = (folder / "mine.ics").read_bytes()
        assert after.startswith(WEDDING.removesuffix(b"END:VCALENDAR\r\n"))
        assert after.count(b"UID:netiquette-") == 2

    def test_nothing_is_written_where_nothing_changes(self, folder):
        """Not even the same again."""
        ask()
        before = (folder / "mine.ics").stat()
        assert ask() == 0
        after = (folder / "mine.ics").stat()
        assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def test_nothing_is_called_off_for_a_bad_row(self, folder, capsys):
        """It may be the one whose steps are missing; once it is mended they are called off as ever."""
        ask()
        (folder / "bad.csv").write_text(ROW.replace("interviewed,", "interviwed,"), encoding="utf-8")
        before = (folder / "mine.ics").read_bytes()
        capsys.readouterr()
        assert ask(file="bad.csv") == 1
        assert (folder / "mine.ics").read_bytes() == before
        assert capsys.readouterr().err.splitlines()[1:] == [
            "mine.ics: nothing in it is cancelled, because what is missing may be in a bad row; mend the rows"
        ]
        assert ask("new.ics", "bad.csv") == 1
        assert "cancelled" not in capsys.readouterr().err
        (folder / "none.csv").write_text("stage\n", encoding="utf-8")
        assert ask(file="none.csv") == 0
        assert (folder / "mine.ics").read_bytes().count(b"STATUS:CANCELLED") == 2

    def test_the_longest_names_are_taken(self, folder):
        """Two details make the name of a process."""
        long = "x" * LIMITS.detail
        text = f"stage,contact_name,company,position\nrejected,{long},{long},{long}\n"
        (folder / "long.csv").write_text(text, encoding="utf-8")
        assert ask(file="long.csv") == 0

    def test_a_name_with_too_many_marks_costs_itself(self, folder, capsys):
        """And not the calendar."""
        text = f"{ROW}rejected,x{chr(0x301) * 31},Acme,\n"
        (folder / "marks.csv").write_text(text, encoding="utf-8")
        assert ask(file="marks.csv") == 1
        assert capsys.readouterr().err.startswith("marks.csv: line 3: contact_name has 31 combining ")
        assert b"Bo Example" in (folder / "mine.ics").read_bytes()

    def test_what_is_too_long_is_left_alone(self, folder, monkeypatch, capsys):
        """Before it is written, and before it is read."""
        ask()
        before = (folder / "mine.ics").read_bytes()
        monkeypatch.setattr("netiquette._commandline.calendar_file._LIMITS", Limits(calendar=len(before)))
        (folder / "b.csv").write_text(ROW + ROW.splitlines()[1].replace("Bo", "Cy"), encoding="utf-8")
        capsys.readouterr()
        assert ask(file="b.csv") == 2
        assert "the calendar would have " in capsys.readouterr().err
        monkeypatch.setattr(
            "netiquette._commandline.calendar_file._LIMITS", Limits(calendar=len(before) // 5)
        )
        assert ask() == 2
        assert f"mine.ics: it has {len(before):,} bytes, of which no more than " in capsys.readouterr().err
        assert (folder / "mine.ics").read_bytes() == before
        assert names_in(folder) == ["a.csv", "b.csv", "mine.ics"]


STEPS = {
    "open": (Path, "open"),
    "make": (tempfile, "mkstemp"),
    "reopen": (builtins, "open"),
    "mode": (Path, "chmod"),
    "sync": (os, "fsync"),
    "replace": (Path, "replace"),
}


class TestFailing:
    """An error at any step leaves the file as it was, and nothing beside it."""

    @pytest.mark.parametrize("step", STEPS)
    def test_leaves_the_old_file(self, folder, monkeypatch, capsys, step):
        """Status 2, with the reason."""
        owner, name = STEPS[step]
        real = getattr(owner, name)

        def fail(*arguments, **options):
            if step == "open" and arguments[1:] != ("r+b",):
                return real(*arguments, **options)
            raise OSError(5, "Input/output error")

        with monkeypatch.context() as patch:
            patch.setattr(owner, name, fail)
            status = ask()
        assert (status, capsys.readouterr()) == (2, ("", "mine.ics: Input/output error\n"))
        assert (folder / "mine.ics").read_bytes() == WEDDING
        assert names_in(folder) == ["a.csv", "mine.ics"]

    @pytest.mark.parametrize("name", ["write", "flush", "close"])
    def test_leaves_it_when_the_disk_is_full(self, folder, monkeypatch, name):
        """Whenever that is noticed."""
        real = open

        class Full:
            def __init__(self, descriptor, mode):
                self.stream = real(descriptor, mode)

            def __enter__(self):
                return self

            def __exit__(self, *_):
                self.stream.close()
                self.failed("close")

            def failed(self, step):
                if step == name:
                    raise OSError(28, "No space left on device")

            def write(self, content):
                self.stream.write(content[: len(content) // 2])
                self.failed("write")

            def flush(self):
                self.failed("flush")

            def fileno(self):
                return self.stream.fileno()

        monkeypatch.setattr(module, "open", Full, raising=False)
        assert ask() == 2
        assert (folder / "mine.ics").read_bytes() == WEDDING
        assert names_in(folder) == ["a.csv", "mine.ics"]

    @POSIX
    def test_leaves_it_when_the_system_says_so(self, folder):
        """A limit of the process, which the kernel keeps as it keeps the end of a disk."""
        code = (
            "import resource, signal, sys; from netiquette.__main__ import main;"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600));"
            "sys.exit(main(sys.argv[1:]))"
        )
        command = [sys.executable, "-B", "-c", code, "a.csv", "--today", "2026-11-22", "--ics", "mine.ics"]
        done = subprocess.run(command, check=False, capture_output=True, text=True, env=ENVIRONMENT)
        assert (done.returncode, done.stderr) == (2, "mine.ics: File too large\n")
        assert (folder / "mine.ics").read_bytes() == WEDDING
        assert names_in(folder) == ["a.csv", "mine.ics"]

    @POSIX
    @pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
    @pytest.mark.parametrize("step", ["make", "mode", "sync", "replace"])
    def test_a_kill_leaves_the_old_file_or_the_new(self, folder, step, before):
        """At any step; the new one is whole."""
        owner, name = STEPS[step]
        code = (
            f"import os, pathlib, signal, sys, tempfile; from netiquette.__main__ import main\n"
            f"owner = {'pathlib.Path' if owner is Path else owner.__name__}; real = owner.{name}\n"
            f"def killed(*arguments, **options):\n"
            f"    {'pass' if before else 'real(*arguments, **options)'}\n"
            f"    os.kill(os.getpid(), signal.SIGKILL)\n"
            f"owner.{name} = killed\n"
            f"main(sys.argv[1:])"
        )
        command = [
            sys.executable,
            "-c",
            code,
            "a.csv",
            "--today",
            "2026-11-22",
            "--ics",
            "mine.ics",
            "--json",
        ]
        done = subprocess.run(command, check=False, capture_output=True, env=ENVIRONMENT)
        assert done.returncode == -signal.SIGKILL
        after = (folder / "mine.ics").read_bytes()
        assert (after == WEDDING) == (step != "replace" or before)
        assert ask() == 0
        again = (folder / "mine.ics").read_bytes()
        assert after in {WEDDING, again}
        left = [path for path in folder.iterdir() if path.name.startswith(".netiquette-")]
        assert all(stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 or step != "make" for path in left)

    def test_leaves_what_another_program_wrote_meanwhile(self, folder, monkeypatch, capsys):
        """Whoever is first is right; the next run sees both."""
        real = tempfile.mkstemp

        def meanwhile(**options):
            (folder / "mine.ics").write_bytes(WEDDING.replace(b"Our", b"Their"))
            return real(**options)

        monkeypatch.setattr(tempfile, "mkstemp", meanwhile)
        assert ask() == 2
        assert capsys.readouterr().err == (
            "mine.ics: another program has changed it since, so it is left as it is; try again\n"
        )
        assert (folder / "mine.ics").read_bytes() == WEDDING.replace(b"Our", b"Their")
        (folder / "mine.ics").unlink()
        assert ask() == 2
        assert (folder / "mine.ics").read_bytes() == WEDDING.replace(b"Our", b"Their")

    def test_does_not_mind_what_only_some_systems_have(self, folder, monkeypatch):
        """Owners of files, and folders that can be opened."""
        monkeypatch.delattr(os, "chown")

        def fail(*_):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(WholeFile, "_remember", fail)
        assert ask() == 0
        assert b"netiquette-" in (folder / "mine.ics").read_bytes()


@POSIX
class TestPlaces:
    """What a name may stand for."""

    def test_a_new_file_is_for_its_owner(self, folder):
        """Every entry is private."""
        assert ask("new.ics") == 0
        assert stat.S_IMODE((folder / "new.ics").stat().st_mode) == 0o600

    @pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
    def test_a_file_keeps_its_mode(self, folder, mode):
        """And its owner, whoever writes it."""
        file = folder / "mine.ics"
        file.chmod(mode)
        before = file.stat()
        assert ask() == 0
        after = file.stat()
        assert after.st_ino != before.st_ino
        assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)

    @pytest.mark.parametrize("target", ["mine.ics", "inner"])
    def test_a_link_stands_for_what_it_leads_to(self, folder, target):
        """Which is replaced, wherever that is; the link stays."""
        (folder / "far").mkdir()
        (folder / "mine.ics").rename(folder / "far" / "mine.ics")
        (folder / "inner").symlink_to("far/mine.ics")
        (folder / "link").symlink_to("far/mine.ics" if target == "mine.ics" else "inner")
        assert ask("link") == 0
        assert (folder / "link").is_symlink()
        assert b"netiquette-" in (folder / "far" / "mine.ics").read_bytes()
        assert names_in(folder / "far") == ["mine.ics"]

    @pytest.mark.parametrize(
        ("name", "says"),
        [
            (".", "Is a directory"),
            ("folder-link", "Is a directory"),
            ("nowhere", "it is a link that leads nowhere; remove it, or name the file itself"),
            ("loop", "it is a link that leads nowhere; remove it, or name the file itself"),
            ("pipe", "it is a device or a pipe, not a file; name one that can be kept"),
            ("pipe-link", "it is a device or a pipe, not a file; name one that can be kept"),
            ("/dev/full", "it is a device or a pipe, not a file; name one that can be kept"),
            ("/dev/zero", "it is a device or a pipe, not a file; name one that can be kept"),
            ("absent/new.ics", "No such file or directory"),
            ("a.csv/new.ics", "Not a directory"),
            ("a.csv", "previous does not run from BEGIN:VCALENDAR to END:VCALENDAR, so nobody knows what "),
            ("empty", "previous does not run from BEGIN:VCALENDAR to END:VCALENDAR, so nobody knows what "),
            ("x" * 300, "File name too long"),
            ("a\0b", "embedded null "),
        ],
    )
    def test_anything_else_is_refused(self, folder, name, says, capsys):
        """Before it is read, and nothing is made of it."""
        (folder / "folder-link").symlink_to(".")
        (folder / "nowhere").symlink_to("gone")
        (folder / "loop").symlink_to("loop")
        os.mkfifo(folder / "pipe")
        (folder / "pipe-link").symlink_to("pipe")
        (folder / "empty").touch()
        there = names_in(folder)
        assert ask(name) == 2
        shown = name.replace("\0", r"\x00")
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"{shown}: ")
        assert says in err
        assert names_in(folder) == there
        assert (folder / "a.csv").read_text() == ROW

    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the kernel shows no files")
    def test_a_file_of_the_kernel_is_not_read(self, folder, monkeypatch):
        """It says that it is empty, and may never end."""
        monkeypatch.setattr(WholeFile, "replace", lambda *_: pytest.fail("written"))
        assert ask("/proc/self/status") == 2
        assert WholeFile("/proc/self/status").read(100) == b""
        assert (folder / "mine.ics").exists()

    @pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="the superuser may write anything")
    def test_a_file_that_may_not_be_written_stays(self, folder, capsys):
        """Its folder may be writable, and a rename would do."""
        (folder / "mine.ics").chmod(0o400)
        assert ask() == 2
        assert capsys.readouterr().err == "mine.ics: Permission denied\n"
        assert (folder / "mine.ics").read_bytes() == WEDDING
