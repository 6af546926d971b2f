# Helpers of the scripts beside it; sourced by them, after `set -euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { echo "==> $*"; }
fail() { echo "$(basename "$0"): $*" >&2; exit 1; }

# Runs a command as root.
as_root() {
    if (( EUID == 0 )); then
        "$@"
    else
        command -v sudo >/dev/null || fail "run it as root, or install sudo: needed for: $*"
        sudo "$@"
    fi
}

# Runs a command as the user that owns PostgreSQL's servers here: postgres when we are root, else ourselves.
as_postgres() {
    if (( EUID == 0 )); then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi
}

# Prints a port of 127.0.0.1 on which nobody listens.
free_port() {
    local port
    while true; do
        port=$(( 20000 + RANDOM % 30000 ))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
}

# Ends a process that this script started: SIGTERM, and SIGKILL after ten seconds.
stop_pid() {
    local pid=$1 tenths
    kill -0 "$pid" 2>/dev/null || return 0
    kill "$pid" 2>/dev/null || return 0
    for (( tenths = 0; tenths < 100; tenths++ )); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
}

# Ends what is left of a process group that this script started.
stop_group() { kill -- "-$1" 2>/dev/null || true; }

# Remembers a command for the end of the script, however it ends; the last one given runs first.
cleanups=()
at_exit() { cleanups+=("$(printf '%q ' "$@")"); }
run_cleanups() {
    local status=$? i
    trap - EXIT
    for (( i = ${#cleanups[@]} - 1; i >= 0; i-- )); do eval "${cleanups[i]}" || true; done
    exit "$status"
}
trap run_cleanups EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
