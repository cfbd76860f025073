package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.BadExerciseException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exercises that somebody made to do harm: a sentence comes out, and nothing leaves its folder. */
class HostileExercisesTest {

  private static final byte[] SETTINGS = "name: Hello\n".getBytes(UTF_8);

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(root);
  }

  private record Entry(String name, byte[] content) {}

  private static Entry entry(String name, int size) {
    return new Entry(name, new byte[size]);
  }

  private static void write(OutputStream out, Iterable<Entry> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
      zip.putNextEntry(new ZipEntry("problem.yaml"));
      zip.write(SETTINGS);
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.content());
      }
    }
  }

  private String problemOf(List<Entry> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(root.resolve("hello.zip"))) {
      write(out, entries);
    }
    return folder.problem();
  }

  @Test
  void anEntryThatUnfoldsWithoutEndIsRefused() throws IOException {
    assertThat(
            problemOf(List.of(entry("data/secret/1.in", 65 << 20), entry("data/secret/1.ans", 1))))
        .isEqualTo("hello.zip/data/secret/1.in: is over 64 MiB");
  }

  @Test
  void anEntryThatLiesAboutItsSizeIsRefusedToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, List.of(entry("data/secret/1.in", 65 << 20), entry("data/secret/1.ans", 1)));
    String text = out.toString(ISO_8859_1);
    String size = new String(new byte[] {0, 0, 0x10, 4}, ISO_8859_1);
    assertThat(text).contains(size);
    Files.write(
        root.resolve("hello.zip"),
        text.replace(size, new String(new byte[] {9, 0, 0, 0}, ISO_8859_1)).getBytes(ISO_8859_1));
    assertThat(folder.problem()).startsWith("hello.zip");
  }

  @Test
  void manyLargeEntriesAreRefusedTogether() throws IOException {
    List<Entry> entries =
        IntStream.range(0, 10)
            .mapToObj(i -> entry("data/secret/" + i / 2 + (i % 2 == 0 ? ".in" : ".ans"), 60 << 20))
            .toList();
    assertThat(problemOf(entries)).contains("the files read so far are over 256 MiB");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    List<Entry> entries = IntStream.range(0, 100_000).mapToObj(i -> entry("e" + i, 0)).toList();
    assertThat(problemOf(entries))
        .isEqualTo("hello.zip: has 100001 entries; there may be 20000 at most");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside.in",
        "data/secret/../../../outside.in",
        "/../outside.in",
        "..\\outside.in",
        "data/secret/./1.in",
        "/etc/outside.in",
        "C:\\outside.in",
        "data//secret//1.in",
        "\u0000",
      })
  void namesThatLeadOutLeadNowhere(String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(root.resolve("hello.zip"))) {
      write(out, List.of(entry(name, 1)));
    }
    ExerciseCatalog catalog = ExerciseCatalog.read(root);
    assertThat(catalog.exercises()).flatMap(exercise -> exercise.cases().toList()).isEmpty();
    assertThat(root.toFile().list()).containsExactly("hello.zip");
  }

  @Test
  void damagedArchivesAreRefusedOrRead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, List.of(entry("data/secret/1.in", 9), entry("data/secret/1.ans", 9)));
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = out.toByteArray();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(root.resolve("hello.zip"), bytes);
      ExerciseCatalog catalog = ExerciseCatalog.read(root);
      assertThat(catalog.exercises().size() + catalog.problems().size())
          .as("archive %s", i)
          .isOne();
    }
  }

  /** What is wrong with a text, or "" if nothing is. */
  private static String reasonAgainst(String yaml) {
    try {
      YamlMap.parse("exercise.yaml", yaml);
      return "";
    } catch (BadExerciseException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Test
  void aliasesByTheBillionAreRefused() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 24; i++) {
      yaml.append("a" + i + ": &a" + i + " [*a").append(i - 1).append(", *a" + (i - 1) + "]\n");
    }
    assertThat(reasonAgainst(yaml.toString())).contains("more than 200000 values, aliases written");
  }

  @Test
  void aliasesInKeysAreRefused() {
    assertThat(reasonAgainst("? &a [x, x]\n: 1\n? [*a, *a]\n: 2\n")).contains("Non scalar key");
    assertThat(reasonAgainst("? &a [*a]\n: 1\n")).isNotEmpty();
  }

  @Test
  void depthDuplicatesAndTagsAreRefusedOrOnlyText() {
    List<Function<Integer, String>> deep =
        List.of(
            depth -> "a: " + "[".repeat(depth) + "]".repeat(depth),
            depth -> "a: " + "{b: ".repeat(depth) + "}".repeat(depth),
            depth -> "? ".repeat(depth) + "a",
            depth -> "- ".repeat(depth) + "a");
    for (Function<Integer, String> text : deep) {
      assertThat(reasonAgainst(text.apply(100))).isNotEmpty();
      assertThat(reasonAgainst(text.apply(200_000))).isNotEmpty();
    }
    assertThat(reasonAgainst("a: 1\na: 2\n")).contains("exercise.yaml:2", "a");
    assertThat(reasonAgainst("a: !!javax.script.ScriptEngineManager [x]\n")).isEmpty();
    assertThat(reasonAgainst("a: !!java.net.URL ['http://localhost/']\n")).isEmpty();
    assertThat(reasonAgainst("x".repeat(5 << 20))).isNotEmpty();
  }

  @Test
  void randomTextIsRefusedOrRead() {
    Random random = new Random(2);
    String alphabet = "abc:-?[]{}&*!|>'\"%@`# \n\t,~0.\\\u0000\uD800\uFEFF\u2028";
    for (int i = 0; i < 20_000; i++) {
      String yaml =
          random
              .ints(random.nextInt(40), 0, alphabet.length())
              .mapToObj(at -> alphabet.substring(at, at + 1))
              .reduce("", String::concat);
      assertThat(reasonAgainst(yaml)).as(yaml).doesNotContain("java.");
    }
  }
}
