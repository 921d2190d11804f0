/// Something that happened, with the reports of it that the library holds.
public struct Event: Hashable, Sendable, Codable, Identifiable {
  public struct ID: Hashable, Sendable, Codable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The identity behind a name as a folder or a front matter writes it: `US–Japan talks, Tokyo` and
    /// `us-japan-talks-tokyo` name one event.
    public init(name: String) {
      let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
      rawValue = words.isEmpty ? Fingerprint(name).hexadecimal : words.joined(separator: "-")
    }
  }

  public let id: ID
  public var name: String
  /// The reports, earliest first.
  public var reports: [ArticleSummary]
  /// The two reports that tell most beside each other, where that is known.
  public var pair: [Article.ID]
  /// Reports that a reader has put here.
  public var corrected: Set<Article.ID>

  public init(
    id: ID, name: String, reports: [ArticleSummary], pair: [Article.ID] = [], corrected: Set<Article.ID> = []
  ) {
    self.id = id
    self.name = name
    self.reports = reports
    self.pair = pair
    self.corrected = corrected
  }

  /// The two reports to put side by side first: the telling pair in the order of the reports, or the first two;
  /// nil for an event of one report.
  public var firstPair: (left: ArticleSummary, right: ArticleSummary)? {
    guard reports.count >= 2 else { return nil }
    let chosen = reports.filter { pair.contains($0.id) }
    return chosen.count == 2 ? (chosen[0], chosen[1]) : (reports[0], reports[1])
  }

  /// The day of the earliest dated report.
  public var date: PublicationDate? { reports.compactMap(\.published).min() }
  /// The date under which it stands in lists: that of its earliest report.
  public var listed: PublicationDate? { reports.compactMap(\.listed).min() }
  public var unread: Int { reports.count { !$0.isRead } }
  /// Whether two reports can be put side by side.
  public var isComparable: Bool { reports.count >= 2 }
}

extension Event {
  /// The earliest report first, by the dates under which they are listed, then by outlet and name.
  public static func earliestFirst(_ reports: [ArticleSummary]) -> [ArticleSummary] {
    reports.sorted { a, b in
      switch (a.listed, b.listed) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: (a.outlet ?? "", a.name, a.id.rawValue) < (b.outlet ?? "", b.name, b.id.rawValue)
      }
    }
  }

  /// The words that a list finds it by: its own and those of its reports.
  public var filterText: String { filterText(in: nil) }

  /// The same with the days that its reports have in `zone`.
  public func filterText(in zone: Zone?) -> String {
    ([name] + reports.map { $0.filterText(in: zone) }).joined(separator: "\n")
  }

  /// With its dates as the clocks of `zone` show them.
  public func shown(in zone: Zone) -> Event {
    var event = self
    event.reports = reports.map { $0.shown(in: zone) }
    return event
  }
}
