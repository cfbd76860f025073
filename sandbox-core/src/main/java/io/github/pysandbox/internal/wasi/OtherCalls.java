package io.github.pysandbox.internal.wasi;

/** Arguments, clocks, waiting, randomness: the functions that concern no file. */
final class OtherCalls {

  private static final int MAX_SUBSCRIPTIONS = 1_024;
  private static final int SUBSCRIPTION = 48;
  private static final int EVENT = 32;

  private static final int TAG_OFFSET = 8;
  private static final int CLOCK_OFFSET = 16;
  private static final int TIMEOUT_OFFSET = 24;
  private static final int FLAGS_OFFSET = 40;

  private static final int CLOCK_TAG = 0;
  private static final int ABSOLUTE = 1;
  private static final int MAX_RANDOM = 1 << 16;

  private final CommandLine command;
  private final GuestClock clock;
  private final Randomness randomness;
  private final RunControl control;

  OtherCalls(WasiEnvironment environment) {
    this.command = environment.command();
    this.clock = environment.clock();
    this.randomness = environment.randomness();
    this.control = environment.control();
  }

  void argumentSizes(Arguments args, GuestAccess memory) {
    CommandLine.writeSizes(command.args(), memory, args.i32(0), args.i32(1));
  }

  void arguments(Arguments args, GuestAccess memory) {
    CommandLine.write(command.args(), memory, args.i32(0), args.i32(1));
  }

  void environmentSizes(Arguments args, GuestAccess memory) {
    CommandLine.writeSizes(command.env(), memory, args.i32(0), args.i32(1));
  }

  void environment(Arguments args, GuestAccess memory) {
    CommandLine.write(command.env(), memory, args.i32(0), args.i32(1));
  }

  void clockResolution(Arguments args, GuestAccess memory) throws WasiFailure {
    memory.writeLong(args.i32(1), clock.resolution(args.i32(0)));
  }

  void clockTime(Arguments args, GuestAccess memory) throws WasiFailure {
    memory.writeLong(args.i32(2), clock.now(args.i32(0)));
  }

  /** In pieces, so that a large buffer costs the host no second one. */
  void random(Arguments args, GuestAccess memory) {
    int address = args.i32(0);
    int length = args.i32(1);
    memory.checkRange(address, length);
    for (int done = 0; done < length; done += MAX_RANDOM) {
      int count = Math.min(MAX_RANDOM, length - done);
      // Random numbers cost much more than a copy.
      memory.charge(8L * count);
      memory.write(address + done, randomness.next(count), 0, count);
    }
  }

  void poll(Arguments args, GuestAccess memory) throws WasiFailure {
    int in = args.i32(0);
    int out = args.i32(1);
    int count = args.i32(2);
    if (count < 1 || count > MAX_SUBSCRIPTIONS) {
      throw new WasiFailure(Errno.INVAL);
    }
    memory.checkRange(in, count * SUBSCRIPTION);
    memory.checkRange(out, count * EVENT);
    long wait = shortestWait(memory, in, count);
    if (wait > 0) {
      control.sleep(wait);
    }
    memory.writeInt(args.i32(3), writeEvents(memory, in, out, count, wait));
  }

  /** How long until the first event: 0 where one is on a descriptor, since all are ready. */
  private long shortestWait(GuestAccess memory, int in, int count) throws WasiFailure {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      shortest = Math.min(shortest, wait(memory, in + i * SUBSCRIPTION));
    }
    return clock.isConfigured() ? 0 : shortest;
  }

  private long wait(GuestAccess memory, int subscription) throws WasiFailure {
    if (tag(memory, subscription) != CLOCK_TAG) {
      return 0;
    }
    long timeout = memory.readLong(subscription + TIMEOUT_OFFSET);
    boolean absolute = (memory.readInt(subscription + FLAGS_OFFSET) & ABSOLUTE) != 0;
    long now = clock.now(memory.readInt(subscription + CLOCK_OFFSET));
    long wait = absolute ? timeout - now : timeout;
    // A timeout is unsigned: what looks negative is centuries away.
    return wait < 0 ? (absolute ? 0 : Long.MAX_VALUE) : wait;
  }

  private int writeEvents(GuestAccess memory, int in, int out, int count, long waited)
      throws WasiFailure {
    int written = 0;
    for (int i = 0; i < count; i++) {
      int subscription = in + i * SUBSCRIPTION;
      if (clock.isConfigured() || wait(memory, subscription) <= waited) {
        int event = out + written * EVENT;
        memory.write(event, new byte[EVENT], 0, EVENT);
        memory.writeLong(event, memory.readLong(subscription));
        memory.writeByte(event + TAG_OFFSET + 2, tag(memory, subscription));
        written++;
      }
    }
    return written;
  }

  private static int tag(GuestAccess memory, int subscription) {
    return memory.read(subscription + TAG_OFFSET, 1)[0];
  }
}
