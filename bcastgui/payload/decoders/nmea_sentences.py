"""The fields of the sentences of NMEA 0183 that are heard most, and who says them."""

from __future__ import annotations

_POSITION = "latitude, north or south, longitude, east or west"
_ACCURACY = "satellites, HDOP, altitude"
_AIS = "fragments, number of this one, message, channel, payload, bits of filling"
_SATELLITES = ", ".join(f"satellite {number}" for number in range(1, 13))

_FIELDS = {
    "DBT": "depth in feet, f, depth in metres, M, depth in fathoms, F",
    "DPT": "depth in metres, offset of transducer, scale",
    "DTM": "datum, subdivision, offset of latitude, north or south, offset of longitude, "
    "east or west, offset of altitude, reference datum",
    "GGA": f"time, {_POSITION}, quality, {_ACCURACY}, unit of altitude, separation of geoid, "
    "unit of separation, age of corrections, reference station",
    "GLL": f"{_POSITION}, time, status, mode",
    "GNS": f"time, {_POSITION}, mode, {_ACCURACY}, separation of geoid, age of corrections, "
    "reference station, navigational status",
    "GSA": f"selection, fix, {_SATELLITES}, PDOP, HDOP, VDOP, system",
    "GSV": "sentences, number of this one, satellites in view",
    "HDG": "heading, deviation, deviation east or west, variation, variation east or west",
    "HDM": "magnetic heading, M",
    "HDT": "true heading, T",
    "MTW": "temperature of water, unit",
    "MWV": "wind angle, reference, wind speed, unit of speed, status",
    "RMB": "status, cross-track error, direction to steer, origin, destination, "
    f"{_POSITION}, range, bearing, closing speed, arrival, mode",
    "RMC": f"time, status, {_POSITION}, speed in knots, course, date, magnetic variation, "
    "variation east or west, mode, navigational status",
    "ROT": "rate of turn, status",
    "TXT": "sentences, number of this one, kind, text",
    "VDM": _AIS,
    "VDO": _AIS,
    "VHW": "true heading, T, magnetic heading, M, speed in knots, N, speed in km/h, K",
    "VTG": "true course, T, magnetic course, M, speed in knots, N, speed in km/h, K, mode",
    "ZDA": "time, day, month, year, hours of zone, minutes of zone",
}

SENTENCES = {kind: tuple(names.split(", ")) for kind, names in _FIELDS.items()}
"""Names by the kind of sentence, in the order of the fields."""

REPEATED = {"GSV": ("satellite", "elevation", "azimuth", "SNR")}
"""Groups of fields that follow, as often as there is room."""

MEANINGS = {
    "DBT": "depth below the transducer",
    "DPT": "depth of water",
    "DTM": "datum of the positions",
    "GGA": "position and quality",
    "GLL": "position",
    "GNS": "position by several systems",
    "GSA": "satellites used",
    "GSV": "satellites in view",
    "HDG": "heading, deviation and variation",
    "HDM": "magnetic heading",
    "HDT": "true heading",
    "MTW": "temperature of water",
    "MWV": "wind",
    "RMB": "way to the destination",
    "RMC": "position, speed and date",
    "ROT": "rate of turn",
    "TXT": "text",
    "VDM": "AIS, from another ship",
    "VDO": "AIS, of this ship",
    "VHW": "speed through water and heading",
    "VTG": "course and speed over ground",
    "ZDA": "date and time",
}

TALKERS = {
    "AI": "AIS",
    "BD": "BeiDou",
    "GA": "Galileo",
    "GB": "BeiDou",
    "GI": "NavIC",
    "GL": "GLONASS",
    "GN": "several systems",
    "GP": "GPS",
    "GQ": "QZSS",
    "HC": "compass",
    "HE": "gyro",
    "II": "integrated instruments",
    "IN": "integrated navigation",
    "SD": "echo sounder",
    "VW": "log",
    "WI": "weather instruments",
}
