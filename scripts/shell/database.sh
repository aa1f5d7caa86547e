# Sourced. The database of this start: the one EMPRISE_DATABASE names, or the private cluster, for as long as we need it.

uses_private_cluster() { [[ -z ${EMPRISE_DATABASE:-} ]]; }

start_database() {
    if ! uses_private_cluster; then
        detail 'using the database that EMPRISE_DATABASE names'
        return
    fi
    "$root/scripts/local-postgis" start --lease $$ 8>&- || exit 1
}

# The cluster stops here unless another program (or a person) needs it too.
release_database() {
    if uses_private_cluster; then "$root/scripts/local-postgis" release $$ 8>&- || true; fi
}

database_pid() { "$root/scripts/local-postgis" status | sed -n 's/^running: process \([0-9]*\),.*/\1/p'; }

# database_is_alive PID: a dead process that nobody has reaped yet has no working folder any more.
database_is_alive() { ! uses_private_cluster || [[ -e /proc/$1/cwd ]]; }
