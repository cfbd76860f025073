package io.github.pysandbox.internal.wasi;

/** The functions whose names start with {@code path_}. */
final class PathCalls {

  private static final int CREATE = 1;
  private static final int DIRECTORY = 2;
  private static final int EXCLUSIVE = 4;
  private static final int TRUNCATE = 8;

  private static final long READ_RIGHT = 1L << 1;
  private static final long WRITE_RIGHT = 1L << 6;

  private static final int APPEND = 1;

  private final GuestFiles files;
  private final GuestClock clock;
  private final Descriptors open;

  PathCalls(WasiEnvironment environment, Descriptors open) {
    this.files = environment.files();
    this.clock = environment.clock();
    this.open = open;
  }

  private GuestFiles.Place place(GuestAccess memory, int descriptor, int path, int length)
      throws WasiFailure {
    DirectoryNode start = open.get(descriptor).directory();
    memory.checkRange(path, length);
    GuestFiles.checkLength(length);
    memory.charge(length);
    return files.resolve(start, memory.read(path, length));
  }

  private GuestFiles.Place writablePlace(GuestAccess memory, int descriptor, int path, int length)
      throws WasiFailure {
    GuestFiles.Place place = place(memory, descriptor, path, length);
    if (place.find() == null) {
      place.parent().requireWritable();
    }
    return place;
  }

  void createDirectory(Arguments args, GuestAccess memory) throws WasiFailure {
    GuestFiles.Place place = writablePlace(memory, args.i32(0), args.i32(1), args.i32(2));
    files.createDirectory(place, clock.realtime());
  }

  void fileStat(Arguments args, GuestAccess memory) throws WasiFailure {
    Node node = place(memory, args.i32(0), args.i32(2), args.i32(3)).required();
    FileStat.write(memory, args.i32(4), node);
  }

  void setTimes(Arguments args, GuestAccess memory) throws WasiFailure {
    Node node = place(memory, args.i32(0), args.i32(2), args.i32(3)).required();
    FileTimes.set(node, args.i64(4), args.i64(5), args.i32(6), clock);
  }

  void open(Arguments args, GuestAccess memory) throws WasiFailure {
    int flags = args.i32(4);
    long rights = args.i64(5);
    boolean writes = (rights & WRITE_RIGHT) != 0;
    open.requireRoom();
    GuestFiles.Place place = place(memory, args.i32(0), args.i32(2), args.i32(3));
    Node node = place.find();
    if (node == null) {
      node = create(place, flags);
    } else if ((flags & CREATE) != 0 && (flags & EXCLUSIVE) != 0) {
      throw new WasiFailure(Errno.EXIST);
    }
    checkType(node, flags, writes);
    if (writes || (flags & TRUNCATE) != 0) {
      node.requireWritable();
    }
    truncate(node, flags);
    boolean reads = (rights & READ_RIGHT) != 0 || !writes;
    boolean append = (args.i32(7) & APPEND) != 0;
    memory.writeInt(args.i32(8), open.open(node, reads, writes, append));
  }

  private Node create(GuestFiles.Place place, int flags) throws WasiFailure {
    if ((flags & CREATE) == 0 || (flags & DIRECTORY) != 0) {
      throw new WasiFailure(Errno.NOENT);
    }
    place.parent().requireWritable();
    return files.createFile(place, clock.realtime());
  }

  private static void checkType(Node node, int flags, boolean writes) throws WasiFailure {
    if ((flags & DIRECTORY) != 0) {
      GuestFiles.directory(node);
    } else if (writes && node instanceof DirectoryNode) {
      throw new WasiFailure(Errno.ISDIR);
    }
  }

  private void truncate(Node node, int flags) throws WasiFailure {
    if ((flags & TRUNCATE) != 0 && node instanceof FileNode file) {
      file.resize(0);
      file.modified(clock.realtime());
    }
  }

  void readLink(Arguments args, GuestAccess memory) throws WasiFailure {
    place(memory, args.i32(0), args.i32(1), args.i32(2)).required();
    throw new WasiFailure(Errno.INVAL);
  }

  void removeDirectory(Arguments args, GuestAccess memory) throws WasiFailure {
    files.removeDirectory(place(memory, args.i32(0), args.i32(1), args.i32(2)), clock.realtime());
  }

  void rename(Arguments args, GuestAccess memory) throws WasiFailure {
    GuestFiles.Place from = place(memory, args.i32(0), args.i32(1), args.i32(2));
    GuestFiles.Place to = place(memory, args.i32(3), args.i32(4), args.i32(5));
    files.rename(from, to, clock.realtime());
  }

  void unlink(Arguments args, GuestAccess memory) throws WasiFailure {
    files.removeFile(place(memory, args.i32(0), args.i32(1), args.i32(2)), clock.realtime());
  }
}
