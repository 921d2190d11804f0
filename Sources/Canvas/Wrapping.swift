/// What a glyph allows the line it stands in.
enum Wrapping: UInt8, Hashable, Sendable {
  /// A letter, digit or sign that keeps to its neighbours.
  case letter
  /// A blank: the line may end after it, and it need not fit.
  case blank
  /// A line break of the source: the line ends after it.
  case lineBreak
  /// A hyphen or dash: the line may end after it where a letter follows.
  case hyphen
  /// An ideograph or the like: the line may end on either side of it.
  case ideograph
  /// Keeps to what follows: `(`, `“`, `「`.
  case opening
  /// Keeps to what stands before: `)`, `”`, `。`.
  case closing

  init(of scalar: Unicode.Scalar, isWide: Bool) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": self = .letter
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": self = .lineBreak
    case " ", "\t", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}", "\u{3000}":
      self = .blank
    case "-", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2014}", "/": self = .hyphen
    case "(", "[", "{", "“", "‘", "«", "‹", "「", "『", "（", "【", "《", "〈", "［", "｛", "„", "‚": self = .opening
    case ")", "]", "}", "”", "’", "»", "›", "」", "』", "）", "】", "》", "〉", "］", "｝", ",", ".", ";", ":", "!",
      "?", "…", "%", "、", "。", "，", "．", "；", "：", "！", "？", "・", "ー", "々":
      self = .closing
    default: self = isWide ? .ideograph : .letter
    }
  }

  /// Whether a line may end between `self` and `next`.
  func allowsBreak(before next: Wrapping) -> Bool {
    switch (self, next) {
    case (_, .blank), (_, .lineBreak): false
    case (.blank, _), (.lineBreak, _): true
    case (.opening, _), (_, .closing): false
    case (.hyphen, .letter), (.hyphen, .ideograph), (.hyphen, .opening): true
    case (.ideograph, _): next != .hyphen
    case (_, .ideograph): true
    default: false
    }
  }
}
