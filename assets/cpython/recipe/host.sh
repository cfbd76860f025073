# Build CPython for this machine: it freezes modules and packs the library.

build_host_zlib() {
    cp -r "$work/zlib" "$work/host-zlib"
    cd "$work/host-zlib"
    CC=clang-22 CFLAGS='-O2 -fPIC' ./configure --static
    make libz.a
}

build_host_python() {
    mkdir -p "$work/host"
    cd "$work/host"
    CC=clang-22 OPT='-DNDEBUG -O1' \
        ZLIB_CFLAGS="-I$work/host-zlib" ZLIB_LIBS="-L$work/host-zlib -lz" \
        ../source/configure --without-ensurepip --disable-test-modules
    make -j"$(nproc)"
    ./python -c 'import zlib'
}
