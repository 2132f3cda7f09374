from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable

import pytest

from bcastgui.cli import interfaces
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.run import run_command
from bcastgui.cli.stopping import StoppedError
from bcastgui.errors import InputError
from tests.cli.running import loaded_by

_SLOW = {"lark", "regex", "bcastgui.capture.query", "numpy.ma"}


def raising(error: BaseException) -> Callable[[Namespace], ExitCode]:
    def fail(_: Namespace) -> ExitCode:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (InputError("There is no {what}.", what="x\n"), ExitCode.FAILED, "There is no x\\n.\n"),
        (OSError(2, "No such file", "a.csv"), ExitCode.FAILED, "a.csv: No such file\n"),
        (BrokenPipeError(), ExitCode.DONE, ""),
        (StoppedError(ExitCode.TERMINATED), ExitCode.TERMINATED, ""),
    ],
)
def test_what_goes_wrong_is_one_line_and_a_code(
    error: BaseException,
    code: ExitCode,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(interfaces, "interfaces", raising(error))
    assert run_command(["interfaces"]) == code
    assert capsys.readouterr().err == (said and f"bcastgui: {said}")


@pytest.mark.parametrize(
    "arguments",
    [
        ["interfaces"],
        ["send", "127.0.0.1:12345", "hi"],
        ["listen", "12345", "--timeout", "1ms"],
        ["convert", "/dev/null", "-"],
    ],
)
def test_no_command_loads_qt_or_what_it_does_not_need(arguments: list[str]) -> None:
    loaded = loaded_by(*arguments)
    assert not {name for name in loaded if name.startswith(("PySide6", "bcastgui.gui"))}
    assert not loaded & _SLOW
