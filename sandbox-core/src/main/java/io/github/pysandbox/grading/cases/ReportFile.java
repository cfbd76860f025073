package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Finds the file in which a driver leaves its report. Its name is new in every run, so that no file
 * of a submission is taken for it; a program that finds it out can write no more into it than what
 * it could have returned, for what is right is not known in the guest.
 */
final class ReportFile {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PREFIX = ".case-";
  private static final int NAME_LENGTH = PREFIX.length() + 32;

  private ReportFile() {}

  static String newName() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return PREFIX + HexFormat.of().formatHex(bytes);
  }

  /** The report; no bytes where there is none, or more than one. */
  static byte[] find(Execution execution) {
    List<byte[]> reports =
        execution.files().entrySet().stream()
            .filter(file -> isName(file.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return reports.size() == 1 ? reports.get(0) : new byte[0];
  }

  /** Tell whether there is a report, be it empty. */
  static boolean exists(Execution execution) {
    return execution.files().keySet().stream().anyMatch(ReportFile::isName);
  }

  private static boolean isName(String file) {
    return file.startsWith(PREFIX) && file.length() == NAME_LENGTH;
  }
}
