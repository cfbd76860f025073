package io.github.pysandbox.grading;

import io.github.pysandbox.Script;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What one student handed in for one exercise: program files and data files. Immutable. */
public final class Submission {

  private static final String DRIVER = "__main__.py";

  private final String student;
  private final SortedMap<String, byte[]> files;
  private final Optional<String> entry;

  /**
   * Make a submission.
   *
   * @param student the student's name, empty where there is only one
   * @param files contents by relative path with {@code /}
   * @param entry the file to run, one of the files; empty where it was not handed in
   */
  public Submission(String student, Map<String, byte[]> files, Optional<String> entry) {
    this.student = Objects.requireNonNull(student, "student");
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.entry = entry.filter(files::containsKey);
  }

  /**
   * Whose it is.
   *
   * @return the student's name, empty where there is only one
   */
  public String student() {
    return student;
  }

  /**
   * The file that is run.
   *
   * @return its path, or empty where it was not handed in
   */
  public Optional<String> entry() {
    return entry;
  }

  /**
   * All files.
   *
   * @return contents by path, sorted; not to be changed
   */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /**
   * Make the script that runs the entry as the main program, its other files beside it.
   *
   * @return a script without input and arguments
   * @throws java.util.NoSuchElementException if there is no entry
   */
  public Script mainScript() {
    String name = entry.orElseThrow();
    Script script = Script.of(name, Objects.requireNonNull(files.get(name)));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!file.getKey().equals(name)) {
        script = script.withFile(file.getKey(), file.getValue());
      }
    }
    return script;
  }

  /**
   * Put files of the exercise in, over those of the student. A {@code __main__.py} among them is
   * run in place of the student's own, which it is to import.
   *
   * @param more contents by relative path
   * @return a new submission
   */
  public Submission with(Map<String, byte[]> more) {
    Map<String, byte[]> all = new TreeMap<>(files);
    all.putAll(more);
    return new Submission(student, all, entry.map(own -> more.containsKey(DRIVER) ? DRIVER : own));
  }

  /**
   * Tell whether a file name in a traceback means one of these files.
   *
   * @param shown the name as the traceback shows it, relative or absolute
   * @return the path of the file, or empty
   */
  public Optional<String> fileShownAs(String shown) {
    return files.keySet().stream()
        .filter(path -> shown.equals(path) || shown.endsWith("/" + path))
        .findFirst();
  }
}
