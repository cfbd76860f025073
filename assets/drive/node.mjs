// Run a Python program by the guest face, outside the JVM.
//   node node.mjs ../cpython/python.wasm program.py [argument ...]
// FACE=1 prints the result that the host reads, TIMES=1 what each step took.
// ROOT is the folder that the program sees as / (default: the program's own).
import {readFileSync} from 'node:fs';
import {basename, dirname, resolve} from 'node:path';
import {WASI} from 'node:wasi';
import {Worker, isMainThread} from 'node:worker_threads';
import {readResult, runRequest, startRequest} from './request.mjs';

// Deep recursion needs more stack than the main thread has.
const STACK_MIB = 256;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), {
    argv: process.argv.slice(2),
    resourceLimits: {stackSizeMb: STACK_MIB},
  });
  worker.on('exit', (code) => { process.exitCode = code; });
} else {
  process.exitCode = run(...process.argv.slice(2));
}

function run(wasm, program, ...args) {
  const took = stopwatch();
  const module = new WebAssembly.Module(readFileSync(wasm));
  took('compile');
  const {memory, start, execute} = instantiate(module, dirname(program));
  const started = start(startRequest());
  if (started !== 0) throw new Error(`pysandbox_start: ${started}`);
  took('start', memory);
  const name = basename(program);
  const address = execute(runRequest({
    name, source: readFileSync(program), args: [name, ...args],
    env: JSON.parse(process.env.ENVIRONMENT ?? '{}'),
  }));
  took('run', memory);
  if (address === 0) throw new Error('no memory for a result');
  const result = readResult(memory, address);
  if (process.env.FACE) process._rawDebug(result);
  return result.exitCode & 0xff;
}

function instantiate(module, folder) {
  const root = resolve(process.env.ROOT ?? folder);
  const wasi = new WASI({version: 'preview1', preopens: {'/': root}, returnOnExit: false});
  const instance = new WebAssembly.Instance(module, wasi.getImportObject());
  const {memory, pysandbox_allocate, pysandbox_start, pysandbox_run} = instance.exports;
  wasi.initialize(instance);
  const call = (what, request) => {
    const address = pysandbox_allocate(request.length);
    new Uint8Array(memory.buffer).set(request, address);
    return what(address, request.length);
  };
  return {memory, start: (r) => call(pysandbox_start, r), execute: (r) => call(pysandbox_run, r)};
}

function stopwatch() {
  let last = performance.now();
  return (step, memory) => {
    const now = performance.now();
    const size = memory ? `, ${memory.buffer.byteLength >> 16} pages` : '';
    if (process.env.TIMES) process._rawDebug(`${step}: ${(now - last).toFixed(1)} ms${size}`);
    last = now;
  };
}
