internal import News

/// The day that a page shows beside its heading, or that its address names, for pages that say nothing to machines.
///
/// A day only: a time without a zone is a different moment in every place.
struct ShownDate {
  /// How far from its heading, in nodes of the tree, an article's date may stand.
  private static let after = 80
  private static let before = 30
  /// What is longer is a sentence that names a day.
  private static let longestLine = 120
  /// How far behind the heading a line is looked at that has no name, but says nothing else.
  static let closeBy = 30

  private let tree: HTMLTree
  private let isDayFirst: Bool?

  /// `<h1>Quay closed</h1><p class="time">2016-08-19 17:00</p>` gives `2016-08-19`; of several days the one that is
  /// said to be that of publication, then one of which nothing is said.
  static func date(on tree: HTMLTree, _ others: OtherParts, isDayFirst: Bool?) -> LabelledDay? {
    let shown = ShownDate(tree: tree, isDayFirst: isDayFirst)
    return others.headings.lazy.compactMap { shown.day(near: $0, others) }.first
  }

  /// The nodes in which the date of a heading's article may stand.
  static func near(_ heading: Int) -> Range<Int> { heading - before..<heading + after }

  /// The lines of a page that are dates or are named so, for what they tell of each other.
  static func lines(on tree: HTMLTree) -> [String] {
    let shown = ShownDate(tree: tree, isDayFirst: nil)
    let named = tree.nodes.indices.lazy.filter { tree.tag($0) == .time || shown.isNamed($0) }.prefix(40)
    return named.map { tree.line(of: $0, longest: longestLine + 1) }.filter { $0.utf8.count <= longestLine }
  }

  private func day(near heading: Int, _ others: OtherParts) -> LabelledDay? {
    let near = Self.near(heading).clamped(to: tree.nodes.indices).filter { !others.holds($0) }
    let days = near.compactMap { node in day(at: node, from: heading).map { (node, $0) } }
    let inOrder = days.filter { $0.0 > heading } + days.filter { $0.0 < heading }.reversed()
    for label in [LabelledDay.Label.published, .none, .updated] {
      if let found = inOrder.first(where: { $0.1.label == label }) { return found.1 }
    }
    return nil
  }

  private func day(at node: Int, from heading: Int) -> LabelledDay? {
    guard tree.tag(node) != .text else { return nil }
    let isNamed = isNamed(node)
    guard isNamed || (heading + 1..<heading + Self.closeBy).contains(node) else { return nil }
    let line = tree.line(of: node, longest: Self.longestLine + 1)
    guard line.utf8.count <= Self.longestLine, isNamed || DateLine.isOne(line) || isByline(line, node),
      let found = LabelledDay.best(in: line, isDayFirst: isDayFirst)
    else { return nil }
    return found.label == .none ? LabelledDay(label: Self.label(of: name(of: node)), day: found.day) : found
  }

  /// Whether a line names writers and a day, and says nothing else: `By Ada Moss | 3 June 2024`.
  private func isByline(_ line: String, _ node: Int) -> Bool {
    let lowered = line.lowercased()
    let isLabelled = (["by", "by:"] + BylineWords.prepositions).contains { lowered.hasPrefix($0 + " ") }
    guard isLabelled || Self.writers.isFound(in: Array(name(of: node).utf8)) else { return false }
    let names = line.split { !$0.isLetter && !"’'-.".contains($0) }.filter {
      let words = DateLine.words(of: String($0))
      return !words.isEmpty && !words.allSatisfy(DateLine.isOfDate)
    }
    return (2...8).contains(names.count)
      && names.allSatisfy {
        $0.first?.isUppercase == true || $0 == "and" || BylineWords.particles.contains(String($0))
      }
  }

  private static let writers = WordHints("byline|author|auteur")

  private func isNamed(_ node: Int) -> Bool { Self.words.isFound(in: Array(name(of: node).utf8)) }

  private func name(of node: Int) -> String {
    [tree.attribute("class", of: node), tree.attribute("id", of: node)].compactMap(\.self)
      .joined(separator: " ").lowercased()
  }

  /// What the class of an element says of the day in it.
  static func label(of name: String) -> LabelledDay.Label {
    if name.contains("updat") || name.contains("modif") { return .updated }
    return name.contains("publish") || name.contains("posted") || name.contains("created")
      ? .published : .none
  }

  private static let words = WordHints("date|time|publish|posted|submitted|pubtime")
}
