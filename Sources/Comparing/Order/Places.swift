import News

/// Where sentences stand in their report.
struct Places {
  private let reading: Reading
  private let lead: Set<Int>

  /// Paragraphs that count as the lead.
  private static let most = 2

  init(of reading: Reading) {
    self.reading = reading
    var lead: Set<Int> = []
    for sentence in reading.sentences where !sentence.isFurniture {
      lead.insert(sentence.paragraph)
      if lead.count == Self.most { break }
    }
    self.lead = lead
  }

  subscript(sentence: Int) -> SharedPassage.Place {
    let span = reading.sentences[sentence]
    return SharedPassage.Place(
      range: span.range, position: Double(span.range.start) / Double(max(1, reading.scalars.count)),
      paragraph: span.paragraph, isLead: isLead(sentence))
  }

  func isLead(_ sentence: Int) -> Bool { lead.contains(reading.sentences[sentence].paragraph) }

  /// The place of the sentence that holds the start of `range`.
  func place(of range: TextRange) -> SharedPassage.Place? {
    let behind = reading.sentences.firstIndex(from: range.start + 1, key: \.range.start)
    return behind > 0 ? self[behind - 1] : nil
  }

  /// The sentences of the lead, captions and bylines left out.
  var leadSentences: [Int] {
    let last = reading.sentences.indices.last { isLead($0) }
    return reading.sentences.indices.prefix((last ?? -1) + 1).filter {
      isLead($0) && !reading.sentences[$0].isFurniture
    }
  }
}
