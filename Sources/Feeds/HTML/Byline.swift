/// The line that names who wrote an article.
enum Byline {
  /// `By Ada Moss` is `Ada Moss`, and so are `byAda Moss`, `Posted by: Ada Moss -`, `作者：Ada Moss`, `WORDS BY ADA MOSS`; a
  /// label alone, an address, a sentence or a long text is nobody's name.
  static func name(in line: String) -> String? {
    let words = FeedText.line(line).split(separator: " ").filter { !isAddress($0) }
    var name = words.joined(separator: " ")[...]
    if let rest = unlabelled(name, by: BylineWords.prepositions) {
      name = rest
    } else {
      while let rest = unlabelled(name, by: BylineWords.labels) { name = rest }
    }
    let bare = trimmed(withoutPictures(name))
    guard !bare.isEmpty, bare.unicodeScalars.count < 100, bare.contains(where: \.isLetter), !isSentence(bare),
      !(BylineWords.labels + BylineWords.prepositions).contains(bare.lowercased())
    else { return nil }
    return CapitalName.mended(String(bare))
  }

  /// The names in `Ada Moss, Ben Hale and Cleo Ray`.
  static func people(in byline: String) -> [String] {
    var rest = byline
    for word in BylineWords.joints { rest = rest.replacing(word, with: ", ") }
    return rest.split(separator: ",").map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// Names as one line, each once, in order; nil for none.
  static func line(of names: [String]) -> String? {
    var seen: Set<String> = []
    let new = names.compactMap { name -> String? in
      let all = people(in: name)
      let others = all.filter { seen.insert($0.lowercased()).inserted }
      return others.count == all.count ? name : others.isEmpty ? nil : others.joined(separator: ", ")
    }
    return new.isEmpty ? nil : new.prefix(8).joined(separator: ", ")
  }

  /// `known`, unless the page shows the same people and others with them: in elements of their own, or behind `and`.
  ///
  /// What stands behind a comma alone may be a place or an outlet.
  static func fuller(_ known: String?, shown: [String]) -> String? {
    guard let known, let line = line(of: shown) else { return known ?? line(of: shown) }
    let all = people(in: line)
    let named = Set(people(in: known).map { $0.lowercased() })
    let others = all.filter { !named.contains($0.lowercased()) }
    let holdsAll = all.count - others.count == named.count && !others.isEmpty
    let isTold = shown.count > 1 || BylineWords.joints.contains(where: line.contains)
    return holdsAll && isTold && others.allSatisfy(isPerson) ? line : known
  }

  /// Whether it reads as a first name and a family name, and not as what somebody is.
  static func isPerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...4).contains(words.count), !name.contains(where: \.isNumber) else { return false }
    return words.allSatisfy { word in
      let lowered = word.lowercased()
      return !BylineWords.offices.contains(lowered)
        && (word.first?.isUppercase == true || BylineWords.particles.contains(lowered))
    }
  }

  /// Whether the first name is that of a person, and no other that of a staff or an agency: `Ada Moss, Chief Reporter`.
  static func startsWithPerson(_ byline: String) -> Bool {
    guard let first = people(in: byline).first else { return false }
    return isPerson(first) && !OutletName.isKnown(first)
  }

  /// Whether a name that stands for all entries of a feed is that of a person: not the outlet `title`, no office and no
  /// account, as `admin`.
  static func isSomebody(_ name: String, of title: String?) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard !words.isEmpty, !words.contains(where: BylineWords.offices.contains),
      !words.contains(where: BylineWords.accounts.contains), name.contains(" ") || !name.contains(".")
    else { return false }
    guard let title else { return true }
    let outlet = title.lowercased()
    return !OutletName.isKnown(name) && !OutletName.isOne(name, of: title)
      && !outlet.contains(name.lowercased()) && !name.lowercased().contains(outlet)
  }

  // MARK: Parts

  /// What follows a label at the beginning; nil where none stands there.
  private static func unlabelled(_ name: Substring, by labels: [String]) -> Substring? {
    let lowered = name.lowercased()
    for label in labels where lowered.hasPrefix(label) {
      let rest = name.dropFirst(label.count)
      guard let next = rest.first else { continue }
      let isGlued = label == "by" && next.isUppercase && name.hasPrefix(label)
      let isApart = next == " " && !BylineWords.beforeColons.contains(label)
      if isApart || next == ":" || next == "：" || next == "／" || isGlued { return trimmed(rest) }
    }
    return nil
  }

  /// Without who took the pictures: `Ada Moss, photographs by Ben Hale`.
  private static func withoutPictures(_ name: Substring) -> Substring {
    let name = String(name)
    let lowered = name.lowercased()
    guard lowered.utf8.count == name.utf8.count else { return name[...] }
    let starts = BylineWords.pictures.compactMap { lowered.firstRange(of: $0)?.lowerBound }
    guard let start = starts.min(), start > lowered.startIndex else { return name[...] }
    return name[..<start]
  }

  /// Whether it tells something of somebody, as a biography does.
  private static func isSentence(_ name: Substring) -> Bool {
    let lowered = name.lowercased()
    if lowered.hasPrefix("about ") || BylineWords.verbs.contains(where: lowered.contains) { return true }
    return name.hasSuffix(".") && name.split(separator: " ").count > 5
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let lowered = word.lowercased()
    return lowered.hasPrefix("http") && lowered.contains("://")
  }

  private static func trimmed(_ name: Substring) -> Substring {
    let isEdge: (Character) -> Bool = { $0 == " " || ",;:|-–—·•：／/".contains($0) }
    let start = name.drop(while: isEdge)
    return start[..<(start.lastIndex { !isEdge($0) }.map(start.index(after:)) ?? start.startIndex)]
  }
}

