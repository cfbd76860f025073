import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;

/** Runs a Python program with GraalPy: the file, then its arguments. */
class GraalPy {

  public static void main(String[] args) throws Exception {
    try (Context context =
        Context.newBuilder("python")
            .arguments("python", args)
            .option("engine.WarnInterpreterOnly", "false")
            .build()) {
      context.eval("python", Files.readString(Path.of(args[0])));
    }
  }
}
