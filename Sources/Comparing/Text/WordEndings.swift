/// Reads off a word how it ends, once for all the passes that ask.
enum WordEndings {
  static func traits(of word: borrowing Spelling) -> WordTraits {
    guard word.count > 1 else { return word.count == 1 && word[0] == UInt8(ascii: "s") ? .endsInS : [] }
    var traits: WordTraits = []
    switch (word[word.count - 2], word[word.count - 1]) {
    case (UInt8(ascii: "e"), UInt8(ascii: "d")): traits.insert(.endsInEd)
    case (UInt8(ascii: "l"), UInt8(ascii: "y")): traits.insert(.endsInLy)
    case (UInt8(ascii: "n"), UInt8(ascii: "g")) where has("ing", word): traits.insert(.endsInIng)
    case (_, UInt8(ascii: "s")): traits.insert(.endsInS)
    case (UInt8(ascii: "s"), UInt8(ascii: "e")) where has("wise", word): traits.insert(.endsInWise)
    default: break
    }
    if word.count > 5, adjectives(endingIn: word[word.count - 1]).contains(where: { has($0, word) }) {
      traits.insert(.endsAsAdjective)
    }
    return traits
  }

  private static func adjectives(endingIn last: UInt8) -> [StaticString] {
    switch last {
    case UInt8(ascii: "s"): onS
    case UInt8(ascii: "l"): onL
    case UInt8(ascii: "e"): onE
    case UInt8(ascii: "h"): ["ish"]
    case UInt8(ascii: "t"): ["ecent"]
    default: []
    }
  }

  private static let onS: [StaticString] = ["ous", "less"]
  private static let onL: [StaticString] = ["ful", "tial", "cial", "onal", "ical", "ernal"]
  private static let onE: [StaticString] = ["ible", "able", "ative", "ctive", "sive"]

  private static func has(_ ending: StaticString, _ word: borrowing Spelling) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard length <= word.count else { return false }
    for place in 0..<length where ending.utf8Start[place] != word[word.count - length + place] {
      return false
    }
    return true
  }
}
