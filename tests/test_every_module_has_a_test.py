"""Each module has a test file at the mirrored place."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "bcastgui"


def has_code(module: Path) -> bool:
    """Whether there is anything to test: every module but an ``__init__`` without functions."""
    if module.name != "__init__.py":
        return True
    definitions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return any(isinstance(node, definitions) for node in ast.walk(ast.parse(module.read_text())))


def mirrored(module: Path) -> Path:
    """Where the tests of ``module`` belong: x/y.py in tests/x/test_y.py."""
    place = module.relative_to(PACKAGE)
    if place.name == "__init__.py":
        place = place.parent.with_suffix(".py")
    return TESTS / place.parent / f"test_{place.stem.strip('_')}.py"


@pytest.mark.parametrize(
    "module",
    [
        pytest.param(module, id=str(module.relative_to(PACKAGE)))
        for module in sorted(PACKAGE.rglob("*.py"))
        if has_code(module)
    ],
)
def test_there_is_a_test_for(module: Path) -> None:
    test = mirrored(module)
    if not test.is_file():
        pytest.fail(f"{test.relative_to(TESTS.parent)} is missing", pytrace=False)
