package org.transmittal.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pivot table of a workbook as its parts have it. */
record PivotFile(XSSFWorkbook workbook, Part table, Part cache, Part records) {
  /** A part of the file. */
  record Part(Element root) {
    Element only(String name) {
      var found = elements(root.getElementsByTagName(name));
      assertThat(found).as(name).hasSize(1);
      return found.getFirst();
    }

    int number(String attribute) {
      return Integer.parseInt(root.getAttribute(attribute));
    }

    /** The children of an element that says how many it has, and has as many. */
    List<Element> counted(String name) {
      return root.getTagName().equals(name) ? countedChildren(root) : countedChildren(only(name));
    }
  }

  static PivotFile read(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new PivotFile(
          new XSSFWorkbook(file.toFile().getPath()),
          part(zip, "xl/pivotTables/pivotTable1.xml"),
          part(zip, "xl/pivotCache/pivotCacheDefinition1.xml"),
          part(zip, "xl/pivotCache/pivotCacheRecords1.xml"));
    }
  }

  /** What a record has in a field: words, a number, or null for nothing. */
  @Nullable Object value(Element record, int field) {
    var value = children(record).get(field);
    return switch (value.getTagName()) {
      case "x" -> names(field).get(Integer.parseInt(value.getAttribute("v")));
      case "n" -> Double.valueOf(value.getAttribute("v"));
      case "m" -> null;
      default -> throw new AssertionError(value.getTagName());
    };
  }

  /** What stands in a field of words, in the order of the cache. */
  List<String> names(int field) {
    return children(children(cache.counted("cacheFields").get(field)).getFirst()).stream()
        .map(item -> item.getAttribute("v"))
        .toList();
  }

  static List<Element> counted(Element parent, String name) {
    return countedChildren(elements(parent.getElementsByTagName(name)).getFirst());
  }

  static List<Element> children(Element parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> countedChildren(Element parent) {
    assertThat(children(parent)).hasSize(Integer.parseInt(parent.getAttribute("count")));
    return children(parent);
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Part part(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      return new Part(builder.parse(in).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(name, e);
    }
  }
}
