# Sourced by scripts/bench. What the API answers, against PostGIS's own encoder and against the card's sizes.

# A different bbox each time, so that no answer comes from the cache: about 100 EPCI with their exact geometry.
box() { awk -v i="$1" 'BEGIN { west = -1 + i * 0.0137; printf "%.4f,45.0,%.4f,47.5", west, west + 4 }'; }

api_milliseconds() {
    curl -s -o /dev/null -H 'Accept-Encoding: identity' -w '%{time_total}\n' \
        "$url/api/collections/epci/items?limit=100&bbox=$(box "$1")" | awk '{ print $1 * 1000 }'
}

# The same features, as ST_AsGeoJSON makes them; \timing is the client's clock and includes the transfer, as curl's does.
postgis_milliseconds() {
    sql -o /dev/null -c '\timing on' -c "SELECT ST_AsGeoJSON(geom, 6) FROM emprise.epci
        WHERE ST_Intersects(geom, ST_MakeEnvelope($(box "$1"), 4326)) ORDER BY siren LIMIT 100" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'
}

compare_items() {
    local round api postgis
    for ((round = 0; round < 3; round++)); do api_milliseconds "$((1000 + round))" >/dev/null; done
    api=$(for ((round = 0; round < rounds; round++)); do api_milliseconds "$round"; done | median)
    postgis=$(for ((round = 0; round < rounds; round++)); do postgis_milliseconds "$round"; done | median)
    printf '100 EPCI as GeoJSON, %d boxes    API over HTTP %s ms, ST_AsGeoJSON through psql %s ms: ' "$rounds" "$api" "$postgis"
    awk -v a="$api" -v p="$postgis" 'BEGIN { printf "%.2f times as fast (target 2)\n", p / a }'
}

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

bench_api() {
    "$root/scripts/healthcheck" "$port" 2>/dev/null || fail "nothing is ready on port $port; start ./run first"
    command -v curl >/dev/null || fail 'curl is needed'
    compare_items
    first_view epci '' 700
    first_view territories 'phase=2&' 250
    embedded_time
}
