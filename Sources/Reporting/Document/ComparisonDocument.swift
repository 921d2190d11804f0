import Comparing
import News

/// A comparison put into words, before it is written as Markdown or as plain text.
struct ComparisonDocument {
  /// What stands next to each other: one finding, as either report prints it.
  struct Item {
    /// The mark that the finding has in the reader: `≠`.
    let mark: Character
    /// The kind of a framing contrast or a conflict, or who said a quotation; may be empty.
    let heading: String
    /// One printing where both are the same or only one report has it.
    let printings: [Printing]
    let reason: String
  }

  /// The words of one report.
  struct Printing {
    /// Nil where it stands for both.
    let side: Side?
    /// True where the report itself has the words in quotation marks.
    let isQuotation: Bool
    let runs: [Run]
  }

  /// A stretch of text; `differs` where the other report has other words.
  struct Run: Hashable {
    let text: String
    let differs: Bool
  }

  struct Section {
    let heading: String
    let items: [Item]
  }

  let comparison: Comparison
  /// What either report is called: its outlet, or `Left` and `Right` where these would not tell them apart.
  let names: Sides<String>

  init(_ comparison: Comparison) {
    self.comparison = comparison
    let outlets = comparison.articles.map { $0.outlet?.name ?? "" }
    let told = !outlets.left.isEmpty && !outlets.right.isEmpty && outlets.left != outlets.right
    names = told ? outlets : Sides(left: "Left", right: "Right")
  }

  /// `Strait Monitor and Pacific Wire on Security talks`.
  var title: String {
    let pair = "\(names.left) and \(names.right)"
    let events = comparison.articles.map(\.event)
    guard let event = events.left ?? events.right else { return "\(pair), side by side" }
    return "\(pair) on \(event)"
  }

  /// The quotations, by what became of them; only what there is.
  var quotes: [Section] {
    let relations: [(QuoteFinding.Relation, String)] = [
      (.identical, "Shared"), (.trimmed, "Trimmed"), (.altered, "Altered"), (.paraphrased, "Retold"),
      (.only, "Quoted by one report only"),
    ]
    return relations.compactMap { relation, heading in
      let items = comparison.shownQuotes.filter { $0.relation == relation }.map(item(of:))
      return items.isEmpty ? nil : Section(heading: heading, items: items)
    }
  }

  var framing: [Item] {
    comparison.framing.map {
      contrast("~", $0.kind.words, left: $0.left, right: $0.right, words: $0.words, reason: $0.reason)
    }
  }

  var conflicts: [Item] {
    comparison.conflicts.map {
      contrast("!", $0.matter.rawValue, left: $0.left, right: $0.right, reason: $0.reason)
    }
  }

  /// Where the report on `side` speaks in its writer's own voice.
  func remarks(on side: Side) -> [Item] {
    comparison.remarks.filter { $0.side == side }.map { remark in
      Item(
        mark: "~", heading: remark.kind.words, printings: [printing(side, remark.range)],
        reason: remark.reason)
    }
  }

  /// A row of the table of names: `regime 3 (1 quoted) / 0`.
  struct NameRow {
    let label: String
    let uses: Sides<String>
    /// The report that alone uses the label.
    let only: String
  }

  var namings: [(entity: String, rows: [NameRow])] {
    comparison.namings.map { naming in
      (naming.entity, naming.labels.map(row(of:)))
    }
  }

  private func row(of label: Naming.Label) -> NameRow {
    func words(_ uses: Naming.Uses) -> String {
      uses.quoted == 0 ? "\(uses.plain)" : "\(uses.plain) + \(uses.quoted) quoted"
    }
    return NameRow(
      label: label.text, uses: Sides(left: words(label.left), right: words(label.right)),
      only: label.onlyOn.map { names[$0] } ?? "")
  }

  /// What only the report on `side` tells.
  func facts(on side: Side) -> [Item] {
    comparison.facts.filter { $0.side == side }.map { fact in
      Item(mark: "+", heading: "", printings: [printing(side, fact.range)], reason: fact.reason)
    }
  }
}

extension ComparisonDocument {
  private func item(of quote: QuoteFinding) -> Item {
    let sides = [
      (Side.left, quote.left, quote.edits.map(\.left)), (.right, quote.right, quote.edits.map(\.right)),
    ]
    var printings = sides.compactMap { side, quotation, edits in
      quotation.map {
        printing(
          side, $0.range, edits: edits.compactMap(\.self),
          isQuotation: quote.relation != .paraphrased || isMarked($0.range, on: side))
      }
    }
    if quote.relation == .identical, let first = printings.first {
      printings = [Printing(side: nil, isQuotation: first.isQuotation, runs: first.runs)]
    }
    return Item(
      mark: Self.mark(of: quote.relation), heading: Self.speakers(of: quote), printings: printings,
      reason: quote.reason)
  }

  private func contrast(
    _ mark: Character, _ kind: String, left: TextRange, right: TextRange,
    words: Sides<[TextRange]> = Sides(left: [], right: []), reason: String
  ) -> Item {
    Item(
      mark: mark, heading: kind,
      printings: [printing(.left, left, edits: words.left), printing(.right, right, edits: words.right)],
      reason: reason)
  }

  private func printing(
    _ side: Side, _ range: TextRange, edits: [TextRange] = [], isQuotation: Bool = false
  ) -> Printing {
    Printing(
      side: side, isQuotation: isQuotation,
      runs: Self.runs(of: comparison.articles[side].text, in: range, edits: edits))
  }

  /// Whether a quotation mark stands right before or behind `range`.
  private func isMarked(_ range: TextRange, on side: Side) -> Bool {
    let text = comparison.articles[side].text
    return Self.marks.contains(text.text(in: TextRange(range.start - 1, range.start)))
      || Self.marks.contains(text.text(in: TextRange(range.end, range.end + 1)))
  }

  private static let marks: Set<String> = ["\"", "“", "”", "„", "‘", "’", "'", "«", "»", "‹", "›"]

  /// The text of `range`, cut where an edit begins or ends.
  static func runs(of text: String, in range: TextRange, edits: [TextRange]) -> [Run] {
    var runs: [Run] = []
    var place = range.start
    func add(upTo end: Int, differs: Bool) {
      if end > place { runs.append(Run(text: text.text(in: TextRange(place, end)), differs: differs)) }
      place = max(place, end)
    }
    for edit in edits.sorted() where edit.overlap(range) > 0 {
      add(upTo: edit.start, differs: false)
      add(upTo: min(edit.end, range.end), differs: true)
    }
    add(upTo: range.end, differs: false)
    return runs
  }

  /// The same signs as in the gutters of the reader.
  private static func mark(of relation: QuoteFinding.Relation) -> Character {
    switch relation {
    case .identical: "="
    case .trimmed: "<"
    case .altered: "≠"
    case .paraphrased: "≈"
    case .only: "+"
    }
  }

  /// The speaker, and both where the reports name another one.
  private static func speakers(of quote: QuoteFinding) -> String {
    let names = [quote.left?.speaker, quote.right?.speaker].compactMap(\.self)
    guard let first = names.first else { return "" }
    return names.allSatisfy { $0 == first } ? first : names.joined(separator: " / ")
  }
}
