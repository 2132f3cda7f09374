"""Packs the folder that runs by itself: python -m linux.archive BUNDLE MANUAL FOLDER in packaging/.

BUNDLE is the folder with the system's libraries; MANUAL is what packaging/manual.py wrote.
"""

from __future__ import annotations

import gzip
import platform
import sys
import tarfile
import tempfile
from pathlib import Path

from linux.debian import PACKAGE
from linux.share import write_share
from release import build_time, releases, version


def main(bundle: Path, manual: Path, folder: Path) -> None:
    """Write the archive into ``folder``. Raises OSError."""
    now = build_time()

    def same_for_all(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = int(now.timestamp())
        return entry

    name = f"{PACKAGE}-{version()}"
    path = folder / f"{name}-{platform.system().lower()}-{platform.machine()}.tar.gz"
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        path.open("wb") as raw,
        gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        share = Path(scratch) / "share"
        write_share(share, manual, releases(), now.date())
        for file in sorted(bundle.iterdir()):
            archive.add(file, f"{name}/{file.name}", filter=same_for_all)
        archive.add(share, f"{name}/share", filter=same_for_all)
    sys.stdout.write(f"{path}: {path.stat().st_size / 1e6:.0f} MB\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
