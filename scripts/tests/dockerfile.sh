# Sourced. Performs a Dockerfile without an engine: every stage is a folder, every step is done in the file's order.
# Base images are this machine's own programs; an absolute path in a stage is a path below the stage's folder.

stages=$scratch/stages
context=$scratch/context

# The build context as Docker sees it: the clone without what .dockerignore names ("**/x" anywhere, "x" at the top).
make_context() {
    local line exclusions=()
    while read -r line; do
        [[ -n $line && $line != \#* ]] || continue
        if [[ $line == \*\*/* ]]; then exclusions+=("--exclude=${line#\*\*/}"); else exclusions+=("--exclude=./$line"); fi
    done <"$repository/.dockerignore"
    mkdir -p "$context"
    tar -C "$repository" "${exclusions[@]}" -cf - . | tar -C "$context" -xf -
}

in_stage() { if [[ $1 == /* ]]; then echo "$stage$1"; else echo "$stage$folder/$1"; fi; }

step_FROM() {
    [[ $2 == AS && -n $3 && $1 == *:* ]] || { echo "FROM must name a version and a stage: $*"; return 1; }
    stage=$stages/$3 folder=/ environment=()
    mkdir -p "$stage"
}

step_WORKDIR() { folder=$1; mkdir -p "$stage$folder"; }

# As Docker does: the content of a folder goes into the target, a file goes to it, or into it when it ends in a slash.
step_COPY() {
    local from=$context source target
    if [[ $1 == --from=* ]]; then from=$stages/${1#--from=}; shift; fi
    target=$(in_stage "${!#}")
    for source in "${@:1:$#-1}"; do
        if [[ -d $from/$source ]]; then
            mkdir -p "$target" && cp -r "$from/$source/." "$target/"
        else
            [[ ${!#} != */ ]] || mkdir -p "$target"
            cp "$from/$source" "$target"
        fi || return 1
    done
}

step_RUN() {
    [[ " $*" != *[[:space:]=]/* ]] || { echo 'an absolute path in RUN cannot be tried outside a container'; return 1; }
    (
        cd "$stage$folder" && unset "${!EMPRISE_@}"
        export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false    # no build server may outlive the step
        bash -euc "$*"
    )
}

step_ENV() {
    local pair
    for pair in "$@"; do
        if [[ $pair == *=/* ]]; then pair=${pair%%=*}=$stage${pair#*=}; fi
        environment+=("$pair")
    done
}

step_USER() { image_user=$1; [[ $1 =~ ^[0-9]+$ && $1 != 0 ]] || { echo "not a plain user's number: $1"; return 1; }; }
step_EXPOSE() { image_port=$1; }
step_CMD() { image_command=$*; }
step_HEALTHCHECK() { image_check=$*; image_check=${image_check#*CMD }; }

# One check for each step. They run in this shell, because a step changes what the next ones see.
perform_dockerfile() {
    local word rest log=$scratch/step.log
    while read -r word rest; do
        [[ $(type -t "step_$word") == function ]] || { check "Dockerfile: $word is known" false; continue; }
        # shellcheck disable=SC2086  # words, as Docker splits them
        if "step_$word" $rest >"$log" 2>&1; then echo "ok - Dockerfile: $word $rest"; else report_step "$word $rest" "$log"; fi
    done < <(sed -e '/^[[:space:]]*#/d' -e ':join' -e '/\\$/{N;s/\\\n//;bjoin' -e '}' -e '/^$/d' "$repository/Dockerfile")
}

report_step() {
    failed=1
    echo "not ok - Dockerfile: $1"
    tail -20 "$2" | sed 's/^/#   /'
}

# The words of a JSON array, one on each line.
words_of() { node -p 'JSON.parse(process.argv[1]).join("\n")' "$1"; }
