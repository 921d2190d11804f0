/// A half-open range of an article's text, counted in Unicode scalars from 0.
///
/// `TextRange(2, 5)` holds the scalars 2, 3 and 4; a range with `start == end` is empty.
/// As JSON it is an array of two numbers, `[2,5]`.
public struct TextRange: Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  public var count: Int { max(0, end - start) }
  public var isEmpty: Bool { end <= start }

  public func contains(_ offset: Int) -> Bool { offset >= start && offset < end }

  /// The number of scalars both ranges hold.
  public func overlap(_ other: TextRange) -> Int {
    max(0, min(end, other.end) - max(start, other.start))
  }
}

extension TextRange: Comparable {
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}

extension TextRange: Codable {
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    start = try values.decode(Int.self)
    end = try values.decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(start)
    try values.encode(end)
  }
}

extension String {
  /// The part of the text that `range` names; offsets beyond the end are taken as the end.
  public func text(in range: TextRange) -> String {
    let scalars = unicodeScalars
    let from =
      scalars.index(scalars.startIndex, offsetBy: max(0, range.start), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    let to =
      scalars.index(from, offsetBy: max(0, range.end - max(0, range.start)), limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    return String(scalars[from..<to])
  }
}
