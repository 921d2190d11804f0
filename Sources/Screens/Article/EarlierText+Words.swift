import News

extension EarlierText {
  /// How long after its publication the article changed: `changed 2 h later`.
  ///
  /// That is as exact as the date of the article is: by days where it has no time.
  func changeWords(of date: PublicationDate?) -> String {
    guard let date else { return "changed on " + PublicationDate(dayNumber: Int(replaced / 86_400)).readable }
    if let instant = date.instant { return "changed " + Ages.later(seconds: replaced - instant) }
    switch Int(replaced / 86_400) - date.dayNumber {
    case ..<1: return "changed on the same day"
    case 1: return "changed a day later"
    case let days: return "changed \(days) days later"
    }
  }
}
