# Unpack the inputs below $work and patch CPython.

# Debian's security fixes and no other change of Debian's: its file layout and
# its path settings are made for a system that this interpreter never sees.
DEBIAN_PATCHES='^(CVE-|ssl-|dict-use-after-free|traverse-managed-dicts)'

unpack() {
    mkdir -p "$work/sysroot" "$work/tzdata" "$work/debian"
    dpkg-deb -x "$work"/inputs/wasi-libc_*.deb "$work/sysroot"
    dpkg-deb -x "$work"/inputs/tzdata_*.deb "$work/tzdata"
    dpkg-deb -x "$work"/inputs/tzdata-legacy_*.deb "$work/tzdata"
    tar -xzf "$work"/inputs/zlib_*.orig.tar.gz -C "$work"
    mv "$work"/zlib-*/ "$work/zlib"
    tar -xJf "$work"/inputs/python3.13_*.orig.tar.xz -C "$work"
    mv "$work"/Python-*/ "$source"
    tar -xJf "$work"/inputs/python3.13_*.debian.tar.xz -C "$work/debian" --strip-components=1
}

debian_patches() { grep -E "$DEBIAN_PATCHES" "$work/debian/patches/series"; }

apply_patches() {
    cd "$source"
    debian_patches | while read -r name; do
        apply "$work/debian/patches/$name"
    done
    for name in "$here"/patches/*.patch; do
        apply "$name"
    done
}

apply() {
    patch -p1 -s -f --no-backup-if-mismatch < "$1" || die "$(basename "$1") does not apply"
}
