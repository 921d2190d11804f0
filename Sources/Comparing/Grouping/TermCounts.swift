import News

/// Counts the terms of an article for `GroupingProfile`: stems with content, and capitalised words in a row as
/// one term beside their stems.
struct TermCounts {
  private struct Count {
    let rarity: Double
    var all = 0
    var opening = 0
  }

  /// Sentences that count as the opening.
  private static let openingSentences = 3
  /// By then a report has said of which day it tells.
  private static let datedSentences = 12
  /// Longer runs of capitalised words are headlines inside the text.
  private static let longestName = 6
  private static let nameRarity = 6.0
  private static let quotedRun = 8
  /// What a report is about is said by then; a book that came as an article costs no more than its first chapters.
  private static let longestText = 200_000

  private var counts: [UInt32: Count] = [:]
  private(set) var quoted: [UInt32] = []
  /// How often each weekday is named, Monday first, and where first.
  private var weekdays: [(count: Int, first: Int)] = Array(repeating: (0, 0), count: 7)

  init(of article: Article, words: ListedWords = Lexicon.reading) {
    let vocabulary = Vocabulary(words)
    let reading = Reading(Self.beginning(of: article), vocabulary: vocabulary)
    var openingLeft = Self.openingSentences
    for sentence in reading.sentences where !sentence.isFurniture {
      if openingLeft > Self.openingSentences - Self.datedSentences {
        noteWeekdays(sentence.tokens, reading)
      }
      add(reading.tokens[sentence.tokens.dropFirst(sentence.dateline)], reading, isOpening: openingLeft > 0)
      openingLeft -= 1
    }
    if let title = article.title { add(title: title, vocabulary) }
    quoted = Self.runs(of: reading)
  }

  /// The article with no more than `longestText` scalars of its text.
  private static func beginning(of article: Article) -> Article {
    guard article.text.utf8.count > longestText else { return article }
    return Article(
      id: article.id, title: article.title, language: article.language,
      text: TidyText.of(String(article.text.unicodeScalars.prefix(longestText))))
  }

  var terms: [GroupingProfile.Term] {
    counts.map { key, count in
      GroupingProfile.Term(
        key: key, rarity: Float(count.rarity), count: UInt16(clamping: count.all),
        opening: UInt16(clamping: count.opening))
    }
    .sorted { $0.key < $1.key }
  }

  /// The weekday that is named most often at first, from 1 for Monday on, of equals the one that is named first; 0 for
  /// none.
  var weekday: UInt8 {
    let most = weekdays.indices.max { one, other in
      (weekdays[one].count, -weekdays[one].first) < (weekdays[other].count, -weekdays[other].first)
    }
    return most.map { weekdays[$0].count > 0 ? UInt8($0 + 1) : 0 } ?? 0
  }

  private mutating func noteWeekdays(_ tokens: Range<Int>, _ reading: Reading) {
    for index in tokens {
      let token = reading.tokens[index]
      guard token.flags.contains(.capital), (6...9).contains(token.end - token.start) else { continue }
      let word = reading.word(index)
      guard word.hasSuffix("day"), let day = CalendarWords.weekdayNames.firstIndex(of: word) else { continue }
      if weekdays[day].count == 0 { weekdays[day].first = token.start }
      weekdays[day].count += 1
    }
  }

  private mutating func add(_ tokens: ArraySlice<Token>, _ reading: Reading, isOpening: Bool) {
    var name: [Token] = []
    var ideograph: Token?
    for token in tokens {
      defer { ideograph = reading.isIdeograph(token) ? token : nil }
      guard reading.isContent(token) else {
        add(name: name, reading, isOpening)
        name = []
        continue
      }
      if let key = reading.key(of: token, behind: ideograph) {
        count(key, rarity: reading.entry(token).weight, isOpening)
      }
      if !token.flags.contains(.capital) || name.last.map({ token.start - $0.end > 2 }) == true {
        add(name: name, reading, isOpening)
        name = []
      }
      if token.flags.contains(.capital) { name.append(token) }
    }
    add(name: name, reading, isOpening)
  }

  private mutating func add(name: [Token], _ reading: Reading, _ isOpening: Bool) {
    guard (2...Self.longestName).contains(name.count) else { return }
    let words = name.map { reading.entries[reading.entry($0).stem].text }
    count(Fingerprint(words.joined(separator: " ")).term, rarity: Self.nameRarity, isOpening)
  }

  /// Headlines are capitalised by their own rules, so no names are taken from them.
  private mutating func add(title: String, _ vocabulary: Vocabulary) {
    let reading = Reading(Article(text: TidyText.of(title)), vocabulary: vocabulary)
    var ideograph: Token?
    for token in reading.tokens {
      if reading.isContent(token), let key = reading.key(of: token, behind: ideograph) {
        count(key, rarity: reading.entry(token).weight, true, times: 1)
      }
      ideograph = reading.isIdeograph(token) ? token : nil
    }
  }

  private mutating func count(_ key: UInt32, rarity: Double, _ isOpening: Bool, times: Int? = nil) {
    counts[key, default: Count(rarity: rarity)].all += times ?? (isOpening ? 2 : 1)
    if isOpening { counts[key]?.opening += 1 }
  }

  private static func runs(of reading: Reading) -> [UInt32] {
    var runs: Set<UInt32> = []
    for quote in reading.quotes {
      let words = quote.tokens.filter { reading.tokens[$0].isWord }
      guard words.count >= quotedRun else { continue }
      let keys = words.map { Fingerprint(reading.word($0)).value }
      for start in 0...(keys.count - quotedRun) {
        let run: UInt64 = keys[start..<(start + quotedRun)].reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1 }
        runs.insert(UInt32(truncatingIfNeeded: run ^ run >> 32))
      }
    }
    return runs.sorted()
  }
}

extension Reading {
  /// Whether the token says something of the event: no mark, no function word of the languages we know.
  fileprivate func isContent(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    let entry = entry(token)
    guard entry.weight > 0 else { return false }
    let isUnknown = entry.weight == StemRarity.unknown
    return !isUnknown || !ForeignFunctionWords.contain(entry.text)
  }

  fileprivate func isIdeograph(_ token: Token) -> Bool {
    token.end - token.start == 1 && ScalarClass.of(scalars[token.start]) == .ideograph
  }

  /// The term of a token: its stem; for an ideograph the pair with the one right before it, since a single one
  /// says too little. Source: Nie, Gao, Zhang and Zhou, "On the use of words and n-grams for Chinese information
  /// retrieval", 2000.
  fileprivate func key(of token: Token, behind ideograph: Token?) -> UInt32? {
    guard isIdeograph(token) else { return Fingerprint(entries[entry(token).stem].text).term }
    guard let ideograph, ideograph.end == token.start else { return nil }
    return Fingerprint(entry(ideograph).text + entry(token).text).term
  }
}

extension Fingerprint {
  /// As a term of a profile is known.
  fileprivate var term: UInt32 { folded & 0xFF_FFFF }
}
