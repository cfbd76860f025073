"""Run the same programs with PySandbox and with what one could use instead, side by side.

usage: python3 compare.py [how often each engine is started] [rounds of the suite in each]

Build first: mvn install -DskipTests. What is not there is left out with a word on how to get it. All run
suite.py: first and warm times are taken inside of Python, the whole includes the engine's start. Ratios are
geometric means over the programs, of the medians over the starts; the spread is from least to greatest.
INTERPRETER=rustpython compares RustPython's module.
"""
import math
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORE = HERE.parents[2]
ROOT = CORE.parent
SUITE = HERE.parent / "resources" / "suite.py"
INTERPRETER = os.environ.get("INTERPRETER", "cpython")
MODULE = ROOT / "assets" / {"cpython": "cpython/python.wasm", "rustpython": "rustpython/rustpython.wasm"}[INTERPRETER]
DRIVE = ROOT / "assets" / "drive"


class Missing(Exception):
    pass


def output_of(*command):
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError) as e:
        raise Missing(str(e)) from e


def tool(name, hint):
    if not shutil.which(name):
        raise Missing(hint)
    return name


def class_path(pom, *options):
    file = CORE / "target" / "compare-classpath"
    output_of("mvn", "-q", "-f", str(pom), "dependency:build-classpath", f"-Dmdep.outputFile={file}", *options)
    return file.read_text().strip()


def pysandbox():
    if not (CORE / "target" / "classes").is_dir():
        raise Missing("mvn install -DskipTests")
    libraries = class_path(CORE / "pom.xml", "-Dmdep.includeScope=runtime")
    classes = CORE / "target" / "compare-classes"
    classes.mkdir(exist_ok=True)
    rustpython = ROOT / "assets" / "rustpython" / "target" / "maven" / "classes"
    path = os.pathsep.join((str(CORE / "target" / "classes"), str(rustpython), libraries))
    output_of("javac", "-d", str(classes), "-cp", path,
              str(HERE.parent / "java/io/github/pysandbox/benchmarks/Suite.java"))
    shutil.copy(SUITE, classes)
    return ("java", f"-Dpysandbox.benchmark.interpreter={INTERPRETER}",
            "-cp", os.pathsep.join((str(classes), path)), "io.github.pysandbox.benchmarks.Suite")


def node():
    return tool("node", "install Node.js"), "--no-warnings", str(DRIVE / "node.mjs"), str(MODULE), str(SUITE)


def wasmtime():
    try:
        import wasmtime  # noqa: F401
    except ImportError:
        raise Missing("pip install wasmtime") from None
    return sys.executable, str(DRIVE / "wasmtime_run.py"), str(MODULE), str(SUITE)


def graalpy():
    """Of a JVM without Graal's compiler, since users set no flag; GRAALPY_JAVA names another java."""
    java = os.environ.get("GRAALPY_JAVA", "java")
    return java, "-cp", class_path(HERE / "graalpy.xml"), str(HERE / "GraalPy.java"), str(SUITE)


def native():
    return sys.executable, str(SUITE)


ENGINES = {
    "PySandbox": (pysandbox, None),
    "Node": (node, None),
    "Wasmtime": (wasmtime, None),
    "GraalPy": (graalpy, 10),
    "native python3": (native, None),
}


def run(command, rounds):
    start = time.perf_counter()
    printed = output_of(*command, str(rounds))
    whole = time.perf_counter() - start
    return whole, {name: tuple(map(float, times)) for name, *times in map(str.split, printed.splitlines())}


def geometric_mean(values):
    return math.exp(statistics.fmean(map(math.log, values)))


def summary(runs):
    """First run of the suite, least and median time when warm, each with its spread over the starts."""
    first = [sum(times[0] for times in programs.values()) for _, programs in runs]
    warm = [geometric_mean([times[1] for times in programs.values()]) for _, programs in runs]
    median = [geometric_mean([times[2] for times in programs.values()]) for _, programs in runs]
    return first, warm, median


def shown(values):
    return f"{statistics.median(values):8.1f} ({min(values):.1f} to {max(values):.1f})"


def main(starts=5, rounds=60):
    commands = {}
    for name, (prepare, _) in ENGINES.items():
        try:
            commands[name] = prepare()
        except Missing as e:
            print(f"{name} is left out: {e}", file=sys.stderr)
    once = {name: [] for name in commands}
    warm = {name: [] for name in commands}
    for _ in range(starts):
        for name, command in commands.items():
            try:
                once[name].append(run(command, 1)[0] * 1000)
                warm[name].append(run(command, ENGINES[name][1] or rounds))
            except Missing as e:
                sys.exit(f"{name}: {e}")
    print(f"{'milliseconds':16} {'start and one round':>28} {'first round':>28} {'warm, least':>24} {'warm, median':>24}")
    sums = {name: summary(runs) for name, runs in warm.items()}
    for name, figures in sums.items():
        print(f"{name:16} {shown(once[name]):>28} " + " ".join(f"{shown(f):>26}" for f in figures))
    print()
    ours = sums["PySandbox"]
    for name, figures in sums.items():
        if name != "PySandbox":
            ratios = [statistics.median(a) / statistics.median(b) for a, b in zip(ours, figures)]
            print("PySandbox / %-16s first %.2f   warm, least %.2f   warm, median %.2f" % (name, *ratios))
    print()
    for program in next(iter(warm.values()))[0][1]:
        least = {name: statistics.median(run[1][program][1] for run in runs) for name, runs in warm.items()}
        print(f"{program:8} " + "  ".join(f"{name} {time:.1f}" for name, time in least.items()))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
