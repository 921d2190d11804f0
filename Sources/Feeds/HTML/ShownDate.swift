internal import News

/// The day that a page shows beside its heading, or that its address names, for pages that say nothing to machines.
///
/// A day only: a time without a zone is a different moment in every place.
enum ShownDate {
  /// How far from its heading, in nodes of the tree, an article's date may stand.
  private static let after = 80
  private static let before = 30
  /// What is longer is a sentence that names a day.
  private static let longestLine = 120

  /// `<h1>Quay closed</h1><p class="time">2016-08-19 17:00</p>` gives `2016-08-19`.
  static func date(on tree: HTMLTree, title: String?, language: String?) -> PublicationDate? {
    let titles = PageTitles(title: title)
    let headings = tree.elements { [.h1, .h2, .h3].contains($0) }.prefix(40)
    // A heading may stand once for wide screens and once for narrow ones.
    for heading in headings where titles.isTitle(tree.line(of: heading)) {
      let near = (heading - before)..<(heading + after)
      let days = near.clamped(to: tree.nodes.indices).lazy.filter { isDate(tree, $0) }
        .compactMap { node in day(in: tree, node, language).map { (node, $0) } }
      if let found = days.first(where: { $0.0 > heading }) ?? days.reversed().first { return found.1 }
    }
    return nil
  }

  private static func isDate(_ tree: HTMLTree, _ node: Int) -> Bool {
    guard tree.tag(node) != .text else { return false }
    let names = [tree.attribute("class", of: node), tree.attribute("id", of: node)].compactMap(\.self)
    return names.contains { words.isFound(in: Array($0.utf8)) }
  }

  private static let words = WordHints("date|time|publish|posted|submitted|pubtime")

  private static func day(in tree: HTMLTree, _ node: Int, _ language: String?) -> PublicationDate? {
    let line = tree.line(of: node, longest: longestLine + 1)
    guard line.utf8.count <= longestLine else { return nil }
    return WrittenDay.first(in: line, isDayFirst: language.map { !$0.hasPrefix("en") })
  }
}
