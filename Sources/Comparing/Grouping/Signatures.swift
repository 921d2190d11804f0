/// Finds the articles that may be like one, among those of the days around it and those without a day.
struct Signatures {
  /// Articles looked at closely for each.
  static let mostCandidates = 48
  /// Terms of an article that others are asked for.
  static let mostSought = Signature.mostTerms

  /// Where one search at a time is done.
  struct Room {
    fileprivate var sought = SoughtTerms()
    fileprivate var promises: [Int32] = []
    fileprivate var found = MostPromising()
  }

  private var blocks: [Int: SignatureBlock] = [:]
  private var hasAll = false
  private var room = Room()

  mutating func add(_ signature: Signature, from archive: some EventArchive) throws {
    try load(signature.block, from: archive)
    blocks[signature.block]?.add(signature)
  }

  /// The most promising articles for one whose weightiest terms these are, the most promising first, of equals the one
  /// that was placed earlier; those that are one article twice once.
  mutating func candidates(
    for article: Int64, _ weightiest: [UInt32], day: Int?, from archive: some EventArchive
  ) throws -> [PromisingArticle] {
    let near = try loadBlocks(around: day, from: archive)
    for block in near { try blocks[block]?.expect(1, from: archive) }
    return try search(near, weightiest, day: day, in: &room, from: archive)
      .first(Self.mostCandidates, beside: article)
  }

  private func search(
    _ near: [Int], _ weightiest: [UInt32], day: Int?, in room: inout Room, from archive: some EventArchive
  ) throws -> [PromisingArticle] {
    room.sought.put(weightiest)
    room.found.clear()
    var firsts: [Int] = []
    var first = 0
    for block in near {
      firsts.append(first)
      try blocks[block]?.search(
        room.sought, day: day, in: &room.promises, into: &room.found, countedFrom: first, from: archive)
      first += blocks[block]?.count ?? 0
    }
    return try room.found.articles().map { place, promise in
      let number = firsts.lastIndex { $0 <= place } ?? 0
      let other = try blocks[near[number]]?.article(at: place - firsts[number], from: archive) ?? 0
      return PromisingArticle(
        article: Int64(other), promise: promise, block: number, place: place - firsts[number])
    }
  }

  /// The blocks whose articles may be like one of that day, ascending.
  private mutating func loadBlocks(around day: Int?, from archive: some EventArchive) throws -> [Int] {
    guard let day else {
      if !hasAll { for block in try archive.blocks() { try load(block, from: archive) } }
      hasAll = true
      return blocks.keys.sorted()
    }
    let near = Self.blocks(around: day)
    for block in near { try load(block, from: archive) }
    return near
  }

  private static func blocks(around day: Int) -> [Int] {
    let reach = Int(AlikeArticles.otherDays) - 1
    return Set([
      Signature.undated, Signature.block(of: day - reach), Signature.block(of: day),
      Signature.block(of: day + reach),
    ]).sorted()
  }

  private mutating func load(_ block: Int, from archive: some EventArchive) throws {
    guard blocks[block] == nil else { return }
    blocks[block] = try SignatureBlock(block, from: archive)
  }
}

extension Signatures {
  /// Has at hand what is asked for articles of these days; false where it is better asked of what is kept.
  mutating func bringToHand(for days: [Int?], from archive: some EventArchive) throws -> Bool {
    var questions: [Int: Int] = [:]
    for day in days {
      for block in try loadBlocks(around: day, from: archive) { questions[block, default: 0] += 1 }
    }
    for (block, count) in questions where blocks[block]?.isAnswered(count) ?? false { return false }
    for block in questions.keys.sorted() { try blocks[block]?.expect(questions[block] ?? 0, from: archive) }
    return true
  }

  /// What is found among the signatures that have been brought to hand.
  func findings(_ weightiest: [UInt32], day: Int?, in room: inout Room) -> EarlyFindings {
    let near = day.map(Self.blocks) ?? blocks.keys.sorted()
    // What is at hand asks nothing of an archive, so that nothing is thrown.
    let found = try? search(near, weightiest, day: day, in: &room, from: EmptyArchive())
    return EarlyFindings(
      blocks: near, counts: near.map { blocks[$0]?.count ?? 0 }, articles: found ?? [])
  }

  /// The most promising articles as `candidates(for:_:day:from:)` gives them, by what was found early and what has
  /// come since.
  mutating func candidates(
    for article: Int64, _ weightiest: [UInt32], day: Int?, beside early: EarlyFindings
  ) -> [PromisingArticle] {
    var later: [PromisingArticle] = []
    var isSought = false
    for (number, block) in early.blocks.enumerated() {
      guard let own = blocks[block], own.count > early.counts[number] else { continue }
      if !isSought { room.sought.put(weightiest) }
      isSought = true
      room.found.clear()
      own.scan(from: early.counts[number], room.sought, day: day, into: &room.found)
      later += room.found.articles().map { place, promise in
        PromisingArticle(
          article: Int64(own.article(atHand: place)), promise: promise, block: number, place: place)
      }
    }
    guard !later.isEmpty else { return early.articles.first(Self.mostCandidates, beside: article) }
    later += early.articles
    later.arrange()
    return Array(later.prefix(MostPromising.most)).first(Self.mostCandidates, beside: article)
  }
}
