package io.github.pysandbox.internal.wasi;

/**
 * Answers a guest's calls to its host functions.
 *
 * <p>Whatever the arguments are, the answer is an errno, a trap for an address out of bounds, or
 * the end of the run; never another exception.
 */
public final class WasiCalls {

  /** What a call costs beyond the bytes it moves, in bytes: some hundred nanoseconds. */
  private static final int CALL_COST = 1_024;

  private final DescriptorCalls descriptors;
  private final PathCalls paths;
  private final OtherCalls others;
  private final Descriptors open;

  /**
   * Create the host functions of one run.
   *
   * @param environment what they work on
   */
  public WasiCalls(WasiEnvironment environment) {
    this.open = new Descriptors(environment.files());
    this.descriptors = new DescriptorCalls(environment, open);
    this.paths = new PathCalls(environment, open);
    this.others = new OtherCalls(environment);
  }

  /**
   * Whether the guest has nothing open but what it started with.
   *
   * @return true before the run, and where everything opened was closed again
   */
  public boolean isPristine() {
    return open.isPristine();
  }

  /**
   * Call a function.
   *
   * @param function which
   * @param arguments its arguments as raw 64 bits
   * @param memory the caller's memory
   * @return an errno
   * @throws GuestExit if the guest ends the run
   */
  public long call(WasiFunction function, long[] arguments, GuestAccess memory) {
    memory.charge(CALL_COST);
    try {
      dispatch(function, new Arguments(arguments), memory);
      return Errno.SUCCESS.code();
    } catch (WasiFailure e) {
      return e.errno().code();
    }
  }

  private void dispatch(WasiFunction function, Arguments args, GuestAccess memory)
      throws WasiFailure {
    switch (function) {
      case FD_ADVISE, SCHED_YIELD -> {}
      case ARGS_GET -> others.arguments(args, memory);
      case ARGS_SIZES_GET -> others.argumentSizes(args, memory);
      case ENVIRON_GET -> others.environment(args, memory);
      case ENVIRON_SIZES_GET -> others.environmentSizes(args, memory);
      case CLOCK_RES_GET -> others.clockResolution(args, memory);
      case CLOCK_TIME_GET -> others.clockTime(args, memory);
      case POLL_ONEOFF -> others.poll(args, memory);
      case PROC_EXIT -> throw new GuestExit(args.i32(0));
      case RANDOM_GET -> others.random(args, memory);
      case FD_CLOSE -> descriptors.close(args);
      case FD_DATASYNC, FD_SYNC -> descriptors.sync(args);
      case FD_FDSTAT_GET -> descriptors.stat(args, memory);
      case FD_FDSTAT_SET_FLAGS -> descriptors.setFlags(args);
      case FD_FDSTAT_SET_RIGHTS -> descriptors.sync(args);
      case FD_FILESTAT_GET -> descriptors.fileStat(args, memory);
      case FD_FILESTAT_SET_SIZE -> descriptors.setSize(args, memory);
      case FD_FILESTAT_SET_TIMES -> descriptors.setTimes(args);
      case FD_PREAD -> descriptors.readAt(args, memory);
      case FD_PRESTAT_GET -> descriptors.prestat(args, memory);
      case FD_PRESTAT_DIR_NAME -> descriptors.prestatName(args, memory);
      case FD_PWRITE -> descriptors.writeAt(args, memory);
      case FD_READ -> descriptors.read(args, memory);
      case FD_READDIR -> descriptors.readDirectory(args, memory);
      case FD_SEEK -> descriptors.seek(args, memory);
      case FD_TELL -> descriptors.tell(args, memory);
      case FD_WRITE -> descriptors.write(args, memory);
      case PATH_CREATE_DIRECTORY -> paths.createDirectory(args, memory);
      case PATH_FILESTAT_GET -> paths.fileStat(args, memory);
      case PATH_FILESTAT_SET_TIMES -> paths.setTimes(args, memory);
      case PATH_OPEN -> paths.open(args, memory);
      case PATH_READLINK -> paths.readLink(args, memory);
      case PATH_REMOVE_DIRECTORY -> paths.removeDirectory(args, memory);
      case PATH_RENAME -> paths.rename(args, memory);
      case PATH_UNLINK_FILE -> paths.unlink(args, memory);
      case FD_ALLOCATE, FD_RENUMBER, PATH_LINK, PATH_SYMLINK, PROC_RAISE ->
          throw new WasiFailure(Errno.NOTSUP);
      case SOCK_ACCEPT, SOCK_RECV, SOCK_SEND, SOCK_SHUTDOWN -> throw new WasiFailure(Errno.NOTSOCK);
    }
  }
}
