# Compile and link.

# The module's own stack, in bytes; below it every access traps.
STACK=$((4 << 20))

# Hash functions as loops: unrolled, they are too large for methods that the JVM compiles.
COMPACT='--cfg=sha2_backend_soft="compact" --cfg=keccak_backend_soft="compact"'

# The day that sys.version names: the compiler's. Nothing may depend on another one.
DAY=$(date -ud 2026-07-14 +%s)

compile() {
    in_root "SOURCE_DATE_EPOCH=$DAY \
        CARGO_TARGET_WASM32_WASIP1_LINKER=wasm-ld \
        CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS='-Clink-arg=-zstack-size=$STACK $COMPACT' \
        cargo build --release --offline --locked --target wasm32-wasip1"
}
