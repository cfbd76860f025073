package io.github.pysandbox.internal.wasi;

/** The functions whose names start with {@code fd_}. */
final class DescriptorCalls {

  private static final byte[] ROOT_NAME = {'/'};

  private static final int APPEND = 1;
  private static final long READ_RIGHT = 1L << 1;
  private static final long WRITE_RIGHT = 1L << 6;

  /** Also seeking and telling, without which a C library takes a file for a terminal. */
  private static final long ALL_RIGHTS = (1L << 30) - 1;

  private static final int FLAGS_OFFSET = 2;
  private static final int RIGHTS_OFFSET = 8;
  private static final int INHERITED_OFFSET = 16;

  private static final int FROM_START = 0;
  private static final int FROM_POSITION = 1;
  private static final int FROM_END = 2;

  private final StandardStreams streams;
  private final GuestClock clock;
  private final Descriptors open;

  DescriptorCalls(WasiEnvironment environment, Descriptors open) {
    this.streams = environment.streams();
    this.clock = environment.clock();
    this.open = open;
  }

  private static boolean isStream(int descriptor) {
    return descriptor >= 0 && descriptor < Descriptors.STANDARD;
  }

  private OpenFile notStream(int descriptor) throws WasiFailure {
    if (isStream(descriptor)) {
      throw new WasiFailure(Errno.SPIPE);
    }
    return open.get(descriptor);
  }

  void close(Arguments args) throws WasiFailure {
    if (args.i32(0) == Descriptors.ROOT) {
      throw new WasiFailure(Errno.NOTSUP);
    }
    if (!isStream(args.i32(0))) {
      open.close(args.i32(0));
    }
  }

  void sync(Arguments args) throws WasiFailure {
    if (!isStream(args.i32(0))) {
      open.get(args.i32(0));
    }
  }

  void stat(Arguments args, GuestAccess memory) throws WasiFailure {
    int descriptor = args.i32(0);
    int address = args.i32(1);
    memory.write(address, new byte[24], 0, 24);
    if (isStream(descriptor)) {
      memory.writeByte(address, FileType.UNKNOWN.code());
      memory.writeLong(address + RIGHTS_OFFSET, descriptor == 0 ? READ_RIGHT : WRITE_RIGHT);
      return;
    }
    OpenFile file = open.get(descriptor);
    memory.writeByte(address, file.node().type().code());
    memory.writeShort(address + FLAGS_OFFSET, file.append() ? APPEND : 0);
    memory.writeLong(address + RIGHTS_OFFSET, ALL_RIGHTS);
    memory.writeLong(address + INHERITED_OFFSET, ALL_RIGHTS);
  }

  void setFlags(Arguments args) throws WasiFailure {
    if (!isStream(args.i32(0))) {
      open.get(args.i32(0)).append((args.i32(1) & APPEND) != 0);
    }
  }

  void fileStat(Arguments args, GuestAccess memory) throws WasiFailure {
    if (isStream(args.i32(0))) {
      FileStat.writeStream(memory, args.i32(1));
    } else {
      FileStat.write(memory, args.i32(1), open.get(args.i32(0)).node());
    }
  }

  void setSize(Arguments args, GuestAccess memory) throws WasiFailure {
    FileNode file = notStream(args.i32(0)).writableFile();
    memory.charge(Math.abs(args.i64(1) - file.size()) & Integer.MAX_VALUE);
    file.resize(args.i64(1));
    file.modified(clock.realtime());
  }

  void setTimes(Arguments args) throws WasiFailure {
    Node node = notStream(args.i32(0)).node();
    FileTimes.set(node, args.i64(1), args.i64(2), args.i32(3), clock);
  }

  void prestat(Arguments args, GuestAccess memory) throws WasiFailure {
    requireRoot(args.i32(0));
    memory.writeInt(args.i32(1), 0);
    memory.writeInt(args.i32(1) + Integer.BYTES, ROOT_NAME.length);
  }

  void prestatName(Arguments args, GuestAccess memory) throws WasiFailure {
    requireRoot(args.i32(0));
    if (args.i32(2) < ROOT_NAME.length) {
      throw new WasiFailure(Errno.NAMETOOLONG);
    }
    memory.write(args.i32(1), ROOT_NAME, 0, ROOT_NAME.length);
  }

