public import News

extension Comparison {
  /// Compares two reports: a pure function of the two articles.
  public init(of left: Article, and right: Article) {
    let comparer = Comparer(left, right)
    let matcher = QuoteMatcher(comparer)
    let matches = matcher.matches()
    let aligner = Aligner(comparer, quotes: matches)
    articles = Sides(left: left, right: right)
    words = comparer.readings.map(\.wordCount)
    let coverage = Coverage(comparer, aligner)
    let passages = Passages(comparer, aligner, coverage)
    sentences = passages.sentences
    self.passages = passages.links
    let retold = RetoldQuotes(comparer: comparer, matcher: matcher, matches: matches)
    quotes = QuoteFindings(
      comparer: comparer, matcher: matcher, matches: matches, retellings: retold.retellings()
    ).findings()
    framing = FramingContrasts(comparer: comparer, aligner: aligner, matches: matches).contrasts()
    facts = UniqueFacts(comparer: comparer, coverage: coverage, matches: matches).facts()
    conflicts = Conflicts(comparer: comparer, aligner: aligner).conflicts()
    voices = Voices.voices(comparer)
    reprints = Reprints(matcher: matcher).reprints()
    remarks = Side.allCases.flatMap { WritersVoice.remarks(in: comparer.readings[$0], on: $0) }
    namings = Namings.namings(comparer)
    let places = comparer.readings.map(Places.init(of:))
    order = SharedPassages.passages(aligner, places)
    heads = HeadItems(comparer, aligner, quotes, places).items()
  }
}
