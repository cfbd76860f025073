package io.github.pysandbox.grading.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Submission;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A program of ours that runs in the guest beside the submission and calls into it. */
final class DriverScript {

  /** The driver's name; a submission's file of this name is left out. */
  private static final String NAME = "__case__.py";

  private final String source;

  private DriverScript(String source) {
    this.source = source;
  }

  static DriverScript load(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(DriverScript.class.getResourceAsStream(resource), resource)) {
      return new DriverScript(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The script that calls the driver's function with texts. */
  Script call(List<String> arguments) {
    String call =
        arguments.stream()
            .map(DriverScript::literal)
            .collect(Collectors.joining(", ", "run(", ")\n"));
    return Script.of(NAME, source + call);
  }

  /** The script that calls the driver's function with texts, the submission's files beside it. */
  Script call(Submission submission, List<String> arguments) {
    Script script = call(arguments);
    for (Map.Entry<String, byte[]> file : submission.files().entrySet()) {
      if (!file.getKey().equals(NAME)) {
        script = script.withFile(file.getKey(), file.getValue());
      }
    }
    return script;
  }

  /** A Python literal in ASCII. */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point >= ' ' && point < 0x7f && point != '"' && point != '\\') {
                literal.append((char) point);
              } else {
                literal.append(String.format("\\U%08x", point));
              }
            });
    return literal.append('"').toString();
  }
}
