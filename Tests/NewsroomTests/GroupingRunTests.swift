import Foundation
import Library
import News
import TestSupport
import Testing

@testable import Newsroom

@Suite struct GroupingRunTests {
  private let folder: TemporaryFolder

  private static let openings = [
    "The ferry Alma ran aground off Skell Point with ninety passengers, and lifeboats took them to Harl.",
    "The city council of Tarn voted to close its tram depot, which Mayor Ines Vance called a ruin.",
    "Nurses at the hospital of Sarn walked out over a rota that their union calls dangerous.",
    "Engineers opened the gates of the Corran dam after a week of rain had filled the valley behind it.",
    "A court in Lund freed the two drivers who had blocked the harbour bridge for a night in April.",
  ]

  init() throws { folder = try TemporaryFolder() }

  /// A newsroom of sixty articles that wait, some of each matter.
  private func newsroom(_ name: String) throws -> Newsroom {
    let newsroom = Newsroom(library: folder.url.appendingPathComponent("\(name)/library.sqlite"))
    let articles = (0..<60).map { number in
      Article(
        id: Article.ID(rawValue: "a\(number)"), published: PublicationDate("2024-03-0\(1 + number % 7)"),
        text: Self.openings[number * number % 5] + " Report number \(number) tells it in words of its own.")
    }
    _ = try newsroom.library().store(articles)
    return newsroom
  }

  /// The articles of each event.
  private func events(_ newsroom: Newsroom) throws -> Set<Set<String>> {
    Set(try newsroom.events().map { Set($0.reports.map(\.id.rawValue)) })
  }

  @Test(
    "Steps that are stored while the next is placed give the events of one long step",
    arguments: [1, 3, 7])
  func steps(size: Int) throws {
    let (short, long) = (try newsroom("short"), try newsroom("long"))
    var run = GroupingRun(try short.library(), stepSize: size)
    while try run.step() {}
    try run.finish()
    var whole = GroupingRun(try long.library())
    while try whole.step() {}
    #expect(try !short.library().hasWaitingArticles())
    #expect(try events(short) == events(long))
    #expect(try events(short).count < 60)
  }

  @Test("A correction in the middle of a run stays, and nothing is left out", arguments: [2, 3, 5, 9])
  func correction(after steps: Int) throws {
    let newsroom = try newsroom("corrected")
    let library = try newsroom.library()
    var run = GroupingRun(library, stepSize: 3)
    for _ in 0..<steps { _ = try run.step() }
    // Both came in the first step, and are of different matters.
    let other = try #require(try library.event(of: Article.ID(rawValue: "a7")))
    _ = try library.correct([Article.ID(rawValue: "a0")], to: other)
    while try run.step() {}
    try run.finish()
    #expect(try !library.hasWaitingArticles())
    let event = try #require(try events(newsroom).first { $0.contains("a0") })
    #expect(event.contains("a7"))
    #expect(try Set(events(newsroom).joined()).count == 60)
  }
}
