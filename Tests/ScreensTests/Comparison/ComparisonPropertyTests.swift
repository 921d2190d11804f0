import Canvas
import News
import TestSupport
import Testing

@testable import Comparing
@testable import Screens

/// What holds for every comparison, also for one that no engine would make.
@Suite struct ComparisonPropertyTests {
  private static let actions: [Action] = [
    .up, .down, .pageDown, .pageUp, .halfPageDown, .top, .bottom, .open, .back, .nextFinding,
    .previousFinding,
    .explain, .otherSide, .swapSides, .switchLayout, .widen, .narrow, .summary, .nextTab, .tab(6), .tab(5),
    .keep,
    .select, .selectSentences, .wordLeft, .wordRight, .layer(1), .layer(2), .layer(4), .layer(6), .filter,
  ]

  @Test("In aligned layouts every sentence stands once and its text whole", arguments: 0..<120)
  func nothingIsLostOrDoubled(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let spread = Spread(RandomComparison.make(using: &numbers), event: nil)
    for focus in Side.allCases {
      for side in Side.allCases {
        let units = spread.blocks[focus].flatMap { $0.units[side] }
        #expect(units.sorted() == Array(spread.reports[side].units.indices))
      }
      #expect(spread.blocks[focus].allSatisfy { $0.units.left.count < 2 || $0.units.right.count < 2 })
      let order = spread.blocks[focus].flatMap { $0.units[focus] }
      #expect(order == order.sorted())
      expectWhole(spread, focus, columns: Int.random(in: 1...60, using: &numbers))
    }
    #expect(spread.order.left.sorted() == Array(spread.findings.indices))
    #expect(spread.order.right.sorted() == Array(spread.findings.indices))
  }

  /// Every glyph that is not blank is drawn exactly once in each layout.
  private func expectWhole(_ spread: Spread, _ focus: Side, columns: Int) {
    for layout in [PageForm.Layout.aligned, .stacked, .flow] {
      let form = PageForm(
        layout: layout, focus: focus, first: .left, columns: Sides(left: columns, right: max(1, columns / 2)))
      let page = Page(spread, form)
      if layout.keepsRowsTogether { #expect(page.rows.left.count == page.rows.right.count) }
      for side in Side.allCases {
        let drawn = page.rows[side].compactMap { $0.line.map { Array($0.glyphs) } }.flatMap(\.self)
        #expect(Set(drawn).count == drawn.count)
        let display = spread.reports[side].display
        let missing = Set(display.glyphs.indices).subtracting(drawn)
        #expect(missing.allSatisfy { display.glyphs[$0].isBlank })
      }
    }
  }

  @Test("No comparison, size or key ever breaks the screen", arguments: 0..<120)
  func total(seed: Int) {
    var numbers = SeededNumbers(seed: 1000 + UInt64(seed))
    var screen = ComparisonScreen(
      RandomComparison.make(using: &numbers), event: HostileText.text(of: 20, using: &numbers))
    for _ in 0..<40 {
      let size = Size(
        columns: Int.random(in: 0...150, using: &numbers), rows: Int.random(in: 0...40, using: &numbers))
      input(to: &screen, size, &numbers)
      let frame = screen.render(size: size)
      #expect(frame.size == size)
      if let cursor = frame.cursor {
        #expect(Rect(column: 0, row: 0, columns: size.columns, rows: size.rows).contains(cursor))
      }
      _ = screen.footer(size: size)
    }
  }

  private func input(to screen: inout ComparisonScreen, _ size: Size, _ numbers: inout SeededNumbers) {
    let point = Point(
      column: Int.random(in: -1...160, using: &numbers), row: Int.random(in: -1...45, using: &numbers))
    switch Int.random(in: 0...9, using: &numbers) {
    case 0: _ = screen.handle(Mouse(.press, at: point), size: size)
    case 1: _ = screen.handle(Mouse(.drag, at: point), size: size)
    case 2: _ = screen.handle(Mouse(.wheelDown, at: point), size: size)
    case 3: _ = screen.answer(.search, with: HostileText.text(of: 2, using: &numbers), size: size)
    case 4: _ = screen.answer(.note, with: HostileText.text(of: 9, using: &numbers), size: size)
    case 5:
      let start = Int.random(in: -5...200, using: &numbers)
      screen.show(TextRange(start, start + Int.random(in: -3...40, using: &numbers)), on: .right, size: size)
    default:
      let action = Self.actions[Int.random(in: 0..<Self.actions.count, using: &numbers)]
      _ = screen.perform(action, size: size)
    }
  }

  @Test func twoEmptyReportsSaySo() {
    let screen = ComparisonScreen(Comparison(of: Article(text: ""), and: Article(text: "")))
    #expect(
      screen.render(size: Size(columns: 100, rows: 10)).picture.contains("Neither report has any text."))
  }
}

