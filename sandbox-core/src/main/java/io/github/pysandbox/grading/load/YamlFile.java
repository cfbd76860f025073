package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Problem;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML text into nodes that know their line. */
final class YamlFile {

  private static final int MAX_CODE_POINTS = 4 << 20;

  private YamlFile() {}

  /**
   * Read the only document of a text.
   *
   * @param name the file's name in messages
   * @param text the file's content
   * @return the root, or empty for a file without content
   * @throws BadExerciseException if it is not YAML
   */
  static Optional<YamlValue> parse(String name, String text) {
    try {
      return new Compose(settings(name)).composeString(text).map(node -> root(name, node));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      throw broken(name, line, String.valueOf(e.getProblem()));
    } catch (YamlEngineException e) {
      throw broken(name, 0, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw broken(name, 0, "it is nested too deeply");
    }
  }

  private static YamlValue root(String name, Node node) {
    YamlLimits.check(name, node);
    return new YamlValue(name, "", node);
  }

  private static LoadSettings settings(String name) {
    return LoadSettings.builder()
        .setLabel(name)
        .setUseMarks(true)
        .setAllowDuplicateKeys(false)
        .setAllowRecursiveKeys(false)
        .setCodePointLimit(MAX_CODE_POINTS)
        .setSchema(new CoreSchema())
        .build();
  }

  private static BadExerciseException broken(String name, int line, String reason) {
    String sentence = "not valid YAML: " + reason.strip().replaceAll("\\s+", " ");
    return new BadExerciseException(new Problem(name, line, "", sentence));
  }
}
