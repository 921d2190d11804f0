/// What one cell of a frame shows, and which scalars of the source it stands for.
public struct Glyph: Hashable, Sendable {
  /// One spacing scalar and at most four marks; never a control, a format character or an unassigned one.
  public let text: String
  private let place: UInt32
  private let wide: Bool
  /// What a line may do before and after it.
  let wrapping: Wrapping

  init(text: String, start: Int, isWide: Bool, wrapping: Wrapping) {
    self.text = text
    self.wrapping = wrapping
    place = UInt32(clamping: start)
    wide = isWide
  }

  /// The offset of its first scalar in the source; its last is the one before the next glyph's first.
  public var start: Int { Int(place) }
  /// 1 or 2.
  public var columns: Int { wide ? 2 : 1 }
  /// Whether it shows as a blank.
  public var isBlank: Bool { text == " " || wrapping == .blank || wrapping == .lineBreak }
  /// Whether it is a line break of the source, which shows as a blank.
  public var isLineBreak: Bool { wrapping == .lineBreak }
}
