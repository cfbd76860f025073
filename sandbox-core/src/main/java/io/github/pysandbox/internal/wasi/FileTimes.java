package io.github.pysandbox.internal.wasi;

/** Sets a file's times as the {@code fstflags} of WASI Preview 1 say. */
final class FileTimes {

  private static final int ACCESSED = 1;
  private static final int ACCESSED_NOW = 2;
  private static final int MODIFIED = 4;
  private static final int MODIFIED_NOW = 8;

  private FileTimes() {}

  static void set(Node node, long accessed, long modified, int flags, GuestClock clock)
      throws WasiFailure {
    node.requireWritable();
    if ((flags & ACCESSED) != 0) {
      node.accessed(accessed);
    } else if ((flags & ACCESSED_NOW) != 0) {
      node.accessed(clock.realtime());
    }
    if ((flags & MODIFIED) != 0) {
      node.modified(modified);
    } else if ((flags & MODIFIED_NOW) != 0) {
      node.modified(clock.realtime());
    }
  }
}
