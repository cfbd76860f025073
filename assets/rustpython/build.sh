#!/bin/bash
# Build rustpython.wasm from crates, with Debian's Rust, on a bare Debian 12, as root.
#
#   build.sh [work folder]      (default: a fresh temporary one)
#
# What belongs beside this file is left in work/result: `cp -r work/result/. .`
# renews it.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
recipe=$here/recipe
work=$(realpath -m "${1:-$(mktemp -d)}")
root=$work/root
crate=$root/build/crate
logs=$work/logs
result=$work/result

export LC_ALL=C.UTF-8 TZ=UTC
umask 022

die() { echo "build.sh: $*" >&2; exit 1; }

# Run a step with its output in a log of its own.
step() {
    local log=$logs/$1.log status
    echo "$1"
    set +e
    (set -e; "$@") > "$log" 2>&1
    status=$?
    set -e
    if [ $status -ne 0 ]; then
        tail -n 30 "$log" >&2
        die "$1 failed, see $log"
    fi
}

for part in root crates compile result; do
    . "$recipe/$part.sh"
done

mkdir -p "$logs"
step make_root
step check_tools
step stage_crate
step fetch_crates
step patch_crates
step compile
step collect_result
cat "$result/SHA256SUMS"
