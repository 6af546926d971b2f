"""What the demo's and the benches' programs ask: the sandbox over HTTP, the database through psql."""
import json
import os
import subprocess
import urllib.request


def sandbox(path, body=None):
    """One request to the sandbox's control interface; see the comment in ControlRoutes.swift."""
    request = urllib.request.Request(os.environ["SANDBOX"] + path)
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def rows(query):
    """The rows of a query, as dictionaries."""
    text = subprocess.run(
        ["psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-d", os.environ["STACK_DATABASE"], "-c",
         f"select coalesce(json_agg(q), '[]') from ({query}) as q"],
        check=True, capture_output=True, text=True).stdout
    return json.loads(text)


def percentile(values, share):
    """The smallest value that at least this share of the values does not exceed; None of none."""
    ordered = sorted(values)
    if not ordered:
        return None
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


# For each live reply whose signal opened an assignment: the message's sid and the key of the task.
# A reply that was attached to an open assignment has no task of its own.
OPENING = """
    select m.external_id as sid, a.key::text as key
    from intent.assignment as a
    join intent.signal as s on s.id = a.signal_id
    join sms.message as m on m.id = s.message_id
    where s.mode = 'live'
"""


def latencies():
    """Milliseconds from a reply's being visible at the provider to its task's being accepted by the CRM, by sid.

    Both times are the sandbox's, so no clock is compared with another.
    """
    seen = sandbox("/sandbox/first-seen")
    visible = {message["sid"]: message["visible_ms"] for message in seen["messages"]}
    created = {task["key"]: task["created_ms"] for task in seen["tasks"] if task["key"]}
    return {row["sid"]: created[row["key"]] - visible[row["sid"]]
            for row in rows(OPENING) if row["key"] in created and row["sid"] in visible}
