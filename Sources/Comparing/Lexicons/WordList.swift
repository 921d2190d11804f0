/// The words of a list that is kept as one text, parted by blanks and line ends.
enum WordList {
  static func words(of text: String) -> [String] { split(text) { $0 == 0x20 || $0 == 0x0A } }

  static func lines(of text: String) -> [String] { split(text) { $0 == 0x0A } }

  /// Hands over the words as the vocabulary spells them.
  static func forEachSpelling(of text: String, _ body: (borrowing Spelling) -> Void) {
    let bytes = text.utf8.span
    var word = Spelling()
    for place in 0..<bytes.count {
      let byte = bytes[place]
      if byte != 0x20, byte != 0x0A {
        word.append(byte)
      } else if word.count > 0 {
        body(word)
        word.removeAll()
      }
    }
    if word.count > 0 { body(word) }
  }

  /// Cut at bytes, as the lists are read before the first comparison: at characters it takes many times longer.
  private static func split(_ text: String, at isEnd: (UInt8) -> Bool) -> [String] {
    text.utf8.split(whereSeparator: isEnd).map { String(Substring($0)) }
  }
}
