import News

extension EarlierText {
  /// How long after its publication the article changed: `changed 2 h later`.
  ///
  /// That is as exact as the date of the article is: by days where it has no time.
  func changeWords(of date: PublicationDate?) -> String {
    guard let date else { return "changed on " + until.readable }
    if let instant = date.instant { return "changed " + Ages.later(seconds: replaced - instant) }
    switch until.dayNumber - date.dayNumber {
    case ..<1: return "changed on the same day"
    case 1: return "changed a day later"
    case let days: return "changed " + Ages.later(seconds: Int64(days) * 86_400)
    }
  }
}

extension EarlierText {
  /// How long it was, and what the next text did; outlet and day are those of the others.
  var lengthWords: String { (words == 1 ? "1 word" : "\(words) words") + " · " + change.words }

  /// Until when it stood: `until 22 Nov 2026, 14:05`.
  var untilWords: String { "until " + until.readableMoment }
}

extension TextChange {
  /// `then 12 words added, 3 taken out, another headline`.
  var words: String {
    let parts = [
      added == 0 ? nil : added == 1 ? "1 word added" : "\(added) words added",
      removed == 0 ? nil : added > 0 ? "\(removed) taken out" : Self.takenOut(removed),
      isHeadlineOther ? "another headline" : nil,
    ].compactMap(\.self)
    return "then " + (parts.isEmpty ? "words in another order" : parts.joined(separator: ", "))
  }

  private static func takenOut(_ count: Int) -> String {
    count == 1 ? "1 word taken out" : "\(count) words taken out"
  }
}
