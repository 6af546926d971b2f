# The whole line on this machine: PostgreSQL, the stand-ins of the vendors, the daemon. Sourced by script/demo and
# script/bench; the programs of this folder are theirs too.
#
# Everything lives in one folder, listens on the loopback interface and free ports only, and is stopped by its process id
# when the script ends, however it ends. After `stack_open` and `stack_database`:
#
#   $stack            the folder: logs, the database, the program's state
#   $bin              the folder of the programs
#   $PGHOST, $PGPORT  the server; $superuser owns it, `intentd` is the daemon's login
#   $sandbox          address of the stand-ins, after stack_sandbox
#   $daemon, $http    process and address of the daemon, after stack_daemon

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
# Settings and secrets of whoever calls us are no business of a demo; one is script/postgres's, and the program refuses it.
postgres_bin=${INTENTD_POSTGRES_BIN:-}
for name in $(compgen -e | grep '^INTENTD_'); do unset "$name"; done
unset PGHOST PGPORT PGUSER PGDATABASE PGPASSWORD PGSERVICE PGOPTIONS
# The checkout's, also when the programs are somebody else's.
export INTENTD_SQL=$root/sql

# stack_programs debug|release: installs what is missing and builds, or takes what is built. Sets $bin.
#
# --bin DIR of the caller (given_bin) builds nothing.
stack_programs() {
    if [[ -n ${given_bin:-} ]]; then
        bin=$given_bin
    else
        "$root/script/setup"
        say "building ($1); the first time takes some minutes"
        # Two products, two calls: `swift build` takes one --product.
        (cd "$root" && swift build -c "$1" --product intentd && swift build -c "$1" --product intentd-sandbox)
        bin=$root/.build/$1
    fi
    [[ -x $bin/intentd && -x $bin/intentd-sandbox ]] || fail "no intentd and intentd-sandbox in $bin"
}

# stack_open NAME [fresh]: a folder of that name; `fresh` deletes what a run before left in it.
stack_open() {
    stack=$root/.local/$1
    # The server runs as user postgres when we are root, and that user must be able to come here.
    if (( EUID == 0 )); then
        mkdir -p "$root/.local"
        superuser=postgres
        runuser -u postgres -- test -x "$root/.local" 2>/dev/null || stack=/var/tmp/intentd-$1
    else
        superuser=$(id -un)
    fi
    # A bench runs in a process of its own, which inherits no traps.
    cleanups=()
    trap run_cleanups EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    at_exit postgres stop "$stack/postgres"
    if [[ ${2:-} == fresh && -e $stack ]]; then
        postgres stop "$stack/postgres" >/dev/null 2>&1 || true
        rm -rf -- "$stack"
    fi
    mkdir -p "$stack"
}

# stack_database [script/postgres options]: the server, a new database `intentd` in it, and the logins.
stack_database() {
    local conninfo
    conninfo=$(postgres start "$stack/postgres" "$@")
    [[ $conninfo =~ host=([^ ]+)\ port=([0-9]+) ]] || fail "script/postgres says: $conninfo"
    export PGHOST=${BASH_REMATCH[1]} PGPORT=${BASH_REMATCH[2]}
    PGOPTIONS='-c client_min_messages=warning' psql -q -U "$superuser" -d postgres \
        -c 'drop database if exists intentd with (force)'
    psql -q -U "$superuser" -d postgres -c \
        "create database intentd template template0 encoding 'UTF8' locale 'C.UTF-8'"
    local login
    for login in intentd demo; do
        psql -qAt -U "$superuser" -d postgres -c "select 'create role $login login'
            where not exists (select from pg_roles where rolname = '$login')" |
            psql -q -U "$superuser" -d postgres
    done
    as_superuser migrate >"$stack/migrate.log"
    as_superuser grant intentd daemon >>"$stack/migrate.log"
    # Somebody who looks around: may edit rules and read texts.
    as_superuser grant demo admin >>"$stack/migrate.log"
    as_superuser grant demo reviewer >>"$stack/migrate.log"
    export INTENTD_DATABASE="host=$PGHOST port=$PGPORT user=intentd dbname=intentd"
    # For the programs beside this file.
    export STACK_DATABASE="host=$PGHOST port=$PGPORT user=$superuser dbname=intentd"
}

# A command of the program as the daemon's login, and as the owner of the server.
intentd() { "$bin/intentd" "$@"; }
as_superuser() { INTENTD_DATABASE="host=$PGHOST port=$PGPORT user=$superuser dbname=intentd" "$bin/intentd" "$@"; }

# script/postgres with the caller's choice of a server.
postgres() { INTENTD_POSTGRES_BIN=$postgres_bin "$root/script/postgres" "$@"; }

# One statement as the owner of the server; rows as plain lines.
query() { psql -XqAt -v ON_ERROR_STOP=1 -U "$superuser" -d intentd "$@"; }

# stack_sandbox [options]: the stand-ins of Twilio and HubSpot, and the secrets that they take.
stack_sandbox() {
    local port_file
    port_file=$(mktemp "$stack/sandbox-port.XXXXXX")
    "$bin/intentd-sandbox" serve --port 0 --port-file "$port_file" "$@" >"$stack/sandbox.log" 2>&1 &
    at_exit stop_pid $!
    wait_for "the sandbox" test -s "$port_file"
    sandbox=http://127.0.0.1:$(<"$port_file")
    export SANDBOX=$sandbox
    rm -f -- "$port_file"
    export INTENTD_CREDENTIAL_TWILIO=sandbox-twilio-token INTENTD_CREDENTIAL_HUBSPOT=sandbox-hubspot-token
}

# ask GET|POST PATH [JSON]: the sandbox's control interface.
ask() {
    python3 - "$1" "$sandbox$2" "${3:-}" <<'PYTHON'
import sys, urllib.request
method, url, body = sys.argv[1:]
request = urllib.request.Request(url, body.encode() if body else None, {"Content-Type": "application/json"}, method=method)
print(urllib.request.urlopen(request, timeout=300).read().decode())
PYTHON
}

# meanwhile COMMAND…: runs it to its end, and lets signals end us while it runs, which a command in the foreground would not.
meanwhile() {
    "$@" &
    at_exit stop_pid $!
    wait "$!"
}

# stack_daemon: `intentd run` in the background; waits until it is ready.
stack_daemon() {
    : >"$stack/intentd.log"
    INTENTD_HTTP_LISTEN=127.0.0.1:0 "$bin/intentd" run >>"$stack/intentd.log" 2>&1 &
    daemon=$!
    at_exit stop_pid "$daemon"
    wait_for "the daemon (see $stack/intentd.log)" grep -q ' listening ' "$stack/intentd.log"
    http=http://$(sed -n 's/.* listening .*address=\([^ ]*\).*/\1/p' "$stack/intentd.log" | tail -n 1)
}

# stack_stop_daemon: SIGTERM, and its exit code.
stack_stop_daemon() {
    kill -TERM "$daemon"
    wait "$daemon"
}

# wait_for WHAT COMMAND…: tries the command until it succeeds, for at most a minute.
wait_for() {
    local what=$1 tries=0
    shift
    until "$@"; do
        (( ++tries < 600 )) || fail "$what: not after a minute"
        sleep 0.1
    done
}

# Whether a query's answer is `t`.
holds() { [[ $(query -c "$1") == t ]]; }
