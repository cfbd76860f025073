"""Tests of the guest face itself, in Wasmtime.

usage: WASM=../cpython/python.wasm python3 -m unittest test_face.py
"""
import os
import struct
import tempfile
import unittest

import wasmtime_run
from wasmtime_run import Guest, run_request, start_request, text

WASM = os.environ.get("WASM", "../cpython/python.wasm")
ENDED, SYSTEM_EXIT, EXCEPTION = range(3)
MEMORY_ERROR = 1


class FaceTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = folder.name
        self.guest = Guest(WASM, self.root)

    def run_source(self, source, name="main.py", arguments=None, environment=None, **options):
        request = run_request(name, source, arguments or [name], environment or {}, **options)
        return self.guest.run(request)

    def read(self, name):
        with open(os.path.join(self.root, name), encoding="utf-8") as file:
            return file.read()

    def test_ends(self):
        result = self.run_source("pass")
        self.assertEqual((0, ENDED, 0, "", "", []), tuple(result.values()))

    def test_exception(self):
        result = self.run_source("def f():\n    raise ValueError('no')\nf()\n")
        self.assertEqual((1, EXCEPTION, 0), (result["exit_code"], result["ending"], result["flags"]))
        self.assertEqual(("ValueError", "no"), (result["type"], result["message"]))
        self.assertEqual([("main.py", 3, "<module>"), ("main.py", 2, "f")], result["frames"])

    def test_qualified_type(self):
        self.assertEqual("json.decoder.JSONDecodeError",
                         self.run_source("import json; json.loads('')")["type"])

    def test_syntax_error_has_its_place_last(self):
        self.assertEqual([("main.py", 2, "")], self.run_source("x = 1\ny y\n")["frames"])

    def test_system_exit(self):
        result = self.run_source("raise SystemExit(65537)")
        self.assertEqual((65537, SYSTEM_EXIT), (result["exit_code"], result["ending"]))

    def test_memory_error(self):
        self.assertEqual(MEMORY_ERROR, self.run_source("raise MemoryError")["flags"])

    def test_many_frames_are_cut_in_the_middle(self):
        frames = self.run_source("def f(n):\n    f(n + 1)\nf(0)\n")["frames"]
        self.assertEqual(200, len(frames))
        self.assertEqual(("main.py", 3, "<module>"), frames[0])
        self.assertEqual(("main.py", 2, "f"), frames[-1])

    def test_long_message_is_cut(self):
        message = self.run_source("raise ValueError('é' * 100000)")["message"]
        self.assertEqual("é" * (1 << 15), message)

    def test_failing_message_is_empty(self):
        source = "class E(Exception):\n    def __str__(self): 1 / 0\nraise E\n"
        self.assertEqual("", self.run_source(source)["message"])

    def test_program_sees_arguments_environment_and_folder(self):
        os.mkdir(os.path.join(self.root, "work"))
        source = ("import os, sys\nwith open('seen', 'w') as file:\n"
                  "    print(sys.argv, dict(os.environ), os.getcwd(), sys.path[0], file=file)\n")
        self.run_source(source, arguments=["main.py", "a b"], environment={"K": "ü"},
                        directory="/work")
        self.assertEqual("['main.py', 'a b'] {'K': 'ü'} /work /work\n", self.read("work/seen"))

    def test_missing_folder_is_an_exception(self):
        result = self.run_source("pass", directory="/missing")
        self.assertEqual(("FileNotFoundError", []), (result["type"], result["frames"]))

    def test_prelude_leaves_its_names(self):
        self.assertEqual(0, self.run_source("x = 6", name="prelude.py", prelude=True)["exit_code"])
        self.assertEqual(42, self.run_source("exit(x * 7)")["exit_code"])

    def test_script_is_the_last_to_run(self):
        self.run_source("pass")
        self.assertEqual("RuntimeError", self.run_source("pass")["type"])

    def test_broken_requests(self):
        self.assertNotEqual(0, self.guest.call("pysandbox_start", b""))
        for request in b"", struct.pack("<II", 1, 2), struct.pack("<II", 1, 0) + text("n")[:-1]:
            with self.subTest(request):
                self.assertEqual(1, Guest(WASM, self.root).run(request)["exit_code"])

    def test_hash_seed(self):
        self.assertEqual(self.hash_with(1), self.hash_with(1))
        self.assertNotEqual(self.hash_with(1), self.hash_with(2))

    def hash_with(self, seed):
        guest = Guest(WASM, self.root, seed)
        return guest.run(run_request("m.py", "exit(hash('a') & 0xffff)", ["m.py"], {}))["exit_code"]

    def test_random_is_fresh(self):
        source = "import random; exit(random.getrandbits(30))"
        codes = {Guest(WASM, self.root).run(run_request("m.py", source, ["m.py"], {}))["exit_code"]
                 for _ in range(2)}
        self.assertEqual(2, len(codes))

    def test_imports_are_wasi_preview_1_alone(self):
        engine = wasmtime_run.wasmtime.Engine()
        module = wasmtime_run.wasmtime.Module.from_file(engine, WASM)
        self.assertEqual({"wasi_snapshot_preview1"}, {item.module for item in module.imports})


if __name__ == "__main__":
    unittest.main()
