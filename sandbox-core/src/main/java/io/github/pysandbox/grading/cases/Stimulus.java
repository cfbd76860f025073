package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Bytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a program is given.
 *
 * @param stdin the standard input
 * @param args the arguments
 * @param files files beside the program, by relative path; they replace files of the submission
 */
public record Stimulus(Bytes stdin, List<String> args, Map<String, byte[]> files) {

  /** Nothing at all. */
  public static final Stimulus NONE = new Stimulus(Bytes.EMPTY, List.of(), Map.of());

  /** Copy the lists. */
  public Stimulus {
    args = List.copyOf(args);
    files = Map.copyOf(files);
  }

  /** The input and the arguments as text, where there are any. */
  Optional<String> shown() {
    String arguments = args.isEmpty() ? "" : "arguments: " + String.join(" ", args) + "\n";
    return Optional.of(arguments + stdin.text()).filter(text -> !text.isEmpty());
  }

  /**
   * Give all of it to a script.
   *
   * @param script the script
   * @return a new script
   */
  public Script addTo(Script script) {
    Script result = script.withStdin(stdin.toArray()).withArgs(args);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      // The script itself is of these files already, where one of them has its name.
      if (!file.getKey().equals(script.name())) {
        result = result.withFile(file.getKey(), file.getValue());
      }
    }
    return result;
  }
}
