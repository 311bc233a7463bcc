package org.transmittal.report.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;

/**
 * Checks each part of a workbook against the schemas of Open XML, which POI has in full in a
 * library that the program goes without. Run with that library in place of the lighter one.
 */
public final class SchemaCheck {
  private SchemaCheck() {}

  /** The workbook is the one argument. */
  public static void main(String[] args) throws Exception {
    var holder = Class.forName("org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder");
    var schemas = (SchemaTypeSystem) holder.getField("typeSystem").get(null);
    var types = XmlBeans.typeLoaderUnion(schemas, XmlBeans.getBuiltinTypeSystem());
    var checked = 0;
    try (var zip = new ZipFile(Path.of(args[0]).toFile())) {
      for (var entry : zip.stream().toList()) {
        if (entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml")) {
          try (var part = zip.getInputStream(entry)) {
            check(entry.getName(), part.readAllBytes(), types);
          }
          checked++;
        }
      }
    }
    System.out.println(checked + " parts checked");
  }

  private static void check(String name, byte[] xml, SchemaTypeLoader types)
      throws XmlException, IOException {
    var part = types.parse(new java.io.ByteArrayInputStream(xml), null, new XmlOptions());
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    errors.stream().limit(5).forEach(error -> System.out.println(name + ": " + error));
  }
}
