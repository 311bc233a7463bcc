package org.transmittal.benchmark;

import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web page around a story as news sites write it: scripts, styles, menus and links to other
 * stories, which are most of its bytes.
 */
final class MadePage {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int MENU = 60;
  private static final int SCRIPTS = 12;
  private static final int OTHERS = 12;

  private MadePage() {}

  /**
   * The page.
   *
   * @param others tells the titles of the stories that it links to
   */
  static String of(MadeNews.Story story, MadeNews others, Random random) {
    var html = new StringBuilder(60_000);
    head(story, random, html);
    html.append("<body class=\"site\"><header class=\"top\"><nav><ul>\n");
    for (var i = 0; i < MENU; i++) {
      html.append(
          "<li class=\"menu-item item-%d\"><a href=\"/section/%d\">Section %d</a></li>\n"
              .formatted(i, i, i));
    }
    html.append("</ul></nav></header>\n<main id=\"content\"><article class=\"story\"><h1>");
    html.append(story.title()).append("</h1>\n<div class=\"story-body\">\n");
    for (var paragraph : story.paragraphs()) {
      html.append("<p class=\"text\">").append(paragraph).append("</p>\n");
    }
    html.append("</div></article></main>\n<aside class=\"more\"><ul>\n");
    for (var i = 0; i < OTHERS; i++) {
      var other = others.next();
      html.append(
          "<li><a class=\"card\" href=\"%s\"><img src=\"/i/%d.jpg\" alt=\"\" width=\"320\" height=\"180\"><span>%s</span></a></li>\n"
              .formatted(other.url(), other.number(), other.title()));
    }
    html.append("</ul></aside>\n<footer><p>All rights reserved.</p></footer>\n");
    scripts(random, html);
    return html.append("</body></html>\n").toString();
  }

  private static void head(MadeNews.Story story, Random random, StringBuilder html) {
    var data = JSON.createObjectNode();
    data.put("@context", "https://schema.org").put("@type", "NewsArticle");
    data.put("headline", story.title()).put("datePublished", story.day() + "T06:00:00Z");
    html.append("<!doctype html>\n<html lang=\"").append(story.language()).append("\"><head>\n");
    html.append("<meta charset=\"utf-8\"><title>").append(story.title()).append("</title>\n");
    html.append("<link rel=\"canonical\" href=\"").append(story.url()).append("\">\n");
    html.append("<meta property=\"og:title\" content=\"").append(story.title()).append("\">\n");
    html.append("<meta property=\"og:site_name\" content=\"The Example\">\n");
    html.append("<script type=\"application/ld+json\">")
        .append(data)
        .append("</script>\n<style>\n");
    for (var i = 0; i < 80; i++) {
      html.append(
          ".c%d{margin:%dpx;color:#%06x;order:%d}\n"
              .formatted(i, random.nextInt(40), random.nextInt(1 << 24), i));
    }
    html.append("</style>\n");
    scripts(random, html);
    html.append("</head>\n");
  }

  private static void scripts(Random random, StringBuilder html) {
    for (var i = 0; i < SCRIPTS; i++) {
      html.append("<script>window.q=window.q||[];");
      for (var j = 0; j < 20; j++) {
        html.append(
            "q.push({id:\"%x\",n:%d,f:function(a,b){return a<b&&a||b}});"
                .formatted(random.nextLong(), j));
      }
      html.append("</script>\n");
    }
  }
}
