# Sourced by scripts/bench. What the API answers, against PostGIS's own encoder and against the card's sizes.

# measure PART: what is timed against a statement in one process is timed by tests/Emprise.Bench, on the same database.
measure() { EMPRISE_HOME=${EMPRISE_HOME:-$root/.local} dotnet run --project "$root/tests/Emprise.Bench" -c Release -v quiet -- "$1" "$url" "$rounds"; }

# first_view COLLECTION FILTER TARGET: the bytes the page's first view takes, as brotli and as gzip.
first_view() {
    local address="$url/api/collections/$1/items?$2properties=name&zoom=5&limit=10000" coding bytes=()
    for coding in br gzip; do
        bytes+=("$(curl -s -o /dev/null -H "Accept-Encoding: $coding" -w '%{size_download}' "$address")")
    done
    awk -v n="$1" -v b="${bytes[0]}" -v g="${bytes[1]}" -v t="$3" \
        'BEGIN { printf "%-13s first view         brotli %.0f KB, gzip %.0f KB: %.2f of the target %d KB\n", n, b / 1000, g / 1000, b / 1000 / t, t }'
}

# All files of one load start together; the one that ends last ends it.
embedded_time() {
    printf 'embedded import              '
    sql -c "SELECT round(seconds, 1) || ' s at the last load: ' || round(seconds / 60, 2) || ' of the target 60 s'
        FROM (SELECT extract(epoch FROM max(finished_on) - started_on) AS seconds
              FROM emprise.import_run WHERE origin = 'embedded' GROUP BY started_on ORDER BY started_on DESC LIMIT 1) AS last_load"
}

need_api() { "$root/scripts/healthcheck" "$port" 2>/dev/null || fail "nothing is ready on port $port; start ./run first"; }

bench_nearby() {
    need_api
    measure nearby
}

bench_api() {
    need_api
    command -v curl >/dev/null || fail 'curl is needed'
    measure items
    first_view epci '' 700
    first_view territories 'phase=2&' 250
    embedded_time
}
