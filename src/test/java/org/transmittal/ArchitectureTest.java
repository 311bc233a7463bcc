package org.transmittal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.transmittal.job.EntryReading;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.EntryOutcome;

/** The house: which room may know which, and where each library may be used. */
@AnalyzeClasses(packages = "org.transmittal", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noPackagesGoRoundInACircle =
      slices().matching("org.transmittal.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule eachPackageUsesOnlyWhatTheDesignNames =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.transmittal..")
          .layer("sale")
          .definedBy("org.transmittal.sale..")
          .layer("article")
          .definedBy("org.transmittal.article..")
          .layer("normalization")
          .definedBy("org.transmittal.normalization..")
          .layer("archive")
          .definedBy("org.transmittal.archive..")
          .layer("extraction")
          .definedBy("org.transmittal.extraction..")
          .layer("ledger")
          .definedBy("org.transmittal.ledger..")
          .layer("rates")
          .definedBy("org.transmittal.rates..")
          .layer("warehouse")
          .definedBy("org.transmittal.warehouse..")
          .layer("report")
          .definedBy("org.transmittal.report..")
          .layer("review")
          .definedBy("org.transmittal.review..")
          .layer("evaluation")
          .definedBy("org.transmittal.evaluation..")
          .layer("job")
          .definedBy("org.transmittal.job..")
          .layer("backlog")
          .definedBy("org.transmittal.backlog..")
          .layer("cli")
          .definedBy("org.transmittal.cli..")
          // Only the build for Spark has it.
          .optionalLayer("backfill")
          .definedBy("org.transmittal.backfill..")
          .whereLayer("sale")
          .mayNotAccessAnyLayer()
          .whereLayer("article")
          .mayNotAccessAnyLayer()
          .whereLayer("normalization")
          .mayOnlyAccessLayers("sale")
          .whereLayer("archive")
          .mayOnlyAccessLayers("article")
          .whereLayer("extraction")
          .mayOnlyAccessLayers("article", "normalization", "sale")
          .whereLayer("ledger")
          .mayOnlyAccessLayers("sale")
          .whereLayer("rates")
          .mayOnlyAccessLayers("sale")
          .whereLayer("warehouse")
          .mayOnlyAccessLayers("sale", "article", "ledger")
          .whereLayer("report")
          .mayOnlyAccessLayers("sale", "article", "ledger", "warehouse")
          .whereLayer("review")
          .mayOnlyAccessLayers("sale", "ledger", "warehouse")
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("extraction", "ledger", "sale")
          .whereLayer("backlog")
          .mayOnlyAccessLayers("sale", "article", "archive", "warehouse")
          .whereLayer("backfill")
          .mayOnlyAccessLayers(
              "sale",
              "article",
              "normalization",
              "archive",
              "extraction",
              "warehouse",
              "backlog",
              "job")
          .whereLayer("backfill")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule theCoreKnowsNoFramework =
      classes()
          .that(
              resideInAnyPackage(
                  "org.transmittal.sale..",
                  "org.transmittal.article..",
                  "org.transmittal.normalization..",
                  "org.transmittal.extraction..",
                  "org.transmittal.ledger..",
                  "org.transmittal.evaluation.."))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java.lang..",
                  "java.math..",
                  "java.nio",
                  "java.nio.charset..",
                  "java.security..",
                  "java.text..",
                  "java.time..",
                  "java.util..",
                  "java.io..",
                  "org.jspecify..",
                  "org.transmittal.."));

  @ArchTest
  static final ArchRule whatRunsOnAClusterKnowsNoSpringAndNoDatabase =
      classes()
          .that(
              resideInAnyPackage(
                      "org.transmittal.archive..",
                      "org.transmittal.backlog..",
                      "org.transmittal.backfill..")
                  .or(type(EntryReading.class)))
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackages(
                      "org.springframework..",
                      "java.sql..",
                      "org.transmittal.job..",
                      "org.transmittal.warehouse..")
                  .or(belongTo(type(EntryReading.class)))
                  .or(belongTo(type(EntryOutcome.class)))
                  .or(type(EntryEnd.class)));

  @ArchTest
  static final ArchRule parquetIsReadInOnePlace =
      onlyIn("dev.hardwood..", "org.transmittal.backlog..");

  @ArchTest
  static final ArchRule sparkIsKnownInOnePlace =
      onlyIn("org.apache.spark..", "org.transmittal.backfill..");

  @ArchTest
  static final ArchRule excelIsDrawnInOnePlaceAndReadInAnother =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.transmittal.report.excel..", "org.transmittal.review..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule pdfIsDrawnInOnePlace =
      onlyIn("org.openpdf..", "org.transmittal.report.pdf..");

  @ArchTest
  static final ArchRule sqlIsSpokenInTheWarehouse =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.transmittal.warehouse..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javax.sql..", "org.springframework.jdbc..", "com.zaxxer.hikari..")
                  .or(resideInAPackage("java.sql..")));

  @ArchTest
  static final ArchRule theClockIsReadAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.transmittal.cli..")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.Clock.class, "systemUTC")
          .orShould()
          .callMethod(java.time.Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  /** What is no test, wherever a build puts those. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  @Test
  void everyPackageSaysWhatComesInAndWhatGoesOut() throws Exception {
    try (var folders = Files.walk(Path.of("src/main/java/org/transmittal"))) {
      for (var folder : folders.filter(Files::isDirectory).skip(1).toList()) {
        assertThat(folder.resolve("package-info.java")).isRegularFile();
      }
    }
  }

  private static ArchRule onlyIn(String library, String room) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
