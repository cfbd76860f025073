# Compile and link.

# The module's own stack, in bytes; below it every access traps.
STACK=$((4 << 20))

compile() {
    in_root "CARGO_TARGET_WASM32_WASIP1_LINKER=wasm-ld \
        CARGO_TARGET_WASM32_WASIP1_RUSTFLAGS=-Clink-arg=-zstack-size=$STACK \
        cargo build --release --offline --locked --target wasm32-wasip1"
}
