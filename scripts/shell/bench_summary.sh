# Sourced by scripts/bench. How long the summary of industrial land takes, through the whole API, over a dozen filters.

summary_filters=(
    '' 'kind=friche' 'status=without-project' 'status=with-project,converted' 'subkind=industrial,railway' 'minHectares=1'
    'minHectares=2&includeUnstated=true' 'minHectares=0.5' 'bbox=0,46,3,48' 'region=24' 'region=32,44' 'retired=include'
)

# summary_milliseconds BY FILTER NUMBER: a surface that no site comes near makes each question a new one, which no cache answers.
summary_milliseconds() {
    curl -s -o /dev/null -H 'Accept-Encoding: identity' -w '%{time_total}\n' \
        "$url/api/industrial-land/summary?by=$1&maxHectares=$((900000000 + $3))${2:+&$2}" | awk '{ print $1 * 1000 }'
}

summary_by() {
    local round filter
    for ((round = 0; round < passes; round++)); do
        for filter in "${summary_filters[@]}"; do summary_milliseconds "$1" "$filter" "$((RANDOM * 1000 + round))"; done
    done
}

bench_summary() {
    local by passes=$(((rounds + 9) / 10)) # each pass asks every question
    "$root/scripts/healthcheck" "$port" 2>/dev/null || fail "nothing is ready on port $port; start ./run first"
    for by in territory epci department region; do
        summary_milliseconds "$by" '' "$RANDOM" >/dev/null
        printf 'summary by %-12s %d questions    ' "$by" "$((passes * ${#summary_filters[@]}))"
        summary_by "$by" | distribution 100
    done
}
