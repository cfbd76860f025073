# Build CPython for WASI, with its evaluation loop call-threaded.

TARGET=wasm32-wasip1

# Nothing of the folder that the build runs in gets into its result.
target_compiler() {
    local sysroot=$work/sysroot/usr
    export CC="clang-22 --target=$TARGET --sysroot=$sysroot -B$sysroot/lib/$TARGET"
    CC+=" -isystem $sysroot/include/$TARGET -ffile-prefix-map=$work/=./ -ffile-prefix-map=$here/=./"
    CC+=" -Wno-unused-command-line-argument"
    export CPP="$CC -E" AR=llvm-ar-22 RANLIB=llvm-ranlib-22
    export LDFLAGS="-L$sysroot/lib/$TARGET"
    export PKG_CONFIG_LIBDIR= PKG_CONFIG_PATH=
}

build_target_zlib() {
    cp -r "$work/zlib" "$work/target-zlib"
    cd "$work/target-zlib"
    CFLAGS='-Oz' CHOST=$TARGET ./configure --static
    make libz.a
}

thread_evaluation_loop() {
    cd "$source/Python"
    "$python" "$here/eval/thread_eval.py" . threaded_ceval.c
    mv threaded_ceval.c ceval.c
    cp "$here/eval/eval_state.h" .
}

# CPython wants signed integers to wrap around (-fno-strict-overflow), which to Clang means pointers
# as well. They do not, and knowing that, it folds a field's offset into each load and store.
# KRML_UNROLL_MAX is of the hash functions, whose loops written out would be too large for the JVM's compiler.
build_target_python() {
    mkdir -p "$work/target"
    cd "$work/target"
    CONFIG_SITE=$recipe/config.site OPT='-DNDEBUG -Os -fno-wrapv-pointer -DKRML_UNROLL_MAX=0' \
        ZLIB_CFLAGS="-I../target-zlib" ZLIB_LIBS="-L../target-zlib -lz" \
        ../source/configure --host=$TARGET --build="$(uname -m)-pc-linux-gnu" \
        --with-build-python="$python" --with-pymalloc --disable-test-modules
    make -j"$(nproc)" libpython3.13.a
}
