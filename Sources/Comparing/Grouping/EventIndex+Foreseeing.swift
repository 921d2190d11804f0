/// What can be told of an article before it is its turn to be placed.
struct ForeseenArticle: Sendable {
  let known: KnownArticle
  let weightiest: [UInt32]
  /// Who is near among the articles placed by then; nil where that is asked when it is its turn.
  var early: EarlyFindings?
}

extension EventIndex {
  /// Fewer articles are not worth that another core comes to help.
  private static let fewestAtOnce = 32

  /// Looks at articles on all cores before they are placed one after another.
  ///
  /// What comes of placing them is the same without: only what is placed by then is looked at, and whatever changes
  /// with the turns before is found out when it is an article's turn.
  mutating func foresee(
    _ reports: ArraySlice<Report>, from archive: some EventArchive
  ) throws -> [ForeseenArticle] {
    let cores = Cores(areFree: reports.count >= Self.fewestAtOnce)
    var foreseen = read(reports, cores)
    guard reports.count >= Self.fewestAtOnce,
      try signatures.bringToHand(for: foreseen.map(\.known.day), from: archive)
    else { return foreseen }
    let findings = find(foreseen, cores)
    for (number, found) in findings.enumerated() { foreseen[number].early = found }
    try load(foreseen.flatMap { Self.likely($0).map(\.article) }, from: archive, cores)
    for (number, likenesses) in compare(foreseen, cores).enumerated() {
      for (place, likeness) in likenesses.enumerated() {
        foreseen[number].early?.articles[place].likeness = likeness
      }
    }
    return foreseen
  }

  private func read(_ reports: ArraySlice<Report>, _ cores: Cores) -> [ForeseenArticle] {
    let rarities = rarities
    return cores.all(reports.count, in: ()) { number, _ in
      let known = KnownArticle(reports[reports.startIndex + number], rarities)
      return ForeseenArticle(known: known, weightiest: known.terms.weightiest(Signatures.mostSought))
    }
  }

  private func find(_ articles: [ForeseenArticle], _ cores: Cores) -> [EarlyFindings?] {
    let signatures = signatures
    return cores.all(articles.count, in: Signatures.Room()) { number, room in
      let article = articles[number]
      return article.known.terms.isEmpty
        ? nil : signatures.findings(article.weightiest, day: article.known.day, in: &room)
    }
  }

  /// How like those that were found each of the articles is.
  private func compare(
    _ articles: [ForeseenArticle], _ cores: Cores
  ) -> [[PromisingArticle.Likeness?]] {
    let (known, places) = (known, places)
    // What is known of these is another when it is their turn.
    let turns = Set(articles.map(\.known.article))
    return cores.all(articles.count, in: SpreadTerms()) { number, spread in
      let article = articles[number].known
      spread.put(article.terms)
      return Self.likely(articles[number]).map { other in
        guard !turns.contains(other.article), let place = places[other.article] else { return nil }
        return PromisingArticle.Likeness(place: place, value: article.likeness(to: known[place], spread))
      }
    }
  }

  /// Those that are likely to be looked at closely: a few come again, or give way to articles placed since.
  private static func likely(_ article: ForeseenArticle) -> ArraySlice<PromisingArticle> {
    article.early?.articles.prefix(Signatures.mostCandidates) ?? []
  }

  /// Articles with how alike each is to the one at `place`, before levels.
  mutating func near(
    _ place: Int, _ foreseen: ForeseenArticle, from archive: some EventArchive
  ) throws -> [(place: Int, likeness: Float)] {
    let article = known[place]
    guard !article.terms.isEmpty else { return [] }
    let candidates =
      try foreseen.early.map {
        signatures.candidates(for: article.article, foreseen.weightiest, day: article.day, beside: $0)
      } ?? signatures.candidates(for: article.article, foreseen.weightiest, day: article.day, from: archive)
    let others = candidates.filter { $0.likeness == nil }
    if !others.isEmpty {
      try load(others.map(\.article), from: archive)
      spread.put(article.terms)
    }
    return candidates.compactMap { candidate in
      if let likeness = candidate.likeness { return (likeness.place, likeness.value) }
      guard let other = places[candidate.article] else { return nil }
      return (other, article.likeness(to: known[other], spread))
    }
  }
}
