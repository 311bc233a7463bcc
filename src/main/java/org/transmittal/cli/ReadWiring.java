package org.transmittal.cli;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.transmittal.warehouse.WarehouseConfiguration;

/** The warehouse alone, for the commands that read no archives. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  JdbcTemplateAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class
})
@Import(WarehouseConfiguration.class)
class ReadWiring {}
