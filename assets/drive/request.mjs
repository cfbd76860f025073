// The guest face's requests and results as bytes: see ../README.md.
const FACE_VERSION = 1;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

class Writer {
  #parts = [];

  number(value) {
    const part = new Uint8Array(4);
    new DataView(part.buffer).setUint32(0, value, true);
    this.#parts.push(part);
    return this;
  }

  bytes(value) {
    this.number(value.length);
    this.#parts.push(value);
    return this;
  }

  text(value) {
    return this.bytes(encoder.encode(value));
  }

  list(values, write) {
    this.number(values.length);
    values.forEach(write, this);
    return this;
  }

  finish() {
    return Buffer.concat(this.#parts);
  }
}

class Reader {
  #view;
  #at = 0;

  constructor(memory, address) {
    this.#view = new DataView(memory.buffer, address);
  }

  number() {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  signed() {
    return this.number() | 0;
  }

  text() {
    const length = this.number();
    const start = this.#view.byteOffset + this.#at;
    this.#at += length;
    return decoder.decode(new Uint8Array(this.#view.buffer, start, length));
  }
}

export function startRequest(hashSeed = 0) {
  return new Writer().number(FACE_VERSION).number(hashSeed).number(0).finish();
}

export function runRequest({name, source, directory = '/', args = [name], env = {}, prelude = false}) {
  return new Writer()
    .number(FACE_VERSION)
    .number(prelude ? 1 : 0)
    .text(name)
    .bytes(source)
    .text(directory)
    .list(args, function (arg) { this.text(arg); })
    .list(Object.entries(env), function ([key, value]) { this.text(key).text(value); })
    .finish();
}

export function readResult(memory, address) {
  const reader = new Reader(memory, address);
  const result = {
    size: reader.number(), version: reader.number(), exitCode: reader.signed(),
    ending: reader.number(), flags: reader.number(), type: reader.text(), message: reader.text(),
  };
  const frame = () => ({file: reader.text(), line: reader.number(), function: reader.text()});
  result.frames = Array.from({length: reader.number()}, frame);
  return result;
}