  private static void requireRoot(int descriptor) throws WasiFailure {
    if (descriptor != Descriptors.ROOT) {
      throw new WasiFailure(Errno.BADF);
    }
  }

  void read(Arguments args, GuestAccess memory) throws WasiFailure {
    int descriptor = args.i32(0);
    if (descriptor == 0) {
      transfer(args, memory, 3, (address, length) -> streams.read(memory, address, length));
      return;
    }
    OpenFile file = open.get(descriptor);
    int count = transferFrom(file.readableFile(), file.position(), args, memory, 3);
    file.position(file.position() + count);
  }

  void readAt(Arguments args, GuestAccess memory) throws WasiFailure {
    transferFrom(notStream(args.i32(0)).readableFile(), offset(args), args, memory, 4);
  }

  private static int transferFrom(
      FileNode file, long start, Arguments args, GuestAccess memory, int result)
      throws WasiFailure {
    long[] position = {start};
    return transfer(
        args,
        memory,
        result,
        (address, length) -> {
          byte[] part = new byte[(int) Math.min(length, Math.max(0, file.size() - position[0]))];
          int count = file.read(position[0], part, 0, part.length);
          memory.write(address, part, 0, count);
          position[0] += count;
          return count;
        });
  }

  void write(Arguments args, GuestAccess memory) throws WasiFailure {
    int descriptor = args.i32(0);
    if (descriptor == 1 || descriptor == 2) {
      transfer(
          args,
          memory,
          3,
          (address, length) -> {
            streams.write(descriptor, memory, address, length);
            return length;
          });
      return;
    }
    OpenFile file = open.get(descriptor);
    FileNode target = file.writableFile();
    long start = file.append() ? target.size() : file.position();
    file.position(start + transferTo(target, start, args, memory, 3));
  }

  void writeAt(Arguments args, GuestAccess memory) throws WasiFailure {
    transferTo(notStream(args.i32(0)).writableFile(), offset(args), args, memory, 4);
  }

  private int transferTo(FileNode file, long start, Arguments args, GuestAccess memory, int result)
      throws WasiFailure {
    long[] position = {start};
    file.modified(clock.realtime());
    return transfer(
        args,
        memory,
        result,
        (address, length) -> {
          file.write(position[0], memory.read(address, length), length);
          position[0] += length;
          return length;
        });
  }

  private static int transfer(
      Arguments args, GuestAccess memory, int result, IoVectors.Transfer transfer)
      throws WasiFailure {
    int count = IoVectors.transfer(memory, args.i32(1), args.i32(2), transfer);
    memory.writeInt(args.i32(result), count);
    return count;
  }

  private static long offset(Arguments args) throws WasiFailure {
    if (args.i64(3) < 0) {
      throw new WasiFailure(Errno.INVAL);
    }
    return args.i64(3);
  }

  void seek(Arguments args, GuestAccess memory) throws WasiFailure {
    OpenFile file = notStream(args.i32(0));
    long base =
        switch (args.i32(2)) {
          case FROM_START -> 0;
          case FROM_POSITION -> file.position();
          case FROM_END -> file.file().size();
          default -> throw new WasiFailure(Errno.INVAL);
        };
    long position = base + args.i64(1);
    if (position < 0) {
      throw new WasiFailure(Errno.INVAL);
    }
    file.position(position);
    memory.writeLong(args.i32(3), position);
  }

  void tell(Arguments args, GuestAccess memory) throws WasiFailure {
    memory.writeLong(args.i32(1), notStream(args.i32(0)).position());
  }

  void readDirectory(Arguments args, GuestAccess memory) throws WasiFailure {
    if (args.i64(3) < 0) {
      throw new WasiFailure(Errno.INVAL);
    }
    DirectoryNode directory = open.get(args.i32(0)).directory();
    DirectoryListing listing = new DirectoryListing(memory, args.i32(1), args.i32(2));
    listing.write(directory, args.i64(3));
    memory.writeInt(args.i32(4), listing.used());
    memory.charge(listing.used());
  }
}
