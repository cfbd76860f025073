package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.SubmissionRule;
import io.github.pysandbox.grading.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What submissions should get by the name of their folder alone. */
final class UsualLabels {

  /** Kattis's names of verdicts, and ours that fall under each. */
  static final Map<String, Set<Verdict>> KATTIS_VERDICTS =
      Map.of(
          "AC", EnumSet.of(Verdict.ACCEPTED),
          "WA", EnumSet.of(Verdict.WRONG_ANSWER),
          "TLE", EnumSet.of(Verdict.TIME_LIMIT, Verdict.FUEL_LIMIT),
          "RTE",
              EnumSet.of(
                  Verdict.RUNTIME_ERROR,
                  Verdict.MEMORY_LIMIT,
                  Verdict.OUTPUT_LIMIT,
                  Verdict.COMPILE_ERROR));

  /** In exercises of our own and in legacy packages: one case with the verdict is enough. */
  static final Map<String, List<SubmissionRule>> OWN = own();

  /** In packages of 2025-09: all cases have the verdict or are accepted. */
  static final Map<String, List<SubmissionRule>> CURRENT_KATTIS = current();

  private UsualLabels() {}

  /** The verdicts of Kattis's names. */
  static Set<Verdict> verdicts(Iterable<String> names) {
    Set<Verdict> all = EnumSet.noneOf(Verdict.class);
    names.forEach(name -> all.addAll(KATTIS_VERDICTS.getOrDefault(name, Set.of())));
    return all;
  }

  private static Map<String, List<SubmissionRule>> own() {
    Map<String, List<SubmissionRule>> labels = new TreeMap<>();
    labels.put("accepted", accepted());
    needs(labels, "wrong_answer", Verdict.WRONG_ANSWER);
    needs(labels, "run_time_error", Verdict.RUNTIME_ERROR);
    needs(labels, "runtime_error", Verdict.RUNTIME_ERROR);
    needs(labels, "time_limit", Verdict.TIME_LIMIT);
    needs(labels, "time_limit_exceeded", Verdict.TIME_LIMIT);
    needs(labels, "memory_limit", Verdict.MEMORY_LIMIT);
    needs(labels, "output_limit", Verdict.OUTPUT_LIMIT);
    needs(labels, "fuel_limit", Verdict.FUEL_LIMIT);
    needs(labels, "compile_error", Verdict.COMPILE_ERROR);
    labels.put(
        "partially_accepted",
        List.of(
            SubmissionRule.needs("partially_accepted", Set.of(Verdict.ACCEPTED)),
            SubmissionRule.needs("partially_accepted", verdicts(List.of("WA", "TLE", "RTE")))));
    return labels;
  }

  private static void needs(Map<String, List<SubmissionRule>> labels, String name, Verdict one) {
    labels.put(name, List.of(SubmissionRule.needs(name, Set.of(one))));
  }

  private static Map<String, List<SubmissionRule>> current() {
    Map<String, List<SubmissionRule>> labels = new TreeMap<>();
    labels.put("accepted", accepted());
    labels.put(
        "rejected",
        List.of(SubmissionRule.needs("rejected", verdicts(List.of("WA", "TLE", "RTE")))));
    labels.put("wrong_answer", all("wrong_answer", List.of("WA")));
    labels.put("time_limit_exceeded", all("time_limit_exceeded", List.of("TLE")));
    labels.put("run_time_error", all("run_time_error", List.of("RTE")));
    labels.put("brute_force", all("brute_force", List.of("RTE", "TLE")));
    return labels;
  }

  private static List<SubmissionRule> accepted() {
    Set<Verdict> right = Set.of(Verdict.ACCEPTED);
    return List.of(SubmissionRule.ofAll("accepted", right, right));
  }

  private static List<SubmissionRule> all(String name, List<String> required) {
    Set<Verdict> some = verdicts(required);
    Set<Verdict> permitted = EnumSet.copyOf(some);
    permitted.add(Verdict.ACCEPTED);
    return List.of(SubmissionRule.ofAll(name, permitted, some));
  }
}
