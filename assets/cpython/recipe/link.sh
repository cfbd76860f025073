# Pack the standard library, compile the front and link the module.

LINK_FLAGS=(-mexec-model=reactor -Wl,--stack-first -Wl,-z,stack-size=$((4 << 20))
    -Wl,--gc-sections
    -Wl,--wrap=PyErr_ProgramTextObject,--wrap=_PyErr_ProgramDecodedTextObject)
COMPILE_FLAGS=(-Os -std=c11 -Wall -Wextra -Werror -Wno-c23-extensions
    -Wno-unused-parameter -Wno-missing-field-initializers -fvisibility=hidden
    -DPy_BUILD_CORE)

pack_library() {
    "$python" -I "$here/pack_stdlib.py" --lib "$source/Lib" \
        --tzdata "$work/tzdata/usr/share/zoneinfo" --out "$work/library"
}

compile_front() {
    mkdir -p "$work/front"
    cd "$work/front"
    for file in "$here"/front/*.c "$here"/guest/*.c; do
        $CC "${COMPILE_FLAGS[@]}" -I"$source/Include" -I"$source/Include/internal" \
            -I"$work/target" -I"$here/front" -I"$work/library" --embed-dir="$work/library" \
            -c "$file" -o "$(basename "$file" .c).o"
    done
}

# A global is no memory: whatever names one has to be an instruction for globals.
check_globals() {
    llvm-objdump-22 -dr "$work/target/Python/ceval.o" | awk '
        /R_WASM_GLOBAL_INDEX/ { found++; if (last !~ /global\.[gs]et/) { print last; wrong++ } }
        !/R_WASM/ { last = $0 }
        END { print found " accesses to globals"; exit (wrong > 0 || found < 1000) }'
}

link() {
    link_to "$work/python.wasm" -Wl,--strip-all
    # The same with the functions' names, for whoever wants to know what an index stands for.
    link_to "$work/named.wasm" -Wl,--strip-debug
}

link_to() {
    cd "$work/target"
    $CC "${LINK_FLAGS[@]}" "${@:2}" "$work"/front/*.o libpython3.13.a \
        Modules/_hacl/libHacl_Hash_SHA2.a Modules/_decimal/libmpdec/libmpdec.a \
        Modules/expat/libexpat.a ../target-zlib/libz.a $LDFLAGS -lm \
        -lwasi-emulated-signal -lwasi-emulated-getpid -lwasi-emulated-process-clocks \
        -o "$1"
}
