"""DecoderProcess: the window's side of the decoders' process, which it starts, hears and ends."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from bcastgui.children import Child, command
from bcastgui.payload.decoders import child, wire
from bcastgui.payload.decoders.outcome import Outcome, Problem, Request

START_TIME = 15.0
"""Seconds that the process may take to be ready, also on a busy machine."""

_MIB = 1 << 20
_KILL_MS = 2_000


class DecoderProcess(QObject):
    """Decodes one payload at a time, out of reach of the window.

    The process is started for the first request. It is ended, and started anew for the next one,
    when an answer takes more than ``time`` seconds or all the memory it may have.
    """

    answered = Signal(object, object)
    """A Request and its Outcome. A request that another one overtook is not answered."""

    names_known = Signal(tuple)
    """The names of all decoders, those of other packages among them."""

    def __init__(self, time: float = child.TIME, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self._process: QProcess | None = None
        self._is_ready = False
        self._is_stopped = False
        self._received = bytearray()
        self._waiting: Request | None = None
        self._asked: Request | None = None
        self._tried = ("", False)
        self._excluded: set[str] = set()  # They are not asked to guess again.
        self._remark: Problem | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._run_out_of_time)

    def decode(self, request: Request) -> None:
        """Answer ``request`` as soon as the one in work is done; another may overtake it."""
        if self._is_stopped:
            return
        self._waiting = request
        if self._process is None:
            self._start()
        else:
            self._go_on()

    def stop(self) -> None:
        """End the process, and wait for that; nothing is decoded any more."""
        self._is_stopped = True
        self._waiting = self._asked = None
        self._end()

    def _start(self) -> None:
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # So that it finds what this process finds, where that is not installed too.
        environment.insert("PYTHONPATH", os.pathsep.join(path for path in sys.path if path))
        process.setProcessEnvironment(environment)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._hear)
        process.errorOccurred.connect(self._note_error)
        process.finished.connect(self._lose)
        self._timer.start(int(START_TIME * 1000))
        program, *arguments = command(Child.DECODER)
        process.start(program, arguments)

    def _end(self) -> None:
        """Forget the process, and end it, whatever it is at."""
        self._timer.stop()
        process, self._process = self._process, None
        self._is_ready = False
        self._received.clear()
        if process is not None:
            process.kill()
            process.waitForFinished(_KILL_MS)
            process.deleteLater()

    def _go_on(self) -> None:
        """Send what waits, when the process is free."""
        if self._process is None or not self._is_ready or self._asked or self._waiting is None:
            return
        self._asked, self._waiting = self._waiting, None
        sent = replace(self._asked, excluded=self._asked.excluded | self._excluded)
        self._timer.start(int(self._time * 1000))
        self._process.write(wire.pack(wire.request_message(sent)))

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        for message in wire.unpack(self._received):
            self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        if wire.NAMES in message:
            self._is_ready = True
            self._timer.stop()
            self.names_known.emit(tuple(message[wire.NAMES]))
        elif wire.TRYING in message:
            name, guessing = message[wire.TRYING]
            self._tried = (name, guessing)
        elif message[wire.OUTCOME] == wire.TOO_LARGE:
            self._give_up(
                "The decoder {decoder} took more than {limit} MiB of memory, and was stopped.",
                limit=child.MEMORY // _MIB,
            )
        else:
            self._answer(wire.outcome_from(message[wire.OUTCOME]))
        self._go_on()

    def _answer(self, outcome: Outcome) -> None:
        self._timer.stop()
        request, self._asked = self._asked, None
        if request is not None and self._waiting is None:
            if outcome.remark is None:
                outcome = replace(outcome, remark=self._remark)
            self._remark = None
            self.answered.emit(request, outcome)

    @Slot()
    def _run_out_of_time(self) -> None:
        asked = self._asked
        if self._process is not None:
            # The answer may be there, and this thread have been busy itself.
            self._process.waitForReadyRead(0)
        if asked is not None and asked is self._asked:
            self._give_up(
                "The decoder {decoder} took longer than {limit} s, and was stopped.",
                limit=f"{self._time:g}",
            )
        elif self._process is not None and not self._is_ready:
            self._fail_to_start()

    @Slot()
    def _lose(self) -> None:
        """The process ended of itself, or a decoder ended it."""
        if self._process is None:
            return  # It was ended by this one.
        self._process.waitForReadyRead(0)
        if self._asked is not None:
            self._give_up("The decoder {decoder} ended the process in which decoders run.")
        elif self._is_ready:
            self._end()
        else:
            self._fail_to_start()

    @Slot(object)
    def _note_error(self, error: QProcess.ProcessError) -> None:
        # All other errors are followed by the end of the process.
        if error is QProcess.ProcessError.FailedToStart:
            self._fail_to_start()

    def _fail_to_start(self) -> None:
        self._end()
        request, self._waiting = self._waiting, None
        if request is not None:
            problem = Problem("The process in which decoders run could not be started.", {})
            self.answered.emit(request, Outcome(request.decoder, problem=problem))

    def _give_up(self, template: str, **values: str | int) -> None:
        """End the process, and answer with the reason; or ask again, if it was only to guess."""
        request, self._asked = self._asked, None
        name, was_guessing = self._tried
        problem = Problem(template, {"decoder": name, **values})
        self._end()
        if was_guessing:
            self._excluded.add(name)
            self._remark = problem
            self._waiting = self._waiting or request
        elif request is not None and self._waiting is None:
            self.answered.emit(request, Outcome(name, problem=problem))
        if self._waiting is not None and self._process is None:
            self._start()
