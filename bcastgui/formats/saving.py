"""Saving a file or a folder: all of it takes its place at once, or nothing of it stays."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from bcastgui.formats.naming import NamedOutput, naming


@contextmanager
def saved_file(path: Path) -> Iterator[IO[bytes]]:
    """A stream for what becomes the file at ``path`` when the block ends without an exception.

    Until then, and if there is one, what was there is as it was. Nobody else can read the new
    file before it is complete; then it has the rights of the old one, or those that the umask
    gives. What is no file, such as a pipe, gets everything as it is written. Raises OSError, always
    with the name of ``path``, which the user knows, other than that of the new file.
    """
    before = _status(path)
    if before is not None and not stat.S_ISREG(before.st_mode):
        with path.open("wb", buffering=0) as raw, _buffered(raw, path) as stream:
            yield stream
        return
    if before is not None and not os.access(path, os.W_OK):
        # It could be replaced all the same, but it is protected for a reason.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    target = path.resolve()  # A link, as people have to files kept elsewhere, stays one.
    with naming(str(path)):
        descriptor, name = tempfile.mkstemp(_SUFFIX, _PREFIX, target.parent)
    new = Path(name)
    try:
        with os.fdopen(descriptor, "wb", 0) as raw, _buffered(raw, path) as stream:
            yield stream
            stream.flush()
            with naming(str(path)):
                _set_rights(descriptor, before, new)
                os.fsync(descriptor)
        with naming(str(path)):
            _put_in_place(new, target)
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    _sync(target.parent)


@contextmanager
def saved_folder(path: Path) -> Iterator[Path]:
    """A folder for files, which becomes ``path`` when the block ends without an exception.

    Where it is to be, there may be nothing but an empty folder. Raises OSError.
    """
    if path.exists() and not (path.is_dir() and not any(path.iterdir())):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    new = Path(tempfile.mkdtemp(_SUFFIX, _PREFIX, path.parent))
    try:
        yield new
        if path.exists():
            path.rmdir()
        rights = _usual_rights(new, is_folder=True)
        with contextlib.suppress(OSError):  # See _set_rights.
            new.chmod(rights)
        new.rename(path)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    _sync(path.parent)


def _buffered(raw: io.FileIO, path: Path) -> io.BufferedWriter:
    return io.BufferedWriter(NamedOutput(raw, str(path)), _BUFFER)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _put_in_place(new: Path, target: Path, platform: str = sys.platform) -> None:
    try:
        new.replace(target)
    except PermissionError as error:
        # Windows replaces no file that is open or mapped (ERROR_ACCESS_DENIED, which is no matter
        # of rights here: a new file was just made beside it, and this one may be written to).
        if platform != "win32" or not target.exists():
            raise
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY), str(target)) from error


def _set_rights(descriptor: int, before: os.stat_result | None, new: Path) -> None:
    if sys.platform == "win32":
        return  # A new file has the rights of its folder there.
    if before is None:
        rights = _usual_rights(new)
    else:
        rights = before.st_mode & _RIGHTS
        try:
            os.fchown(descriptor, before.st_uid, before.st_gid)
        except OSError:
            # What its group could do was meant for another group.
            rights &= ~stat.S_IRWXG
    # Folders of other machines, as desktops mount them, may know no rights; the file counts more.
    with contextlib.suppress(OSError):
        os.fchmod(descriptor, rights)


def _usual_rights(beside: Path, *, is_folder: bool = False) -> int:
    """What a new file or folder gets here: a try tells, without touching the umask of others."""
    sample = beside.with_name(f"{beside.name}.rights")
    if is_folder:
        sample.mkdir()
        rights = sample.stat().st_mode
        sample.rmdir()
    else:
        sample.touch()
        rights = sample.stat().st_mode
        sample.unlink()
    return rights & _RIGHTS


def _sync(folder: Path) -> None:
    """Have the new name survive a power cut, on systems that can open a folder."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


_PREFIX: Final = ".bcastgui-"
_SUFFIX: Final = ".part"
_BUFFER: Final = 1 << 20
_RIGHTS: Final = 0o777
