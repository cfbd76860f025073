#!/bin/bash
# Get what RustPython's conformance is measured with, and run the modules natively: by RustPython and
# by CPython of the same version as the tests. As root, with the work folder of ../rustpython/build.sh.
#
#   rustpython.sh <that work folder> <folder for the source and the results>
#
# Afterwards the folder holds source/, which the run in the sandbox wants, native/ and cpython/.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
recipe=$here/../rustpython/recipe
root=$(realpath "$1")/root
folder=$(realpath -m "$2")
place=/build/conformance

export LC_ALL=C.UTF-8 TZ=UTC
. "$recipe/root.sh" # inputs, in_root

PYTHON=3.14.8-1
RUSTPYTHON=$(inputs crate | awk '$1 == "rustpython" { print $2 }')
SECONDS_EACH=120

# Where cargo unpacked its library: of what is not frozen it must find no other one's.
LIBRARY=$(in_root "echo /build/cargo/registry/src/*/rustpython-pylib-$RUSTPYTHON/Lib")

install_cpython() {
    in_root "apt-get install -qq -y --no-install-recommends \
        python3.14=$PYTHON libpython3.14-testsuite=$PYTHON libffi-dev"
}

# Without what our crate has no use for either: TLS, other allocators.
install_rustpython() {
    in_root "CARGO_TARGET_DIR=$place/target cargo install --locked --version =$RUSTPYTHON --root $place \
        --no-default-features --features threading,stdlib,stdio,importlib,host_env,freeze-stdlib rustpython"
}

# CPython's tests beside RustPython's library.
lay_out() {
    mkdir -p "$folder/source"
    find "$root/usr/lib/python3.14/test" -name __pycache__ -prune -exec rm -r {} +
    cp -r "$root$LIBRARY" "$folder/source"
    mkdir -p "$root$place/run/Lib"
    for into in "$folder/source/Lib" "$root$place/run/Lib"; do
        cp -r "$root/usr/lib/python3.14/test" "$into"
    done
    cp "$here/run_module.py" "$root$place/run"
}

# Neither Python may find modules that the other one has compiled: they name them alike.
run_all() {
    local results=$1 python=$2
    mkdir -p "$results"
    for module in $(grep -v '^#' "$here/modules.txt"); do
        [ -e "$results/$module.txt" ] && continue
        # A module may fail, or print nothing at all.
        {
            in_root "PYTHONDONTWRITEBYTECODE=1 timeout $SECONDS_EACH $python $place/run/run_module.py $module" \
                < /dev/null 2>&1 || true
        } | { grep -a '^@' || true; } > "$results/$module.txt"
    done
}

install_cpython
install_rustpython
lay_out
run_all "$folder/cpython" python3.14
run_all "$folder/native" "env PYTHONPATH=$LIBRARY $place/bin/rustpython"
