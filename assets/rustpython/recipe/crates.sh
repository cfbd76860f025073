# Stage our crate and get all others, as Cargo.lock names them.

# What all interpreters have in common of Python code comes from CPython's folder.
SHARED_BOOT='_pysandbox_absent _pysandbox_preload _pysandbox_shadow'
SHARED_LIBRARY='asyncio/sslproto asyncio/unix_events socket subprocess urllib/request'

stage_crate() {
    rm -rf "$crate"
    mkdir -p "$crate/guest" "$crate/patched"
    cp -r "$here"/{Cargo.toml,Cargo.lock,src} "$crate"
    cp "$here"/guest/*.py "$crate/guest"
    for name in $SHARED_BOOT; do
        cp "$here/../cpython/guest/boot/$name.py" "$crate/guest"
    done
}

# Cargo fetches the crates that are patched too, in the form that they are published in. (Of
# rustpython itself, only the licence is used.)
fetch_crates() {
    mkdir -p "$root/build/originals/src"
    {
        printf '[package]\nname = "originals"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n'
        inputs crate | awk '{ print $1 " = \"=" $2 "\"" }'
    } > "$root/build/originals/Cargo.toml"
    touch "$root/build/originals/src/lib.rs"
    in_root 'cd ../originals; cargo fetch'
    while read -r name version sum; do
        local archive
        archive=$(find "$root/build/cargo/registry/cache" -name "$name-$version.crate")
        echo "$sum  $archive" | sha256sum -c
        tar -xzf "$archive" -C "$crate/patched"
        mv "$crate/patched/$name-$version" "$crate/patched/$name"
    done < <(inputs crate)
    in_root 'cargo fetch --locked'
}

patch_crates() {
    for file in "$here"/patches/*/*.patch; do
        patch -p1 -s -f --no-backup-if-mismatch -d "$crate/patched/$(basename "$(dirname "$file")")" \
            < "$file" || die "$file does not apply"
    done
    python3 "$recipe/outline_arms.py" "$crate/patched/rustpython-vm/src/frame.rs"
    make_library "$crate/patched/rustpython-pylib/Lib"
}

# Without what no program can use, and with stand-ins for what a program can only import.
make_library() {
    (cd "$1" && xargs rm -r < "$recipe/left-out.txt")
    for name in $SHARED_LIBRARY; do
        cp "$here/../cpython/guest/lib/$name.py" "$1/$name.py"
    done
    # Its name since Python 3.14.
    sed -E -i 's/\b(Base)?DefaultEventLoopPolicy/_&/' "$1/asyncio/unix_events.py"
}
