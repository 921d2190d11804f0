public import News

extension Quotation {
  /// Every direct quotation of one article, in reading order; a word that only the report puts between marks is none.
  public static func all(in article: Article) -> [Quotation] {
    let reading = Reading(article, vocabulary: Vocabulary())
    let attributions = Speakers.attributions(in: reading, naming: People(reading))
    let utterances = Utterances.ranges(of: reading, attributions)
    return reading.quotes.indices.filter { !attributions[$0].isLabel }.map {
      Quotation(reading.quotes[$0], by: attributions[$0], in: reading, utterance: utterances[$0])
    }
  }

  /// `range` is the part of the quotation that is meant; the whole of it when nil.
  init(
    _ span: QuoteSpan, by attribution: Attribution, in reading: Reading, range: TextRange? = nil,
    utterance: TextRange? = nil
  ) {
    self.range = range ?? span.range
    speaker = attribution.name
    speakerRange = attribution.mention.map { reading.range(of: $0) }
    cueRange = attribution.cue.map { reading.range(of: $0) }
    cue = cueRange.map { reading.text($0) }
    self.utterance = utterance
  }
}
