"""How the table takes filtering, sorting and jumping at ten million rows.

The window is the table alone, without a screen. What the thread of the window can not do is told
by a timer that wants to fire each millisecond: its lateness is how long a key press would wait.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from ipaddress import IPv4Address
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from bcastgui.capture.query import parse
from bcastgui.capture.records import IPV4_PREFIX, RECORD, Batch, pack_address
from bcastgui.capture.retention import GIB, Limits
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.columns import Column, title
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.sort_order import Order
from bcastgui.gui.table.view_worker import Result, ViewWorkerThread
from tests.bench.effort import Effort
from tests.bench.report import Report, Row, Sample, delays

ROWS = 10_000_000
FEW_ROWS = 100_000
BATCH = 65_536
BEGINNING = b"temperature="
"""Of half of the payloads, so that some have to be read further to be sorted."""

JUMPS = 200
LIVE_BATCHES = 40
LIVE_ROWS = 500
PATIENCE = 300.0  # seconds


class Heartbeat(QObject):
    """Notes how late its beats are, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []
        self._due = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self.delays.clear()
        self._due = time.perf_counter() + 0.001
        self._timer.start(1)

    def stop(self) -> Sample:
        self._timer.stop()
        self._beat()
        return Sample(tuple(self.delays))

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.delays.append(max(0.0, now - self._due) * 1_000)
        self._due = now + 0.001


