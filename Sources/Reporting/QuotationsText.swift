public import Comparing
public import News

/// The direct quotations of one article as plain text, for a pipe or a terminal.
public enum QuotationsText {
  /// One quotation after the other on the empty `page`, each with its speaker below.
  public static func text(
    of quotations: [Quotation], in article: Article, on page: PlainPage = PlainPage()
  ) -> String {
    var page = page
    guard !quotations.isEmpty else { return "The report quotes nobody.\n" }
    for quotation in quotations {
      page.space()
      page.paragraph("“\(article.text.text(in: quotation.range))”")
      page.paragraph(quotation.speaker ?? "nobody is named", lead: "  — ")
    }
    return page.text
  }
}
