import News

/// Sums up who is quoted, and how much of each report is in their words.
enum Voices {
  static func voices(_ comparer: Comparer) -> [Voice] {
    var order: [String] = []
    var names: [String: String] = [:]
    var shares: [String: Sides<(quotes: Int, words: Int)>] = [:]
    for side in Side.allCases {
      let reading = comparer.readings[side]
      for (quote, attribution) in zip(reading.quotes, comparer.attributions[side]) where quote.outer == nil {
        guard let name = attribution.name else { continue }
        let key = attribution.key ?? name.lowercased()
        if shares[key] == nil { order.append(key) }
        if name.count > (names[key]?.count ?? 0) { names[key] = name }
        var share = shares[key] ?? Sides(left: (0, 0), right: (0, 0))
        share[side] = (share[side].quotes + 1, share[side].words + quote.wordCount)
        shares[key] = share
      }
    }
    let voices = order.map { key in
      let share = shares[key] ?? Sides(left: (0, 0), right: (0, 0))
      return Voice(
        name: names[key] ?? key, left: Voice.Share(quotes: share.left.quotes, words: share.left.words),
        right: Voice.Share(quotes: share.right.quotes, words: share.right.words))
    }
    return voices.enumerated().sorted { a, b in
      let sums = (a.element.left.words + a.element.right.words, b.element.left.words + b.element.right.words)
      return sums.0 != sums.1 ? sums.0 > sums.1 : a.offset < b.offset
    }.map(\.element)
  }
}
