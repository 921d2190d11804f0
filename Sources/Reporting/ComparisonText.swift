public import Comparing
import News

/// A comparison as plain text, for a pipe or a terminal.
public enum ComparisonText {
  /// The report on the empty `page`. Words that differ between two printings of a quotation stand in brackets.
  public static func text(of comparison: Comparison, on page: PlainPage = PlainPage()) -> String {
    let document = ComparisonDocument(comparison)
    var page = page
    page.paragraph(document.title)
    page.reports(of: document)
    page.space()
    page.paragraph(ComparisonCounts(of: comparison).line(names: document.names))
    for section in document.quotes {
      page.items("Quotes: \(section.heading)", section.items, names: document.names)
    }
    page.items("Framing", document.framing, names: document.names)
    for side in Side.allCases {
      page.items(
        "The writer's voice in \(document.names[side])", document.remarks(on: side), names: document.names)
    }
    page.namings(of: document)
    for side in Side.allCases {
      page.items("Only in \(document.names[side])", document.facts(on: side), names: document.names)
    }
    page.items("Conflicts", document.conflicts, names: document.names)
    page.voices(of: document)
    return page.text
  }
}

extension PlainPage {
  fileprivate mutating func reports(of document: ComparisonDocument) {
    for side in Side.allCases {
      let article = document.comparison.articles[side]
      space()
      paragraph(article.name, lead: "  ")
      let facts = [
        document.names[side], day(article.published), article.byline,
        "\(document.comparison.words[side]) words",
      ]
      paragraph(facts.compactMap(\.self).joined(separator: " · "), lead: "  ")
    }
  }

  fileprivate mutating func items(
    _ name: String, _ items: [ComparisonDocument.Item], names: Sides<String>
  ) {
    guard !items.isEmpty else { return }
    heading(name)
    for item in items {
      space()
      self.item(item, names: names)
    }
  }

  private mutating func item(_ item: ComparisonDocument.Item, names: Sides<String>) {
    var lead = "\(item.mark) "
    if !item.heading.isEmpty {
      paragraph(item.heading, lead: lead)
      lead = "  "
    }
    for printing in item.printings {
      let name = item.printings.count > 1 ? printing.side.map { "\(names[$0]): " } : nil
      paragraph((name ?? "") + Self.words(of: printing), lead: lead)
      lead = "  "
    }
    if item.printings.count > 1, !item.reason.isEmpty { paragraph("(\(item.reason))", lead: lead) }
  }

  private static func words(of printing: ComparisonDocument.Printing) -> String {
    let text = printing.runs.map { $0.differs ? "[\($0.text)]" : $0.text }.joined()
    return printing.isQuotation ? "“\(text)”" : text
  }

  fileprivate mutating func namings(of document: ComparisonDocument) {
    guard !document.namings.isEmpty else { return }
    heading("Names")
    for naming in document.namings {
      space()
      for row in naming.rows {
        let only = row.only.isEmpty ? "" : " (only in \(row.only))"
        let uses = Side.allCases.map { "\(document.names[$0]) \(row.uses[$0])" }
        paragraph("\(row.label): \(uses.joined(separator: "; "))\(only)", lead: "  ")
      }
    }
  }

  fileprivate mutating func voices(of document: ComparisonDocument) {
    guard !document.comparison.voices.isEmpty else { return }
    heading("Voices")
    space()
    for voice in document.comparison.voices {
      let shares = Side.allCases.map { side in
        let share = side == .left ? voice.left : voice.right
        return
          "\(document.names[side]) \(share.quotes) \(share.quotes == 1 ? "quote" : "quotes"), \(share.words) words"
      }
      paragraph("\(voice.name): \(shares.joined(separator: "; "))", lead: "  ")
    }
  }
}
