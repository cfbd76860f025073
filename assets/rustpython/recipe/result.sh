# Put what belongs beside the recipe into one folder.

# A line for each crate that is linked in: name, version, licence.
packages() {
    in_root 'cargo tree --offline --locked --target wasm32-wasip1 -e normal,no-proc-macro --prefix none -f "{p}|{l}"' |
        sed -E 's/ \((proc-macro|\*|\/build[^)]*)\)//g' | sort -u
}

write_licences() {
    echo '# Crates in rustpython.wasm, with the licence that each one names'
    echo
    echo '| crate | version | licence |'
    echo '|---|---|---|'
    packages | awk -F'[ |]' '$1 != "pysandbox-rustpython" && $1 != "" {
        name = $1; version = substr($2, 2); sub(/^[^|]*\|/, ""); print "| " name " | " version " | " $0 " |" }'
}

# The text of each licence once, under the names of the crates that have it in their archives.
write_licence_texts() {
    local sums=$work/licence-sums
    packages | awk -F'[ |]' '{ print $1 "-" substr($2, 2) }' | while read -r name; do
        find "$root/build/cargo/registry/src"/*/"$name" -maxdepth 1 -type f \
            \( -iname 'licen*' -o -iname 'copying*' -o -iname 'unlicense*' -o -iname 'notice*' \) 2> /dev/null |
            sort | xargs -r -d '\n' sha256sum || true # Some have none in their archive.
    done > "$sums"
    cut -d' ' -f1 "$sums" | awk '!seen[$0]++' | while read -r sum; do
        printf '%s\n' "$(printf '=%.0s' {1..100})"
        grep "^$sum" "$sums" | sed -E 's#.*/([^/]+)/([^/]+)$#\1: \2#'
        printf '\n'
        sed -E 's/[ \t\r]+$//' "$(grep -m1 "^$sum" "$sums" | cut -c67-)"
    done
}

write_provenance() {
    cat <<PROVENANCE
# Where rustpython.wasm comes from

Built by [build.sh](build.sh), which writes this file, from our crate, the crates that \`Cargo.lock\` names with their
checksums, and the tools below. \`recipe/inputs.txt\` is the list that the build checks its
inputs against.

| tool | version | of | SHA-256 of the package |
|---|---|---|---|
$(inputs tool | awk '{ print "| " $1 " | " $2 " | Debian 14 | `" $3 "` |" }')

| patched crate | version | SHA-256 |
|---|---|---|
$(inputs crate | awk '{ print "| " $1 " | " $2 " | `" $3 "` |" }')

The patches in [patches](patches) say in their first lines what they are for; [recipe/left-out.txt](recipe/left-out.txt)
lists the modules of the standard library that no program can use. All crates and their licences:
[licenses/crates.md](licenses/crates.md). Malachite, for large integers, is under the LGPL: \`Cargo.lock\` names its source,
and the recipe links another version of it as well.
PROVENANCE
}

collect_result() {
    mkdir -p "$result/licenses"
    install -m 644 "$crate/target/wasm32-wasip1/release/rustpython.wasm" "$result"
    (cd "$result" && sha256sum rustpython.wasm > SHA256SUMS)
    write_provenance > "$result/PROVENANCE.md"
    write_licences > "$result/licenses/crates.md"
    write_licence_texts > "$result/licenses/crates.txt"
    cp /usr/share/common-licenses/LGPL-3 "$result/licenses/lgpl-3.txt"
    cp /usr/share/common-licenses/GPL-3 "$result/licenses/gpl-3.txt"
    cp /usr/share/common-licenses/Apache-2.0 "$result/licenses/apache-2.txt"
    cp "$crate/patched/rustpython/LICENSE" "$result/licenses/rustpython.txt"
    cp "$crate/patched/rustpython-pylib/Lib/PSF-LICENSE" "$result/licenses/python-library.txt"
}
