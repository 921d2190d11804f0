public import News

/// Anything a comparison has to show, in one form for lists, gutters and bookmarks.
public struct Finding: Hashable, Sendable {
  /// The layers a reader can switch on and off, by their number.
  public enum Layer: Int, Hashable, Sendable, CaseIterable {
    case sharedQuotes = 1
    case alteredQuotes, framing, onlyHere, conflicts, speakers
  }

  public let layer: Layer
  /// The kind in words: `shared quote`, `trimmed quote`, `altered quote`, `retold quote`, `label`, `hedge`,
  /// `comment`, `only here`, `printed twice`, `number conflict` …
  public let kind: String
  /// The mark of the gutter: `=` shared, `<` trimmed, `≠` altered, `≈` retold, `~` framing, `+` only here,
  /// `!` conflict.
  public let mark: Character
  /// At least one side has a range.
  public let ranges: Sides<TextRange?>
  /// The words that differ inside `ranges`.
  public let edits: Sides<[TextRange]>
  /// The words that `reason` names, where `ranges` are passages that are set against each other as wholes.
  public let words: Sides<[TextRange]>
  /// Who said it, for quotations.
  public let quotations: Sides<Quotation?>
  /// Why this is a finding, in words.
  public let reason: String
  /// 0…1 for framing and facts, 1 otherwise.
  public let weight: Double
}

extension Finding {
  init(
    _ layer: Layer, kind: String, mark: Character, left: TextRange?, right: TextRange?, reason: String,
    weight: Double = 1, words: Sides<[TextRange]> = Sides(left: [], right: [])
  ) {
    self.layer = layer
    self.kind = kind
    self.mark = mark
    self.ranges = Sides(left: left, right: right)
    self.edits = Sides(left: [], right: [])
    self.words = words
    self.quotations = Sides(left: nil, right: nil)
    self.reason = reason
    self.weight = weight
  }

  init(quote: QuoteFinding) {
    let only = quote.relation == .only
    layer =
      switch quote.relation {
      case .identical, .trimmed, .paraphrased: .sharedQuotes
      case .altered: .alteredQuotes
      case .only: .onlyHere
      }
    (kind, mark) =
      switch quote.relation {
      case .identical: ("shared quote", "=")
      case .trimmed: ("trimmed quote", "<")
      case .altered: ("altered quote", "≠")
      case .paraphrased: ("retold quote", "≈")
      case .only: ("quote only here", "+")
      }
    ranges = Sides(left: quote.left?.range, right: quote.right?.range)
    words = Sides(left: [], right: [])
    edits = Sides(left: quote.edits.compactMap(\.left), right: quote.edits.compactMap(\.right))
    quotations = Sides(left: quote.left, right: quote.right)
    reason = quote.reason
    weight = only ? 0.8 : 1
  }
}

extension Comparison {
  /// Every finding, in reading order: by its place in the left text, those of the right side alone placed by the
  /// nearest passage before them that both texts carry.
  public var findings: [Finding] {
    var all = shownQuotes.filter { !isFurniture($0) }.map(Finding.init(quote:))
    all += framing.map {
      Finding(
        .framing, kind: $0.kind.words, mark: "~", left: $0.left, right: $0.right, reason: $0.reason,
        weight: $0.weight, words: $0.words)
    }
    all += remarks.map {
      Finding(
        .framing, kind: $0.kind.words, mark: "~", left: $0.side == .left ? $0.range : nil,
        right: $0.side == .right ? $0.range : nil, reason: $0.reason)
    }
    all += unquotedFacts.map {
      Finding(
        .onlyHere, kind: "only here", mark: "+", left: $0.side == .left ? $0.range : nil,
        right: $0.side == .right ? $0.range : nil, reason: $0.reason, weight: $0.weight)
    }
    all += conflicts.map {
      Finding(
        .conflicts, kind: "\($0.matter.rawValue) conflict", mark: "!", left: $0.left, right: $0.right,
        reason: $0.reason)
    }
    all += reprints.map {
      Finding(
        .alteredQuotes, kind: "printed twice", mark: "≠", left: $0.side == .left ? $0.second : nil,
        right: $0.side == .right ? $0.second : nil, reason: $0.reason)
    }
    let anchors = anchors
    return all.map { (finding: $0, place: place(of: $0, anchors)) }
      .sorted { $0.place < $1.place }.map(\.finding)
  }

  /// Whether a quotation that only one side prints stands in a caption or the like, or is a number such as the
  /// name of a meeting, `“2+2”`.
  private func isFurniture(_ quote: QuoteFinding) -> Bool {
    guard quote.relation == .only else { return false }
    let side: Side = quote.left == nil ? .right : .left
    guard let range = (quote.left ?? quote.right)?.range else { return true }
    let behind = sentences[side].firstIndex(from: range.start + 1, key: \.range.start)
    if behind > 0, sentences[side][behind - 1].isFurniture { return true }
    return range.count < 12 && !articles[side].text.text(in: range).contains(where: \.isLetter)
  }

  /// The facts that are not mostly the words of quotations which only their side prints: those are findings
  /// already.
  private var unquotedFacts: [UniqueFact] {
    let only = quotes.filter { $0.relation == .only }
    let quoted = Sides(
      left: only.compactMap { $0.left?.range }.sorted(), right: only.compactMap { $0.right?.range }.sorted())
    return facts.filter { fact in
      let ranges = quoted[fact.side]
      let behind = ranges.firstIndex(from: fact.range.end, key: \.start)
      let words = ranges[max(0, behind - 4)..<behind].reduce(0) { $0 + $1.overlap(fact.range) }
      return words * 10 < fact.range.count * 6
    }
  }

  private func place(of finding: Finding, _ anchors: [(right: Int, left: Int)]) -> (Int, Int, Int) {
    if let left = finding.ranges.left { return (left.start, 0, finding.layer.rawValue) }
    let start = finding.ranges.right?.start ?? 0
    let behind = anchors.firstIndex(from: start + 1, key: \.right)
    return (behind > 0 ? anchors[behind - 1].left : 0, 1 + start, finding.layer.rawValue)
  }

  /// The starts of linked sentences of the right, ascending, each with the end of the last left sentence that is
  /// linked to it or to one before it.
  private var anchors: [(right: Int, left: Int)] {
    var anchors: [(right: Int, left: Int)] = passages.compactMap { link in
      guard let left = link.left, let right = link.right else { return nil }
      return (right.start, left.end)
    }.sorted { $0 < $1 }
    for index in anchors.indices.dropFirst() {
      anchors[index].left = max(anchors[index].left, anchors[index - 1].left)
    }
    return anchors
  }
}

extension FramingContrast.Kind {
  /// The kind as a person reads it: `scare quotes`.
  public var words: String { self == .scareQuotes ? "scare quotes" : rawValue }
}
