package io.github.pysandbox.internal.engine.compiler;

/**
 * Where functions are: Chicory puts so many into a class, in their order.
 *
 * @param mainClass the internal name of the module's main class
 * @param size how many functions a class holds
 */
record FunctionGroups(String mainClass, int size) {

  String classOf(int function) {
    return mainClass + "FuncGroup_" + function / size;
  }

  boolean isGroup(String className) {
    return className.replace('.', '/').startsWith(mainClass + "FuncGroup_");
  }
}
