import News

/// The sentences of both reports with how much of each the other one carries, and the links between them.
struct Passages {
  let sentences: Sides<[Sentence]>
  let links: [PassageLink]

  init(_ comparer: Comparer, _ aligner: Aligner, _ coverage: Coverage) {
    let readings = comparer.readings
    var links = aligner.links.map { link in
      PassageLink(
        left: readings.left.sentences[link.left].range, right: readings.right.sentences[link.right].range,
        score: link.sameness, overlap: link.probability, signs: link.signs)
    }
    for (number, sentence) in readings.left.sentences.enumerated()
    where coverage.answers.left[number].isEmpty {
      links.append(PassageLink(left: sentence.range, right: nil, score: 0))
    }
    links.sort { ($0.left?.start ?? 0, $0.right?.start ?? 0) < ($1.left?.start ?? 0, $1.right?.start ?? 0) }
    for (number, sentence) in readings.right.sentences.enumerated()
    where coverage.answers.right[number].isEmpty {
      links.append(PassageLink(left: nil, right: sentence.range, score: 0))
    }
    self.links = links
    sentences = Sides(
      left: Self.sentences(readings.left, .left, coverage),
      right: Self.sentences(readings.right, .right, coverage))
  }

  private static func sentences(_ reading: Reading, _ side: Side, _ coverage: Coverage) -> [Sentence] {
    reading.sentences.enumerated().map { number, sentence in
      Sentence(
        range: sentence.range, coverage: coverage.coverage(of: number, side),
        opensParagraph: sentence.tokens.lowerBound == reading.paragraphs[sentence.paragraph].lowerBound,
        isFurniture: sentence.isFurniture)
    }
  }
}
