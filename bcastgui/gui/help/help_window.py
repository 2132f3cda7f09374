"""HelpWindow: a page of help, beside the window that it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPalette,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from bcastgui.gui.help.help_pictures import picture
from bcastgui.gui.widgets.colours import blend
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.gui.widgets.screen_room import fitting


class HelpWindow(QWidget):
    """Shows Markdown, from a file or as it is given.

    Its links lead to its own headings, as ``#regular-expressions``, or ask for another page, as
    ``keyboard``. Its pictures are those of the window, by name. Nothing is loaded from elsewhere.
    Show it with ``show()``; it waits for nobody.
    """

    page_requested = Signal(str)

    def __init__(self, title: str, page: Path | str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        text = page if isinstance(page, str) else page.read_text(encoding="utf-8")
        self._browser = _Browser(text)
        self._browser.page_requested.connect(self.page_requested)
        self._browser.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._browser)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self, self.close)
        self.resize(fitting(_SIZE, self))


class _Browser(QTextBrowser):
    """Markdown in the colours of the palette; Qt's own are those of a light page."""

    page_requested = Signal(str)

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self._markdown = markdown
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            place = self.verticalScrollBar().value()
            self._show()
            self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Qt would load any file of this machine that a page names.
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        width = _SIZE.width() - 2 * _MARGIN - self.verticalScrollBar().sizeHint().width()
        return picture(QUrl(name).toString(), self.palette(), width, self.devicePixelRatio())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.isRelative() and link.path():
            self.page_requested.emit(link.path())
            return
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() and _anchor(block.text()) == link.fragment():
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.setTextCursor(QTextCursor(block))
                self.verticalScrollBar().setValue(int(top))
                return

    def _show(self) -> None:
        self.setMarkdown(self._markdown)
        document, palette = self.document(), self.palette()
        document.setDocumentMargin(_MARGIN)
        for block in _blocks(document):
            _set_apart(block, palette)
            for start, length, style in list(_pieces(block)):
                self._restyle(start, length, style)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _rule(frame, palette)

    def _restyle(self, start: int, length: int, style: QTextCharFormat) -> None:
        wanted = QTextCharFormat()
        if style.isAnchor():
            wanted.setForeground(self.palette().link())
        if _is_code(style):
            wanted.setFontFamilies(data_font(self.font()).families())
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(wanted)


def _set_apart(block: QTextBlock, palette: QPalette) -> None:
    """Room above a heading, a ground behind code that stands alone, air between lines."""
    cursor = QTextCursor(block)
    if cursor.currentTable() is not None:
        return
    style = QTextBlockFormat()
    if block.blockFormat().headingLevel() > 1:
        style.setTopMargin(_ABOVE_HEADING)
        style.setBottomMargin(_BELOW_HEADING)
    elif block.text() and all(_is_code(piece) for _, _, piece in _pieces(block)):
        style.setLeftMargin(_INDENT)
        style.setBottomMargin(_BELOW_HEADING)
        style.setBackground(_shade(palette, _GROUND))
    has_picture = any(piece.isImageFormat() for _, _, piece in _pieces(block))
    height = 100 if has_picture else _LINE_HEIGHT
    style.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor.mergeBlockFormat(style)


def _rule(table: QTextTable, palette: QPalette) -> None:
    style = table.format()
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setBorderCollapse(True)
    style.setBorder(1)
    style.setBorderBrush(_shade(palette, _RULES))
    style.setCellPadding(_CELL_PADDING)
    table.setFormat(style)


def _shade(palette: QPalette, share: float) -> QColor:
    return blend(palette.text().color(), palette.base().color(), share)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Where each piece of one style begins in the document, its length, and the style."""
    place = block.begin()
    while not place.atEnd():
        piece = place.fragment()
        yield piece.position(), piece.length(), piece.charFormat()
        place += 1


def _is_code(style: QTextCharFormat) -> bool:
    # Qt names a font for code, and leaves all other text to the widget's.
    return style.hasProperty(QTextFormat.Property.FontFamilies)


def _anchor(heading: str) -> str:
    """As others that show Markdown name their headings: ``Regular expressions`` has a hyphen."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading.strip().lower()))


_SIZE = QSize(720, 680)
_MARGIN = 18  # All of these are pixels.
_ABOVE_HEADING = 20
_BELOW_HEADING = 6
_INDENT = 12
_CELL_PADDING = 5
_LINE_HEIGHT = 115  # per cent
_GROUND = 0.07
_RULES = 0.3
