# Sourced by local-postgis. What the cluster is made of: its files, its settings, its role and database.

# Made beside its place and moved there whole: half a cluster, left by a kill, is never taken for one.
create_cluster() {
    local new=$place/data.new
    as_server rm -rf "$new"
    as_server "$bin/initdb" -D "$new" -U postgres -E UTF8 --locale=C.UTF-8 -A trust --no-instructions \
        >"$place/initdb.log" 2>&1 || fail "initdb failed:" "$(tail -5 "$place/initdb.log")"
    as_server tee -a "$new/postgresql.conf" <<<"include 'emprise.conf'" >/dev/null
    as_server tee "$new/pg_hba.conf" <<<"local all all trust  # the socket's folder is closed to all but the owner" >/dev/null
    as_server mv "$new" "$place/data"
}

# Durable like any server; the rest suits short queries on a small machine.
write_settings() {
    as_server tee "$place/data/emprise.conf" >/dev/null <<CONF
listen_addresses = ''
port = $port
unix_socket_directories = '$socket_folder'
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = 256MB
work_mem = 32MB
maintenance_work_mem = 128MB
effective_cache_size = 1GB
max_wal_size = 2GB
random_page_cost = 1.1
jit = off
timezone = 'UTC'
CONF
}

# Extensions go into template1 too, so that a database made by the role emprise (which is no superuser) has them.
create_database() {
    sql -d template1 -c "SET client_min_messages = warning" \
        -c "CREATE EXTENSION IF NOT EXISTS postgis" -c "CREATE EXTENSION IF NOT EXISTS pg_trgm"
    sql -d postgres >/dev/null <<'SQL'
SELECT 'CREATE ROLE emprise LOGIN CREATEROLE CREATEDB' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'emprise') \gexec
SELECT 'CREATE DATABASE emprise OWNER emprise' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'emprise') \gexec
SQL
}
