import Canvas
import Comparing
import News

/// The items of one tab as rows, for one width.
struct SummaryList: Sendable {
  /// Where Enter leads.
  enum Target: Hashable, Sendable {
    case finding(Int)
    case place(TextRange, Side)
  }

  /// The rows of each item.
  private(set) var items: [[PlacedRow]] = []
  /// For each item its first row; one more for the end.
  private var starts: [Int] = [0]

  /// Everything the rows depend on besides the findings.
  struct Form: Hashable, Sendable {
    let tab: Summary.Tab
    let columns: Int
    let first: Side
  }

  init(_ form: Form, _ spread: Spread) {
    let (columns, first) = (form.columns, form.first)
    switch form.tab {
    case .quotes, .framing, .facts, .conflicts:
      let writer = FindingItem(spread: spread, columns: columns, first: first)
      items = Self.findings(of: form.tab, in: spread, first: first).map(writer.rows(of:))
    case .voices: items = VoiceBars(spread.comparison.voices, columns: columns, first: first).items
    case .order: items = OrderChart(spread, columns: columns, first: first).items
    case .names: items = NameTable(spread.comparison.namings, columns: columns, first: first).items
    }
    for item in items { starts.append(starts[starts.count - 1] + item.count) }
  }

  var height: Int { starts[starts.count - 1] }

  func rows(of item: Int) -> Range<Int> {
    items.indices.contains(item) ? starts[item]..<starts[item + 1] : 0..<0
  }

  func item(atRow row: Int) -> Int? {
    guard row >= 0, row < height else { return nil }
    return starts.firstIndexSorted { $0 > row } - 1
  }

  static func count(of tab: Summary.Tab, in spread: Spread) -> Int {
    switch tab {
    case .voices: spread.comparison.voices.count
    case .order:
      spread.comparison.order.count + HeadRows.items(of: spread.comparison, first: .left).count
    case .names: NameTable.labels(of: spread.comparison.namings).count
    default: findings(of: tab, in: spread, first: .left).count
    }
  }

  /// The findings of a tab, as indices: quotations in reading order, the rest most telling first.
  static func findings(of tab: Summary.Tab, in spread: Spread, first: Side) -> [Int] {
    let all = spread.order[first]
    func isQuotation(_ finding: Finding) -> Bool {
      finding.quotations.left != nil || finding.quotations.right != nil
    }
    let chosen = all.filter { index in
      let finding = spread.findings[index]
      return switch tab {
      case .quotes: isQuotation(finding) || finding.layer == .alteredQuotes
      case .framing: finding.layer == .framing
      case .facts: finding.layer == .onlyHere && !isQuotation(finding)
      case .conflicts: finding.layer == .conflicts
      case .voices, .order, .names: false
      }
    }
    guard tab == .framing || tab == .facts else { return chosen }
    return chosen.sorted { rank($0, spread, first) < rank($1, spread, first) }
  }

  /// What both sides have first, then what is the first side's, then the other's; then by weight, then in reading order.
  private static func rank(_ index: Int, _ spread: Spread, _ first: Side) -> (Int, Double, Int) {
    let finding = spread.findings[index]
    let sides = finding.ranges[first] == nil ? 2 : finding.ranges[first.other] == nil ? 1 : 0
    return (sides, -finding.weight, index)
  }

  static func target(of item: Int, tab: Summary.Tab, in spread: Spread, first: Side) -> Target? {
    switch tab {
    case .voices: VoiceBars.target(of: item, in: spread, first: first)
    case .order: OrderChart.target(of: item, in: spread, first: first)
    case .names: NameTable.target(of: item, in: spread, first: first)
    default:
      findings(of: tab, in: spread, first: first).dropFirst(max(0, item)).first.map { .finding($0) }
    }
  }
}
