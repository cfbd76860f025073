package io.github.pysandbox;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rooms of this artifact and the arrows between them. */
class ArchitectureTest {

  /** All but the tests and the classes made of CPython's module, which are nobody's room. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/internal/cpython/"))
          .importPackages("io.github.pysandbox..");

  @ParameterizedTest
  @MethodSource("io.github.pysandbox.Room#all")
  void aRoomImportsWhatItMayAndNothingElse(Room room) {
    classes()
        .that()
        .resideInAPackage(room.pattern())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room.imports().toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void everyClassIsInARoom() {
    classes()
        .should()
        .resideInAnyPackage(Room.all().stream().map(Room::pattern).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheFacadeItselfKnowsTheSandbox() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Room.NOUNS)
        .should()
        .dependOnClassesThat()
        .haveNameMatching("io\\.github\\.pysandbox\\.(Sandbox|SharedEngine)")
        .check(CLASSES);
  }

  @Test
  void onlyTheEngineKnowsChicory() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Room.ENGINE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Room.CHICORY)
        .check(CLASSES);
  }

  @Test
  void noPublicSignatureShowsChicory() {
    noCodeUnits()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveRawReturnType(resideInAPackage(Room.CHICORY))
        .orShould()
        .haveRawParameterTypes(anyElementThat(resideInAPackage(Room.CHICORY)))
        .check(CLASSES);
  }

  @Test
  void thereIsNoCycleAmongPackages() {
    slices().matching("io.github.pysandbox.(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
