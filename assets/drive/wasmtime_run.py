"""Run a Python program by the guest face in Wasmtime (`pip install wasmtime`).

usage: wasmtime_run.py ../cpython/python.wasm program.py [argument ...]

FACE=1 prints the result that the host reads, TIMES=1 what each step took,
STACK=1 how much of the module's own stack was used. MEMORY is the limit in MiB.
ROOT is the folder that the program sees as / (default: the program's own).
"""
import os
import struct
import sys
import threading
import time

import wasmtime

VERSION = 1
STACK_MIB = 512


def text(value):
    data = value if isinstance(value, bytes) else value.encode()
    return struct.pack("<I", len(data)) + data


def start_request(hash_seed=0):
    return struct.pack("<III", VERSION, hash_seed, 0)


def run_request(name, source, arguments, environment, directory="/", prelude=False):
    items = [text(argument) for argument in arguments]
    pairs = [text(key) + text(value) for key, value in environment.items()]
    return b"".join([
        struct.pack("<II", VERSION, prelude), text(name), text(source), text(directory),
        struct.pack("<I", len(items)), *items, struct.pack("<I", len(pairs)), *pairs])


def read_result(data):
    at = 0

    def number():
        nonlocal at
        at += 4
        return struct.unpack_from("<I", data, at - 4)[0]

    def string():
        nonlocal at
        size = number()
        at += size
        return data[at - size:at].decode()

    number(), number()
    code = number()
    result = {"exit_code": code - (1 << 32) if code >> 31 else code, "ending": number(),
              "flags": number(), "type": string(), "message": string()}
    result["frames"] = [(string(), number(), string()) for _ in range(number())]
    return result


class Guest:
    """An instance of the module, started."""

    def __init__(self, path, root, hash_seed=0):
        config = wasmtime.Config()
        config.cache = True
        # The binding has no property for it, and it bounds the next one.
        wasmtime._ffi.wasmtime_config_async_stack_size_set(config.ptr(), STACK_MIB << 20)
        config.max_wasm_stack = (STACK_MIB - 8) << 20
        self.store = wasmtime.Store(wasmtime.Engine(config))
        self.store.set_wasi(self._wasi(root))
        self.store.set_limits(memory_size=int(os.environ.get("MEMORY", 4096)) << 20)
        linker = wasmtime.Linker(self.store.engine)
        linker.define_wasi()
        module = wasmtime.Module.from_file(self.store.engine, path)
        self.exports = linker.instantiate(self.store, module).exports(self.store)
        self.memory = self.exports["memory"]
        self.exports["_initialize"](self.store)
        status = self.call("pysandbox_start", start_request(hash_seed))
        if status != 0:
            raise SystemExit(f"pysandbox_start: {status}")

    @staticmethod
    def _wasi(root):
        wasi = wasmtime.WasiConfig()
        wasi.inherit_stdin()
        wasi.inherit_stdout()
        wasi.inherit_stderr()
        wasi.preopen_dir(root, "/")
        return wasi

    def call(self, name, request):
        address = self.exports["pysandbox_allocate"](self.store, len(request))
        self.memory.write(self.store, request, address)
        return self.exports[name](self.store, address, len(request))

    def run(self, request):
        address = self.call("pysandbox_run", request) & 0xFFFFFFFF
        size = struct.unpack("<I", self.memory.read(self.store, address, address + 4))[0]
        return read_result(bytes(self.memory.read(self.store, address, address + 4 + size)))

    def used_stack(self, size=4 << 20):
        """The module's own stack lies at the start of its memory and grows down to 0."""
        stack = bytes(self.memory.read(self.store, 0, size))
        return size - (len(stack) - len(stack.lstrip(b"\0")))


def main(path, program, *arguments):
    begin = time.perf_counter()
    guest = Guest(path, os.environ.get("ROOT", os.path.dirname(os.path.abspath(program))))
    started = time.perf_counter()
    name = os.path.basename(program)
    with open(program, "rb") as file:
        request = run_request(name, file.read(), [name, *arguments], {})
    try:
        result = guest.run(request)
    except wasmtime.ExitTrap as left:  # os._exit leaves no result
        return left.code
    ended = time.perf_counter()
    report = {"FACE": result, "STACK": guest.used_stack() if "STACK" in os.environ else None,
              "TIMES": f"start {started - begin:.3f} s, run {ended - started:.3f} s, "
                       f"{guest.memory.size(guest.store)} pages"}
    for key, value in report.items():
        if os.environ.get(key):
            print(value, file=sys.stderr)
    return result["exit_code"]


def run_with_stack():
    """Threads alone can be given a stack of their own size."""
    codes = []
    threading.stack_size(STACK_MIB << 20)
    thread = threading.Thread(target=lambda: codes.append(main(*sys.argv[1:])))
    thread.start()
    thread.join()
    sys.exit(codes[0] & 0xFF if codes else 134)


if __name__ == "__main__":
    run_with_stack()
