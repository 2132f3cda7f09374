"""FileDesk: what opens and saves, with its signs in the status bar, made when it is first used."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from bcastgui.capture.store import Capture
from bcastgui.formats.kinds import open_reader
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.files.opening import Opening
from bcastgui.gui.files.row_choice import RowChoice
from bcastgui.gui.files.saving import Saving
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.showing import Showing


class FileDesk(QObject):
    """Joins both, since what is not saved may be saved before another file is opened."""

    def __init__(
        self,
        document: Document,
        capture: Capture,
        model: MessageModel,
        showing: Showing,
        rows: RowChoice,
        notices: NoticeBar,
        status_bar: StatusBar,
        kept: Mapping[str, object],
        parent: QObject | None = None,
    ) -> None:
        """``kept`` is how was exported in an earlier run."""
        super().__init__(parent)
        signs = JobSign(), JobSign()
        for sign in signs:
            status_bar.addPermanentWidget(sign)
            sign.hide()  # The status bar shows what is added to it.
        reading_sign, saving_sign = signs
        self.saving = Saving(document, capture, rows, notices, status_bar, saving_sign, kept, self)
        self.opening = Opening(
            document,
            capture,
            model,
            showing,
            notices,
            reading_sign,
            open_reader,
            self.saving.save,
            self,
        )

    def stop(self) -> None:
        """End the threads; what is being saved is written before."""
        self.opening.stop()
        self.saving.stop()
