# Sourced. Processes this script starts, each in a group of its own so that all of it can be stopped, each noted in a file
# so that the next start can clear what a kill -9 left behind. The start time tells a process from a later one of its number.

declare -A pids=()

start_time_of() {
    local line
    line=$(cat "/proc/$1/stat" 2>/dev/null) || return 1
    line=${line##*) }                     # the name before it may hold spaces
    cut -d' ' -f20 <<<"$line"
}

# start_process NAME COMMAND...: in the background, its output in $home/logs/NAME.log. Descriptor 8 is the lock of the home.
start_process() {
    local name=$1
    shift
    mkdir -p "$home/logs" "$home/$program"
    setsid -- "$@" >"$home/logs/$name.log" 2>&1 </dev/null 8>&- &
    pids[$name]=$!
    echo "$! $(start_time_of $!)" >"$home/$program/$name.pid"
}

is_alive() { [[ -n ${pids[$1]:-} ]] && start_time_of "${pids[$1]}" >/dev/null && kill -0 "${pids[$1]}" 2>/dev/null; }

# logged NAME COMMAND...: waits for it; when it fails, the end of its log is the message.
logged() {
    local name=$1 code=0
    start_process "$@"
    wait "${pids[$name]}" || code=$?
    rm -f "$home/$program/$name.pid"
    unset "pids[$name]"
    ((code == 0)) && return
    complain "$name failed (exit code $code). The end of $home/logs/$name.log:"
    show_end_of "$home/logs/$name.log" 25
    exit 1
}

# Asks the whole group to stop, and insists after ten seconds.
stop_group() {
    local pid=$1 tenths
    kill -TERM -- "-$pid" 2>/dev/null || return 0
    for ((tenths = 0; tenths < 100; tenths++)); do
        kill -0 -- "-$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$pid" 2>/dev/null || true
}

stop_processes() {
    local name
    for name in "${!pids[@]}"; do
        stop_group "${pids[$name]}"
        wait "${pids[$name]}" 2>/dev/null || true      # or bash would tell of its end on the terminal
        rm -f "$home/$program/$name.pid"
    done
    pids=()
}

# What an earlier start of the same home left running because it was killed.
stop_left_overs() {
    local file pid began
    for file in "$home/$program"/*.pid; do
        [[ -f $file ]] || continue
        read -r pid began <"$file" || true
        if [[ -n ${began:-} && $(start_time_of "$pid") == "$began" ]]; then
            detail "an earlier start was killed: stopping its $(basename "$file" .pid) (process $pid)"
            stop_group "$pid"
        fi
        rm -f "$file"
    done
}

# A second start with the same home would fight over the build and the data. The lock ends with the process, however it ends.
take_home_lock() {
    exec 8>>"$home/$program.lock"
    flock -n 8 || fail "already running with $home (process $(<"$home/$program.lock")); stop that one, or set EMPRISE_HOME"
    echo $$ >"$home/$program.lock"
}
