package io.github.pysandbox.internal.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.wasi.CommandLine;
import io.github.pysandbox.internal.wasi.GuestClock;
import io.github.pysandbox.internal.wasi.GuestExit;
import io.github.pysandbox.internal.wasi.GuestFiles;
import io.github.pysandbox.internal.wasi.Randomness;
import io.github.pysandbox.internal.wasi.RunControl;
import io.github.pysandbox.internal.wasi.StandardStreams;
import io.github.pysandbox.internal.wasi.WasiCalls;
import io.github.pysandbox.internal.wasi.WasiEnvironment;
import io.github.pysandbox.internal.wasi.WasiFunction;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Hostile arguments to host functions: whatever they are, only an errno, a trap or the end of the
 * run comes out. Each function gets many calls of its own, among as many of all others, so that
 * descriptors, files and positions of all kinds are there to be misused.
 */
class HostCallsTest {

  private static final int SEEDS = 8;
  private static final int CALLS = 1_000;
  private static final int SIZE = 4 * GuestMemory.PAGE;
  private static final long LIMIT = SIZE + (3 << 20);

  /** Where paths, buffer lists and subscriptions that make sense are kept. */
  private static final int PATHS = 1_024;

  private static final int PATH_SPACE = 512;
  private static final int VECTORS = 32_768;
  private static final int SUBSCRIPTIONS = 40_960;

  private static final List<String> NAMES =
      List.of(
          "f",
          "d",
          "d/e",
          "d/e/f",
          ".",
          "..",
          "../..",
          "/",
          "//",
          "/work",
          "/work/f",
          "work/d/../f",
          "/etc/passwd",
          "\0",
          "f\0",
          "",
          "/dev/null",
          "ä€😀",
          "x".repeat(255),
          "y".repeat(300),
          "work",
          "work/g",
          "work/d",
          "work/d/e",
          "work/d/e/h",
          "./work//./f/",
          "..../f",
          "\uFFFD");

  private static final Set<Integer> ERRNOS =
      Set.of(0, 8, 20, 22, 25, 28, 31, 33, 37, 44, 48, 51, 54, 55, 57, 58, 69, 70);

  private static final RunControl CONTROL =
      new RunControl() {
        @Override
        public void sleep(long nanos) {
          assertThat(nanos).isPositive();
        }

        @Override
        public RuntimeException outputExceeded() {
          return new GuestStopped(StopReason.OUTPUT);
        }

        @Override
        public RuntimeException memoryExceeded() {
          return new GuestStopped(StopReason.MEMORY);
        }
      };

