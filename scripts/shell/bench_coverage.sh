# Sourced by scripts/bench. Coverage of every territory of the second phase, and of a drawn shape. What is posted is answered anew each
# time, so that nothing comes from the cache; the first round warms the database and is not counted.

posted_milliseconds() {
    curl -s -o /dev/null -H 'Accept-Encoding: br' --data-binary @- -w '%{time_total}\n' "$url/api/coverage" | awk '{ print $1 * 1000 }'
}

members_of_territories() {
    sql -c "SELECT json_build_object('codes', json_agg(siren ORDER BY siren)) FROM emprise.territory_member
        WHERE territory LIKE '2-%' GROUP BY territory ORDER BY territory"
}

# A ragged ring of 5,000 points about the middle of France, 150 km wide; it does not cross itself.
drawn_shape() {
    awk 'BEGIN {
        printf "{\"type\":\"Polygon\",\"coordinates\":[["
        for (i = 0; i < 5000; i++) {
            angle = 6.283185307 * i / 5000; reach = 1 + 0.04 * sin(i / 9)
            point = sprintf("[%.6f,%.6f]", 2.2 + reach * cos(angle), 46.6 + 0.7 * reach * sin(angle))
            if (i == 0) first = point
            printf "%s,", point
        }
        printf "%s]]}", first
    }'
}

all_territories() {
    local body
    while read -r body; do posted_milliseconds <<<"$body"; done < <(members_of_territories)
}

bench_coverage() {
    "$root/scripts/healthcheck" "$port" 2>/dev/null || fail "nothing is ready on port $port; start ./run first"
    local round shape
    all_territories >/dev/null
    printf 'coverage of 183 territories  '
    all_territories | distribution 150
    shape=$(drawn_shape)
    posted_milliseconds <<<"$shape" >/dev/null
    printf 'coverage of 5,000 vertices   '
    for ((round = 0; round < rounds; round++)); do posted_milliseconds <<<"$shape"; done | distribution 500
}
