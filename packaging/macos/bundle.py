"""What macOS is told of the program: the contents of Info.plist."""

from __future__ import annotations

from bcastgui.formats.kinds import Kind

IDENTIFIER = "io.github.bcastgui.bcastgui"
"""As in the AppStream description of Linux."""

SYSTEM = "14.0"
"""The oldest macOS that runs the wheel of NumPy which pip chooses there and on later ones. That of
Qt 6.10 and later runs from 13.0 on."""

LOCAL_NETWORK = (
    "bcastgui sends UDP messages to the networks you choose, and shows the messages that other "
    "devices there send. Without this permission it can do neither."
)
"""What macOS 15 and later shows when it asks whether the program may use the local network."""

_JSON_LINES = f"{IDENTIFIER}.jsonl"
_PCAPNG = "org.wireshark.pcapng"
_PCAP = "org.tcpdump.pcap"


def info_plist(version: str) -> dict[str, object]:
    """See https://developer.apple.com/documentation/bundleresources/information-property-list."""
    return {
        "CFBundleName": "bcastgui",
        "CFBundleDisplayName": "bcastgui",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDocumentTypes": [
            _document("bcastgui capture", _JSON_LINES, "Editor"),
            _document("pcapng capture", _PCAPNG, "Editor"),
            _document("pcap capture", _PCAP, "Viewer"),
        ],
        "UTExportedTypeDeclarations": [
            _kind(_JSON_LINES, "bcastgui capture", "public.text", Kind.JSON_LINES.value)
        ],
        "UTImportedTypeDeclarations": [
            _kind(_PCAPNG, "pcapng capture", "public.data", *Kind.PCAPNG.suffixes),
            _kind(_PCAP, "pcap capture", "public.data", *Kind.PCAP.suffixes),
        ],
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": SYSTEM,
        "NSHighResolutionCapable": True,
        "NSLocalNetworkUsageDescription": LOCAL_NETWORK,
        "NSHumanReadableCopyright": "bcastgui is free software under the MIT licence.",
    }


def _document(name: str, kind: str, role: str) -> dict[str, object]:
    return {
        # What opens such files already goes on doing so: other programs write them too.
        "LSHandlerRank": "Alternate",
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSItemContentTypes": [kind],
    }


def _kind(identifier: str, description: str, parent: str, *suffixes: str) -> dict[str, object]:
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": description,
        "UTTypeConformsTo": [parent],
        "UTTypeTagSpecification": {
            "public.filename-extension": [suffix.removeprefix(".") for suffix in suffixes]
        },
    }
