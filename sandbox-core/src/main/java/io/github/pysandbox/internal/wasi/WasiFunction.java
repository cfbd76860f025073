package io.github.pysandbox.internal.wasi;

import java.util.Locale;

/**
 * Every host function that a guest can import, and what ours does. There is no other: a module that
 * imports anything else is refused by name.
 */
public enum WasiFunction {
  /** The arguments; none for our own interpreters, which get them with the request to run. */
  ARGS_GET,
  /** How many there are, and their length. */
  ARGS_SIZES_GET,
  /** The configured clock's resolution, at least the configured one. */
  CLOCK_RES_GET,
  /** The configured clock, cut to its resolution; CPU time is the time of the run. */
  CLOCK_TIME_GET,
  /** The environment; none for our own interpreters, which get it with the request to run. */
  ENVIRON_GET,
  /** How many variables there are, and their length. */
  ENVIRON_SIZES_GET,
  /** Nothing: advice about files in memory is of no use. */
  FD_ADVISE,
  /** Not supported. */
  FD_ALLOCATE,
  /** Close a descriptor; the standard streams stay open. */
  FD_CLOSE,
  /** Nothing: there is no disk. */
  FD_DATASYNC,
  /** Type and flags of a descriptor. */
  FD_FDSTAT_GET,
  /** Set or clear the append flag. */
  FD_FDSTAT_SET_FLAGS,
  /** Nothing: rights are checked by file, not by descriptor. */
  FD_FDSTAT_SET_RIGHTS,
  /** Size, made-up inode number and times of a file in memory. */
  FD_FILESTAT_GET,
  /** Change a file's size, within the memory limit. */
  FD_FILESTAT_SET_SIZE,
  /** Set a file's times. */
  FD_FILESTAT_SET_TIMES,
  /** Read from a place in a file in memory. */
  FD_PREAD,
  /** The one preopened directory, {@code /}. */
  FD_PRESTAT_DIR_NAME,
  /** The length of its name. */
  FD_PRESTAT_GET,
  /** Write to a place in a file in memory, within the memory limit. */
  FD_PWRITE,
  /** Read a file in memory, or the configured input. */
  FD_READ,
  /** List a directory in memory, in the order in which its entries were made. */
  FD_READDIR,
  /** Not supported. */
  FD_RENUMBER,
  /** Move in a file in memory. */
  FD_SEEK,
  /** Nothing: there is no disk. */
  FD_SYNC,
  /** The place in a file in memory. */
  FD_TELL,
  /** Write to a file in memory, or to the captured output; beyond its limit the run ends. */
  FD_WRITE,
  /** Make a directory in memory, where writing is allowed. */
  PATH_CREATE_DIRECTORY,
  /** Size, made-up inode number and times of a file in memory. */
  PATH_FILESTAT_GET,
  /** Set a file's times. */
  PATH_FILESTAT_SET_TIMES,
  /** Not supported: a file has one name. */
  PATH_LINK,
  /** Open or make a file in memory; the number of files and descriptors is limited. */
  PATH_OPEN,
  /** Fails: there are no symbolic links. */
  PATH_READLINK,
  /** Remove an empty directory in memory. */
  PATH_REMOVE_DIRECTORY,
  /** Rename within memory. */
  PATH_RENAME,
  /** Not supported. */
  PATH_SYMLINK,
  /** Remove a file in memory. */
  PATH_UNLINK_FILE,
  /** Wait, until the deadline at the longest; every descriptor is always ready. */
  POLL_ONEOFF,
  /** End the run. */
  PROC_EXIT,
  /** Not supported. */
  PROC_RAISE,
  /** The configured random numbers. */
  RANDOM_GET,
  /** Nothing: there is one thread. */
  SCHED_YIELD,
  /** Fails: no descriptor is a socket. */
  SOCK_ACCEPT,
  /** Fails: no descriptor is a socket. */
  SOCK_RECV,
  /** Fails: no descriptor is a socket. */
  SOCK_SEND,
  /** Fails: no descriptor is a socket. */
  SOCK_SHUTDOWN;

  private static final String MODULE = "wasi_snapshot_preview1.";

  /**
   * Find the function that a module imports.
   *
   * @param importName module and name, joined by a dot
   * @return the function
   * @throws IllegalArgumentException naming the import, if it is none of these
   */
  public static WasiFunction of(String importName) {
    if (importName.startsWith(MODULE)) {
      String name = importName.substring(MODULE.length()).toUpperCase(Locale.ROOT);
      for (WasiFunction function : values()) {
        if (function.name().equals(name)) {
          return function;
        }
      }
    }
    throw new IllegalArgumentException(
        "the module imports " + importName + ", which is not a function of WASI Preview 1");
  }
}
