public import Comparing
import News

/// A comparison as a Markdown document to paste into an article, a note or an issue.
public enum ComparisonMarkdown {
  /// The document, ended by a line end. Words that differ between two printings of a quotation are bold.
  public static func text(of comparison: Comparison) -> String {
    let document = ComparisonDocument(comparison)
    var page = MarkdownPage()
    page.heading(1, MarkdownText.of(document.title))
    page.reports(of: document)
    page.paragraph(MarkdownText.of(ComparisonCounts(of: comparison).line(names: document.names)))
    page.quotes(of: document)
    page.contrasts("Framing", document.framing, names: document.names)
    page.remarks(of: document)
    page.namings(of: document)
    page.facts(of: document)
    page.contrasts("Conflicts", document.conflicts, names: document.names)
    page.voices(of: document)
    return page.text
  }
}

extension MarkdownPage {
  fileprivate mutating func reports(of document: ComparisonDocument) {
    let articles = document.comparison.articles
    let words = document.comparison.words
    func row(_ name: String, _ value: (Article) -> String?) -> [String] {
      [name] + [articles.left, articles.right].map { MarkdownText.of(value($0) ?? "") }
    }
    table(
      ["", MarkdownText.of(document.names.left), MarkdownText.of(document.names.right)],
      [
        row("Headline", \.name), row("Outlet", \.outlet?.name), row("Published", \.published?.readable),
        row("By", \.byline), row("Address", \.url), ["Words", String(words.left), String(words.right)],
      ].filter { $0[1] + $0[2] != "" })
  }

  fileprivate mutating func quotes(of document: ComparisonDocument) {
    heading(2, "Quotes")
    guard !document.quotes.isEmpty else { return paragraph("Neither report quotes anyone.") }
    for section in document.quotes {
      heading(3, section.heading)
      for item in section.items { quote(item, names: document.names) }
    }
  }

  private mutating func quote(_ item: ComparisonDocument.Item, names: Sides<String>) {
    let speaker = item.heading.isEmpty ? "" : "— \(MarkdownText.of(item.heading))"
    guard item.printings.count == 2 else {
      for printing in item.printings {
        let outlet = printing.side.map { "*\(MarkdownText.of(names[$0]))*" } ?? ""
        let source = [speaker, outlet].filter { !$0.isEmpty }.joined(separator: ", ")
        quotation([Self.words(of: printing), source].filter { !$0.isEmpty })
      }
      return
    }
    let lines = item.printings.map { printing in
      "*\(MarkdownText.of(printing.side.map { names[$0] } ?? ""))*: \(Self.words(of: printing))"
    }
    quotation((lines + [speaker]).filter { !$0.isEmpty })
  }

  private static func words(of printing: ComparisonDocument.Printing) -> String {
    let text = MarkdownText.of(printing.runs)
    return printing.isQuotation ? "“\(text)”" : text
  }

  fileprivate mutating func contrasts(
    _ name: String, _ items: [ComparisonDocument.Item], names: Sides<String>
  ) {
    guard !items.isEmpty else { return }
    heading(2, name)
    table(
      ["Kind", MarkdownText.of(names.left), MarkdownText.of(names.right), "Why"],
      items.map { item in
        [MarkdownText.of(item.heading)] + item.printings.map { MarkdownText.of($0.runs) }
          + [MarkdownText.of(item.reason)]
      })
  }

  fileprivate mutating func remarks(of document: ComparisonDocument) {
    for side in Side.allCases {
      let items = document.remarks(on: side)
      guard !items.isEmpty else { continue }
      heading(2, "The writer's voice in \(MarkdownText.of(document.names[side]))")
      table(
        ["Kind", "Words"],
        items.map { item in
          [MarkdownText.of(item.heading)] + item.printings.map { MarkdownText.of($0.runs) }
        })
    }
  }

  fileprivate mutating func namings(of document: ComparisonDocument) {
    guard !document.namings.isEmpty else { return }
    heading(2, "Names")
    let names = [document.names.left, document.names.right].map(MarkdownText.of(_:))
    table(
      ["Of", "Label"] + names + ["Only in"],
      document.namings.flatMap { naming in
        naming.rows.map { row in
          [naming.entity, row.label, row.uses.left, row.uses.right, row.only].map(MarkdownText.of(_:))
        }
      })
  }

  fileprivate mutating func facts(of document: ComparisonDocument) {
    for side in Side.allCases {
      let items = document.facts(on: side)
      guard !items.isEmpty else { continue }
      heading(2, "Only in \(MarkdownText.of(document.names[side]))")
      list(items.flatMap(\.printings).map { MarkdownText.of($0.runs) })
    }
  }

  fileprivate mutating func voices(of document: ComparisonDocument) {
    let voices = document.comparison.voices
    guard !voices.isEmpty else { return }
    heading(2, "Voices")
    let names = [document.names.left, document.names.right].map(MarkdownText.of(_:))
    table(
      ["Speaker"] + names.flatMap { ["\($0): quotes", "words"] },
      voices.map { voice in
        [MarkdownText.of(voice.name)]
          + [voice.left, voice.right].flatMap { [String($0.quotes), String($0.words)] }
      })
  }
}
