package org.transmittal.cli;

/** A setting in the configuration file or the environment that cannot be. */
class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SettingException(String message) {
    super(message);
  }
}
