internal import News

/// A date as a feed states it.
struct StatedDate: Hashable {
  /// What days in figures tell of their order: `21/04/2026` that the day stands first, `05/04/2026` nothing. Few dates
  /// are figures, so others carry no more than a pointer.
  indirect enum Figures: Hashable {
    case told(isDayFirst: Bool)
    /// With the date that it is in the other order.
    case open(isDayFirst: Bool, other: PublicationDate)
  }

  let date: PublicationDate
  var figures: Figures?

  /// Whether it says more than a date that is known: the first one stands, but a day alone gives way to a moment.
  func isFuller(than known: PublicationDate?) -> Bool {
    known.map { $0.time.isEmpty && !date.time.isEmpty } ?? true
  }
}

extension FeedText {
  /// The date that the text says, or says for machines: `<time datetime="2026-11-20T12:00:00Z">Nov 20</time>`.
  var date: StatedDate? {
    guard let text else { return nil }
    guard hasElements || text.utf8.first == .lessThan else { return FeedDate.stated(text) }
    var scanner = MarkupScanner(Array(text.utf8))
    while let token = scanner.next() {
      guard case .open(_, let attributes, _) = token else { continue }
      for case (let name, let value?) in scanner.attributes(in: attributes)
      where XMLNames.lowered(scanner.bytes[name]) == "datetime" {
        if let date = FeedDate.stated(CharacterReferences.resolved(scanner.bytes[value])) { return date }
      }
    }
    return FeedDate.stated(FeedText.line(Inline.text(of: text)))
  }
}

extension FeedItem {
  /// Decides in which order days in figures are read.
  mutating func settleDays(isDayFirst: Bool?, isToldByOthers: Bool) {
    published = Self.settled(published, publishedFigures, isDayFirst, isToldByOthers)
    updated = Self.settled(updated, updatedFigures, isDayFirst, isToldByOthers)
    publishedFigures = nil
    updatedFigures = nil
  }

  /// Behind dashes the day stands first in all languages, unless others of the feed say otherwise.
  private static func settled(
    _ date: PublicationDate?, _ figures: StatedDate.Figures?, _ isDayFirst: Bool?, _ isToldByOthers: Bool
  ) -> PublicationDate? {
    guard case .open(let wasDayFirst, let other)? = figures, let isDayFirst, isDayFirst != wasDayFirst,
      isDayFirst || isToldByOthers
    else { return date }
    return other
  }
}

extension FeedDocument {
  /// Reads days in figures as the others of the feed are written, then as its language has them.
  mutating func settleDays() {
    var votes = 0
    var isOpen = false
    for item in items where item.publishedFigures != nil || item.updatedFigures != nil {
      for figures in [item.publishedFigures, item.updatedFigures] {
        switch figures {
        case .told(let isDayFirst)?: votes += isDayFirst ? 1 : -1
        case .open?: isOpen = true
        case nil: break
        }
      }
    }
    guard isOpen else { return }
    for index in items.indices {
      let language = language ?? items[index].language
      let isDayFirst = votes != 0 ? votes > 0 : language.flatMap { WrittenDay.isDayFirst(inLanguage: $0) }
      items[index].settleDays(isDayFirst: isDayFirst, isToldByOthers: votes != 0)
    }
  }
}
