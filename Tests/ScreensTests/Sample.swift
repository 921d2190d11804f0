import Comparing
import News

/// Reports and events for the tests of screens.
enum Sample {
  static func article(_ outlet: String, _ title: String, day: Int = 1, text: String = "One. Two.") -> Article
  {
    Article(
      title: title, outlet: Outlet(name: outlet), published: PublicationDate("2024-07-0\(day)"),
      byline: "By A. Writer", text: text)
  }

  static func summary(_ article: Article, event: String? = nil, isRead: Bool = false) -> ArticleSummary {
    ArticleSummary(
      id: article.id, name: article.name, outlet: article.outlet?.name, published: article.published,
      event: event, words: article.text.split(separator: " ").count, isRead: isRead)
  }

  static let talksWest = article(
    "Pacific Wire", "Ministers agree at Tokyo talks", day: 1, text: "They agreed. “We stand firm,” he said.")
  static let talksEast = article(
    "Strait Monitor", "Tokyo talks raise tension", day: 2, text: "They met. “We stand firm,” he claimed.")
  static let floodCity = article("City Post", "River floods old town", day: 3)
  static let floodCoast = article("Coast Daily", "Hundreds leave their homes", day: 4)
  static let floodValley = article("Valley News", "Dam held, says mayor", day: 5)
  static let strike = article("City Post", "Bus drivers on strike", day: 6)

  static let talks = Event(
    id: Event.ID(rawValue: "talks"), name: "Security talks in Tokyo",
    reports: [summary(talksWest), summary(talksEast)])
  static let flood = Event(
    id: Event.ID(rawValue: "flood"), name: "Flood in the old town",
    reports: [summary(floodCity, isRead: true), summary(floodCoast), summary(floodValley)])
  static let strikes = Event(
    id: Event.ID(rawValue: "strike"), name: "Bus strike", reports: [summary(strike, isRead: true)])

  static let events = [talks, flood, strikes]
  static let summaries = events.flatMap(\.reports)

  static let comparison = Comparison(of: talksWest, and: talksEast)

  /// An article of `count` numbered paragraphs.
  static func long(_ count: Int) -> Article {
    article(
      "Long Reads", "A long story", day: 7,
      text: (1...count).map { "Paragraph \($0) goes on for a while. It says little." }.joined(
        separator: "\n\n"))
  }
}
