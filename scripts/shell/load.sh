# Sourced. Brings the embedded data into the database of this start.

# The import program says "unchanged" by itself; the stamp only saves starting it, and names the cluster it speaks of.
# An outside database is not ours to remember: there the program is always asked.
load_embedded() {
    local stamp=$home/app/loaded.stamp hash
    hash=$(hash_of data/geo)-$(<"$home/app/import.stamp")-$(cluster_identity)
    if uses_private_cluster && is_stamped "$stamp" "$hash"; then return; fi
    detail 'loading the embedded data (the whole of France: a minute the first time)'
    rm -f "$stamp"
    logged import dotnet "$home/app/import/Emprise.Import.dll" import embedded
    echo "$hash" >"$stamp"
}

cluster_identity() {
    if uses_private_cluster; then
        "$root/scripts/local-postgis" psql -XAtc 'SELECT system_identifier FROM pg_control_system()' || echo unknown
    fi
}
