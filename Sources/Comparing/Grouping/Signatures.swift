/// Finds the articles that may be like one, among those of the days around it and those without a day.
struct Signatures {
  /// Articles looked at closely for each.
  private static let mostCandidates = 48
  /// Terms of an article that others are asked for.
  private static let mostSought = 24

  private var blocks: [Int: SignatureBlock] = [:]
  private var hasAll = false
  private var sought = SoughtTerms()
  private var found: [(article: UInt32, promise: UInt32)] = []

  mutating func add(_ signature: Signature, from archive: some EventArchive) throws {
    try load(signature.block, from: archive)
    blocks[signature.block]?.add(signature)
  }

  /// The most promising articles for one, the most promising first, of equals the earlier number; those that are one
  /// article twice once.
  mutating func candidates(
    for article: Int64, _ weighed: WeighedTerms, day: Int?, from archive: some EventArchive
  ) throws -> [Int64] {
    let near = try loadBlocks(around: day, from: archive)
    sought.put(weighed.weightiest(Self.mostSought))
    found.removeAll(keepingCapacity: true)
    for block in near { blocks[block]?.search(sought, day: day, into: &found) }
    return best(without: UInt32(truncatingIfNeeded: article))
  }

  private func best(without article: UInt32) -> [Int64] {
    // Sorting all would take longer than all the rest.
    var least = 0
    if found.count > 4 * Self.mostCandidates {
      var counts = Array(repeating: 0, count: 33 * 8)
      for item in found { counts[Self.step(item.promise)] += 1 }
      var left = 0
      least = counts.count
      while least > 0, left < Self.mostCandidates {
        least -= 1
        left += counts[least]
      }
    }
    let promising = found.filter {
      $0.article != article && $0.article != 0 && Self.step($0.promise) >= least
    }
    .sorted { ($1.promise, $0.article) < ($0.promise, $1.article) }
    var articles: [Int64] = []
    for item in promising
    where articles.count < Self.mostCandidates && !articles.contains(Int64(item.article)) {
      articles.append(Int64(item.article))
    }
    return articles
  }

  /// Eight steps to each doubling.
  private static func step(_ promise: UInt32) -> Int {
    guard promise >= 8 else { return 0 }
    let magnitude = 31 - promise.leadingZeroBitCount
    return magnitude * 8 + Int(promise >> UInt32(magnitude - 3) & 7)
  }

  private mutating func loadBlocks(around day: Int?, from archive: some EventArchive) throws -> [Int] {
    guard let day else {
      if !hasAll { for block in try archive.blocks() { try load(block, from: archive) } }
      hasAll = true
      return Array(blocks.keys)
    }
    let reach = Int(AlikeArticles.otherDays) - 1
    let near = Set([
      Signature.undated, Signature.block(of: day - reach), Signature.block(of: day),
      Signature.block(of: day + reach),
    ])
    for block in near { try load(block, from: archive) }
    return Array(near)
  }

  private mutating func load(_ block: Int, from archive: some EventArchive) throws {
    guard blocks[block] == nil else { return }
    var loaded = SignatureBlock()
    try archive.signatures(of: block) { loaded.add($0) }
    blocks[block] = loaded
  }
}
