"""An HTTP proxy in front of a server that breaks one request on demand, to see what a client makes of it. Loopback only."""
import http.client
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

# Each kind of fault: is the request passed on to the server?
FAULTS = {"refused": False, "reset before": False, "reset after": True, "stall before": False, "stall after": True, "500": False,
          "502": False, "502 after": True, "503": False, "429": False, "401": False, "403": False, "404": False, "cut": True,
          "html": False, "wrong type": True, "wrong json": True, "killed before": False, "killed after": True}


class FaultyProxy(ThreadingHTTPServer):
    """`arm(number, fault)`: the number-th request from now goes wrong like this; "refused": from there on nobody answers, until the
    next arm() or mend(); "killed": kill() ends the client, which nobody answers any more. `asked` lists what came in since then."""
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, target, port=0, kill=None):
        self.target, self.lock, self.kill = urlsplit(target), threading.Lock(), kill
        self.mend()
        super().__init__(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.thread = threading.Thread(target=self.serve_forever, daemon=True)
        self.thread.start()

    def arm(self, number, fault):
        with self.lock:
            self.number, self.fault, self.asked, self.gone = number, fault, [], False

    def mend(self):
        self.arm(0, None)

    def fault_of(self, line):
        with self.lock:
            self.asked.append(line)
            if len(self.asked) == self.number:
                self.gone = self.fault == "refused"
                return self.fault
            return "refused" if self.gone else None

    def end(self):
        self.shutdown()
        self.server_close()
        self.thread.join(5)

    def handle_error(self, request, client_address):
        pass  # a client that went away is what this is for


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format, *args):
        pass

    def reset(self):
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def passed_on(self, body):
        """(status, content type, body) of the server."""
        target = self.server.target
        upstream = http.client.HTTPConnection(target.hostname, target.port, timeout=60)
        headers = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
        try:
            upstream.request(self.command, self.path, body, headers)
            answer = upstream.getresponse()
            return answer.status, answer.headers.get("Content-Type", ""), answer.read()
        finally:
            upstream.close()

    def answer(self, status, kind, body, cut=False):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[:len(body) // 2] if cut else body)
        if cut:
            self.wfile.flush()
            self.close_connection = True

    def handle_one(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        fault = self.server.fault_of(f"{self.command} {self.path.split('?')[0]}")
        if fault is None or FAULTS[fault]:
            status, kind, said = self.passed_on(body)
        if fault is None:
            return self.answer(status, kind, said)
        if fault.startswith("killed"):
            self.server.kill()
            return self.reset()
        if fault in ("refused", "reset before", "reset after"):
            return self.reset()
        if fault.startswith("stall"):
            self.connection.settimeout(60)
            self.connection.recv(1)  # until the client gives up
            return self.reset()
        if fault == "cut":
            return self.answer(status, kind, said, cut=True)
        if fault == "html":
            return self.answer(200, "text/html; charset=utf-8", b"<!doctype html><title>Open WebUI</title>")
        if fault == "wrong type":
            return self.answer(status, "text/plain", said)
        if fault == "wrong json":
            return self.answer(status, kind, b"[]" if said.startswith(b"{") else b"{}")
        return self.answer(int(fault.split()[0]), "application/json", b'{"detail":"broken by the test"}')

    do_GET = do_POST = do_DELETE = handle_one
