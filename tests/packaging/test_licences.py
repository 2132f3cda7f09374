"""A bundle tells the same licences as a checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from bcastgui.gui.help.licences import licences
from licences import licence_data
from release import ROOT

_TELL = """\
import json, sys
from dataclasses import asdict
from bcastgui.gui.help.licences import licences
json.dump([asdict(each) for each in licences()], sys.stdout)
"""


def test_a_bundle_finds_its_licences(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    shutil.copytree(ROOT / "resources" / "licences", bundle / "bcastgui/resources/licences")
    for module in ("__init__.py", "resources.py", "gui/__init__.py", "gui/help/__init__.py"):
        place = bundle / "bcastgui" / module
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "bcastgui" / module, place)
    shutil.copyfile(
        ROOT / "bcastgui/gui/help/licences.py", bundle / "bcastgui/gui/help/licences.py"
    )
    for file, folder in licence_data(tmp_path / "scratch"):
        (bundle / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(file, bundle / folder)
    # -I: no packages of this environment; and no folder of Python's with its licence.
    start = "import sys; sys.path[:] = [p for p in sys.path if 'site-packages' not in p]\n"
    start += f"sys.path.insert(0, {str(bundle)!r}); sys.base_prefix = ''\n"
    told = subprocess.run(
        [sys.executable, "-I", "-c", start + _TELL], capture_output=True, text=True, check=True
    )
    assert json.loads(told.stdout) == [asdict(each) for each in licences()]
