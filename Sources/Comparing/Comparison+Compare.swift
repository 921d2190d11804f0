public import News

extension Comparison {
  /// Compares two reports: a pure function of the two articles.
  ///
  /// - Parameter isAlone: whether no other comparison runs at the same time, so that parts of this one may be done at
  ///   once on two cores. It changes nothing in what is found.
  public init(of left: Article, and right: Article, isAlone: Bool = true) {
    let cores = Cores(areFree: isAlone)
    let comparer = Comparer(left, right, on: cores)
    let matcher = QuoteMatcher(comparer)
    let matches = matcher.matches()
    let (aligner, unlinked) = cores.together(
      { Aligner(comparer, quotes: matches) }, { Unlinked(comparer, matcher, matches) })
    let (framing, linked) = cores.together(
      {
        FramingContrasts(
          comparer: comparer, aligner: aligner, matches: matches, unlinked: unlinked.contrasts
        ).contrasts()
      },
      { Linked(comparer, aligner, matches, unlinked) })
    articles = Sides(left: left, right: right)
    words = comparer.readings.map(\.wordCount)
    sentences = linked.passages.sentences
    passages = linked.passages.links
    quotes = unlinked.quotes
    self.framing = framing
    facts = linked.facts
    conflicts = linked.conflicts
    voices = unlinked.voices
    reprints = unlinked.reprints
    remarks = unlinked.remarks
    namings = unlinked.namings
    order = linked.order
    heads = linked.heads
  }

  /// What is found without knowing which sentences answer each other.
  private struct Unlinked {
    let quotes: [QuoteFinding]
    let voices: [Voice]
    let reprints: [Reprint]
    let remarks: [WriterRemark]
    let namings: [Naming]
    let contrasts: UnlinkedContrasts
    let quantities: Quantities

    init(_ comparer: Comparer, _ matcher: QuoteMatcher, _ matches: [QuoteMatcher.Match]) {
      let retold = RetoldQuotes(comparer: comparer, matcher: matcher, matches: matches)
      quotes = QuoteFindings(
        comparer: comparer, matcher: matcher, matches: matches, retellings: retold.retellings()
      ).findings()
      voices = Voices.voices(comparer)
      reprints = Reprints(matcher: matcher).reprints()
      remarks = Side.allCases.flatMap { WritersVoice.remarks(in: comparer.readings[$0], on: $0) }
      namings = Namings.namings(comparer)
      contrasts = UnlinkedContrasts(comparer, matches)
      quantities = Quantities(comparer)
    }
  }

  /// What is found between sentences that answer each other, without framing.
  private struct Linked {
    let passages: Passages
    let facts: [UniqueFact]
    let conflicts: [Conflict]
    let order: [SharedPassage]
    let heads: [HeadItem]

    init(
      _ comparer: Comparer, _ aligner: Aligner, _ matches: [QuoteMatcher.Match], _ unlinked: Unlinked
    ) {
      let coverage = Coverage(comparer, aligner)
      passages = Passages(comparer, aligner, coverage)
      facts = UniqueFacts(comparer: comparer, coverage: coverage, matches: matches).facts()
      conflicts = Conflicts(comparer: comparer, aligner: aligner, quantities: unlinked.quantities).conflicts()
      let places = comparer.readings.map(Places.init(of:))
      order = SharedPassages.passages(aligner, places)
      heads = HeadItems(comparer, aligner, unlinked.quotes, places).items()
    }
  }
}
