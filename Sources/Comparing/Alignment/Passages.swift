import News

/// The sentences of both reports with how much of each the other one carries, and the links between them.
struct Passages {
  let sentences: Sides<[Sentence]>
  let links: [PassageLink]

  init(_ comparer: Comparer, _ aligner: Aligner) {
    let readings = comparer.readings
    var linked = Sides<[Int: Double]>(left: [:], right: [:])
    var links: [PassageLink] = []
    for link in aligner.links {
      linked.left[link.left] = max(linked.left[link.left] ?? 0, link.sameness)
      linked.right[link.right] = max(linked.right[link.right] ?? 0, link.sameness)
      links.append(
        PassageLink(
          left: readings.left.sentences[link.left].range, right: readings.right.sentences[link.right].range,
          score: link.sameness))
    }
    for (number, sentence) in readings.left.sentences.enumerated() where linked.left[number] == nil {
      links.append(PassageLink(left: sentence.range, right: nil, score: 0))
    }
    links.sort { ($0.left?.start ?? 0, $0.right?.start ?? 0) < ($1.left?.start ?? 0, $1.right?.start ?? 0) }
    for (number, sentence) in readings.right.sentences.enumerated() where linked.right[number] == nil {
      links.append(PassageLink(left: nil, right: sentence.range, score: 0))
    }
    self.links = links
    sentences = Sides(
      left: Self.sentences(readings.left, linked.left), right: Self.sentences(readings.right, linked.right))
  }

  private static func sentences(_ reading: Reading, _ linked: [Int: Double]) -> [Sentence] {
    reading.sentences.enumerated().map { number, sentence in
      let coverage: Sentence.Coverage = linked[number].map { $0 >= 0.5 ? .full : .partial } ?? .none
      return Sentence(
        range: sentence.range, coverage: coverage,
        opensParagraph: sentence.tokens.lowerBound == reading.paragraphs[sentence.paragraph].lowerBound,
        isFurniture: sentence.isFurniture)
    }
  }
}
