# Sourced. What the machine must have; installs it through apt where it may, says what to do where it may not.

export DEBIAN_FRONTEND=noninteractive
node_needed=20.19.0
node_tells_version='const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || a === 20 && b >= 19 ? 0 : 1)'

# One test for each requirement. A browser and the rest below it are asked for by ./test only.
has_dotnet() { [[ $(dotnet --list-sdks 2>/dev/null) =~ (^|$'\n')10\. ]]; }
has_node() { node -e "$node_tells_version" 2>/dev/null && command -v npm >/dev/null; }
has_postgis() { "$root/scripts/local-postgis" available; }
has_chromium() { [[ -x /usr/bin/chromium ]]; }
has_docker-compose() { command -v docker-compose >/dev/null; }
has_shellcheck() { command -v shellcheck >/dev/null; }

apt_candidate() { apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '(none)'; }

# The newest PostGIS the distribution offers; a server that is installed already is preferred, so that less comes in.
postgis_package() {
    local offered installed
    offered=$(apt-cache pkgnames postgresql- | grep -E '^postgresql-[0-9]+-postgis-3$' | sort -rV)
    for installed in $(printf '%s\n' /usr/lib/postgresql/*/bin/postgres | sort -rV | grep -oE '[0-9]+' ); do
        if grep -qx "postgresql-$installed-postgis-3" <<<"$offered"; then echo "postgresql-$installed-postgis-3"; return; fi
    done
    head -1 <<<"$offered"
}

# The packages that bring a requirement; nothing when the distribution has none that will do.
packages_for() {
    case $1 in
        dotnet) [[ -z $(apt_candidate dotnet-sdk-10.0) ]] || echo dotnet-sdk-10.0 ;;
        node) ! dpkg --compare-versions "$(apt_candidate nodejs)" ge "$node_needed" || echo nodejs npm ;;
        postgis) postgis_package ;;
        chromium) echo chromium fonts-liberation ;;
        *) echo "$1" ;;
    esac
}

advice_for() {
    case $1 in
        dotnet) echo '.NET SDK 10: https://dotnet.microsoft.com/download' ;;
        node) echo "Node.js $node_needed or newer, with npm: https://nodejs.org" ;;
        postgis) echo 'PostgreSQL 15 or newer with PostGIS 3.3 or newer (Debian 12: apt-get install postgresql-15-postgis-3), or set EMPRISE_DATABASE' ;;
        *) echo "$1 (Debian: apt-get install $1)" ;;
    esac
}

explain_missing() {
    local each
    complain 'this machine lacks:'
    for each in "$@"; do echo "    - $(advice_for "$each")" >&2; done
    echo '  Install it and start again, or use docker compose (docker-compose.yml says how).' >&2
    exit 1
}

as_root() { if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi; }
may_install() { command -v apt-get >/dev/null && as_root true 2>/dev/null; }

missing_among() {
    local each
    for each in "$@"; do "has_$each" >/dev/null 2>&1 || echo "$each"; done
}

apt_install() {
    local log=$home/logs/apt.log
    mkdir -p "$home/logs"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" >>"$log" 2>&1 8>&- </dev/null && return
    complain "apt-get $1 failed. The end of $log:"
    show_end_of "$log"
    return 1
}

# require NAME...: leaves with every NAME present, or does not come back.
require() {
    local missing packages each
    mapfile -t missing < <(missing_among "$@")
    ((${#missing[@]})) || return 0
    may_install || explain_missing "${missing[@]}"
    detail "missing: ${missing[*]}; asking apt-get"
    apt_install update || explain_missing "${missing[@]}"
    packages=()
    for each in "${missing[@]}"; do
        mapfile -t -O "${#packages[@]}" packages < <(packages_for "$each" | tr ' ' '\n')
    done
    detail "installing: ${packages[*]:-nothing that is offered}"
    ((${#packages[@]} == 0)) || apt_install install --no-install-recommends "${packages[@]}" || explain_missing "${missing[@]}"
    mapfile -t missing < <(missing_among "$@")
    ((${#missing[@]} == 0)) || explain_missing "${missing[@]}"
}
