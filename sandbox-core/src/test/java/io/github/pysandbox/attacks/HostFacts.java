package io.github.pysandbox.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.EngineThreads;
import io.github.pysandbox.Execution;
import io.github.pysandbox.SharedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of the host must be the same before and after hostile programs have run, and what none of
 * them may learn.
 *
 * <p>A canary lies in the working directory, where a path that gets through to the host ends up
 * first, and in the temporary directory: its text must not come out, its file not change.
 */
final class HostFacts {

  private static final String SECRET = "canary-7d1f0c55e2";

  private static final int DESCRIPTOR_SLACK = 20;

  private final List<Path> canaries;
  private final Set<Path> listing;
  private final List<String> secrets;
  private final long descriptors;
  private final Queue<WeakReference<Execution>> executions = new ConcurrentLinkedQueue<>();

  private HostFacts(List<Path> canaries) throws IOException {
    this.canaries = canaries;
    for (Path canary : canaries) {
      Files.writeString(canary, SECRET);
    }
    this.listing = listing();
    this.secrets = new ArrayList<>(List.of(SECRET));
    for (String property : List.of("user.dir", "java.home", "java.class.path", "os.version")) {
      secrets.add(System.getProperty(property));
    }
    System.getenv().values().stream().filter(value -> value.length() > 11).forEach(secrets::add);
    this.descriptors = openDescriptors();
  }

  static HostFacts look() {
    try {
      Path inTemporary = Files.createTempFile("canary", ".txt");
      Path inWorking = Files.createTempFile(Path.of("target"), "canary", ".txt");
      inTemporary.toFile().deleteOnExit();
      inWorking.toFile().deleteOnExit();
      return new HostFacts(List.of(inTemporary, inWorking));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The working directory's files; what may not change in any of them, the canary shows. */
  private static Set<Path> listing() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of(""))) {
      return entries.collect(Collectors.toCollection(TreeSet::new));
    }
  }

  void assertNothingTold(Execution execution) {
    executions.add(new WeakReference<>(execution));
    String told = execution.stdout() + execution.stderr();
    for (byte[] content : execution.files().values()) {
      told += new String(content, UTF_8);
    }
    assertThat(secrets.stream().filter(told::contains)).isEmpty();
  }

  /** Also that the engine, closed, has no thread left, and nothing holds what came out. */
  void assertUnchanged(SharedEngine engine) throws InterruptedException {
    try {
      for (Path canary : canaries) {
        assertThat(canary).hasContent(SECRET);
      }
      assertThat(listing()).isEqualTo(listing);
      assertThat(openDescriptors()).isLessThan(descriptors + DESCRIPTOR_SLACK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < 100 && (kept() > 0 || !EngineThreads.ended(engine)); i++) {
      System.gc();
      Thread.sleep(100);
    }
    assertThat(kept()).as("results that something still holds").isZero();
    assertThat(EngineThreads.ended(engine)).as("threads that run programs have ended").isTrue();
  }

  private long kept() {
    return executions.stream().filter(execution -> execution.get() != null).count();
  }

  /** 0 where the operating system does not tell. */
  private static long openDescriptors() throws IOException {
    Path folder = Path.of("/proc/self/fd");
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }
}