/// The words that stand in bylines and are of no name.
enum BylineWords {
  /// What stands before names, the longer ones first.
  static let labels = [
    "posted by", "written by", "reported by", "published by", "words by", "story by", "text by", "report by",
    "reporting by", "article by", "analysis by", "words", "text", "author", "authors", "autor", "autora",
    "auteur", "autore", "автор", "作者", "記者", "记者", "by", "écrit par", "rédigé par", "publié par",
    "escrito por", "texto de", "scritto da", "geschrieben von", "ein artikel von",
  ].sorted { ($1.count, $0) < ($0.count, $1) }
  /// The same in other languages; behind `by` they are of the name, as in `By Von Moss`.
  static let prepositions = ["von", "par", "por", "di", "door", "av", "nga"]
  /// Labels that are names as well unless a colon follows.
  static let beforeColons: Set<String> = ["words", "text"]
  static let pictures = [
    " photographs by ", " photography by ", " photos by ", " pictures by ", " illustrations by ",
    " illustration by ", " photographs: ", " photos: ", " pictures: ",
  ]
  /// What stands between names.
  static let joints = [
    " and ", " AND ", " & ", ";", " with ", " und ", " et ", " y ", " och ", " og ", " en ", "、", "，",
  ]
  static let verbs = [
    " is a ", " is an ", " is the ", " is our ", " was a ", " was an ", " has been ", " has written ",
    " covers ",
    " writes ", " reports on ", " reports from ", " joined ", " works ",
  ]
  static let offices: Set<String> = [
    "agencies", "agency", "bureau", "chief", "columnist", "contributor", "correspondent", "critic", "desk",
    "director", "editor", "journalist", "news", "newsroom", "photographer", "press", "producer", "reporter",
    "senior", "staff", "team", "writer",
  ]
  /// Names of accounts that programs of outlets come with.
  static let accounts: Set<String> = [
    "admin", "administrator", "anonymous", "author", "editors", "guest", "newsdesk", "noreply", "root",
    "unknown", "user", "webmaster",
  ]
  static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "la", "le", "ten", "van", "von",
    "zu",
  ]
}
