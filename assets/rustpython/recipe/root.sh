# Make a root of a newer Debian, which has the Rust that the crates want. The mirror is the
# machine's own, or $PYSANDBOX_MIRROR (a pinned version stays on a snapshot mirror when Debian has
# moved on).

SUITE=forky

inputs() { grep "^$1 " "$recipe/inputs.txt" | cut -d' ' -f2-; }

machine_mirror() {
    apt-get indextargets --format '$(LABEL) $(SITE)' 'Created-By: Packages' |
        awk '$1 == "Debian" { print $2; exit }'
}

make_root() {
    if [ -x "$root/usr/bin/cargo" ]; then return; fi
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        debootstrap patch python3-minimal
    debootstrap --variant=minbase \
        --include=rustc,cargo,libstd-rust-dev-wasm32,lld,libc6-dev,ca-certificates \
        "$SUITE" "$root" "${PYSANDBOX_MIRROR:-$(machine_mirror)}" /usr/share/debootstrap/scripts/sid
    # The machine's own way to the registries.
    cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    cp /etc/resolv.conf "$root/etc/"
}

in_root() {
    chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/root CARGO_HOME=/build/cargo \
        LC_ALL="$LC_ALL" TZ="$TZ" /bin/bash -euc "cd /build/crate; $1"
}

check_tools() {
    while read -r package version sum; do
        [ "$(chroot "$root" dpkg-query -W -f '${Version}' "$package")" = "$version" ] ||
            die "$package is not $version: set PYSANDBOX_MIRROR to a snapshot that has it"
        chroot "$root" apt-cache show "$package=$version" | grep -x "SHA256: $sum" ||
            die "$package $version is not the pinned one"
    done < <(inputs tool)
}
