package org.transmittal.cli;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.article.Sieve;
import org.transmittal.extraction.SaleExtractor;
import org.transmittal.extraction.SaleSieve;
import org.transmittal.job.JobSettings;
import org.transmittal.job.RunLauncher;
import org.transmittal.job.RunRequest;
import org.transmittal.normalization.Rules;
import org.transmittal.rates.Rates;
import org.transmittal.warehouse.WarehouseConfiguration;

/**
 * Puts the parts of a run together; the parts themselves know no framework but the job's. The rules
 * are there already, as they are read meanwhile.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WarehouseConfiguration.class)
@ComponentScan(basePackageClasses = RunLauncher.class)
class RunWiring {
  /** Has Spring Batch time its steps and chunks. */
  @Bean
  ObservationRegistry observations(MeterRegistry meters) {
    var registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    return registry;
  }

  @Bean
  Rates rates(Environment settings) {
    return RateFile.load(settings.getProperty(RateFile.SETTING));
  }

  @Bean
  SaleExtractor extractor(Rules rules) {
    return new SaleExtractor(rules);
  }

  @Bean
  ArchiveReader archives(JobSettings settings, RunRequest request, Rules rules) {
    // What lies outside of a window is told by its date, whatever it is about.
    var sieve = request.isNightly() ? new SaleSieve(rules) : Sieve.OPEN;
    return new ArchiveReader(settings.limits(), sieve);
  }
}