/// Comparisons with hostile texts, and ranges that may lie anywhere.
enum RandomComparison {
  static func make(using numbers: inout SeededNumbers) -> Comparison {
    let articles = Sides(
      left: Article(title: HostileText.text(of: 9, using: &numbers), text: text(&numbers)),
      right: Article(text: text(&numbers)))
    var sentences = Sides<[Sentence]>(left: [], right: [])
    for side in Side.allCases { sentences[side] = self.sentences(of: articles[side].text, &numbers) }
    let links = (0..<Int.random(in: 0...20, using: &numbers)).map { _ in
      PassageLink(
        left: sentences.left.randomElement(using: &numbers)?.range,
        right: sentences.right.randomElement(using: &numbers)?.range,
        score: Double.random(in: 0...1, using: &numbers))
    }
    return Comparison(
      articles: articles, words: Sides(left: 3, right: 0), sentences: sentences, passages: links,
      quotes: (0..<4).map { _ in quote(&numbers) },
      framing: (0..<3).map { _ in
        FramingContrast(
          kind: .label, left: range(&numbers), right: range(&numbers), weight: 0.5,
          reason: HostileText.text(of: 30, using: &numbers))
      },
      facts: [UniqueFact(side: .right, range: range(&numbers), kind: .name, weight: 1, reason: "")],
      conflicts: [Conflict(.date, left: range(&numbers), right: range(&numbers), reason: "")],
      voices: [
        Voice(
          name: HostileText.text(of: 9, using: &numbers), left: .init(quotes: 1, words: 90_000),
          right: .init(quotes: 0, words: 0))
      ])
  }

  private static func text(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 0...6, using: &numbers)).map { _ in HostileText.text(of: 60, using: &numbers) }
      .joined(separator: "\n\n")
  }

  /// Pieces of the text in order, some of them cut, doubled or out of bounds.
  private static func sentences(of text: String, _ numbers: inout SeededNumbers) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = 0
    while start < text.unicodeScalars.count {
      let end = start + Int.random(in: 0...30, using: &numbers)
      sentences.append(
        Sentence(
          range: TextRange(start + Int.random(in: -2...2, using: &numbers), end), coverage: .none,
          opensParagraph: Bool.random(using: &numbers), isFurniture: Bool.random(using: &numbers)))
      start = end + 1
    }
    return sentences
  }

  private static func quote(_ numbers: inout SeededNumbers) -> QuoteFinding {
    let edit = QuoteEdit(left: range(&numbers), right: Bool.random(using: &numbers) ? range(&numbers) : nil)
    return QuoteFinding(
      relation: QuoteFinding.Relation.allCases.randomElement(using: &numbers) ?? .only,
      left: Bool.random(using: &numbers) ? quotation(&numbers) : nil,
      right: Bool.random(using: &numbers) ? quotation(&numbers) : nil, edits: [edit], reason: "")
  }

  private static func quotation(_ numbers: inout SeededNumbers) -> Quotation {
    Quotation(
      range: range(&numbers), speaker: HostileText.text(of: 5, using: &numbers),
      speakerRange: range(&numbers),
      cue: nil, cueRange: range(&numbers))
  }

  private static func range(_ numbers: inout SeededNumbers) -> TextRange {
    let start = Int.random(in: -9...200, using: &numbers)
    return TextRange(start, start + Int.random(in: -5...50, using: &numbers))
  }
}
