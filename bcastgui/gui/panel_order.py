"""The way of the keyboard through the window's panels: as they stand now, not as they were made.

Qt keeps the order in which widgets were made, though docks are moved and notices come and go. It
also goes into docks behind the tab of another one, which it counts as visible and keeps beyond
the window's edge, as it does with a bar of tabs that has only one.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QWidget


def move_focus(window: QMainWindow, step: int) -> bool:
    """Give the keyboard to the next control in sight, or with -1 to the one before.

    Within a panel that is the one that Qt would choose. Returns whether there is one.
    """
    focused = QApplication.focusWidget()
    stops = _stops(window, focused)
    if not stops:
        return False
    place = stops.index(focused) + step if focused in stops else 0
    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    stops[place % len(stops)].setFocus(reason)
    return True


def move_to_panel(window: QMainWindow, step: int) -> None:
    """Give the keyboard to the first control of the next panel, or with -1 of the one before."""
    focused = QApplication.focusWidget()
    firsts: dict[QWidget, QWidget] = {}
    for stop in _stops(window, None):
        firsts.setdefault(_panel_of(stop, window), stop)
    reachable = list(firsts)
    if reachable:
        panel = None if focused is None else _panel_of(focused, window)
        place = reachable.index(panel) + step if panel in reachable else 0
        # Styles show the focus where a key has led, and of keys but Tab this tells them so.
        firsts[reachable[place % len(reachable)]].setFocus(Qt.FocusReason.ShortcutFocusReason)


def panels(window: QMainWindow) -> list[QWidget]:
    """Those in sight, from the top and the left, but for docks that float: they are windows."""
    around = [panel for panel in _children(window) if _is_around(panel, window)]
    keys = {panel: (_corner(panel), (0, 0)) for panel in around}
    centre = window.centralWidget()
    if centre is not None:
        # Its parts stay together, whatever begins beside the middle of it.
        parts = [part for part in _children(centre) if part.isVisible()]
        keys |= {part: (_corner(centre), _corner(part)) for part in parts}
    return sorted(keys, key=keys.__getitem__)


def _stops(window: QMainWindow, focused: QWidget | None) -> list[QWidget]:
    """What the Tab key goes to, in its order; ``focused`` too, if only the mouse leads there."""
    places = {panel: place for place, panel in enumerate(panels(window))}
    found: list[tuple[int, QWidget]] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget is focused or _takes_tab(widget):
            place = places.get(_panel_of(widget, window))
            if place is not None:
                found.append((place, widget))
        widget = widget.nextInFocusChain()
    return [widget for _, widget in sorted(found, key=lambda each: each[0])]


def _takes_tab(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    )


def _panel_of(widget: QWidget, window: QMainWindow) -> QWidget:
    """What holds ``widget``: a part of the centre, or a child of the window."""
    outer = (window, window.centralWidget())
    while (parent := widget.parentWidget()) is not None and parent not in outer:
        widget = parent
    return widget


def _is_around(panel: QWidget, window: QWidget) -> bool:
    is_docked = isinstance(panel, QDockWidget) and not panel.isFloating()
    return (
        (is_docked or isinstance(panel, QTabBar))
        and panel.isVisible()
        and window.rect().intersects(panel.geometry())
    )


def _children(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _corner(widget: QWidget) -> tuple[int, int]:
    """Top and left in the window."""
    corner = widget.mapTo(widget.window(), QPoint())
    return corner.y(), corner.x()
