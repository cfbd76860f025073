package io.github.pysandbox.internal.engine.module;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.internal.engine.compiler.CommandModules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleCacheTest {

  private static final long LARGE = 1L << 30;

  @TempDir private Path folder;

  private final Logger logger = Logger.getLogger("io.github.pysandbox");
  private final LogLines lines = new LogLines();

  /** What was logged, each line with its level. */
  private static final class LogLines extends Handler {

    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord entry) {
      String message = entry.getMessage();
      Object[] parameters = entry.getParameters();
      messages.add(
          entry.getLevel()
              + " "
              + (parameters == null
                  ? message
                  : java.text.MessageFormat.format(message, parameters)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    logger.addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(lines);
  }

  private List<String> logged(Level level) {
    return lines.messages.stream().filter(line -> line.startsWith(level + " ")).toList();
  }

  private ModuleFile module(String text) throws IOException {
    Path file = folder.resolve(text + ".wasm");
    Files.write(file, CommandModules.printing(text));
    return ModuleFile.read(file);
  }

  private ModuleCache cache() {
    return cache(LARGE, Instant.now());
  }

  private ModuleCache cache(long limit, Instant now) {
    return new ModuleCache(folder.resolve("below/cache"), limit, Clock.fixed(now, ZoneOffset.UTC));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("below/cache"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aModuleIsCompiledOnce() throws IOException {
    ModuleFile module = module("hello");
    assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isFalse();
    LoadedModule again = ModuleLoader.load(module, cache());
    assertThat(again.compiledBefore()).isTrue();
    assertThat(again.code().moduleDigest()).isEqualTo(module.digest());
    assertThat(entries()).hasSize(1);
    assertThat(logged(Level.INFO))
        .hasSize(2)
        .first()
        .asString()
        .contains("Compiling", "hello.wasm");
  }

  @Test
  void nothingIsLeftBesideTheEntryAndNobodyElseMayReadIt() throws IOException {
    ModuleLoader.load(module("hello"), cache());
    assertThat(entries()).singleElement().asString().endsWith(".module");
    assertThat(Files.getPosixFilePermissions(folder.resolve("below/cache")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.getPosixFilePermissions(entries().get(0)))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aDamagedEntryIsMadeAnewWhereverTheDamageIs() throws IOException {
    ModuleFile module = module("hello");
    ModuleLoader.load(module, cache());
    byte[] good = Files.readAllBytes(entries().get(0));
    List<byte[]> damaged = new ArrayList<>(List.of(new byte[0], new byte[100]));
    for (int i = 0; i < good.length; i += good.length / 20) {
      byte[] flipped = good.clone();
      flipped[i] ^= 1;
      damaged.add(flipped);
      damaged.add(Arrays.copyOf(good, i));
    }
    for (byte[] content : damaged) {
      Files.write(entries().get(0), content);
      assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isFalse();
      assertThat(entries().get(0)).hasBinaryContent(good);
    }
    assertThat(logged(Level.INFO).stream().filter(line -> line.contains("is not used")))
        .hasSize(damaged.size());
  }

  @Test
  void anEntryOfAnotherModuleIsMadeAnew() throws IOException {
    ModuleFile first = module("first");
    ModuleLoader.load(first, cache());
    Path entry = entries().get(0);
    ModuleFile second = module("second");
    ModuleLoader.load(second, cache());
    Path other = entries().stream().filter(path -> !path.equals(entry)).findFirst().orElseThrow();
    Files.copy(other, entry, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertThat(ModuleLoader.load(first, cache()).compiledBefore()).isFalse();
    assertThat(ModuleLoader.load(second, cache()).compiledBefore()).isTrue();
  }

  @Test
  void anEntryOfAnotherUserIsMadeAnew() throws IOException {
    ModuleFile module = module("hello");
    ModuleLoader.load(module, cache());
    ModuleCache others =
        new ModuleCache(folder.resolve("below/cache"), LARGE, Clock.systemUTC()) {
          @Override
          UserPrincipal us() {
            return () -> "somebody";
          }
        };
    assertThat(ModuleLoader.load(module, others).compiledBefore()).isFalse();
    assertThat(logged(Level.INFO)).anyMatch(line -> line.contains("not to"));
  }

  @Test
  void whatOthersMayWriteIsMadeAnew() throws IOException {
    ModuleFile module = module("hello");
    ModuleLoader.load(module, cache());
    Files.setPosixFilePermissions(entries().get(0), PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isFalse();
    assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isTrue();
    Files.setPosixFilePermissions(
        folder.resolve("below/cache"), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isFalse();
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    ModuleFile module = module("hello");
    ModuleLoader.load(module, cache());
    Path entry = entries().get(0);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(entry, elsewhere);
    Files.createSymbolicLink(entry, elsewhere);
    assertThat(ModuleLoader.load(module, cache()).compiledBefore()).isFalse();
    assertThat(entry).isRegularFile();
    assertThat(Files.isSymbolicLink(entry)).isFalse();
  }

  @Test
  void withoutAFolderThereIsAWarningAndTheModuleRuns() throws IOException {
    ModuleFile module = module("hello");
    Files.write(folder.resolve("below"), new byte[0]);
    assertThat(ModuleLoader.load(module, cache()).code().imports()).isNotEmpty();
    assertThat(logged(Level.WARNING))
        .singleElement()
        .asString()
        .contains("cannot be kept in " + folder.resolve("below/cache"), "moduleCache");
  }

  @Test
  void whatIsLongestUnusedGoesFirst() throws IOException {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    ModuleFile first = module("first");
    ModuleFile second = module("other");
    ModuleFile third = module("third");
    ModuleLoader.load(first, cache(LARGE, start));
    long size = Files.size(entries().get(0));
    ModuleLoader.load(second, cache(LARGE, start.plusSeconds(1)));
    ModuleLoader.load(first, cache(LARGE, start.plusSeconds(2)));
    ModuleLoader.load(third, cache(2 * size + size / 2, start.plusSeconds(3)));
    assertThat(entries()).hasSize(2);
    ModuleCache all = cache(LARGE, start.plusSeconds(4));
    assertThat(ModuleLoader.load(first, all).compiledBefore()).isTrue();
    assertThat(ModuleLoader.load(third, all).compiledBefore()).isTrue();
    assertThat(ModuleLoader.load(second, all).compiledBefore()).isFalse();
  }

  @Test
  void whatAKilledProcessLeftGoesAfterADay() throws IOException {
    Instant now = Instant.parse("2026-01-02T12:00:00Z");
    ModuleLoader.load(module("first"), cache(LARGE, now));
    Path old = Files.createFile(folder.resolve("below/cache/old.tmp"));
    Path recent = Files.createFile(folder.resolve("below/cache/recent.tmp"));
    Files.setLastModifiedTime(old, FileTime.from(now.minus(Duration.ofHours(25))));
    Files.setLastModifiedTime(recent, FileTime.from(now.minus(Duration.ofHours(23))));
    ModuleLoader.load(module("other"), cache(LARGE, now));
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
  }

  @Test
  void manyAtATimeDoNotDisturbEachOther() throws Exception {
    ModuleFile module = module("hello");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<LoadedModule>> loading = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        loading.add(threads.submit(() -> ModuleLoader.load(module, cache())));
      }
      for (Future<LoadedModule> loaded : loading) {
        assertThat(loaded.get().code().moduleDigest()).isEqualTo(module.digest());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(logged(Level.WARNING)).isEmpty();
    assertThat(entries()).hasSize(1);
  }
}
