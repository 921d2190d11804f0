extension Unicode.Scalar {
  /// Whether it is of a script that puts no blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
  public var isUnspaced: Bool {
    switch value {
    case ..<0xE00: false
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
