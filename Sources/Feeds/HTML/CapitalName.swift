/// Names that a page sets in capitals for their looks.
enum CapitalName {
  /// `ADA MOSS` is `Ada Moss`, `J.K. ROWE and AJ McDEAN` `J.K. Rowe and AJ McDean`; what is an abbreviation, alone or
  /// with others, stays as it is: `BBC NEWS`, `AFP`.
  static func mended(_ line: String) -> String {
    let letters = line.filter(\.isLetter)
    guard letters.count(where: \.isUppercase) * 2 > letters.count else { return line }
    var result = ""
    var name: [Substring] = []
    func close() {
      let words = name.map(String.init)
      result += (isToMend(words) ? mended(words) : words).joined(separator: " ")
      name = []
    }
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let isJoint = joints.contains(word.lowercased())
      if isJoint {
        if !name.isEmpty { close() }
        result += (result.isEmpty ? "" : " ") + word.lowercased()
        continue
      }
      if name.isEmpty, !result.isEmpty { result += " " }
      name.append(word)
      if word.hasSuffix(",") { close() }
    }
    if !name.isEmpty { close() }
    return result
  }

  private static let joints: Set<String> = ["and", "und", "et", "&", "y", "with"]

  /// Whether it is a name of two words and more, all in capitals and none an abbreviation.
  private static func isToMend(_ words: [String]) -> Bool {
    words.count > 1 && words.allSatisfy { isCapital($0) && !isAbbreviation(bare($0)) }
      && words.contains { bare($0).count > 2 }
  }

  private static func mended(_ words: [String]) -> [String] {
    words.enumerated().map { place, word in
      if isInitials(word) { return word }
      if place > 0, BylineWords.particles.contains(word.lowercased()) { return word.lowercased() }
      return mended(word: word)
    }
  }

  private static func mended(word: String) -> String {
    var result = ""
    var starts = true
    var last: Character?
    for character in word {
      // A particle that was set in small letters ends where the capitals go on.
      if last?.isLowercase == true, character.isUppercase { starts = true }
      last = character
      result += starts ? character.uppercased() : character.lowercased()
      let isScottish = result.hasSuffix("Mc") && result.dropLast(2).last?.isLetter != true
      starts = !character.isLetter || isScottish
    }
    return result
  }

  /// In capitals but for a particle that is part of it, as in `DeVRIES` and `McDEAN`.
  private static func isCapital(_ word: String) -> Bool {
    let small = word.count(where: \.isLowercase)
    return word.contains(where: \.isUppercase) && small <= 2 && word.count(where: \.isUppercase) > 2 * small
  }

  private static func bare(_ word: String) -> String { word.filter(\.isLetter) }

  /// `J.`, `J.K.`, `JK`, `A`.
  private static func isInitials(_ word: String) -> Bool {
    let letters = bare(word)
    if letters.count == 1 || word.hasSuffix(".") && !["ST.", "JR.", "SR.", "DR."].contains(word) {
      return true
    }
    return letters.count == 2 && !shortNames.contains(letters.lowercased())
  }

  /// Agencies and outlets, and whatever nobody can say as a word: three consonants and more.
  private static func isAbbreviation(_ letters: String) -> Bool {
    if known.contains(letters.uppercased()) { return true }
    return letters.count > 2 && letters.allSatisfy { $0.isASCII && !"AEIOUYaeiouy".contains($0) }
  }

  private static let known: Set<String> = [
    "ABC", "AFP", "ANI", "ANSA", "AP", "APA", "CBC", "CBS", "DPA", "DW", "EFE", "ESPN", "EU", "ITV", "MSNBC",
    "NBC", "NPR", "PA", "PTI", "RTE", "TASS", "UK", "UN", "UPI", "US", "USA",
  ]
  private static let shortNames: Set<String> = [
    "al", "bo", "cy", "da", "de", "di", "du", "ed", "el", "hu", "jo", "la", "le", "li", "lo", "lu", "ma",
    "mo",
    "ng", "no", "om", "ty", "vi", "wu", "xi", "xu", "yi", "yu",
  ]
}
