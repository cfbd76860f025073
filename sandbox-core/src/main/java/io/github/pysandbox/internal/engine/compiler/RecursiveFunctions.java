package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.OpCode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds functions such that every cycle of direct calls passes one of them: the targets of the back
 * edges of a depth-first walk.
 *
 * <p>The walk starts from the functions that call the most, ties in the order of the module: an
 * evaluation loop is then found itself, instead of each of the hundreds of functions that it calls.
 */
final class RecursiveFunctions {

  private enum State {
    NEW,
    OPEN,
    DONE
  }

  private final int[][] callees;
  private final State[] states;
  private final Set<Integer> found = new TreeSet<>();

  private RecursiveFunctions(int[][] callees) {
    this.callees = callees;
    this.states = new State[callees.length];
    Arrays.fill(states, State.NEW);
  }

  static Set<Integer> of(WasmModule module, int imports) {
    int[][] callees = new int[imports + module.functionSection().functionCount()][];
    for (int i = 0; i < callees.length; i++) {
      callees[i] = i < imports ? new int[0] : callees(module, i - imports);
    }
    RecursiveFunctions walk = new RecursiveFunctions(callees);
    IntStream.range(0, callees.length)
        .boxed()
        .sorted(Comparator.comparingInt(function -> -callees[function].length))
        .forEach(root -> walk.from(root));
    return walk.found;
  }

  private static int[] callees(WasmModule module, int body) {
    return module.codeSection().getFunctionBody(body).instructions().stream()
        .filter(instruction -> instruction.opcode() == OpCode.CALL)
        .mapToInt(instruction -> (int) instruction.operand(0))
        .toArray();
  }

  /** Walk with a stack of our own: call chains are deeper than a thread's stack allows. */
  private void from(int root) {
    Deque<int[]> path = new ArrayDeque<>();
    enter(path, root);
    while (!path.isEmpty()) {
      int[] top = path.peek();
      if (top[1] == callees[top[0]].length) {
        states[top[0]] = State.DONE;
        path.pop();
      } else {
        enter(path, callees[top[0]][top[1]++]);
      }
    }
  }

  private void enter(Deque<int[]> path, int function) {
    if (states[function] == State.OPEN) {
      found.add(function);
    } else if (states[function] == State.NEW) {
      states[function] = State.OPEN;
      path.push(new int[] {function, 0});
    }
  }
}
