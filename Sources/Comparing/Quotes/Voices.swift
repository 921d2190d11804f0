import News

/// Sums up who is quoted, and how much of each report is in their words.
enum Voices {
  static func voices(_ comparer: Comparer) -> [Voice] {
    var numbers: [String: Int] = [:]
    var names: [String] = []
    var shares: [Sides<(quotes: Int, words: Int)>] = []
    for side in Side.allCases {
      let reading = comparer.readings[side]
      for (quote, attribution) in zip(reading.quotes, comparer.attributions[side]) where quote.outer == nil {
        guard let name = attribution.name else { continue }
        let key = attribution.key ?? name.lowercased()
        let number = numbers[key] ?? names.count
        if number == names.count {
          numbers[key] = number
          names.append(name)
          shares.append(Sides(left: (0, 0), right: (0, 0)))
        }
        // Counting the letters of a name takes long, and most come again as they were.
        if names[number] != name, name.count > names[number].count { names[number] = name }
        shares[number][side].quotes += 1
        shares[number][side].words += quote.wordCount
      }
    }
    let voices = zip(names, shares).map { name, share in
      Voice(
        name: name, left: Voice.Share(quotes: share.left.quotes, words: share.left.words),
        right: Voice.Share(quotes: share.right.quotes, words: share.right.words))
    }
    return voices.enumerated().sorted { a, b in
      let sums = (a.element.left.words + a.element.right.words, b.element.left.words + b.element.right.words)
      return sums.0 != sums.1 ? sums.0 > sums.1 : a.offset < b.offset
    }.map(\.element)
  }
}
