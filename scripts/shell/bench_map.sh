# Sourced by scripts/bench. How smoothly the map pans in Chromium with every layer on.

bench_map() {
    "$root/scripts/healthcheck" "$port" 2>/dev/null || fail "nothing is ready on port $port; start ./run first"
    command -v node >/dev/null || fail 'Node.js is needed'
    [[ -x ${CHROMIUM:-/usr/bin/chromium} ]] || fail "Chromium is needed (Debian package chromium, or its path in CHROMIUM)"
    node "$root/scripts/bench-map.mjs" "$url"
}