class TimedModel(MessageModel):
    """Notes how long the window is busy with showing results, in milliseconds."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self.busy: list[float] = []
        self.is_complete = False

    def show(self, result: Result) -> None:
        began = time.perf_counter()
        super().show(result)
        self.busy.append((time.perf_counter() - began) * 1_000)
        self.is_complete = result.is_complete


class Bench:
    def __init__(self, directory: Path, rows: int) -> None:
        self.rows = rows
        self.capture = Capture(directory, Limits(disk=20 * GIB, reserve=0))
        self.capture.name_interfaces({1: "lo", 2: "eth0", 3: "wlan0"})
        self._random = np.random.default_rng(1)
        while len(self.capture) < rows:
            self.record(min(BATCH, rows - len(self.capture)))
        self.model = TimedModel(View(self.capture))
        self.table = MessageTable(self.model)
        self.worker = ViewWorkerThread(self.capture)
        self.arranging = Arranging(self.worker, self.model, self.table, StatusBar())
        self.heartbeat = Heartbeat()
        self.table.resize(1_080, 700)
        self.table.show()
        self.worker.start()
        self.model.take_in()
        self.table.set_following(False)
        QApplication.processEvents()

    def record(self, rows: int) -> None:
        """Append rows of 20 to 108 bytes from random senders."""
        random = self._random
        first = len(self.capture)
        records = np.zeros(rows, RECORD)
        records["time"] = 1_767_225_600_000_000_000 + np.arange(first, first + rows) * 5_000
        addresses = np.zeros((rows, 16), np.uint8)
        addresses[:, : len(IPV4_PREFIX)] = np.frombuffer(IPV4_PREFIX, np.uint8)
        addresses[:, 12] = 10
        addresses[:, 13:] = random.integers(0, 255, (rows, 3))
        records["source"] = addresses.view("V16")[:, 0]
        records["destination"] = np.void(pack_address(IPv4Address("255.255.255.255")))
        records["version"] = 4
        records["source_port"] = random.integers(1_024, 65_536, rows)
        records["destination_port"] = 12_345
        records["interface"] = random.integers(1, 4, rows)
        records["delivery"] = random.integers(0, 5, rows)
        lengths = random.integers(20, 109, rows)
        records["length"] = lengths
        starts = np.cumsum(lengths) - lengths
        records["offset"] = starts
        block = random.integers(ord("a"), ord("z") + 1, int(lengths.sum()), np.uint8)
        beginning = np.frombuffer(BEGINNING, np.uint8)
        block[starts[::2, None] + np.arange(len(beginning))] = beginning
        self.capture.append(Batch(records, block.tobytes()))

    def measure(
        self, name: str, begin: Callable[[], None], is_over: Callable[[], bool] = lambda: True
    ) -> Row:
        """What it takes until ``is_over`` and all that ``begin`` asks for is shown."""
        self.model.busy.clear()
        self.model.is_complete = False
        began = time.perf_counter()
        self.heartbeat.start()
        begin()
        self.wait_until(lambda: self.model.is_complete and is_over())
        seconds = time.perf_counter() - began
        late = self.heartbeat.stop()
        return {
            "": name,
            "seconds": seconds,
            "rows shown": len(self.model.arrangement),
            "results": len(self.model.busy),
            "showing one, ms": Sample(tuple(self.model.busy)),
            "window late, 99th percentile, ms": late.percentile(0.99),
            "slowest, ms": max(late.values),
        }

    def wait_until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not condition():
            QApplication.processEvents()
            assert time.monotonic() < deadline
            time.sleep(0.0005)

    def close(self) -> None:
        self.worker.stop()
        self.table.close()
        self.capture.close()


@pytest.fixture(scope="module")
def bench(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, effort: Effort
) -> Iterator[Bench]:
    rows = FEW_ROWS if effort.name == "quick" else ROWS
    bench = Bench(tmp_path_factory.mktemp("view"), rows)
    yield bench
    bench.close()


@pytest.fixture(autouse=True)
def as_recorded(bench: Bench) -> Iterator[None]:
    yield
    bench.arranging.set_filter(None)
    bench.arranging.sort(Column.NUMBER, Order.RECORDED)
    bench.table.clearSelection()


def test_filter(bench: Bench, report: Report) -> None:
    texts = ("length > 100", '"qqqq"', "source in 10.1.0.0/16")
    rows = [bench.measure(text, partial(bench.arranging.set_filter, parse(text))) for text in texts]
    report.table("view-filter", f"Filtering {bench.rows:,} rows in the table", rows)


def test_sort(bench: Bench, report: Report) -> None:
    rows = []
    for column in Column:
        order = Order.DESCENDING if column is Column.NUMBER else Order.ASCENDING
        rows.append(bench.measure(title(column), partial(bench.arranging.sort, column, order)))
    report.table("view-sort", f"Sorting {bench.rows:,} rows in the table", rows)


def test_sort_selected(bench: Bench, report: Report) -> None:
    """With all rows selected, which then have to be found again."""
    bench.table.selectAll()
    row = bench.measure("all", lambda: bench.arranging.sort(Column.LENGTH, Order.DESCENDING))
    selection = bench.table.selectionModel()
    bench.wait_until(selection.hasSelection)
    assert selection.selection().at(0).bottom() == bench.rows - 1
    report.table("view-sort-selected", f"Sorting {bench.rows:,} selected rows", [row])


@pytest.mark.parametrize("column", [Column.LENGTH, Column.DATA])
def test_rows_come_to_a_sorted_table(bench: Bench, report: Report, column: Column) -> None:
    bench.measure("", lambda: bench.arranging.sort(column, Order.ASCENDING))
    bench.table.selectRow(bench.rows // 2)
    batches = iter(range(LIVE_BATCHES))

    def receive() -> None:
        if next(batches, None) is None:
            timer.stop()
            return
        bench.record(LIVE_ROWS)
        bench.model.take_in()

    timer = QTimer()
    timer.timeout.connect(receive)
    row = bench.measure(
        title(column),
        lambda: timer.start(50),
        lambda: not timer.isActive() and len(bench.model.arrangement) == len(bench.capture),
    )
    name = f"view-live-{column.name.lower()}"
    text = f"{LIVE_BATCHES} times {LIVE_ROWS} rows, 50 ms apart, among {bench.rows:,} sorted ones"
    report.table(name, text, [row])


@pytest.mark.parametrize("is_sorted", [False, True], ids=["as recorded", "sorted"])
def test_jump(bench: Bench, report: Report, is_sorted: bool) -> None:
    """Each jump goes to another place, and draws the whole table."""
    if is_sorted:
        bench.measure("", lambda: bench.arranging.sort(Column.DATA, Order.ASCENDING))
    bar = bench.table.verticalScrollBar()
    QApplication.processEvents()
    bench.table.grab()
    times = []
    for value in np.random.default_rng(7).integers(0, bar.maximum(), JUMPS).tolist():
        began = time.perf_counter()
        bar.setValue(value)
        bench.table.viewport().grab()
        times.append((time.perf_counter() - began) * 1_000)
    name = "view-jump-sorted" if is_sorted else "view-jump"
    order = "sorted" if is_sorted else "as recorded"
    title = f"A jump to any of {bench.rows:,} rows, {order}, until it is drawn"
    report.table(name, title, [delays(Sample(tuple(times)))])
