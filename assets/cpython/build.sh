#!/bin/bash
# Build python.wasm from Debian's source packages, on a bare Debian 12, as root.
#
#   build.sh [work folder]      (default: a fresh temporary one)
#
# Two runs give the same bytes, wherever they run. What belongs beside this file
# is left in work/result: `cp -r work/result/. .` renews it.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
recipe=$here/recipe
work=$(realpath -m "${1:-$(mktemp -d)}")
source=$work/source
logs=$work/logs
result=$work/result
python=$work/host/python

# The day of the source package's version; nothing may depend on another one.
export SOURCE_DATE_EPOCH=1786363619 PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
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

for part in fetch unpack host target link result; do
    . "$recipe/$part.sh"
done

mkdir -p "$logs"
step install_tools
step download
step unpack
step apply_patches
step build_host_zlib
step build_host_python
step thread_evaluation_loop
target_compiler
step build_target_zlib
step build_target_python
step check_globals
step pack_library
step compile_front
step link
step collect_result
cat "$result/SHA256SUMS"
