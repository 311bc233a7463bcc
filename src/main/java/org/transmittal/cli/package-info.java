/**
 * The commands that people type, what they print, and the code that each ends with. Here alone the
 * clock, the file system and the terminal come in; everything else is given what it needs.
 */
@NullMarked
package org.transmittal.cli;

import org.jspecify.annotations.NullMarked;
