"""Counts what was checked; a check that breaks is a failure with its reason, never a silent end of the run."""
import threading
import time
from contextlib import contextmanager


class Checks:
    def __init__(self):
        self.passed = self.failed = 0
        self.lock = threading.Lock()
        self.started = time.monotonic()

    def add(self, passed, failed):
        """What was checked elsewhere."""
        with self.lock:
            self.passed, self.failed = self.passed + passed, self.failed + failed

    def that(self, what, good, because=""):
        """One check. `because` tells what was seen instead."""
        self.add(bool(good), not good)
        took = time.monotonic() - self.started
        print(f"{'ok  ' if good else 'FAIL'}  {what}" + ("" if good or not because else f": {because}") + f"  [{took:.0f} s]", flush=True)
        return bool(good)

    @contextmanager
    def step(self, what):
        """A check that passes when its body ends without an exception."""
        try:
            yield
        except Exception as problem:
            self.that(what, False, f"{type(problem).__name__}: {problem}")
            raise Stopped from problem
        self.that(what, True)


class Stopped(Exception):
    """The rest of this scenario needs what has just failed."""
