"""What the benches have in common: running a program and knowing what it cost, and printing figures beside budgets."""
import os
import re
import signal
import sys
import time

from line import rows

TICKS = os.sysconf("SC_CLK_TCK")

# Ended from outside, what was started is ended too.
signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


class Cost:
    """What a child process cost: seconds of wall and CPU, peak memory in MB.

    A process that does not end by itself gets a SIGTERM as soon as `is_done` says so.
    """

    def __init__(self, arguments, log=None, is_done=None):
        began = time.monotonic()
        child = os.fork()
        if child == 0:
            if log:
                file = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
                os.dup2(file, 1)
                os.dup2(file, 2)
            os.execvp(arguments[0], arguments)
        if is_done:
            try:
                while not is_done() and os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
                    time.sleep(1)
            finally:
                os.kill(child, signal.SIGTERM)
        _, status, usage = os.wait4(child, 0)
        self.wall = time.monotonic() - began
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak_mb = usage.ru_maxrss / 1024
        self.exit_code = os.waitstatus_to_exitcode(status)


def read_and_decide(intentd, log):
    """Runs the daemon until its first sweep is complete and everything in it is decided; what it cost, and the server."""
    server = server_pid()
    before = cpu_seconds(server, with_children=True)
    cost = Cost([intentd, "run"], log, is_done=lambda: rows("""
        select exists (select from ops.sweep) and not exists (select from sms.undecided) as is_done""")[0]["is_done"])
    if cost.exit_code != 0:
        sys.exit(f"intentd run ended with {cost.exit_code}; see {log}")
    # The server's processes count when they have ended, which is after ours has.
    while rows("select count(*) as n from pg_stat_activity where usename = 'intentd'")[0]["n"]:
        time.sleep(0.1)
    time.sleep(0.5)
    cost.server_cpu = cpu_seconds(server, with_children=True) - before
    return cost


def cpu_seconds(pid, with_children=False):
    """CPU seconds of a process so far; with those of its children that have ended."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()
    return sum(int(field) for field in fields[11:15 if with_children else 13]) / TICKS


def memory_mb(pid):
    with open(f"/proc/{pid}/status", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS")) / 1024


def server_pid():
    backend = rows("select pg_backend_pid() as pid, (select pid from pg_stat_activity where backend_type = 'checkpointer') as c")[0]
    with open(f"/proc/{backend['c']}/stat", encoding="utf-8") as file:
        return int(file.read().rpartition(")")[2].split()[1])


def decisions(log, started):
    """Seconds from `started` to the last decision, and seconds that all of them took, from a log of level debug; None of none."""
    last, milliseconds = None, 0
    with open(log, encoding="utf-8") as file:
        for line in file:
            if " batch decided " in line:
                last = line.split(" ", 1)[0]
                milliseconds += int(re.search(r" ms=(\d+)", line)[1])
    if last is None:
        return None, None
    # The log has the time of day in UTC, and no bench takes a day.
    hours, minutes, seconds = last.split(":")
    return (int(hours) * 3600 + int(minutes) * 60 + float(seconds) - started) % 86_400, milliseconds / 1000


def budget(name):
    return float(os.environ[f"BUDGET_{name}"])


def figure(what, value, unit, at_most=None, at_least=None):
    """One line: the figure, its budget, whether it is kept."""
    text = f"{what:52} {value:>12,.1f} {unit:10}"
    if at_most is not None:
        text += f"  budget ≤ {at_most:,.0f}: {'kept' if value <= at_most else 'MISSED'}"
    if at_least is not None:
        text += f"  budget ≥ {at_least:,.0f}: {'kept' if value >= at_least else 'MISSED'}"
    print(text, flush=True)
