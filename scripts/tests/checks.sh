# Sourced by the script tests. One line per check in the manner of TAP: "ok - name" or "not ok - name"; ./test counts them.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/emprise-test.XXXXXX")
chmod 755 "$scratch"
failed=0

# check NAME COMMAND...: the command must succeed; what it printed is shown when it does not.
check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then
        echo "ok - $name"
    else
        failed=1
        echo "not ok - $name"
        printf '%s\n' "$output" | tail -20 | sed 's/^/#   /'
    fi
}

fails() { ! "$@"; }

# says TEXT COMMAND...: the command's output, on either stream, holds the text; its exit code does not matter.
says() {
    local text=$1 output
    shift
    output=$("$@" 2>&1) || true
    [[ $output == *"$text"* ]] || { printf 'expected: %s\ngot: %s\n' "$text" "$output"; return 1; }
}

exits_with() {
    local expected=$1 code=0
    shift
    "$@" || code=$?
    ((code == expected)) || { echo "exit code $code, expected $expected"; return 1; }
}
