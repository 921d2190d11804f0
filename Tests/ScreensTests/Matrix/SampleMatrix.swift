import Comparing
import News

@testable import Screens

/// Three reports of a ferry aground, as a matrix.
enum SampleMatrix {
  static let wire = article(
    "Pacific Wire", 5,
    """
    The ferry Alma ran aground off Skell Point on Monday with 90 passengers on board.

    “We were too close to the rocks and I take the blame for that,” said Captain Una Brandt.

    Lifeboats from Harl brought all passengers ashore within two hours.

    The coast guard has opened an inquiry into the course of the ship.
    """)
  static let daily = article(
    "Coast Daily", 6,
    """
    Lifeboats from Harl brought all passengers of the ferry ashore within two hours.

    The ferry Alma ran aground off Skell Point on Monday with 112 passengers on board.

    “We were too close to the rocks,” Captain Una Brandt said.

    A baker gave away soup until dawn.
    """)
  static let weekly = article(
    "The Harl Weekly Messenger", 9,
    """
    Nobody in Harl will forget the night the ferry Alma ran aground off Skell Point.

    “We were far too close to the rocks and I take no blame for that,” said Captain Una Brandt.

    The coast guard has opened an inquiry into the course of the ship.
    """)

  static let articles = [wire, daily, weekly]
  static let event = Event(
    id: Event.ID(rawValue: "ferry"), name: "Ferry aground at Skell Point",
    reports: articles.map { Sample.summary($0) })
  static let matrix = CoverageMatrix(of: articles)
  static let screen = MatrixScreen(matrix, of: event)

  /// Rows enough to scroll through.
  static let long: MatrixScreen = {
    let text = (1...60).map {
      "Lifeboat number \($0) came from the harbour of Harl with \($0 + 100) sandwiches."
    }
    .joined(separator: "\n\n")
    let articles = [article("A", 1, text), article("B", 2, text), article("C", 3, text)]
    return MatrixScreen(
      CoverageMatrix(of: articles),
      of: Event(
        id: Event.ID(rawValue: "boats"), name: "Boats", reports: articles.map { Sample.summary($0) }))
  }()

  private static func article(_ outlet: String, _ day: Int, _ text: String) -> Article {
    Article(
      title: "\(outlet) on the ferry", outlet: Outlet(name: outlet),
      published: PublicationDate("2024-02-0\(day)"), text: TidyText.of(text))
  }
}
