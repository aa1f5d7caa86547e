# Sourced by scripts/bench. The import of official communes: our reading, checking and copying against ogr2ogr with COPY, on the same
# file and the same server, each into a database of its own that is dropped afterwards.

bench_database=emprise_bench

connection() { sed "s/Database=[^;]*/Database=$bench_database/" "${EMPRISE_HOME:-$root/.local}/database.env"; }

clean_up_import() {
    sql -d postgres -c "DROP DATABASE IF EXISTS $bench_database" 2>/dev/null || true
    rm -rf "$scratch"
}

why_not() {
    if [[ -z ${EMPRISE_REAL_DATA:-} ]]; then echo 'EMPRISE_REAL_DATA is not set'
    elif [[ ! -f $EMPRISE_REAL_DATA/contours/communes-50m.geojson.gz ]]; then echo "$EMPRISE_REAL_DATA holds no contours/communes-50m.geojson.gz"
    elif ! command -v ogr2ogr >/dev/null; then echo 'ogr2ogr is not installed (Debian: gdal-bin)'
    elif [[ ! -f ${EMPRISE_HOME:-$root/.local}/app/import/Emprise.Import.dll ]]; then echo 'the import program is not built: ./emprise --help builds it'
    fi
}

# seconds_of COMMAND...: how long it took; its output is shown when it fails.
seconds_of() {
    local began=$EPOCHREALTIME
    "$@" >"$scratch/output" 2>&1 || { cat "$scratch/output" >&2; return 1; }
    awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'
}

with_ogr2ogr() {
    local parts path=$1
    if [[ $path == *.gz ]]; then path=/vsigzip/$path; fi
    parts=$(connection | sed 's/Host=/host=/; s/;Port=/ port=/; s/;Username=/ user=/; s/;Database=/ dbname=/')
    PG_USE_COPY=YES ogr2ogr -f PostgreSQL "PG:$parts" "$path" -nln ogr_communes -overwrite -nlt PROMOTE_TO_MULTI -lco GEOMETRY_NAME=geom
}

# Takes the place of the (sub)shell it is called in, so that the process that is watched is the program itself.
emprise_import() {
    local program=${EMPRISE_HOME:-$root/.local}/app/import/Emprise.Import.dll
    EMPRISE_ROOT=$root EMPRISE_DATABASE=$(connection) exec dotnet "$program" import "$@"
}

# with_emprise FILE: imports it and leaves report.json; peak_kilobytes is the high-water mark of the process (VmHWM).
with_emprise() {
    local process mark
    emprise_import communes "$1" --vintage 2025 --force --json "$scratch/report.json" >"$scratch/import.log" 2>&1 &
    process=$!
    peak_kilobytes=0
    while mark=$(awk '/VmHWM/ { print $2 }' "/proc/$process/status" 2>/dev/null) && [[ -n $mark ]]; do
        peak_kilobytes=$mark
        sleep 0.05
    done
    wait "$process" || { tail -20 "$scratch/import.log" >&2; fail 'the import failed'; }
}

# report EXPRESSION: of the last report, which is "r"; step NAME is the seconds of the steps whose name matches.
report() {
    node -p "const r = JSON.parse(require('fs').readFileSync(process.argv[1])); const step = name => r.steps.filter(s => name.test(s.name)).reduce((sum, s) => sum + s.seconds, 0); $1" "$scratch/report.json"
}

# Every commune ten times: once as it is, nine times under codes that are nobody's.
make_ten_times() {
    node -e '
        const zlib = require("zlib"), fs = require("fs");
        const all = JSON.parse(zlib.gunzipSync(fs.readFileSync(process.argv[1]))).features;
        const out = fs.openSync(process.argv[2], "w");
        const under = (feature, copy) => copy === 0 ? feature
            : { ...feature, properties: { ...feature.properties, code: String.fromCharCode(73 + copy) + feature.properties.code } };
        fs.writeSync(out, "{\"type\":\"FeatureCollection\",\"features\":[");
        for (let copy = 0; copy < 10; copy++) {
            all.forEach((feature, i) => fs.writeSync(out, (copy + i > 0 ? ",\n" : "") + JSON.stringify(under(feature, copy))));
        }
        fs.writeSync(out, "]}");' "$1" "$2"
}

# compare NAME FILE: one file through both programs.
compare() {
    local name=$1 file=$2 ogr
    ogr=$(seconds_of with_ogr2ogr "$file")
    with_emprise "$file"
    report "const ours = step(/^Reading/), derived = step(/./) - ours;
        \`$name: \${r.read} read, \${r.loaded} loaded, \${r.rejected} rejected
  read, checked and copied     \${ours.toFixed(1)} s, ogr2ogr with COPY $ogr s: \${(ours / $ogr).toFixed(2)} of its time (target 1)
  merged and derived           \${derived.toFixed(1)} s: \${(derived / 60).toFixed(2)} of the target 60 s (\${r.steps.slice(1).map(s => s.name + ' ' + s.seconds).join(', ')})
  peak memory                  \${Math.round($peak_kilobytes / 1024)} MB: \${($peak_kilobytes / 1024 / 500).toFixed(2)} of the target 500 MB\`"
}

bench_import() {
    local reason file
    reason=$(why_not)
    if [[ -n $reason ]]; then echo "import of communes: skipped, $reason"; return; fi
    file=$EMPRISE_REAL_DATA/contours/communes-50m.geojson.gz
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/emprise-bench.XXXXXX")
    trap clean_up_import EXIT
    sql -d postgres -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $bench_database" -c "CREATE DATABASE $bench_database"
    (emprise_import embedded) >"$scratch/import.log" 2>&1 || { tail -20 "$scratch/import.log" >&2; fail 'the embedded import failed'; }
    compare 'official communes' "$file"
    make_ten_times "$file" "$scratch/communes-ten-times.geojson"
    echo '(of the next file nine rows in ten bear codes that are nobody'"'"'s: we check and refuse them, ogr2ogr writes them; its memory is what counts)'
    compare 'the same ten times over' "$scratch/communes-ten-times.geojson"
}
