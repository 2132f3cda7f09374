"""A network of the test's own: this host with two interfaces, and another host on each.

The other hosts are network namespaces joined to ours by veth pairs, so nothing sent here can
leave the machine. We have no default route; the other hosts route by us, like any host at home.
"""

import contextlib
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .processes import Process
from .waiting import wait_until

PEERS = Path(__file__).parent / "peers"

_THEIRS = "eth0"
"""The name of the one interface of each other host."""


@dataclass(frozen=True, slots=True)
class Lan:
    """One cable: our interface, the host at its other end, and the addresses of both."""

    interface: str
    host: str
    ipv4: str
    ipv6: str
    host_ipv4: str
    host_ipv6: str
    prefix: int
    broadcast: str


LAN0 = Lan("lan0", "alpha", "10.9.0.1", "fd09::1", "10.9.0.2", "fd09::2", 24, "10.9.0.255")
LAN1 = Lan("lan1", "beta", "10.9.1.1", "fd09:1::1", "10.9.1.2", "fd09:1::2", 25, "10.9.1.127")
LANS = (LAN0, LAN1)


class Host:
    """Another machine: a network namespace, and whatever is started in it."""

    def __init__(self, name: str, ipv4: str, ipv6: str) -> None:
        self.name = name
        self.ipv4 = ipv4
        self.ipv6 = ipv6
        self.interface = _THEIRS
        # `cat` holds the namespace and ends with us, because its input ends with us.
        self._holder = subprocess.Popen(
            ["unshare", "--net", "sh", "-c", "echo; exec cat"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert self._holder.stdout is not None
        self._holder.stdout.readline()
        self._started: list[Process] = []
        _without_duplicate_address_detection(self._enter)
        self.run(["ip", "link", "set", "lo", "up"])

    @property
    def pid(self) -> int:
        """A process in this host's namespace, for as long as the host exists."""
        return self._holder.pid

    @property
    def link_local(self) -> str:
        """Its IPv6 link-local address, without an interface."""
        return _link_local(self._enter, self.interface)

    def popen(self, args: Sequence[str]) -> Process:
        """Start a program on this host. It ends with the test at the latest."""
        process = Process([*self._enter, *args])
        self._started.append(process)
        return process

    def run(self, args: Sequence[str], timeout: float = 30.0) -> str:
        """Run a program on this host to its end and return what it printed."""
        return _run([*self._enter, *args], timeout)

    def start_peer(self, script: str, *args: str) -> Process:
        """Start a script of the `peers` folder on this host and wait until it is ready."""
        return self.popen(_peer(script, args)).wait_ready()

    def run_peer(self, script: str, *args: str, timeout: float = 30.0) -> str:
        """Run a script of the `peers` folder on this host to its end; return what it printed."""
        return self.run(_peer(script, args), timeout)

    def send(self, address: str, *args: str, port: int = 12345, timeout: float = 30.0) -> None:
        """Send by `sender.py` and its options, and return when all is sent."""
        self.run_peer("sender.py", address, str(port), *args, timeout=timeout)

    def stop_all(self) -> None:
        """End every program that `popen` started."""
        for process in self._started:
            process.stop()
        self._started.clear()

    def close(self) -> None:
        self.stop_all()
        assert self._holder.stdin is not None
        assert self._holder.stdout is not None
        self._holder.stdin.close()
        self._holder.stdout.close()
        self._holder.wait(10)

    @property
    def _enter(self) -> list[str]:
        return ["nsenter", f"--net=/proc/{self.pid}/ns/net", "--"]


class Network:
    """The two cables and the hosts at their ends. Close it when done."""

    def __init__(self) -> None:
        _require_namespace_of_our_own()
        with contextlib.ExitStack() as undo:
            _run(["ip", "link", "set", "lo", "up"])
            _without_duplicate_address_detection([])
            self.alpha = Host(LAN0.host, LAN0.host_ipv4, LAN0.host_ipv6)
            undo.callback(self.alpha.close)
            self.beta = Host(LAN1.host, LAN1.host_ipv4, LAN1.host_ipv6)
            undo.callback(self.beta.close)
            for lan in LANS:
                self.connect(lan)
            undo.pop_all()

    def host(self, lan: Lan) -> Host:
        return self.alpha if lan is LAN0 else self.beta

    def connect(self, lan: Lan) -> None:
        """Make the interface of `lan`, here and at its host, with all their addresses."""
        host = self.host(lan)
        theirs = f"peer name {_THEIRS} netns {host.pid}"
        _run(f"ip link add name {lan.interface} type veth {theirs}".split())
        self.set_up(lan)
        _give_addresses(host._enter, _THEIRS, lan.host_ipv4, lan.host_ipv6, lan.prefix)
        host.run(f"ip route replace default via {lan.ipv4}".split())
        wait_until(lambda: self.link_local(lan) and host.link_local, f"{lan.interface} is usable")

    def disconnect(self, lan: Lan) -> None:
        """Remove the interface of `lan` altogether, as when an adapter is unplugged."""
        _run(["ip", "link", "del", lan.interface])

    def set_down(self, lan: Lan) -> None:
        _run(["ip", "link", "set", lan.interface, "down"])

    def set_up(self, lan: Lan) -> None:
        """Bring our end up, with the IPv6 address that the system takes away when it goes down."""
        _give_addresses([], lan.interface, lan.ipv4, lan.ipv6, lan.prefix)

    def add_address(self, lan: Lan, address: str) -> None:
        """Give our end another address, written with its prefix: `10.9.5.1/16`."""
        nodad = ["nodad"] if ":" in address else ["brd", "+"]
        _run(["ip", "addr", "add", address, *nodad, "dev", lan.interface])

    def remove_address(self, lan: Lan, address: str) -> None:
        _run(["ip", "addr", "del", address, "dev", lan.interface])

    def link_local(self, lan: Lan) -> str:
        """Our IPv6 link-local address on `lan`, without an interface."""
        return _link_local([], lan.interface)

    def repair(self) -> None:
        """End what the hosts run, and undo what a test changed."""
        self.alpha.stop_all()
        self.beta.stop_all()
        for lan in LANS:
            if not _is_as_planned(lan):
                if lan.interface in _addresses([]):
                    self.disconnect(lan)
                self.connect(lan)

    def close(self) -> None:
        for lan in LANS:
            if lan.interface in _addresses([]):
                self.disconnect(lan)
        self.alpha.close()
        self.beta.close()


def _require_namespace_of_our_own() -> None:
    up = [name for name, link in _addresses([]).items() if "UP" in link["flags"] and name != "lo"]
    if up:
        raise RuntimeError(
            f"these tests need a network namespace of their own, but this one has {up}; "
            "start them with tests/run"
        )


def _without_duplicate_address_detection(enter: list[str]) -> None:
    """Make new IPv6 addresses usable at once, where /proc is writable; else it takes seconds."""
    setting = "/proc/sys/net/ipv6/conf/default/accept_dad"
    _run([*enter, "sh", "-c", f"test ! -w {setting} || echo 0 > {setting}"])


def _give_addresses(enter: list[str], interface: str, ipv4: str, ipv6: str, prefix: int) -> None:
    on = f"dev {interface}"
    _run([*enter, *f"ip link set {interface} up".split()])
    _run([*enter, *f"ip addr replace {ipv4}/{prefix} brd + {on}".split()])
    _run([*enter, *f"ip addr replace {ipv6}/64 nodad {on}".split()])


def _is_as_planned(lan: Lan) -> bool:
    link = _addresses([]).get(lan.interface)
    if link is None or link["operstate"] != "UP":
        return False
    found = {a["local"] for a in link["addr_info"] if a["scope"] == "global"}
    return found == {lan.ipv4, lan.ipv6}


def _link_local(enter: list[str], interface: str) -> str:
    for address in _addresses(enter)[interface]["addr_info"]:
        is_ours = address["family"] == "inet6" and address["scope"] == "link"
        if is_ours and not address.get("tentative"):
            return str(address["local"])
    return ""


def _addresses(enter: list[str]) -> dict[str, dict[str, Any]]:
    """What `ip` says of each interface, by its name."""
    links = json.loads(_run([*enter, "ip", "-json", "addr"]))
    return {link["ifname"]: link for link in links if link}


def _peer(script: str, args: Sequence[str]) -> list[str]:
    # Without the packages that are installed, which none of them uses, they start sooner.
    return [sys.executable, "-I", "-S", str(PEERS / script), *args]


def _run(args: Sequence[str], timeout: float = 10.0) -> str:
    result = subprocess.run(args, capture_output=True, text=True, timeout=timeout, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(args)[:200]} failed: {result.stderr.strip()}")
    return result.stdout
