/// What the acronyms of two reports stand for, where either of them gives the long name: `HWA` and `Harbour Workers
/// Alliance` are one thing.
///
/// Each letter is the initial of a word; small words between them may be left out. An acronym of two long names means
/// neither.
struct Acronyms {
  private struct LongName: Hashable {
    /// The numbers of its words in the vocabulary.
    let words: [Int]
  }

  /// The number of the thing by the acronym's word, and the long names by their first word.
  private var things: [Int: Int] = [:]
  private var names: [Int: [(name: LongName, thing: Int)]] = [:]

  /// Those of a usual report are a handful.
  private static let most = 32
  private static let letters = 3...6
  /// Small words between the words of a name: `Association for the Advancement of`.
  private static let mostSmall = 4

  init(_ readings: Sides<Reading>, _ concepts: Sides<Concepts>) {
    var sought: [(word: Int, letters: [Unicode.Scalar])] = []
    for side in Side.allCases {
      let reading = readings[side]
      for index in reading.tokens.indices where Self.isAcronym(index, reading, concepts[side]) {
        let word = reading.tokens[index].word
        guard sought.count < Self.most, !sought.contains(where: { $0.word == word }) else { continue }
        sought.append((word, Array(reading.word(index).unicodeScalars)))
      }
    }
    guard !sought.isEmpty else { return }
    let found = Side.allCases.map { Self.names(of: sought, in: readings[$0], concepts[$0]) }
    for (number, acronym) in sought.enumerated() {
      let names = found[0][number].union(found[1][number])
      guard names.count == 1, let name = names.first, let first = name.words.first else { continue }
      let thing = Aliases.count + things.count
      things[acronym.word] = thing
      self.names[first, default: []].append((name, thing))
    }
  }

  /// Where acronyms and the names they stand for are in a reading over the same vocabulary, in its order.
  func mentions(in reading: Reading, besides concepts: Concepts) -> [Concepts.Mention] {
    guard !things.isEmpty else { return [] }
    var mentions: [Concepts.Mention] = []
    for index in reading.tokens.indices {
      guard reading.tokens[index].flags.contains(.capital), !concepts.isThing(index) else { continue }
      let word = reading.tokens[index].word
      if let thing = things[word] {
        mentions.append(Concepts.Mention(thing: thing, tokens: index..<index + 1))
      } else if let found = names[word]?.first(where: { stands($0.name, at: index, in: reading) }) {
        mentions.append(
          Concepts.Mention(thing: found.thing, tokens: index..<index + found.name.words.count))
      }
    }
    return mentions
  }

  private func stands(_ name: LongName, at index: Int, in reading: Reading) -> Bool {
    guard index + name.words.count <= reading.tokens.count else { return false }
    return name.words.indices.allSatisfy { reading.tokens[index + $0].word == name.words[$0] }
  }

  private static func isAcronym(_ index: Int, _ reading: Reading, _ concepts: Concepts) -> Bool {
    let token = reading.tokens[index]
    guard token.flags.contains(.allCaps), !token.flags.contains(.digits), !concepts.isThing(index),
      token.traits.isDisjoint(with: [.function, .time, .numeral])
    else { return false }
    let word = reading.word(index).unicodeScalars
    return letters.contains(word.count) && word.allSatisfy { $0.properties.isAlphabetic }
  }

  /// The long names that each acronym may stand for in a reading.
  private static func names(
    of acronyms: [(word: Int, letters: [Unicode.Scalar])], in reading: Reading, _ concepts: Concepts
  ) -> [Set<LongName>] {
    var found = Array(repeating: Set<LongName>(), count: acronyms.count)
    for index in reading.tokens.indices where isNameWord(index, reading) && !concepts.isThing(index) {
      guard let initial = initial(index, reading) else { continue }
      for (number, acronym) in acronyms.enumerated() where acronym.letters.first == initial {
        guard let end = end(of: acronym.letters, from: index, reading) else { continue }
        found[number].insert(LongName(words: reading.tokens[index..<end].map(\.word)))
      }
    }
    return found
  }

  /// Where the words end whose initials the letters are; nil where they are not.
  private static func end(of letters: [Unicode.Scalar], from start: Int, _ reading: Reading) -> Int? {
    var index = start
    var small = 0
    var next = 0
    while next < letters.count {
      guard index < reading.tokens.count, reading.tokens[index].sentence == reading.tokens[start].sentence
      else {
        return nil
      }
      if joins(index, reading) {
        index += 1
        continue
      }
      guard let initial = initial(index, reading) else { return nil }
      if isNameWord(index, reading) {
        guard initial == letters[next] else { return nil }
        next += 1
      } else {
        guard reading.traits(index).contains(.function), small < mostSmall else { return nil }
        small += 1
        // As the `o` of `DOJ`.
        if initial == letters[next], next + 1 < letters.count { next += 1 }
      }
      index += 1
    }
    return isNameWord(index - 1, reading) ? index : nil
  }

  /// The mark of `Workers’ Alliance` and of `Anti-Noise League`.
  private static func joins(_ index: Int, _ reading: Reading) -> Bool {
    let flags = reading.tokens[index].flags
    guard flags.contains(.attached), !flags.contains(.word) || flags.contains(.clitic) else { return false }
    return ["-", "'", "\u{2019}"].contains(reading.scalars[reading.tokens[index].start])
  }

  /// A word with a capital that is no acronym itself.
  private static func isNameWord(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.isWord && token.flags.contains(.capital)
      && token.flags.isDisjoint(with: [.allCaps, .digits]) && !token.traits.contains(.function)
  }

  private static func initial(_ index: Int, _ reading: Reading) -> Unicode.Scalar? {
    reading.tokens[index].isWord ? reading.word(index).unicodeScalars.first : nil
  }
}
