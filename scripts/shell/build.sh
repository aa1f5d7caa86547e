# Sourced. Everything that is made from the sources, made only when what it comes from changed. A stamp holds the hash of
# that; it is taken away before the work and written after it, so that a build cut short is done again.

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# No build server may outlive the build: what we start, we stop.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0

# The content of files and folders of the clone, without what is made from them.
hash_of() {
    (cd "$root" && find "$@" \( -name bin -o -name obj -o -name node_modules -o -name dist \) -prune -o -type f -print0 |
        LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1)
}

is_stamped() { [[ -f $1 && $(<"$1") == "$2" ]]; }

# The stamp lies inside node_modules: npm ci deletes that folder first, and whoever else deletes it takes the stamp along.
install_libraries() {
    local folder=$1 stamp=$root/$1/node_modules/.emprise-stamp hash
    hash=$(hash_of "$folder/package.json" "$folder/package-lock.json")-$(node --version)
    ! is_stamped "$stamp" "$hash" || return 0
    detail "npm ci in $folder"
    logged "npm-${folder//\//-}" npm ci --prefix "$root/$folder" --no-audit --no-fund --loglevel=error
    echo "$hash" >"$stamp"
}

# The page is copied out of the clone, so that a build for the tests does not pull it from under a running ./run.
build_front() {
    local stamp=$home/app/front.stamp hash
    hash=$(hash_of frontend)
    ! is_stamped "$stamp" "$hash" || return 0
    detail 'building the front end'
    rm -rf "$stamp" "$home/app/front"
    mkdir -p "$home/app"
    logged build-front npm run --prefix "$root/frontend" build
    cp -r "$root/frontend/dist" "$home/app/front"
    echo "$hash" >"$stamp"
}

backend_hash() { hash_of backend global.json Directory.Build.props Directory.Packages.props; }

# Builders of one clone take turns, whatever their homes: ./run, ./emprise and ./test share its bin and obj folders.
# The lock is on a file that .NET does not open: it takes locks of its own on those it reads.
in_turn() { { flock 7; "$@"; } 7<"$root/run"; }

# publish NAME PROJECT: the released program in $home/app/NAME. It is built inside the clone and copied, because MSBuild
# cannot put it in a folder whose path holds an apostrophe. Analysis is the tests' work; here it only costs time.
publish() {
    local name=$1 project=$root/backend/$2 stamp=$home/app/$1.stamp hash built
    hash=$(backend_hash)
    ! is_stamped "$stamp" "$hash" || return 0
    detail "building $2"
    built=$project/bin/Release/net10.0/publish
    rm -rf "$stamp" "$home/app/$name" "$built"
    logged "build-$name" dotnet publish "$project" -c Release -p:RunAnalyzers=false -nologo -v quiet
    mkdir -p "$home/app"
    cp -r "$built" "$home/app/$name"
    echo "$hash" >"$stamp"
}

publish_import() { in_turn publish import Emprise.Import; }
publish_api() { in_turn publish api Emprise.Api; }
