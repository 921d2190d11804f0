/// The weightiest terms of an article in few bytes, by which those that may be like it are found.
///
/// As kept between runs it takes `size` bytes: the article's number, its day, and two bytes of each term, the
/// weightiest first; 0 for none.
public struct Signature: Hashable, Sendable {
  static let mostTerms = 24
  public static let size = 8 + 2 * mostTerms

  let article: Int64
  let day: Int?
  let terms: [UInt16]

  /// Of an article whose weightiest terms these are.
  init(article: Int64, day: Int?, _ weightiest: [UInt32]) {
    self.article = article
    self.day = day
    terms = weightiest.prefix(Self.mostTerms).map { Self.mark($0 >> 8) }
  }

  /// Days are kept together in blocks of so many, and articles without a day in one of their own.
  public static let daysInBlock = 8
  public static let undated = -1 << 19

  public var block: Int { Self.block(of: day) }

  static func block(of day: Int?) -> Int {
    guard let day else { return undated }
    let clamped = max(-1 << 21, min(1 << 21, day))
    return clamped >= 0 ? clamped / daysInBlock : (clamped + 1) / daysInBlock - 1
  }

  /// Which day of its block a day is, 0 for none.
  static func dayInBlock(_ day: Int32) -> UInt32 { day == .min ? 0 : UInt32(bitPattern: day) & 7 }

  /// A term in sixteen bits, never 0.
  static func mark(_ key: UInt32) -> UInt16 { max(1, UInt16(truncatingIfNeeded: key)) }

  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.add(UInt32(truncatingIfNeeded: article))
    bytes.add(UInt32(bitPattern: day.map { Int32(clamping: $0) } ?? .min))
    for place in 0..<Self.mostTerms { bytes.add(place < terms.count ? terms[place] : 0) }
    return bytes
  }
}
