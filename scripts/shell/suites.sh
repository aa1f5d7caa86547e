# Sourced by ./test. One function for each suite; each ends in report, which is the only place that counts.

passed_total=0 failed_total=0 suite_passed=0 suite_failed=0

pass() { suite_passed=$((suite_passed + ${1:-1})); }

# flunk SUITE TEST [COUNT]: says which suite, which test, and how to run it alone.
flunk() {
    suite_failed=$((suite_failed + ${3:-1}))
    printf '%sFAILED%s %s: %s\n       alone: ./test %s\n' "$red" "$plain" "$1" "$2" "${4:-$1}"
}

# step_of SUITE NAME COMMAND...: one command that counts as one test.
step_of() {
    local suite=$1 name=$2 log=$home/logs/$1-${2// /-}.log
    shift 2
    if run_to_log "$log" "$@"; then pass; return; fi
    flunk "$suite" "$name"
    show_end_of "$log" 40
}

# Waited for in the background, so that Ctrl-C is heard. Half an hour is for a suite that hangs: the longest, that of imports, takes some
# six minutes on a quiet machine and was cut off at twelve on a loaded one.
run_to_log() {
    local log=$1 name=suite
    shift
    start_process "$name" timeout --kill-after=10 1800 "$@"
    local code=0
    wait "${pids[$name]}" || code=$?
    unset "pids[$name]"
    rm -f "$home/$program/$name.pid"
    mv -f "$home/logs/$name.log" "$log"
    return "$code"
}

run_suites() {
    local suite began
    for suite in "${suites[@]}"; do
        began=$SECONDS suite_passed=0 suite_failed=0
        "suite_$suite"
        ((suite_passed + suite_failed > 0)) || flunk "$suite" 'the suite ran nothing'
        printf '%-8s %d passed, %d failed%s (%d s)\n' "$suite" "$suite_passed" "$suite_failed" "${skipped_note:-}" $((SECONDS - began))
        skipped_note=''
        passed_total=$((passed_total + suite_passed)) failed_total=$((failed_total + suite_failed))
    done
    echo "$passed_total passed, $failed_total failed"
    ((failed_total == 0))
}

# The tests are built with every analysis on, and warnings are errors; ./run builds without, elsewhere.
build_tests() {
    detail 'building the .NET solution'
    in_turn logged build-tests dotnet build "$root/Emprise.slnx" -nologo -v quiet
}

suite_format() { step_of format 'dotnet format' dotnet format "$root/Emprise.slnx" --verify-no-changes --no-restore; }
suite_core() { dotnet_suite core Emprise.Core.Tests; }
suite_import() { dotnet_suite import Emprise.Import.Tests; }
suite_api() { dotnet_suite api Emprise.Api.Tests; }
suite_browser() { dotnet_suite browser Emprise.EndToEnd; }

# The counts come from the results file; a run that ends badly without a failed test in it counts as a failure itself.
dotnet_suite() {
    local suite=$1 project=$2 log=$home/logs/$1.log results=$home/results/$1.trx code=0 narrowing=()
    rm -f "$results"
    if [[ -n $filter ]]; then narrowing=(--filter "FullyQualifiedName~$filter"); fi
    run_to_log "$log" env EMPRISE_DATABASE="$(<"$home/database.env")" EMPRISE_FRONTEND="$home/app/front" dotnet test "$root/tests/$project" --no-build "${narrowing[@]}" \
        --logger "trx;LogFileName=$results" --logger 'console;verbosity=normal' || code=$?
    if [[ -f $results ]]; then count_trx "$suite" "$results"; fi
    if ((code != 0 && suite_failed == 0)); then
        flunk "$suite" "the test process ended with code $code"
        show_end_of "$log" 40
    fi
}

count_trx() {
    local suite=$1 counters total executed passed failed name
    counters=$(grep -o '<Counters [^>]*>' "$2" | head -1)
    read -r total executed passed failed < <(for name in total executed passed failed; do
        sed -n "s/.* $name=\"\([0-9]*\)\".*/\1/p" <<<"$counters" | tr '\n' ' '
    done; echo)
    pass "${passed:-0}"
    if ((${total:-0} > ${executed:-0})); then skipped_note=", $((total - executed)) skipped"; fi
    ((${failed:-0})) || return 0
    suite_failed=$((suite_failed + failed))
    while read -r name; do flunk "$suite" "$name" 0 "$suite '${name##*.}'"; done < <(failed_names "$2")
    grep -A 14 '^ *Failed ' "$home/logs/$suite.log" | head -150 | sed 's/^/    | /'
}

failed_names() { grep -o '<UnitTestResult [^>]*outcome="Failed"[^>]*>' "$1" | sed 's/.* testName="\([^"]*\)".*/\1/; s/&quot;/"/g; s/(.*//' | sort -u; }

suite_front() {
    if [[ -z $filter ]]; then
        step_of front lint npm run --prefix "$root/frontend" lint
        step_of front typecheck npm run --prefix "$root/frontend" typecheck
        step_of front build npm run --prefix "$root/frontend" build
    fi
    local log=$home/logs/front.log results=$home/results/front.json code=0 narrowing=()
    if [[ -n $filter ]]; then narrowing=(-t "$filter"); fi
    rm -f "$results"
    run_to_log "$log" env --chdir="$root/frontend" node node_modules/vitest/vitest.mjs run "${narrowing[@]}" \
        --reporter=default --reporter=json --outputFile.json="$results" || code=$?
    if [[ -f $results ]]; then count_vitest "$results"; fi
    if ((code != 0 && suite_failed == 0)); then flunk front "vitest ended with code $code"; fi
    if ((suite_failed)); then show_end_of "$log" 60; fi
}

count_vitest() {
    local passed failed name
    read -r passed failed < <(node -p 'const r = JSON.parse(fs.readFileSync(process.argv[1])); `${r.numPassedTests} ${r.numFailedTests}`' "$1")
    pass "$passed"
    ((failed)) || return 0
    suite_failed=$((suite_failed + failed))
    while read -r name; do flunk front "$name" 0 "front '$name'"; done < <(node -p '
        JSON.parse(fs.readFileSync(process.argv[1])).testResults.flatMap(f => f.assertionResults)
            .filter(t => t.status === "failed").map(t => t.fullName).join("\n")' "$1")
}

suite_scripts() {
    local file
    if [[ -z $filter ]]; then
        for file in run test emprise .ci/run scripts/local-postgis scripts/healthcheck scripts/bench scripts/tests/*.test; do
            step_of scripts "shellcheck ${file//\//-}" env --chdir="$root" shellcheck -x -S warning "$file"
        done
    fi
    for file in local-postgis run; do
        if [[ -z $filter || $filter == "$file" ]]; then tap_suite scripts "$file"; fi
    done
}

suite_docker() { tap_suite docker docker; }

# tap_suite SUITE FILE: scripts/tests/FILE.test prints "ok - …" and "not ok - …" lines; those are counted.
tap_suite() {
    local suite=$1 log=$home/logs/$2.log code=0 line
    run_to_log "$log" "$root/scripts/tests/$2.test" || code=$?
    pass "$(grep -c '^ok - ' "$log")"
    while read -r line; do flunk "$suite" "${line#not ok - }" 1 "$suite $2"; done < <(grep '^not ok - ' "$log")
    if ((suite_failed)); then grep -A 12 '^not ok - ' "$log" | sed 's/^/    | /'; fi
    if ((code != 0)) && ! grep -q '^not ok - ' "$log"; then
        flunk "$suite" "$2.test ended with code $code"
        show_end_of "$log"
    fi
}
