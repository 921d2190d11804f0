/// The words of a list that is kept as one text, parted by blanks and line ends.
enum WordList {
  static func words(of text: String) -> [String] { split(text) { $0 == 0x20 || $0 == 0x0A } }

  static func lines(of text: String) -> [String] { split(text) { $0 == 0x0A } }

  /// The words as the vocabulary spells them.
  static func spellings(of text: String) -> [Spelling] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Spelling($0) }
  }

  /// Cut at bytes, as the lists are read before the first comparison: at characters it takes many times longer.
  private static func split(_ text: String, at isEnd: (UInt8) -> Bool) -> [String] {
    text.utf8.split(whereSeparator: isEnd).map { String(Substring($0)) }
  }
}
