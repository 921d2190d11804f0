/// What a list shows of an article, without its text.
public struct ArticleSummary: Hashable, Sendable, Codable, Identifiable {
  public let id: Article.ID
  public var name: String
  public var outlet: String?
  public var published: PublicationDate?
  /// The date under which it stands in lists; see `PublicationDate.listed`.
  public var listed: PublicationDate?
  public var event: String?
  /// Words of the body.
  public var words: Int
  public var isRead: Bool

  public init(
    id: Article.ID, name: String, outlet: String? = nil, published: PublicationDate? = nil,
    event: String? = nil, words: Int, isRead: Bool = false
  ) {
    self.id = id
    self.name = name
    self.outlet = outlet
    self.published = published
    listed = published?.utc
    self.event = event
    self.words = words
    self.isRead = isRead
  }

  public init(_ article: Article, isRead: Bool = false) {
    self.init(
      id: article.id, name: article.name, outlet: article.outlet?.name, published: article.published,
      event: article.event, words: Self.words(of: article.text), isRead: isRead)
  }

  /// Runs of anything but blanks.
  public static func words(of text: String) -> Int {
    var text = text
    return text.withUTF8 { BlankScan(UnsafeRawBufferPointer($0)).words }
  }
}

/// The blanks of tidy text, eight bytes at a time: every text that is stored is counted.
///
/// Source: Henry Warren, Hacker's Delight, section 6-1 (finding a byte in a word)
private struct BlankScan {
  private(set) var words = 0
  /// The high bit of the lowest byte, where what stands before is a blank.
  private var before: UInt64 = 0x80

  init(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset += 8
    }
    guard offset < bytes.count else { return }
    var last = Self.every(0x20)
    for (place, byte) in bytes[offset...].enumerated() {
      last ^= UInt64(byte ^ 0x20) << UInt64(8 * place)
    }
    take(last)
  }

  /// A word begins where no blank stands behind one.
  private mutating func take(_ eight: UInt64) {
    let blanks = Self.places(of: 0x20, in: eight) | Self.places(of: 0x0A, in: eight)
    words &+= (~blanks & (blanks << 8 | before) & Self.every(0x80)).nonzeroBitCount
    before = blanks >> 56
  }

  /// The high bit of each byte that is `byte`, and no other bit.
  private static func places(of byte: UInt64, in eight: UInt64) -> UInt64 {
    let other = eight ^ every(byte)
    return ~(((other & every(0x7F)) &+ every(0x7F)) | other | every(0x7F))
  }

  private static func every(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension ArticleSummary {
  /// The words that a list finds it by.
  public var filterText: String {
    filterText(in: nil)
  }

  /// The same with the day that it has in `zone`; nil for one that is shown already.
  public func filterText(in zone: Zone?) -> String {
    let day = published.map { date in zone.map(date.dayText(in:)) ?? date.dayText }
    return [name, outlet, event, day].compactMap(\.self).joined(separator: "\n")
  }

  /// With its dates as the clocks of `zone` show them.
  public func shown(in zone: Zone) -> ArticleSummary {
    var summary = self
    summary.published = published?.shown(in: zone)
    summary.listed = listed?.shown(in: zone)
    return summary
  }
}
