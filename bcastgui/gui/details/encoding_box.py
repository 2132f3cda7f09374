"""EncodingBox: which encoding payloads are read in, chosen or guessed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from bcastgui.payload.encoding_guess import guess
from bcastgui.payload.encodings import Encoding


class EncodingBox(QComboBox):
    """Offers to guess, which it does for each payload anew and tells, and each Encoding."""

    encoding_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Encoding"))
        self.setToolTip(
            self.tr(
                "How bytes are read as text. Those that spell no character, and characters that "
                r"would not show, are written like \x00."
            )
        )
        self.addItem(self._guessed_text(Encoding.UTF_8), None)
        for encoding in Encoding:
            self.addItem(_name(encoding), encoding)
        self.activated.connect(self.encoding_chosen)

    def encoding_of(self, payload: bytes) -> Encoding:
        """What was chosen; else what is guessed of ``payload``, which it shows then."""
        chosen = self._chosen()
        if chosen is not None:
            return chosen
        guessed = guess(payload)
        self.setItemText(0, self._guessed_text(guessed))
        return guessed

    def state(self) -> str:
        """What was chosen, to be remembered."""
        chosen = self._chosen()
        return "" if chosen is None else chosen.value

    def restore(self, state: object) -> None:
        """Take back what state() gave; guess where it is anything else."""
        known = [encoding for encoding in Encoding if encoding.value == state]
        self.setCurrentIndex(self.findData(known[0]) if known else 0)

    def _chosen(self) -> Encoding | None:
        chosen = self.currentData()
        return chosen if isinstance(chosen, Encoding) else None

    def _guessed_text(self, encoding: Encoding) -> str:
        return self.tr("Guessed: {encoding}").format(encoding=_name(encoding))


def _name(encoding: Encoding) -> str:
    """As the encoding is called in writing, in any language."""
    return {
        Encoding.UTF_8: "UTF-8",
        Encoding.LATIN_1: "Latin-1",
        Encoding.UTF_16_LE: "UTF-16 LE",
        Encoding.UTF_16_BE: "UTF-16 BE",
    }[encoding]
