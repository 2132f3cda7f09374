"""Runs first in a bundle: other programs that it starts get the environment that it was given.

PyInstaller makes Linux look for libraries in the bundle. What is started from here, such as the
viewer of a link, would take them for its own.
"""

import os

_KEY = "LD_LIBRARY_PATH"

if (before := os.environ.pop(f"{_KEY}_ORIG", None)) is not None:
    os.environ[_KEY] = before
else:
    os.environ.pop(_KEY, None)
