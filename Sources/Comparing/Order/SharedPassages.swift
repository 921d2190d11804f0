import News

/// Where either report tells what both tell: each left sentence with the right one that answers it best.
enum SharedPassages {
  /// Paragraphs that count as the lead.
  private static let lead = 2

  static func passages(_ comparer: Comparer, _ aligner: Aligner) -> [SharedPassage] {
    var best: [Int: Aligner.Link] = [:]
    for link in aligner.links {
      let known = best[link.left]
      if known.map({ ($0.probability, $0.sameness) < (link.probability, link.sameness) }) ?? true {
        best[link.left] = link
      }
    }
    let leads = comparer.readings.map(leadParagraphs)
    return best.values.sorted { $0.left < $1.left }.map { link in
      SharedPassage(
        left: place(link.left, comparer.readings.left, leads.left),
        right: place(link.right, comparer.readings.right, leads.right), score: link.sameness)
    }
  }

  private static func leadParagraphs(_ reading: Reading) -> Set<Int> {
    var lead: Set<Int> = []
    for sentence in reading.sentences where !sentence.isFurniture {
      lead.insert(sentence.paragraph)
      if lead.count == Self.lead { break }
    }
    return lead
  }

  private static func place(_ sentence: Int, _ reading: Reading, _ lead: Set<Int>) -> SharedPassage.Place {
    let span = reading.sentences[sentence]
    return SharedPassage.Place(
      range: span.range, position: Double(span.range.start) / Double(max(1, reading.scalars.count)),
      paragraph: span.paragraph, isLead: lead.contains(span.paragraph))
  }
}
