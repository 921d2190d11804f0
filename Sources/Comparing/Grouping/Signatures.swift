/// Finds the articles that may be like one, among those of the days around it and those without a day.
struct Signatures {
  /// Articles looked at closely for each.
  private static let mostCandidates = 48
  /// Terms of an article that others are asked for.
  private static let mostSought = 24

  private var blocks: [Int: SignatureBlock] = [:]
  private var hasAll = false
  private var sought = SoughtTerms()
  private var promises: [Int32] = []
  private var found = MostPromising()

  mutating func add(_ signature: Signature, from archive: some EventArchive) throws {
    try load(signature.block, from: archive)
    blocks[signature.block]?.add(signature)
  }

  /// The most promising articles for one, the most promising first, of equals the one that was placed earlier; those
  /// that are one article twice once.
  mutating func candidates(
    for article: Int64, _ weighed: WeighedTerms, day: Int?, from archive: some EventArchive
  ) throws -> [Int64] {
    let near = try loadBlocks(around: day, from: archive)
    sought.put(weighed.weightiest(Self.mostSought))
    found.clear()
    var firsts: [Int] = []
    var first = 0
    for block in near {
      firsts.append(first)
      try blocks[block]?.search(
        sought, day: day, in: &promises, into: &found, countedFrom: first, from: archive)
      first += blocks[block]?.count ?? 0
    }
    var articles: [Int64] = []
    for place in found.places() where articles.count < Self.mostCandidates {
      let number = firsts.lastIndex { $0 <= place } ?? 0
      let other = try blocks[near[number]]?.article(at: place - firsts[number], from: archive) ?? 0
      if Int64(other) != article, other != 0, !articles.contains(Int64(other)) {
        articles.append(Int64(other))
      }
    }
    return articles
  }

  /// The blocks whose articles may be like one of that day, ascending.
  private mutating func loadBlocks(around day: Int?, from archive: some EventArchive) throws -> [Int] {
    guard let day else {
      if !hasAll { for block in try archive.blocks() { try load(block, from: archive) } }
      hasAll = true
      return blocks.keys.sorted()
    }
    let reach = Int(AlikeArticles.otherDays) - 1
    let near = Set([
      Signature.undated, Signature.block(of: day - reach), Signature.block(of: day),
      Signature.block(of: day + reach),
    ])
    for block in near { try load(block, from: archive) }
    return near.sorted()
  }

  private mutating func load(_ block: Int, from archive: some EventArchive) throws {
    guard blocks[block] == nil else { return }
    blocks[block] = try SignatureBlock(block, from: archive)
  }
}
