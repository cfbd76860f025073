package io.github.pysandbox.samples;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import java.io.PrintStream;

/** Run a Python program and look at what it did. */
public final class BasicExecution {

  private BasicExecution() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (Sandbox sandbox = Sandbox.create()) {
      Execution execution = sandbox.execute("print(1 + 1)");
      out.print("It printed: " + execution.stdout());
      out.println("Success: " + execution.isSuccess());

      // Every run starts from the same clean Python: nothing stays behind.
      sandbox.execute("secret = 42");
      Execution next = sandbox.execute("print('secret' in globals())");
      out.print("The next run sees it: " + next.stdout());

      // The standard library is inside, the host's files are not.
      Execution host = sandbox.execute("import os; print(os.path.exists('/etc/passwd'))");
      out.print("It sees the host's files: " + host.stdout());
    }
  }
}
