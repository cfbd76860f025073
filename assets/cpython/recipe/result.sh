# Put what belongs beside the recipe into one folder.

collect_licences() {
    local to=$result/licenses
    mkdir -p "$to"
    cp "$source/LICENSE" "$to/cpython.txt"
    cp "$source/Doc/license.rst" "$to/cpython-incorporated.txt"
    cp "$source/Modules/expat/COPYING" "$to/expat.txt"
    cp "$work/sysroot/usr/share/doc/wasi-libc/copyright" "$to/wasi-libc.txt"
    cp "$work/zlib/LICENSE" "$to/zlib.txt"
    cp "$work/tzdata/usr/share/doc/tzdata/copyright" "$to/tzdata.txt"
    cp /usr/share/doc/libclang-rt-22-dev-wasm32/copyright "$to/llvm.txt"
    sed -i -E 's/[ \t]+$//' "$to"/*.txt
}

write_provenance() {
    cat <<PROVENANCE
# Where python.wasm comes from

Built by [build.sh](build.sh), which writes this file, from the packages below and nothing else. Two builds give the
same bytes. \`recipe/inputs.txt\` is the list that the build checks its inputs against.

| package | version | of | used for |
|---|---|---|---|
$(inputs source | awk '!seen[$1]++ { print "| " $1 " | " $2 " | Debian 13, source | compiled |" }')
$(inputs deb | awk '{ print "| " $1 " | " $2 " | Debian 13 | " \
    ($1 == "wasi-libc" ? "linked" : "packed as data") " |" }')
$(inputs tool | awk '{ print "| " $1 " | " $2 " | Debian 12 | " \
    ($1 ~ /-rt-/ ? "linked (builtins)" : "compiler") " |" }')

| input | SHA-256 |
|---|---|
$({ inputs source; inputs deb; } | awk '{ print "| " $4 " | `" $3 "` |" }')

CPython carries these patches of Debian's source package, which are its security fixes:

$(debian_patches | sed 's/.*/- &/')

and those in [patches](patches), which say in their first lines what they are for. Ours are these patches, the front in
[front](front), the Python and C in [guest](guest), and the generator in [eval](eval) that makes a function of each
opcode handler. Licence texts: [licenses](licenses).
PROVENANCE
}

collect_result() {
    mkdir -p "$result"
    install -m 644 "$work/python.wasm" "$result"
    (cd "$result" && sha256sum python.wasm > SHA256SUMS)
    write_provenance > "$result/PROVENANCE.md"
    collect_licences
}
