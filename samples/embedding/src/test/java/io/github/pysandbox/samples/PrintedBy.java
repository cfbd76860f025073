package io.github.pysandbox.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Runs a sample and returns what it prints. */
final class PrintedBy {

  private PrintedBy() {}

  static String printedBy(Consumer<PrintStream> sample) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
      sample.accept(out);
    }
    return bytes.toString(UTF_8);
  }
}
