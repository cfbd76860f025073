package io.github.pysandbox;

import java.util.List;
import java.util.Objects;

/**
 * The exception that ended a program.
 *
 * <p>All of it comes from the program and may be anything, of any content: escape it before it
 * reaches a terminal, a log or a page.
 *
 * @param type the exception's type as a traceback prints it: {@code ValueError}, {@code
 *     json.decoder.JSONDecodeError}
 * @param message {@code str(exception)}, at most 64 KiB; empty where that fails
 * @param frames where it happened, outermost call first; for a {@code SyntaxError} its place is the
 *     last one. At most 200: of a deeper stack, the first and the last hundred
 */
public record PythonError(String type, String message, List<Frame> frames) {

  /** Check and copy the parts. */
  public PythonError {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(message, "message");
    frames = List.copyOf(frames);
  }

  /**
   * One entry of a traceback.
   *
   * @param file the file name as the traceback shows it; the script's own name for its frames
   * @param line the line in that file, from 1; 0 if unknown
   * @param function the function's name, {@code <module>} at top level, empty for the place of a
   *     {@code SyntaxError}
   */
  public record Frame(String file, int line, String function) {

    /** Check the parts. */
    public Frame {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(function, "function");
    }
  }
}
