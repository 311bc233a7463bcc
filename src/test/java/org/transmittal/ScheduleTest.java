package org.transmittal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.CronExpression;
import org.yaml.snakeyaml.Yaml;

/** The examples of nightly schedules are taken by the tools that they are written for. */
class ScheduleTest {
  private static final Path EXAMPLES = Path.of("jobs/schedule");
  private static final Path SYSTEMD = Path.of("/usr/bin/systemd-analyze");

  @TempDir Path folder;

  @Test
  void systemdTakesTheServiceAndItsTimer() throws Exception {
    assumeTrue(Files.isExecutable(SYSTEMD), "systemd-analyze is not here");
    var here = Path.of("").toAbsolutePath();
    for (var name : List.of("transmittal.service", "transmittal.timer")) {
      var unit = Files.readString(EXAMPLES.resolve(name)).replace("/opt/transmittal", here + "");
      Files.writeString(folder.resolve(name), unit);
    }

    var verify =
        new ProcessBuilder(
                SYSTEMD.toString(),
                "verify",
                "--man=no",
                "--recursive-errors=no",
                folder.resolve("transmittal.service").toString(),
                folder.resolve("transmittal.timer").toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.contains("transmittal"))).isEmpty();
  }

  @Test
  void everyLineOfTheCrontabHasATimeAndTheLauncher() throws Exception {
    var lines =
        Files.readAllLines(EXAMPLES.resolve("crontab")).stream()
            .filter(line -> Character.isDigit(line.charAt(0)) || line.startsWith("*"))
            .toList();

    assertThat(lines).hasSizeGreaterThan(1);
    for (var line : lines) {
      var fields = line.split(" ", 6);
      assertThat(isTime(String.join(" ", List.of(fields).subList(0, 5)))).as(line).isTrue();
      assertThat(fields[5]).startsWith("/opt/transmittal/jobs/transmittal run");
      // Cron ends a command at a bare percent sign.
      assertThat(fields[5].replace("\\%", "")).doesNotContain("%");
    }
  }

  @Test
  void theCronJobHasNothingThatKubernetesDoesNotKnow() throws Exception {
    var job = cronJob(Files.readString(EXAMPLES.resolve("cronjob.yaml")));

    assertThat(job.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    assertThat(isTime(job.getSpec().getSchedule())).isTrue();
    assertThatThrownBy(() -> cronJob("{spec: {shedule: now}}")).hasMessageContaining("shedule");
  }

  /** The five fields of cron; Spring's have the seconds before them. */
  private static boolean isTime(String fields) {
    return CronExpression.isValidExpression("0 " + fields);
  }

  /**
   * Refuses what the classes of the interface have no property for, which they would keep apart.
   */
  private static CronJob cronJob(String yaml) {
    var mapper = new ObjectMapper();
    mapper.setAnnotationIntrospector(
        new JacksonAnnotationIntrospector() {
          private static final long serialVersionUID = 1;

          @Override
          public Boolean hasAnySetter(Annotated member) {
            return false;
          }
        });
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    return mapper.convertValue(new Yaml().load(yaml), CronJob.class);
  }
}
