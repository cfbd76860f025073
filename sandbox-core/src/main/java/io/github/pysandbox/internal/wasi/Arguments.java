package io.github.pysandbox.internal.wasi;

/** The arguments of one call, as raw 64 bits each. */
record Arguments(long[] raw) {

  int i32(int index) {
    return (int) raw[index];
  }

  long i64(int index) {
    return raw[index];
  }
}