  @ParameterizedTest
  @EnumSource
  void onlyAnErrnoATrapOrTheEndComesOut(WasiFunction function) {
    Set<Integer> answers = new TreeSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Guest guest = new Guest(seed * 1_000L + function.ordinal());
      for (int i = 0; i < CALLS; i++) {
        answers.add(guest.call(function));
        answers.add(guest.call(guest.any()));
      }
      assertThat(guest.budget.peak()).isBetween((long) SIZE, LIMIT);
      assertThat(guest.memory.bytes()).hasSize(SIZE);
    }
    assertThat(ERRNOS).containsAll(answers);
  }

  /** One run's memory and host functions, and the source of its arguments. */
  private static final class Guest {

    private final Random random;
    private final MemoryBudget budget = new MemoryBudget(LIMIT);
    private final GuestMemory memory;
    private final WasiCalls calls;

    Guest(long seed) {
      random = new Random(seed);
      byte[] bytes = new byte[SIZE];
      assertThat(budget.tryReserve(SIZE)).isTrue();
      fill(bytes);
      memory =
          new GuestMemory(
              new Snapshot("0".repeat(64), new long[0], bytes),
              0,
              bytes,
              8,
              new Meter(Long.MAX_VALUE, 1_000),
              budget,
              (index, arguments, caller) -> 0);
      GuestFiles files = new GuestFiles(budget);
      files.addDirectory("work", true);
      files.addNullDevice();
      files.addFile("work", "f", "content".getBytes(UTF_8));
      StandardStreams streams =
          new StandardStreams("input".repeat(1_000).getBytes(UTF_8), 1 << 20, budget, CONTROL);
      calls =
          new WasiCalls(
              new WasiEnvironment(
                  files,
                  CommandLine.of(List.of("main.py", "ä"), Map.of("NAME", "value")),
                  streams,
                  new GuestClock(null, Duration.ofMillis(1)),
                  new Randomness(OptionalLong.of(seed)),
                  CONTROL));
    }

    private void fill(byte[] bytes) {
      random.nextBytes(bytes);
      ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < NAMES.size(); i++) {
        byte[] name = NAMES.get(i).getBytes(UTF_8);
        System.arraycopy(name, 0, bytes, PATHS + i * PATH_SPACE, name.length);
      }
      for (int at = VECTORS; at < SUBSCRIPTIONS; at += 8) {
        buffer.putInt(at, random.nextInt(SIZE / 2)).putInt(at + 4, random.nextInt(2_000));
      }
      for (int at = SUBSCRIPTIONS; at < SIZE / 4; at += 48) {
        buffer.putLong(at + 8, random.nextInt(3)).putLong(at + 16, random.nextInt(5));
        buffer.putLong(at + 24, random.nextLong()).putLong(at + 40, random.nextInt(2));
      }
    }

    WasiFunction any() {
      WasiFunction[] all = WasiFunction.values();
      return all[random.nextInt(all.length)];
    }

    /** Give the errno, or 0 for every other end that is allowed. */
    int call(WasiFunction function) {
      long[] arguments = random.nextInt(5) == 0 ? hostile() : sensible(function);
      try {
        return (int) calls.call(function, arguments, memory);
      } catch (GuestExit e) {
        assertThat(function).isEqualTo(WasiFunction.PROC_EXIT);
      } catch (GuestTrap | GuestStopped e) {
        return 0;
      } catch (RuntimeException | Error e) {
        throw new AssertionError(function + Arrays.toString(arguments), e);
      }
      return 0;
    }

    private long[] hostile() {
      return random.longs(9, 0, 12).map(kind -> number((int) kind)).toArray();
    }

    private long number(int kind) {
      return switch (kind) {
        case 0 -> 0;
        case 1 -> -1;
        case 2 -> random.nextInt(10);
        case 3 -> random.nextInt(200);
        case 4 -> Integer.MAX_VALUE - random.nextInt(10);
        case 5 -> Integer.MIN_VALUE + random.nextInt(10);
        case 6 -> Long.MAX_VALUE - random.nextInt(10);
        case 7 -> Long.MIN_VALUE + random.nextInt(10);
        case 8 -> SIZE - random.nextInt(60);
        case 9 -> random.nextInt(SIZE);
        case 10 -> random.nextInt();
        default -> random.nextLong();
      };
    }

    /** Arguments of the right kinds, one of them hostile every other time. */
    private long[] sensible(WasiFunction function) {
      List<Long> arguments = new ArrayList<>();
      for (char kind : kinds(function).toCharArray()) {
        switch (kind) {
          case 'd' -> arguments.add(random.nextInt(8) == 0 ? number(3) : (long) random.nextInt(9));
          case 'D' -> arguments.add(random.nextInt(8) == 0 ? (long) random.nextInt(9) : 3L);
          case 'p' -> addPath(arguments);
          case 'v' -> {
            arguments.add(VECTORS + 8 * number(3));
            arguments.add(number(2));
          }
          case 's' -> arguments.add(SUBSCRIPTIONS + 48 * number(2));
          case 'k' -> arguments.add(number(2));
          case 'r' -> arguments.add(number(3));
          default -> arguments.add(number(random.nextInt(12)));
        }
      }
      if (random.nextBoolean() && !arguments.isEmpty()) {
        arguments.set(random.nextInt(arguments.size()), number(random.nextInt(12)));
      }
      return arguments.stream().mapToLong(value -> value).toArray();
    }

    private void addPath(List<Long> arguments) {
      int which = random.nextInt(NAMES.size());
      arguments.add(PATHS + (long) which * PATH_SPACE);
      arguments.add((long) NAMES.get(which).getBytes(UTF_8).length);
    }
  }

  /**
   * A letter for each argument: {@code d}escriptor, {@code D}irectory, {@code p}ath and its length,
   * {@code v}ector of buffers and its length, {@code s}ubscriptions, {@code r}esult's address,
   * {@code k} small number, {@code n} any number.
   */
  private static String kinds(WasiFunction function) {
    return switch (function) {
      case SCHED_YIELD -> "";
      case FD_CLOSE, FD_DATASYNC, FD_SYNC -> "d";
      case PROC_RAISE -> "k";
      case PROC_EXIT -> "n";
      case FD_RENUMBER -> "dd";
      case FD_FDSTAT_SET_FLAGS, SOCK_SHUTDOWN -> "dk";
      case FD_FILESTAT_SET_SIZE -> "dn";
      case FD_FDSTAT_GET, FD_FILESTAT_GET, FD_PRESTAT_GET, FD_TELL -> "dr";
      case CLOCK_RES_GET -> "kr";
      case RANDOM_GET -> "rn";
      case ARGS_GET, ARGS_SIZES_GET, ENVIRON_GET, ENVIRON_SIZES_GET -> "rr";
      case PATH_CREATE_DIRECTORY, PATH_REMOVE_DIRECTORY, PATH_UNLINK_FILE -> "Dp";
      case SOCK_ACCEPT -> "dkr";
      case FD_ALLOCATE, FD_FDSTAT_SET_RIGHTS -> "dnn";
      case FD_PRESTAT_DIR_NAME -> "drk";
      case FD_READ, FD_WRITE -> "dvr";
      case CLOCK_TIME_GET -> "knr";
      case PATH_SYMLINK -> "pDp";
      case FD_ADVISE, FD_FILESTAT_SET_TIMES -> "dnnk";
      case FD_SEEK -> "dnkr";
      case FD_PREAD, FD_PWRITE -> "dvnr";
      case SOCK_SEND -> "dvkr";
      case PATH_FILESTAT_GET -> "Dkpr";
      case PATH_RENAME -> "DpDp";
      case POLL_ONEOFF -> "srkr";
      case FD_READDIR -> "drnnr";
      case PATH_LINK -> "DkpDp";
      case SOCK_RECV -> "dvkrr";
      case PATH_READLINK -> "Dprkr";
      case PATH_FILESTAT_SET_TIMES -> "Dkpnnk";
      case PATH_OPEN -> "Dkpknnkr";
    };
  }
}
