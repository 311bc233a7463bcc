package org.transmittal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program carries the list of what it is made of, for whoever looks for holes. */
class BillOfMaterialsIT {
  /** Where a version that the build names has to arrive, whatever another list of versions says. */
  private static final Map<String, String> NAMED =
      Map.of(
          "mysql-connector-j", "mysql.version",
          "jackson-databind", "jackson.version",
          "spring-boot", "spring-boot.version",
          "poi-ooxml", "poi.version",
          "openpdf", "openpdf.version",
          "jsoup", "jsoup.version");

  @Test
  void namesWhatRunsWithItsVersionAndNothingThatOnlyTests() throws Exception {
    try (var bom = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      var list = JsonMapper.shared().readTree(bom);
      var names = new ArrayList<String>();
      var versions = new HashMap<String, String>();
      for (var component : list.get("components")) {
        names.add(component.get("name").asString());
        versions.put(component.get("name").asString(), component.get("version").asString());
        assertThat(component.get("version").asString()).isNotBlank();
        assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
      }

      assertThat(list.get("bomFormat").asString()).isEqualTo("CycloneDX");
      assertThat(names)
          .contains("spring-batch-core", "poi-ooxml", "openpdf", "HikariCP", "mysql-connector-j")
          .noneMatch(name -> name.contains("junit") || name.contains("archunit"));
      var build = Files.readString(Path.of("pom.xml"));
      NAMED.forEach(
          (name, property) ->
              assertThat(build)
                  .contains("<%s>%s</%s>".formatted(property, versions.get(name), property)));
    }
  }
}
