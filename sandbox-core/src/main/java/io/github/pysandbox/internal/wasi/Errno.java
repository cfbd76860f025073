package io.github.pysandbox.internal.wasi;

/** The error numbers of WASI Preview 1 that are given out here. */
enum Errno {
  SUCCESS(0),
  BADF(8),
  EXIST(20),
  FBIG(22),
  ILSEQ(25),
  INVAL(28),
  IO(29),
  ISDIR(31),
  MFILE(33),
  NAMETOOLONG(37),
  NOENT(44),
  NOMEM(48),
  NOSPC(51),
  NOSYS(52),
  NOTDIR(54),
  NOTEMPTY(55),
  NOTSOCK(57),
  NOTSUP(58),
  PERM(63),
  ROFS(69),
  SPIPE(70);

  private final int code;

  Errno(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
