internal import News

/// The text of an article that was found, without what the page has above and below it: its title, who wrote it and
/// when, once more; and at the end links to others, newsletters, and who the writer is.
enum PageText {
  static func of(_ prose: Prose, title: String?, byline: String?, published: PublicationDate?) -> String {
    var lines = PageEnd.removed(from: prose, byline: byline)
    let head = PageHead(title: title, byline: byline, published: published)
    for place in (0..<min(3, lines.count)).reversed() where lines.count > 1 {
      if head.isRepeated(by: lines[place]) { lines.remove(at: place) }
    }
    return lines.joined(separator: "\n\n")
  }
}

/// What stands above an article, and is known of it otherwise.
struct PageHead {
  private let title: String?
  private let people: [String]
  private let published: PublicationDate?

  init(title: String?, byline: String?, published: PublicationDate?) {
    self.title = title?.lowercased()
    // The longest first: one may be a part of another.
    people = (byline.map { Byline.people(in: $0) + [$0] } ?? []).map { $0.lowercased() }
      .sorted { ($1.count, $0) < ($0.count, $1) }
    self.published = published
  }

  /// Whether a line says the title, the names or the day over again, and nothing else: `By Ada Moss | 3 June 2024`.
  func isRepeated(by line: String) -> Bool {
    guard line.utf8.count <= 500 else { return false }
    let lowered = line.lowercased()
    if lowered == title || isUnderKicker(lowered) { return true }
    let rest = people.reduce(lowered) { $0.replacing($1, with: " ") }
    let isLabelled = DateLine.words(of: rest).allSatisfy { Self.labels.contains($0) || DateLine.isOfDate($0) }
    guard isLabelled, line.utf8.count <= 200 else { return false }
    return rest.contains(where: \.isNumber) ? isDay(rest) : rest != lowered
  }

  /// Whether a word or two stand before the title: `Harbour Quay closed for a week`.
  private func isUnderKicker(_ line: String) -> Bool {
    guard let title, title.split(separator: " ").count >= 3, line.hasSuffix(" " + title) else { return false }
    let kicker = line.dropLast(title.count + 1)
    return kicker.utf8.count <= 30 && kicker.split(separator: " ").count <= 3
  }

  /// Whether the day in `text` is the known one, or said to be that of a change.
  private func isDay(_ text: String) -> Bool {
    guard let published else { return LabelledDay.best(in: text)?.label == .updated }
    let days = [true, false].compactMap { LabelledDay.best(in: text, isDayFirst: $0) }
    if days.isEmpty { return isShortDay(text, of: published) }
    // The page's own zone may have another day than Greenwich.
    return days.contains { $0.label == .updated || abs($0.day.dayNumber - published.dayNumber) <= 1 }
  }

  /// Whether the first number of `12 jan 23` and its month are those of the day.
  private func isShortDay(_ text: String, of day: PublicationDate) -> Bool {
    let first = text.split { !$0.isNumber }.first.flatMap { Int($0) }
    let months = DateLine.words(of: text).compactMap(DateWords.month)
    return first == day.day && months == [day.month]
  }

  private static let labels = Set(
    BylineWords.labels.flatMap { $0.split(separator: " ").map(String.init) } + BylineWords.prepositions
      + BylineWords.joints.map { $0.filter(\.isLetter).lowercased() } + ["by"])
}
