package io.github.pysandbox.junit;

import io.github.pysandbox.PythonError;
import java.util.List;
import java.util.Optional;

/** Finds the innermost line of a traceback that is the program's own and not the library's. */
final class StudentFrame {

  private StudentFrame() {}

  static Optional<PythonError.Frame> of(PythonError error) {
    List<PythonError.Frame> own = error.frames().stream().filter(StudentFrame::isOwn).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
  }

  /** The library's files are absolute, frozen modules stand in angle brackets. */
  private static boolean isOwn(PythonError.Frame frame) {
    return !frame.file().startsWith("/") && !frame.file().startsWith("<");
  }
}
