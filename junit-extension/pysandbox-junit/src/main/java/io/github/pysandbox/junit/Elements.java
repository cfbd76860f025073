package io.github.pysandbox.junit;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import org.junit.jupiter.api.extension.ParameterContext;

/** Names parameters and fields for messages. */
final class Elements {

  private Elements() {}

  static String name(ParameterContext parameter) {
    Executable executable = parameter.getDeclaringExecutable();
    String method = executable.getDeclaringClass().getSimpleName();
    if (!method.equals(simpleName(executable))) {
      method += "." + simpleName(executable);
    }
    return "parameter "
        + parameter.getParameter().getType().getSimpleName()
        + " "
        + parameter.getParameter().getName()
        + " of "
        + method;
  }

  static String name(Field field) {
    return "field "
        + field.getType().getSimpleName()
        + " "
        + field.getDeclaringClass().getSimpleName()
        + "."
        + field.getName();
  }

  private static String simpleName(Executable executable) {
    String name = executable.getName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
