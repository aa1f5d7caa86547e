# Sourced. Where the private cluster of this clone lives, and which user its server runs as.
# A cluster needs two folders its server can reach: one for data, and one for the socket whose whole path fits the
# kernel's 107 bytes. Both are under $EMPRISE_HOME when they can be, in a folder named after the clone otherwise.

port=54329                               # only a suffix of the socket's name: the server has no network address
socket_path_limit=107                    # sizeof(sun_path) - 1
plain_path='^/[A-Za-z0-9/_.+-]+$'        # safe inside a connection string, postgresql.conf and pg_ctl's shell

clone_key() { printf '%s' "$home" | sha256sum | cut -c1-12; }

# The server refuses to run as root, so root lends it a user: the one the data already belongs to, or postgres.
server_user() {
    if ((EUID != 0)); then id -un; return; fi
    local data owner
    for data in "$home/postgres/data" "$(spare_place)/data"; do
        [[ -d $data ]] || continue
        owner=$(stat -c %U "$data")
        [[ $owner == root || $owner == UNKNOWN ]] || { echo "$owner"; return; }
    done
    if id postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi
}

# Runs a command as the server's user, in a folder that user can always enter.
as_server() {
    if ((EUID != 0)); then (cd / && exec "$@"); return; fi
    (cd / && exec setpriv --reuid "$user" --regid "$(id -g "$user")" --init-groups -- "$@")
}

# A folder is good when the server's user owns it and its mode can be made private (not so on some mounts).
# One that exists already is never taken over: in /tmp another user may have put it there.
make_private_folder() {
    local folder=$1
    if ((EUID == 0)); then rmdir "$folder" 2>/dev/null || true; fi   # empty: perhaps made for another server user
    if [[ ! -e $folder && ! -L $folder ]]; then
        { mkdir -p "$(dirname "$folder")" && mkdir -m 700 "$folder"; } 2>/dev/null || return 1
        ((EUID != 0)) || chown "$user" "$folder" 2>/dev/null || return 1
    fi
    [[ ! -L $folder ]] && as_server test -O "$folder" -a -w "$folder" 2>/dev/null || return 1
    as_server chmod 700 "$folder" 2>/dev/null && [[ $(stat -c %a "$folder") == 700 ]]
}

spare_place() {
    if ((EUID == 0)); then echo "/var/lib/emprise/$(clone_key)"; return; fi
    echo "${XDG_DATA_HOME:-$HOME/.local/share}/emprise/$(clone_key)"
}

# pg_ctl hands the data folder to a shell between double quotes: these characters would not survive that.
survives_double_quotes() { [[ $1 != *[\"\$\`\\]* && $1 != *$'\n'* ]]; }

find_place() {
    place=$home/postgres
    if survives_double_quotes "$place" && make_private_folder "$place"; then return; fi
    place=$(spare_place)
    make_private_folder "$place" ||
        fail "user $user can write neither in $home/postgres nor in $place; give it one of them, or set EMPRISE_HOME"
    place=$(cd "$place" && pwd -P)
}

fits_a_socket() { local LC_ALL=C; [[ $1 =~ $plain_path ]] && ((${#1} + 1 + ${#socket_name} <= socket_path_limit)); }

# The first folder whose path is short and plain enough; outside the clone its name comes from the clone's own path.
find_socket_folder() {
    local name
    socket_name=.s.PGSQL.$port
    name=emprise-$(clone_key)
    for socket_folder in "$place/socket" "${XDG_RUNTIME_DIR:-/run/none}/$name" "${TMPDIR:-/tmp}/$name" "/tmp/$name"; do
        if fits_a_socket "$socket_folder" && make_private_folder "$socket_folder"; then return; fi
    done
    fail "no folder for the server's socket: neither $place/socket nor /tmp/$name can be used by $user"
}

# The newest PostgreSQL that has both extensions; a cluster that exists already keeps its own major version.
find_binaries() {
    local folder wanted=''
    [[ -f $place/data/PG_VERSION ]] && wanted=$(<"$place/data/PG_VERSION")
    while read -r folder; do
        has_postgis "$folder" || continue
        [[ -z $wanted || $("$folder/postgres" --version) == *" $wanted"[!0-9]* ]] || continue
        bin=$folder
        return
    done < <(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin "$(pg_config --bindir 2>/dev/null)" | sort -rV)
    [[ -z $wanted ]] || fail "the cluster in $place was made by PostgreSQL $wanted, which is no longer here with PostGIS." \
        "Install it again, or start afresh with: scripts/local-postgis destroy"
    fail "no PostgreSQL with PostGIS was found (Debian: apt-get install postgresql-15-postgis-3, or your version's)"
}

has_postgis() {
    local extensions
    [[ -x $1/postgres && -x $1/initdb && -x $1/pg_config ]] || return 1
    extensions=$("$1/pg_config" --sharedir)/extension
    [[ -f $extensions/postgis.control && -f $extensions/pg_trgm.control ]]
}
