"""Builds the Debian package: python -m linux.deb BUNDLE MANUAL FOLDER, in packaging/.

BUNDLE is the folder without the system's libraries, which the package depends on instead; MANUAL
is what packaging/manual.py wrote.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from linux.debian import PACKAGE, changelog, control, copyright_text
from linux.share import write_packed, write_share
from release import ROOT, build_time, releases, version

_ELF = b"\x7fELF"
_LIBRARY = Path("usr/lib") / PACKAGE


def main(bundle: Path, manual: Path, folder: Path) -> None:
    """Write the package into ``folder``. Raises OSError and CalledProcessError."""
    architecture = _output("dpkg", "--print-architecture")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / "tree"
        _fill(tree, bundle, manual)
        _describe(tree, architecture)
        _normalize(tree)
        path = folder / f"{PACKAGE}_{version()}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, path],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(int(build_time().timestamp()))},
        )
    sys.stdout.write(f"{path}: {path.stat().st_size / 1e6:.0f} MB\n")


def dependencies(library: Path) -> str:
    """The packages that hold the libraries which the files in a folder link to."""
    linked = [path for path in _files(library) if _is_elf(path)]
    private = {path.parent for path in linked if ".so" in path.name}
    with tempfile.TemporaryDirectory() as scratch:
        debian = Path(scratch) / "debian"
        debian.mkdir()
        (debian / "control").write_text(
            f"Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n"
        )
        substitution = _output(
            "dpkg-shlibdeps", "-O", "--warnings=0",
            "--ignore-missing-info",  # Libraries in the folder belong to no package.
            *(f"-l{folder}" for folder in sorted(private)),
            *map(str, linked),
            cwd=Path(scratch),
        )  # fmt: skip
    return substitution.removeprefix("shlibs:Depends=")


def _fill(tree: Path, bundle: Path, manual: Path) -> None:
    """All that is installed."""
    shutil.copytree(bundle, tree / _LIBRARY, symlinks=True)
    command = tree / "usr" / "bin" / PACKAGE
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / "lib" / PACKAGE / PACKAGE)
    share, now = tree / "usr" / "share", build_time()
    write_share(share, manual, releases(), now.date())
    documents = share / "doc" / PACKAGE
    documents.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    (documents / "copyright").write_text(copyright_text(licence, _bundled()), encoding="utf-8")
    write_packed(documents / "changelog.gz", changelog(releases(), now))
    overrides = share / "lintian" / "overrides" / PACKAGE
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("lintian-overrides"), overrides)


def _describe(tree: Path, architecture: str) -> None:
    """What dpkg reads."""
    size = sum(path.lstat().st_size for path in _files(tree))
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}"
        f"  {path.relative_to(tree)}\n"
        for path in _files(tree)
    ]
    about = tree / "DEBIAN"
    about.mkdir()
    depends = dependencies(tree / _LIBRARY)
    (about / "control").write_text(control(version(), architecture, depends, size))
    (about / "md5sums").write_text("".join(sums))


def _normalize(tree: Path) -> None:
    """Rights as Debian wants them, whatever the umask of the builder is."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path == tree / _LIBRARY / PACKAGE
            path.chmod(0o755 if runs else 0o644)
    tree.chmod(0o755)


def _bundled() -> list[tuple[str, str]]:
    """The distributions of which the bundle is made, with what they say of their licences."""
    found = {"Python": "PSF-2.0"}
    wanted = [PACKAGE]
    for name in wanted:
        try:
            its = distribution(name)
        except PackageNotFoundError:
            continue  # It is for another system.
        if name != PACKAGE:
            about = its.metadata
            found[its.name] = about["License-Expression"] or about["License"] or "see its site"
        needed = (re.match(r"[\w.-]+", need) for need in its.requires or () if "extra" not in need)
        wanted += {name[0] for name in needed if name} - set(wanted)
    return sorted((name, " ".join(terms.split())[:60]) for name, terms in found.items())


def _files(folder: Path) -> Iterator[Path]:
    """Files that are no links, in a fixed order."""
    return (p for p in sorted(folder.rglob("*")) if p.is_file() and not p.is_symlink())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


def _output(*command: str, cwd: Path | None = None) -> str:
    run = subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.PIPE, text=True)
    return run.stdout.strip()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
