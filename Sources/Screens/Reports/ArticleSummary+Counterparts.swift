import News

extension ArticleSummary {
  /// Of the other `reports`, those of other outlets first, and of these the nearest in time and length.
  func bestCounterparts(among reports: [ArticleSummary]) -> [ArticleSummary] {
    reports.filter { $0.id != id }
      .sorted { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to other: ArticleSummary) -> (sameOutlet: Int, days: Int, words: Int) {
    let days = published.flatMap { day in other.published.map { abs($0.dayNumber - day.dayNumber) } }
    let sameOutlet = outlet != nil && outlet == other.outlet
    return (sameOutlet ? 1 : 0, days ?? .max, abs(words - other.words))
  }
}
