"""Run the programs of the standard library's tests on Node and Wasmtime: they print the same as in the JVM.

usage: python3 same_programs.py      (needs Node.js and `pip install wasmtime`)

So a mistake of the JVM's compiler, of ours or of Chicory's shows as a difference.
"""
import difflib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODULE = HERE.parent / "cpython" / "python.wasm"
PROGRAMS = HERE.parents[1] / "sandbox-core" / "src" / "test" / "resources" / "stdlib"
ENGINES = {
    "node": ("node", "--no-warnings", str(HERE / "node.mjs")),
    "wasmtime": (sys.executable, str(HERE / "wasmtime_run.py")),
}
# What these drivers do not have, and the sandbox does.
LACKING = {
    ("node", "asyncio_tasks"): "Node's WASI cannot wait",
    ("node", "threads_and_queues"): "Node's WASI cannot wait",
    ("node", "datetime_calendar"): "no clock of the processor's time",
    ("wasmtime", "datetime_calendar"): "no clock of the processor's time",
}


def printed(engine, program):
    with tempfile.TemporaryDirectory() as root:
        shutil.copytree(PROGRAMS, root, dirs_exist_ok=True)
        command = (*ENGINES[engine], str(MODULE), os.path.join(root, program.name))
        return subprocess.run(command, env={**os.environ, "ROOT": root}, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=120).stdout.decode()


def difference(engine, program):
    # The programs' folder is / here.
    expected = program.with_suffix(".out").read_text(encoding="utf-8").replace('"/stdlib/', '"')
    lines = difflib.unified_diff(expected.splitlines(), printed(engine, program).splitlines(), "JVM", engine, lineterm="")
    return "\n".join(lines)


def main():
    failures = same = 0
    for program in sorted(PROGRAMS.glob("*.py")):
        for engine in ENGINES:
            if (engine, program.stem) in LACKING:
                print(f"{program.stem} is not run on {engine}: {LACKING[engine, program.stem]}")
                continue
            different = difference(engine, program)
            if different:
                failures += 1
                print(f"{program.stem} differs on {engine}:\n{different}")
            same += not different
    print(f"{same} the same, {failures} not")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
