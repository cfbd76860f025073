package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without a window, one page open, spoken to by its DevTools protocol. Must be installed:
 * without it the tests fail.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final int SECONDS = 180;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final AtomicInteger number = new AtomicInteger();
  private final String session;

  private Chromium(Process process, URI address) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, new Listener()).join();
    String target =
        send("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    this.session =
        send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
  }

  static Chromium open(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                executable().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      return new Chromium(process, address(process));
    } catch (RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Path executable() {
    String given = System.getenv("CHROMIUM");
    if (given != null) {
      return Path.of(given);
    }
    String path = System.getenv().getOrDefault("PATH", "");
    return NAMES.stream()
        .flatMap(name -> List.of(path.split(":", -1)).stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Chromium: install it, or name it in CHROMIUM."));
  }

  private static URI address(Process process) throws IOException {
    BufferedReader errors =
        new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8));
    String line = errors.readLine();
    while (line != null) {
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.find()) {
        drain(errors);
        return URI.create(matcher.group(1));
      }
      line = errors.readLine();
    }
    throw new IllegalStateException("Chromium ended before it listened.");
  }

  private static void drain(BufferedReader errors) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (errors.readLine() != null) {
                  Thread.onSpinWait();
                }
              } catch (IOException e) {
                Thread.currentThread().interrupt();
              }
            },
            "chromium-errors");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ask for something of the page. */
  JsonNode call(String method, Map<String, ?> parameters) {
    return send(session, method, parameters);
  }

  /** The value of a JavaScript expression in the page. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /** Go to a page and wait until it is there. */
  void visit(Path file) {
    call("Page.enable", Map.of());
    call("Network.enable", Map.of());
    call("Log.enable", Map.of());
    call("Page.navigate", Map.of("url", file.toUri().toString()));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!evaluate("document.readyState === 'complete' && location.href !== 'about:blank'")
        .asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The page was not there in three minutes.");
      }
      Thread.onSpinWait();
    }
  }

  /** What the browser told without being asked. */
  List<JsonNode> events(String method) {
    synchronized (events) {
      return events.stream().filter(event -> event.path("method").asText().equals(method)).toList();
    }
  }

  private JsonNode send(String to, String method, Map<String, ?> parameters) {
    int id = number.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    ObjectNode message = mapper.createObjectNode().put("id", id).put("method", method);
    message.set("params", mapper.valueToTree(parameters));
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    socket.sendText(message.toString(), true).join();
    JsonNode reply = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (reply.has("error")) {
      throw new IllegalStateException(method + ": " + reply.get("error"));
    }
    return reply.get("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Puts messages together and gives them to whoever waits. */
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        receive(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void receive(String message) {
      try {
        JsonNode node = mapper.readTree(message);
        CompletableFuture<JsonNode> asked =
            node.has("id") ? waiting.remove(node.get("id").asInt()) : null;
        if (asked != null) {
          asked.complete(node);
        } else {
          synchronized (events) {
            events.add(node);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
