/// The values of two reports.
struct Quantities {
  /// Those of each sentence, none of captions and bylines.
  let ofSentences: Sides<[[Quantity]]>
  /// The same one behind the other, as many as are looked at to see whether one is known.
  let all: Sides<[Quantity]>
  /// What days are counted from.
  let anchors: Sides<CalendarAnchor?>

  /// How many values of one sentence are looked at (a table is no claim), and of a report to see whether one is known.
  private static let mostOfSentence = 40
  private static let mostKnown = 600

  init(_ comparer: Comparer) {
    let anchors = comparer.readings.map(CalendarAnchor.init(of:))
    self.anchors = anchors
    func quantities(_ side: Side) -> [[Quantity]] {
      let parser = QuantityParser(
        reading: comparer.readings[side], concepts: comparer.concepts[side], weights: comparer.weights[side],
        calendar: anchors[side])
      return comparer.readings[side].sentences.map {
        $0.isFurniture ? [] : Array(parser.quantities(of: $0).prefix(Self.mostOfSentence))
      }
    }
    ofSentences = Sides(left: quantities(.left), right: quantities(.right))
    all = ofSentences.map { Array($0.joined().prefix(Self.mostKnown)) }
  }
}
