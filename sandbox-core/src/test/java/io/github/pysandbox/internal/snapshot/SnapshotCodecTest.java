package io.github.pysandbox.internal.snapshot;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class SnapshotCodecTest {

  private static final String DIGEST = "ab".repeat(32);

  private static Snapshot snapshot() {
    byte[] memory = new byte[5 * 65_536 + 100];
    Random random = new Random(1);
    for (int i = 0; i < 300; i++) {
      memory[random.nextInt(memory.length)] = (byte) random.nextInt();
    }
    memory[0] = 1;
    memory[memory.length - 1] = 2;
    return new Snapshot(DIGEST, new long[] {5, -6, Long.MIN_VALUE}, memory);
  }

  private static void assertSame(Snapshot actual, Snapshot expected) {
    assertThat(actual.moduleDigest()).isEqualTo(expected.moduleDigest());
    assertThat(actual.globals()).containsExactly(expected.globals());
    assertThat(actual.memory()).isEqualTo(expected.memory());
  }

  @Test
  void whatIsWrittenIsRead() throws SnapshotFormatException {
    assertSame(SnapshotCodec.decode(SnapshotCodec.encode(snapshot()), DIGEST), snapshot());
  }

  @Test
  void differencesAreAgainstALongerOrShorterBase() throws SnapshotFormatException {
    for (int length : new int[] {0, 1_000, 200_000, 400_000}) {
      byte[] base = Arrays.copyOf(snapshot().memory(), length);
      Arrays.fill(base, length / 2, length, (byte) 9);
      byte[] bytes = SnapshotCodec.encode(snapshot(), base);
      assertSame(SnapshotCodec.decode(bytes, DIGEST, base), snapshot());
    }
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] bytes = SnapshotCodec.encode(snapshot());
    for (int length = 0; length < bytes.length; length += 1 + length / 50) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> SnapshotCodec.decode(cut, DIGEST))
          .as("%s of %s bytes", length, bytes.length)
          .isInstanceOf(SnapshotFormatException.class);
    }
  }

  @Test
  void everyChangedByteIsNoticed() {
    byte[] bytes = SnapshotCodec.encode(snapshot());
    for (int i = 0; i < bytes.length; i += 1 + i / 100) {
      byte[] changed = bytes.clone();
      changed[i] ^= 0x40;
      assertThatThrownBy(() -> SnapshotCodec.decode(changed, DIGEST))
          .as("byte %s changed", i)
          .isInstanceOf(SnapshotFormatException.class);
    }
  }

  @Test
  void foreignBytesAreRefusedWithAReason() {
    byte[] other = SnapshotCodec.encode(snapshot());
    assertThatThrownBy(() -> SnapshotCodec.decode(other, "cd".repeat(32)))
        .hasMessage("the snapshot belongs to module " + DIGEST + ", not to " + "cd".repeat(32));
    assertThatThrownBy(() -> SnapshotCodec.decode("PK\3\4 something".getBytes(US_ASCII), DIGEST))
        .hasMessage("this is no snapshot");
    byte[] later = other.clone();
    later[11] = 9;
    assertThatThrownBy(() -> SnapshotCodec.decode(later, DIGEST))
        .hasMessage("the snapshot has version 9; this is made for 1");
  }

  /** Somebody who changes a snapshot can also make its checksum anew. */
  @Test
  void whatIsDamagedWithARightChecksumIsRefusedOrASnapshot() {
    byte[] bytes = SnapshotCodec.encode(snapshot());
    Random random = new Random(3);
    int header = 8 + 4 + 64;
    for (int i = 0; i < 5_000; i++) {
      byte[] changed = bytes.clone();
      ByteBuffer buffer = ByteBuffer.wrap(changed);
      int at = header + random.nextInt(200);
      buffer.put(at, (byte) random.nextInt(16));
      if (random.nextBoolean()) {
        buffer.putInt(
            header + 4 * random.nextInt(40), random.nextInt() >>> (4 + random.nextInt(28)));
      }
      CRC32C checksum = new CRC32C();
      checksum.update(changed, 0, changed.length - 4);
      buffer.putInt(changed.length - 4, (int) checksum.getValue());
      try {
        assertThat(SnapshotCodec.decode(changed, DIGEST).moduleDigest()).isEqualTo(DIGEST);
      } catch (SnapshotFormatException e) {
        assertThat(e).hasMessageStartingWith("the snapshot ");
      }
    }
  }
}
