# Sourced by local-postgis. Who needs the cluster: one file per process, removed when it is done. A process that was killed
# leaves its file behind; the file holds the process's start time, so that a later process of that number is not taken for it.

take_lease() {
    mkdir -p "$home/leases"
    if [[ $1 == manual ]]; then echo manual >"$home/leases/manual"; else start_time_of "$1" >"$home/leases/$1"; fi
}

drop_lease() { rm -f "$home/leases/$1"; }

forget_leases() { rm -rf "$home/leases"; }

has_leases() {
    local lease holder
    for lease in "$home"/leases/*; do
        [[ -f $lease ]] || continue
        holder=${lease##*/}
        if [[ $holder == manual || $(start_time_of "$holder") == "$(<"$lease")" ]]; then return 0; fi
        rm -f "$lease"
    done
    return 1
}
