package io.github.pysandbox.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Hand input to programs: stdin, arguments, environment, files, a prelude, a fixed world. */
public final class InputAndConfiguration {

  private static final String INVOICE =
      """
      import csv, datetime, os, random, sys

      with open('prices.csv', newline='') as file:
          prices = {row['item']: float(row['price']) for row in csv.DictReader(file)}
      item, amount = sys.argv[1], int(input('How many? '))
      print(f'{amount} {item}:', money(amount * prices[item]))
      with open('invoice.txt', 'w') as file:
          print(os.environ['SHOP'], datetime.date.today(), random.randint(100, 999), file=file)
      """;

  private static final SandboxConfig CONFIG =
      SandboxConfig.builder()
          .env("SHOP", "Corner shop")
          .files(Map.of("prices.csv", "item,price\napple,0.25\npear,0.4\n".getBytes(UTF_8)))
          .prelude("def money(amount): return f'EUR {amount:.2f}'")
          .clock(() -> Instant.parse("2026-01-31T12:00:00Z"))
          .randomSeed(7)
          .build();

  private InputAndConfiguration() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    Script script = Script.of("invoice.py", INVOICE).withArgs(List.of("apple"));
    try (Sandbox sandbox = Sandbox.create(CONFIG)) {
      Execution three = sandbox.execute(script, "3\n").orThrow();
      Execution twelve = sandbox.execute(script, "12\n").orThrow();
      out.print(three.stdout());
      out.print(twelve.stdout());

      // The same clock and the same seed: both runs wrote the same bytes.
      byte[] invoice = three.files().get("invoice.txt");
      out.print(new String(invoice, UTF_8).replaceAll("\\d+\n", "(number)\n"));
      out.println(Arrays.equals(invoice, twelve.files().get("invoice.txt")));
    }
  }
}
