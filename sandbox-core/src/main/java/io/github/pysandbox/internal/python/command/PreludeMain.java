package io.github.pysandbox.internal.python.command;

/**
 * The program that runs a prelude and then a script, both as {@code __main__}.
 *
 * <p>Not by joining their sources: lines would no longer be the script's own. Its own frames are
 * taken off every traceback.
 */
final class PreludeMain {

  private static final String SOURCE =
      """
      import sys
      def main(sys, names):
          del names['sys'], names['main']
          def run(source, name):
              try:
                  exec(compile(source, name, 'exec', dont_inherit=True), names)
              except SystemExit:
                  raise
              except BaseException as error:
                  trace = error.__traceback__
                  while trace and trace.tb_frame.f_code.co_filename == '<string>':
                      trace = trace.tb_next
                  sys.excepthook(type(error), error.with_traceback(trace), trace)
                  sys.exit(1)
          run(PRELUDE, '<prelude>')
          del sys.argv[0]
          path = '/' + sys.argv[0]
          sys.path[0] = path.rpartition('/')[0] or '/'
          names['__file__'] = path
          with open(path, 'rb') as file:
              source = file.read()
          run(source, path)
      main(sys, globals())
      """;

  private PreludeMain() {}

  static String source(String prelude) {
    return SOURCE.replace("PRELUDE", literal(prelude));
  }

  /** A text as Python's source has it, in ASCII. */
  private static String literal(String text) {
    StringBuilder result = new StringBuilder("'");
    text.codePoints()
        .forEach(
            point -> {
              if (point >= ' ' && point < 0x7f && point != '\'' && point != '\\') {
                result.append((char) point);
              } else {
                result.append(String.format("\\U%08x", point));
              }
            });
    return result.append("'").toString();
  }
}
