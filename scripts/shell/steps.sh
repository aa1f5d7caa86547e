# Sourced. What the person at the terminal sees: short numbered steps, one line for what went wrong.

if [[ -t 1 ]]; then bold=$'\e[1m' red=$'\e[31m' plain=$'\e[0m'; else bold='' red='' plain=''; fi
step_number=0

step() { step_number=$((step_number + 1)); printf '%s[%d/%d]%s %s\n' "$bold" "$step_number" "$steps_total" "$plain" "$*"; }
detail() { printf '      %s\n' "$*"; }
complain() { printf '%s%s:%s %s\n' "$red" "$program" "$plain" "$*" >&2; }
fail() { complain "$@"; exit 1; }

# The end of a log, indented, on standard error.
show_end_of() { tail -n "${2:-15}" "$1" 2>/dev/null | sed 's/^/    | /' >&2; }
