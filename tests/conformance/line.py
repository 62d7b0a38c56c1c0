"""A line between the program and a provider: writes down what passes, and breaks when a test wants it to."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal
from urllib.parse import parse_qsl, urlsplit

_OF_THE_LINE = {"host", "connection", "content-length", "transfer-encoding", "keep-alive"}


@dataclass(eq=False)
class Call:
    """A request, and the answer that the other end gave; `status` is 0 until there is one."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float = field(default_factory=time.monotonic)
    status: int = 0
    answer: bytes = b""
    told: int = 0
    """The status that the caller saw; 0 when it saw none."""

    @property
    def fields(self) -> dict[str, Any]:
        """What was asked: JSON, a form, or the plain fields of a form with files (for a file, its name)."""
        kind = self.headers.get("content-type", "")
        if "json" in kind:
            return dict(json.loads(self.body))
        if "multipart" in kind:
            whole = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + self.body)
            parts = ((part, part.get_param("name", header="content-disposition")) for part in whole.iter_parts())
            return {str(name): part.get_filename() or part.get_content().strip() for part, name in parts}
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True)) | dict(parse_qsl(urlsplit(self.path).query))

    @property
    def result(self) -> Any:
        """What was answered."""
        return json.loads(self.answer)


@dataclass
class Trouble:
    """What goes wrong with the next calls.

    `cut`: it arrives, the answer does not. `late`: the answer comes after `seconds`. `held`: it does not arrive now, and the caller
    is told 200; `Line.let_go` brings it. `instead`: the other end never sees it, the line answers. `altered`: it arrives, and the
    line answers in place of the other end.
    """

    kind: Literal["cut", "late", "held", "instead", "altered"]
    when: Callable[[Call], bool]
    times: int = 1
    seconds: float = 0
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    caught: list[Call] = field(default_factory=list)


class Line:
    """Passes everything on to `target`, at an address of its own.

    `patience`: so many seconds it tries again when there is no connection, as Twilio does where the address says `#rc=3&rp=ct`; the
    stand-in does not.
    """

    def __init__(self, target: str, patience: float = 0) -> None:
        self._target, self._patience = urlsplit(target), patience
        self.calls: list[Call] = []
        self._troubles: list[Trouble] = []
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.line = self
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def next(self, kind: Any, when: Callable[[Call], bool], **how: Any) -> Trouble:
        """The next call like this has this trouble."""
        trouble = Trouble(kind, when, **how)
        with self._lock:
            self._troubles.append(trouble)
        return trouble

    @contextmanager
    def holding(self, when: Callable[[Call], bool]) -> Iterator[list[Call]]:
        """Calls like this do not arrive inside this block; afterwards nothing is held any more."""
        trouble = self.next("held", when, times=1_000)
        try:
            yield trouble.caught
        finally:
            with self._lock:
                self._troubles.remove(trouble)

    def let_go(self, call: Call) -> int:
        """Bring a call that was held; returns the status of its answer."""
        self.pass_on(call)
        return call.status

    # -- for the handler -----------------------------------------------------------------------------------------------

    def begin(self, call: Call) -> Trouble | None:
        with self._lock:
            self.calls.append(call)
            trouble = next((one for one in self._troubles if one.when(call)), None)
            if trouble:
                trouble.caught.append(call)
                trouble.times -= 1
                if trouble.times <= 0:
                    self._troubles.remove(trouble)
            return trouble

    def pass_on(self, call: Call) -> dict[str, str]:
        end = time.monotonic() + self._patience
        while True:
            try:
                return self._ask(call)
            except ConnectionRefusedError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)

    def _ask(self, call: Call) -> dict[str, str]:
        there = http.client.HTTPConnection(self._target.hostname or "", self._target.port, timeout=60)
        try:
            headers = {name: value for name, value in call.headers.items() if name not in _OF_THE_LINE}
            there.request(call.method, call.path, call.body or None, headers)
            answer = there.getresponse()
            call.answer = answer.read()
            call.status = answer.status
            return {name: value for name, value in answer.getheaders() if name.lower() not in _OF_THE_LINE}
        finally:
            there.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    line: Line

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Who did not want to wait for the answer is gone: nothing to say about it."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def _pass(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = Call(self.command, self.path, {name.lower(): value for name, value in self.headers.items()}, body)
        line = self.server.line
        trouble = line.begin(call)
        kind = trouble.kind if trouble else ""
        if trouble and kind in ("held", "instead"):
            self._answer(call, trouble.status, trouble.body, trouble.headers)
            return
        try:
            headers = line.pass_on(call)
        except OSError:
            # Nobody there (any more).
            self.close_connection = True
            return
        if kind == "cut":
            self.close_connection = True
        elif trouble and kind == "altered":
            time.sleep(trouble.seconds)
            self._answer(call, trouble.status, trouble.body, trouble.headers)
        else:
            time.sleep(trouble.seconds if trouble else 0)
            self._answer(call, call.status, call.answer, headers)

    do_GET = do_POST = do_PUT = do_DELETE = _pass

    def _answer(self, call: Call, status: int, body: bytes, headers: dict[str, str]) -> None:
        call.told = status
        self.send_response_only(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: `calls` is the log."""
