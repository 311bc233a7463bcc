package org.transmittal.cli;

import org.springframework.boot.context.properties.bind.BindException;

/** A setting in the configuration file or the environment that cannot be. */
class SettingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SettingException(String message) {
    super(message);
  }

  /** A setting that cannot be is told by the name of the setting, not by how it was bound. */
  static RuntimeException in(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind) {
        var root = bind.getCause() == null ? bind : bind.getCause();
        while (root.getCause() != null) {
          root = root.getCause();
        }
        return new SettingException(
            "a setting of %s is wrong: %s".formatted(bind.getName(), Message.of(root)));
      }
    }
    return failure;
  }
}
