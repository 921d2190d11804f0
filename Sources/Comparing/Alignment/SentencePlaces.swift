import News

/// Where sentences stand in their reports and who speaks in them.
struct SentencePlaces {
  private let lengths: Sides<Double>
  /// For each sentence those whom its quotations are given to, numbered by their keys.
  private let speakers: Sides<[[Int]]>

  init(_ comparer: Comparer) {
    lengths = comparer.readings.map { Double(max(1, $0.sentences.count - 1)) }
    var numbers: [String: Int] = [:]
    speakers = Sides(
      left: Self.speakers(comparer, .left, &numbers), right: Self.speakers(comparer, .right, &numbers))
  }

  private static func speakers(
    _ comparer: Comparer, _ side: Side, _ numbers: inout [String: Int]
  ) -> [[Int]] {
    let reading = comparer.readings[side]
    var speakers = Array(repeating: [Int](), count: reading.sentences.count)
    for (quote, attribution) in zip(reading.quotes, comparer.attributions[side]) {
      guard let name = attribution.key else { continue }
      let key = numbers[name] ?? numbers.count
      numbers[name] = key
      let first = reading.tokens[quote.tokens.lowerBound].sentence
      let last = reading.tokens[quote.tokens.upperBound - 1].sentence
      for sentence in first...max(first, last) where !speakers[sentence].contains(key) {
        speakers[sentence].append(key)
      }
    }
    return speakers
  }

  func set(_ features: inout LinkFeatures, _ left: Int, _ right: Int) {
    let place = Sides(left: Double(left) / lengths.left, right: Double(right) / lengths.right)
    features[.distance] = abs(place.left - place.right)
    features[.place] = min(place.left, place.right)
    features[.leads] = (left == 0 ? 1 : 0) + (right == 0 ? 1 : 0)
    let speakers = (speakers.left[left], speakers.right[right])
    guard !speakers.0.isEmpty, !speakers.1.isEmpty else { return }
    let isSame = speakers.0.contains { speakers.1.contains($0) }
    features[isSame ? .sameSpeaker : .otherSpeaker] = 1
  }
}
