package io.github.pysandbox.internal.engine.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void itIsWhereTheSystemHasSuchThings() {
    assertThat(CacheFolder.standard("Linux", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/.cache/pysandbox"));
    assertThat(CacheFolder.standard("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/cache/ada")))
        .isEqualTo(Path.of("/var/cache/ada/pysandbox"));
    assertThat(CacheFolder.standard("Mac OS X", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/Library/Caches/pysandbox"));
    assertThat(CacheFolder.standard("Windows 11", HOME, Map.of("LOCALAPPDATA", "/ada/local")))
        .isEqualTo(Path.of("/ada/local/pysandbox/cache"));
    assertThat(CacheFolder.standard("Windows 11", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/AppData/Local/pysandbox/cache"));
  }

  @Test
  void aRelativeCacheHomeIsPassedOverAsItsSpecificationSays() {
    assertThat(CacheFolder.standard("Linux", HOME, Map.of("XDG_CACHE_HOME", "cache")))
        .isEqualTo(Path.of("/home/ada/.cache/pysandbox"));
    assertThat(CacheFolder.standard("Linux", HOME, Map.of("XDG_CACHE_HOME", "")))
        .isEqualTo(Path.of("/home/ada/.cache/pysandbox"));
  }
}
