import CNcurses

/// What of a cell's text may reach the terminal: one scalar with a width, and up to four marks on it.
///
/// Frames are made harmless where text becomes cells; this holds even if that ever fails. A scalar that the C
/// library measures otherwise than the frame does would shift the rest of the row, and becomes U+FFFD.
struct CellText {
  /// ncurses keeps one scalar and four marks in a cell, and ends them with zero.
  private var buffer: [wchar_t] = [0, 0, 0, 0, 0, 0]
  private var count = 0
  /// Whether the terminal takes UTF-8.
  let isUnicode: Bool

  init(isUnicode: Bool) { self.isUnicode = isUnicode }

  /// Prepares `text` for a cell of `columns` columns (1 or 2) and hands over the zero-ended scalars.
  ///
  /// The columns given are the ones the scalars really fill: 1 for a U+FFFD in place of a wide one.
  mutating func prepare(_ text: String, columns: Int) -> Int {
    count = 0
    if text.utf8.count == 1, let byte = text.utf8.first {
      append(byte >= 0x20 && byte < 0x7F ? Unicode.Scalar(byte) : " ")
      return 1
    }
    return isUnicode ? prepareUnicode(text, columns: columns) : prepareASCII(text)
  }

  func withScalars<Result>(_ body: (UnsafePointer<wchar_t>) -> Result) -> Result {
    buffer.withUnsafeBufferPointer { scalars in
      // The buffer is never empty, so it has an address.
      scalars.baseAddress.map(body) ?? withUnsafePointer(to: 0, body)
    }
  }

  private mutating func prepareUnicode(_ text: String, columns: Int) -> Int {
    var width = 0
    for scalar in text.unicodeScalars where scalar.isHarmless {
      let own = Int(nc_columns(wchar_t(scalar.value)))
      if width == 0 {
        guard own != 0 else { continue }
        guard own == columns else { return replace(with: "\u{FFFD}") }
        width = own
        append(scalar)
      } else {
        guard own == 0, count < 5 else { break }
        append(scalar)
      }
    }
    return width > 0 ? width : replace(with: " ")
  }

  private mutating func prepareASCII(_ text: String) -> Int {
    let base = text.unicodeScalars.first {
      $0.isHarmless && ![.nonspacingMark, .enclosingMark].contains($0.properties.generalCategory)
    }
    return replace(with: base.map(Self.plain) ?? " ")
  }

  private mutating func replace(with scalar: Unicode.Scalar) -> Int {
    append(scalar)
    return 1
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    buffer[count] = wchar_t(scalar.value)
    count += 1
    buffer[count] = 0
  }

  /// The nearest ASCII for a terminal that takes nothing else; `?` when there is none.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case ..<0x80: scalar
    case 0x2500, 0x2501, 0x2550, 0x2010...0x2015: "-"
    case 0x2502, 0x2503, 0x2551, 0x2016: "|"
    case 0x250C...0x254B, 0x2552...0x256C, 0x256D...0x2570: "+"
    case 0x2018, 0x2019, 0x201B: "'"
    case 0x201C...0x201F, 0xAB, 0xBB: "\""
    case 0x2026: "."
    case 0xB7, 0x2022, 0x25CF: "*"
    case 0x2260: "#"
    case 0x2248: "~"
    case 0x2190, 0x25C0: "<"
    case 0x2192, 0x25B6: ">"
    case 0x2191, 0x25B2: "^"
    case 0x2193, 0x25BC: "v"
    case 0x2580...0x259F: "#"
    case 0x25EB: "="
    default: letter(scalar) ?? "?"
    }
  }

  /// The letter under an accent: `é` (LATIN SMALL LETTER E WITH ACUTE) to `e`.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count > 3, words[0] == "LATIN", words[2] == "LETTER", words[3].unicodeScalars.count == 1
    else {
      return nil
    }
    return words[3].unicodeScalars.first.flatMap { $0.isASCII ? $0 : nil }
      .flatMap { words[1] == "SMALL" ? Unicode.Scalar($0.value + 0x20) : $0 }
  }
}
