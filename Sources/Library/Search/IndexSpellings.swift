internal import News

/// How the full-text index may have a word: it takes off the accents that Unicode takes apart from Latin letters, and
/// no others, so that it knows `Łódź` as `łodz` and `Αθήνα` as `αθήνα`.
///
/// A word is looked for as all of these; what the index has not costs a lookup.
enum IndexSpellings {
  /// A word of the index without capitals and accents, `lodz` for `łodz`; scripts other than Latin, Greek and Cyrillic
  /// as they are.
  static func folded(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return word }
    var folded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case ..<0x530, 0x1E00...0x1FFF, 0xFB00...0xFB06: folded.append(contentsOf: Folding.scalars(of: scalar))
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// The words of the index that are `word` when they are folded: `lodz` and `łodz`.
  static func of(_ word: String) -> [String] {
    let scalars = Array(word.unicodeScalars)
    var found: Set<String> = [word]
    for alphabet in alphabets {
      let places = places(of: alphabet.letters, in: scalars)
      for chosen in alphabet.isSparse ? places.indices.map({ [$0] }) : subsets(places.count) {
        found.insert(write(chosen.map { places[$0] }, in: scalars))
      }
    }
    return found.sorted()
  }

  /// The letters that one language writes otherwise. Of sparse ones a word has one: an accent, or a `ё`.
  private struct Alphabet {
    let letters: [(plain: [Unicode.Scalar], sign: Unicode.Scalar)]
    let isSparse: Bool

    init(_ letters: KeyValuePairs<String, String>, isSparse: Bool = false) {
      self.letters = letters.flatMap { plain, signs in
        signs.unicodeScalars.map { (Array(plain.unicodeScalars), $0) }
      }
      self.isSparse = isSparse
    }
  }

  private static let alphabets = [
    Alphabet(["l": "ł"]), Alphabet(["o": "ø", "ae": "æ", "d": "ð", "th": "þ"]), Alphabet(["d": "đ"]),
    Alphabet(["i": "ı"]), Alphabet(["ss": "ß"]), Alphabet(["oe": "œ", "ae": "æ"]),
    Alphabet(
      ["α": "ά", "ε": "έ", "η": "ή", "ι": "ίϊΐ", "ο": "ό", "υ": "ύϋΰ", "ω": "ώ"], isSparse: true),
    Alphabet(["е": "ё"], isSparse: true),
  ]

  private static func places(
    of letters: [(plain: [Unicode.Scalar], sign: Unicode.Scalar)], in word: [Unicode.Scalar]
  ) -> [(range: Range<Int>, sign: Unicode.Scalar)] {
    word.indices.flatMap { start in
      letters.filter { word[start...].starts(with: $0.plain) }
        .map { (start..<(start + $0.plain.count), $0.sign) }
    }
  }

  /// All choices of so many places; of many only each alone, and all of them.
  private static func subsets(_ count: Int) -> [[Int]] {
    guard count <= 5 else { return (0..<count).map { [$0] } + [Array(0..<count)] }
    return (0..<(1 << count)).map { mask in (0..<count).filter { mask & 1 << $0 != 0 } }
  }

  private static func write(
    _ places: [(range: Range<Int>, sign: Unicode.Scalar)], in word: [Unicode.Scalar]
  ) -> String {
    var written = String.UnicodeScalarView()
    var index = 0
    for place in places where place.range.lowerBound >= index {
      written.append(contentsOf: word[index..<place.range.lowerBound])
      written.append(place.sign)
      index = place.range.upperBound
    }
    written.append(contentsOf: word[index...])
    return String(written)
  }
}
