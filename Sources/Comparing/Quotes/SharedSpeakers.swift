/// Names the speakers of two reports alike: what one report knows of a name, the other knows too.
///
/// A surname takes the fullest form that either report has of it, a family name that stands first (`Lin` of `Lin
/// Jian`) the full name, and two people of one surname (`Ada Reed` and `Tom Reed` in one report) get keys of their
/// own.
struct SharedSpeakers {
  private struct Name: Hashable {
    /// Without the title or role before it.
    let words: [Substring]
    let key: String

    var isFull: Bool { words.count > 1 }
    var first: Substring { words.first ?? "" }
    var text: String { words.joined(separator: " ") }
  }

  static func shared(_ attributions: Sides<[Attribution]>) -> Sides<[Attribution]> {
    let names = attributions.map(names(of:))
    let speakers = SharedSpeakers(names: names)
    return attributions.map { $0.map(speakers.resolved) }
  }

  /// The longest full name by its key.
  private let full: [String: String]
  /// Surnames that two people of one report have.
  private let ambiguous: Set<String>
  /// The full names by their first word.
  private let byFirst: [String: Set<Name>]

  private init(names: Sides<[Name]>) {
    let all = names.left + names.right
    full = Dictionary(grouping: all.filter(\.isFull), by: \.key).compactMapValues { names in
      let texts = names.map(\.text)
      if texts.count == 1 { return texts.first }
      return texts.enumerated().min { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }?.element
    }
    byFirst = Dictionary(grouping: all.filter { $0.words.count == 2 }) { $0.first.lowercased() }
      .mapValues(Set.init)
    ambiguous = Self.shared(names.left).union(Self.shared(names.right))
  }

  /// The names in capitals of a report's speakers, each once; `officials` is none.
  private static func names(of attributions: [Attribution]) -> [Name] {
    var seen: Set<Name> = []
    // Most speakers speak more than once.
    var keys: [String: String] = [:]
    return attributions.compactMap { attribution in
      guard let name = attribution.name, let key = attribution.key, keys[name] != key else { return nil }
      keys[name] = key
      let words = Self.words(of: name)
      guard words.count <= 4, words.last?.lowercased() == key,
        words.allSatisfy({ $0.first?.isUppercase == true })
      else { return nil }
      let found = Name(words: words, key: key)
      return seen.insert(found).inserted ? found : nil
    }
  }

  private static let titles = Set(
    WordList.words(of: Titles.roles + " father sister brother rabbi imam pastor reverend"))

  /// The words of a name without the titles before it: `Father Ames` is `Ames`.
  private static func words(of name: String) -> [Substring] {
    let words = name.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    let titles = words.dropLast().prefix { Self.titles.contains($0.lowercased()) }
    return Array(words.dropFirst(titles.count))
  }

  /// The keys that two full names of one report with different first names share.
  private static func shared(_ names: [Name]) -> Set<String> {
    let firsts = Dictionary(grouping: names.filter(\.isFull), by: \.key).mapValues { Set($0.map(\.first)) }
    return Set(firsts.filter { $0.value.count > 1 && !areOne($0.value) }.keys)
  }

  /// Whether first names may be forms of one: they begin alike, as `Jo` and `Joseph`.
  private static func areOne(_ names: Set<Substring>) -> Bool { Set(names.map { $0.prefix(2) }).count == 1 }

  private func resolved(_ attribution: Attribution) -> Attribution {
    guard let name = attribution.name, let key = attribution.key else { return attribution }
    var resolved = attribution
    if ambiguous.contains(key) {
      let words = Self.words(of: name)
      if words.count > 1, words.last?.lowercased() == key, let first = words.first {
        resolved.key = "\(first.lowercased()) \(key)"
      }
      return resolved
    }
    let fullest = full[key]
    guard fullest != nil || byFirst[key] != nil, fullest != name, name.first?.isUppercase == true,
      Self.words(of: name).count == 1
    else { return attribution }
    if let fullest {
      resolved.name = fullest
    } else if let only = byFirst[key], only.count == 1, let person = only.first {
      (resolved.name, resolved.key) = (person.text, person.key)
    }
    return resolved
  }
}
