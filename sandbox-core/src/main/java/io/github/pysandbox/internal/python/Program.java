package io.github.pysandbox.internal.python;

import java.util.List;
import java.util.Map;

/**
 * What a guest is asked to run.
 *
 * @param prelude whether its state is to stay, for scripts to come
 * @param name the file name that tracebacks show
 * @param source the program
 * @param argv {@code sys.argv}, the name first
 * @param env the environment
 */
record Program(
    boolean prelude, String name, byte[] source, List<String> argv, Map<String, String> env) {

  /** The directory in which every program starts. */
  static final String WORKING_DIRECTORY = "/work";
}
