# Get the inputs: install the compilers, download the rest to $work/inputs.
# The mirror is the machine's own, or $PYSANDBOX_MIRROR (a pinned version stays
# on a snapshot mirror when Debian has moved on).

inputs() { grep "^$1 " "$recipe/inputs.txt" | cut -d' ' -f2-; }

install_tools() {
    local wanted=()
    while read -r package version sum _; do
        wanted+=("$package=$version")
        apt-cache show "$package=$version" | grep -x "SHA256: $sum" ||
            die "$package $version is not the pinned one"
    done < <(inputs tool)
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        --allow-downgrades "${wanted[@]}" make patch xz-utils > "$logs/tools.log"
}

machine_mirror() {
    apt-get indextargets --format '$(LABEL) $(SITE)' 'Created-By: Packages' |
        awk '$1 == "Debian" { print $2; exit }'
}

# A configuration of apt that knows the newer Debian and leaves the machine's alone.
write_apt_configuration() {
    local apt=$1 mirror=${PYSANDBOX_MIRROR:-$(machine_mirror)}
    local key=/usr/share/keyrings/debian-archive-keyring.gpg
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
    : > "$apt/status"
    printf '%s\n' "deb [signed-by=$key] $mirror trixie main" \
        "deb-src [signed-by=$key] $mirror trixie main" > "$apt/sources.list"
    cat > "$apt/apt.conf" <<CONFIGURATION
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
CONFIGURATION
}

download() {
    mkdir -p "$work/inputs"
    cd "$work/inputs"
    if check_downloads > /dev/null 2>&1; then return; fi
    write_apt_configuration "$work/apt"
    export APT_CONFIG=$work/apt/apt.conf
    apt-get -qq update
    while read -r package version _; do
        apt-get -qq download "$package=$version"
    done < <(inputs deb)
    while read -r package version; do
        apt-get -qq source --download-only "$package=$version"
    done < <(inputs source | cut -d' ' -f1,2 | sort -u)
    unset APT_CONFIG
    check_downloads
}

check_downloads() {
    { inputs deb; inputs source; } | awk '{ print $3 "  " $4 }' | sha256sum --quiet -c
}
