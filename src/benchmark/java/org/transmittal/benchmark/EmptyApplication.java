package org.transmittal.benchmark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

/** A Spring Boot application that has nothing in it. */
@Configuration(proxyBeanMethods = false)
public class EmptyApplication {
  /** Starts it, and ends. */
  public static void main(String[] args) {
    var application = new SpringApplication(EmptyApplication.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run().close();
  }
}
