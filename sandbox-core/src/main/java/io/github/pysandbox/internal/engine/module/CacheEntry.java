package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.snapshot.SnapshotCodec;
import io.github.pysandbox.internal.snapshot.SnapshotFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A compiled module as bytes: a mark, the SHA-256 of all that follows, the key, whether there is a
 * start function, the first state, the classes. Numbers are big-endian; what is of variable length
 * has its length before it.
 */
final class CacheEntry {

  private static final byte[] MARK = {'P', 'Y', 'S', 'B', 'M', 'O', 'D', 1};
  private static final int DIGEST = 32;
  private static final byte[] NO_BASE = {};

  private CacheEntry() {}

  static byte[] encode(String key, CompiledModule module) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeUTF(key);
      out.writeBoolean(module.startFunction());
      writeBytes(out, SnapshotCodec.encode(module.fresh()));
      out.writeInt(module.classes().size());
      for (Map.Entry<String, byte[]> entry : module.classes().entrySet()) {
        out.writeUTF(entry.getKey());
        writeBytes(out, entry.getValue());
      }
      byte[] content = bytes.toByteArray();
      ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length + DIGEST + 8);
      whole.write(MARK);
      whole.write(digest(content, 0));
      whole.write(content);
      return whole.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory can be written", e);
    }
  }

  /**
   * Decode an entry.
   *
   * @throws IOException if it is damaged, or is not the one for the key
   */
  static CompiledModule decode(String key, String moduleDigest, byte[] entry) throws IOException {
    int start = MARK.length + DIGEST;
    if (entry.length < start || !Arrays.equals(MARK, Arrays.copyOf(entry, MARK.length))) {
      throw new IOException("not a compiled module");
    }
    byte[] expected = Arrays.copyOfRange(entry, MARK.length, start);
    if (!MessageDigest.isEqual(expected, digest(entry, start))) {
      throw new IOException("damaged");
    }
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(entry, start, entry.length - start));
    if (!in.readUTF().equals(key)) {
      throw new IOException("of another module");
    }
    boolean startFunction = in.readBoolean();
    Snapshot fresh = snapshot(readBytes(in), moduleDigest);
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (int count = in.readInt(); count > 0; count--) {
      classes.put(in.readUTF(), readBytes(in));
    }
    return new CompiledModule(classes, fresh, startFunction);
  }

  private static Snapshot snapshot(byte[] bytes, String moduleDigest) throws IOException {
    try {
      return SnapshotCodec.decode(bytes, moduleDigest, NO_BASE);
    } catch (SnapshotFormatException e) {
      throw new IOException("damaged", e);
    }
  }

  private static byte[] digest(byte[] bytes, int from) {
    MessageDigest digest = ModuleFile.newDigest();
    digest.update(bytes, from, bytes.length - from);
    return digest.digest();
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("damaged");
    }
    return in.readNBytes(length);
  }
}
