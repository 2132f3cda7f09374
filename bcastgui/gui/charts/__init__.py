"""Rates and values over time. pyqtgraph loads only when a chart is opened."""
