package org.transmittal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program carries the list of what it is made of, for whoever looks for holes. */
class BillOfMaterialsIT {
  @Test
  void namesWhatRunsWithItsVersionAndNothingThatOnlyTests() throws Exception {
    try (var bom = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      var list = JsonMapper.shared().readTree(bom);
      var names = new ArrayList<String>();
      for (var component : list.get("components")) {
        names.add(component.get("name").asString());
        assertThat(component.get("version").asString()).isNotBlank();
        assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
      }

      assertThat(list.get("bomFormat").asString()).isEqualTo("CycloneDX");
      assertThat(names)
          .contains("spring-batch-core", "poi-ooxml", "openpdf", "HikariCP", "mysql-connector-j")
          .noneMatch(name -> name.contains("junit") || name.contains("archunit"));
    }
  }
}
