import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct EventGroupingTests {
  /// The titles of the articles, each event a line, in the order of the articles.
  private func events(_ articles: [Article]) -> [String] {
    let events = EventGrouping.events(of: articles.map(GroupingProfile.init(of:)))
    return Set(events).sorted().map { event in
      articles.indices.filter { events[$0] == event }.map { articles[$0].outlet?.name ?? "?" }
        .joined(separator: " ")
    }
  }

  private func articles(events: Int, seed: UInt64) -> [RandomEvents<SeededNumbers>.Report] {
    var random = RandomEvents(using: SeededNumbers(seed: seed))
    return random.reports(events: events)
  }

  private func article(_ name: String, _ text: String, title: String? = nil, day: String? = nil) -> Article {
    Article(
      title: title, outlet: Outlet(name: name), published: day.flatMap(PublicationDate.init),
      text: TidyText.of(text))
  }

  @Test("The sample reports come out as their events, without headlines and days")
  func samples() throws {
    let reports = SampleReports.reports
    let articles = try reports.map { try SampleReports.article($0.event, $0.outlet) }
    let events = EventGrouping.events(of: articles.map(GroupingProfile.init(of:)))
    for first in reports.indices {
      for second in reports.indices {
        let areOne = reports[first].event == reports[second].event
        #expect((events[first] == events[second]) == areOne, "\(reports[first]) \(reports[second])")
      }
    }
  }

  @Test("Any two sample reports of one event stay together among any others", arguments: 0..<40)
  func someSamples(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let reports = SampleReports.reports.shuffled(using: &numbers).prefix(2 + seed % 11)
    let profiles = try reports.map {
      GroupingProfile(of: try SampleReports.article($0.event, $0.outlet))
    }
    let events = EventGrouping.events(of: profiles)
    for (first, second) in zip(reports.indices, reports.indices.dropFirst()) {
      #expect((events[first] == events[second]) == (reports[first].event == reports[second].event))
    }
  }

  @Test("The order of the articles does not matter", arguments: 0..<20)
  func anyOrder(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let articles = self.articles(events: 12, seed: UInt64(seed))
    let order = articles.indices.shuffled(using: &numbers)
    let plain = EventGrouping.events(of: articles.map(\.profile))
    let shuffled = EventGrouping.events(of: order.map { articles[$0].profile })
    for (place, index) in order.enumerated() {
      for (otherPlace, otherIndex) in order.enumerated() {
        #expect(
          (shuffled[place] == shuffled[otherPlace]) == (plain[index] == plain[otherIndex]))
      }
    }
  }

  @Test("An event is known by its first article")
  func firstArticle() {
    let articles = self.articles(events: 10, seed: 7)
    let events = EventGrouping.events(of: articles.map(\.profile))
    for (index, event) in events.enumerated() {
      #expect(event <= index)
      #expect(events[event] == event)
    }
  }

  @Test("No articles are no events, and one is one")
  func few() {
    #expect(EventGrouping.events(of: []).isEmpty)
    #expect(events([article("a", "The ferry ran aground.")]) == ["a"])
  }

  @Test("Articles without words share no event, not even with each other")
  func empty() {
    let ferry = "The ferry Alma ran aground off Skell Point with ninety passengers on board."
    #expect(
      events([article("a", ""), article("b", ferry), article("c", ""), article("d", "— …")]).count == 4)
  }

  @Test("The same article twice is one event, however short and whenever printed")
  func duplicates() {
    let text = "The ferry ran aground."
    let articles = [
      article("a", text, day: "2024-01-02"), article("b", "A bank failed in Tarn."),
      article("c", text, day: "2024-03-02"),
    ]
    #expect(events(articles) == ["a c", "b"])
  }

  @Test("Two lines that share a name are not the same event")
  func shortTexts() {
    #expect(
      events([
        article("a", "Mayor Vance opens a library in Tarn."),
        article("b", "Mayor Vance falls ill in Tarn."),
        article("c", "Frost delays the harvest."),
      ]).count == 3)
  }

  @Test("Reports in a language that is not read are not all of one event")
  func otherLanguages() {
    let articles = [
      article(
        "fähre",
        """
        Die Fähre ist am Montag vor der Küste auf Grund gelaufen. Die Passagiere wurden von der Wacht in \
        Booten an das Ufer gebracht. Es war nicht das erste Mal, dass ein Schiff an dieser Stelle in Not kam.
        """),
      article(
        "haushalt",
        """
        Der Stadtrat hat am Dienstag den Haushalt für das kommende Jahr beschlossen. Die Gebühren für die \
        Bäder werden erhöht. Es war eine lange Sitzung, und die Opposition ist mit dem Ergebnis nicht zufrieden.
        """),
      article(
        "streik",
        """
        Die Lokführer haben am Mittwoch die Arbeit niedergelegt. Es fuhren in der Region nur noch die Züge der \
        privaten Betreiber. Die Gewerkschaft ist zu neuen Gesprächen nicht bereit, und das ist auch so geblieben.
        """),
      article(
        "渡轮", "渡轮星期一在海岸附近搁浅。乘客被救生艇送上岸。这不是第一次有船在这里遇险。船长表示天气很坏。"),
      article(
        "预算", "市议会星期二通过了明年的预算。游泳池的收费将会提高。这是一次很长的会议，反对派表示不满。"),
    ]
    #expect(events(articles).count == 5)
  }

  @Test("The same kind of event weeks later is another one; a day that is none counts as unknown")
  func days() {
    let meeting =
      "The Harl county council met on Tuesday and raised the water rate by %. Chair Una Brandt said the pipes "
      + "in Harl were eighty years old. Residents of the valley filled the hall and shouted at the council. "
      + "The vote was close, and the water board welcomed it."
    func council(_ name: String, _ rate: String, _ day: String?) -> Article {
      article(name, meeting.replacing("%", with: rate), day: day)
    }
    #expect(
      events([council("a", "two percent", "2024-01-02"), council("b", "a tenth", "2024-03-05")]) == [
        "a", "b",
      ])
    #expect(
      events([council("a", "two percent", "2024-01-02"), council("b", "a tenth", "2024-01-03")]) == ["a b"])
    #expect(events([council("a", "two percent", "soon"), council("b", "a tenth", "2024-03-05")]) == ["a b"])
  }

  @Test("A report printed by many outlets with small changes is one event")
  func reprints() {
    let flood = articles(events: 1, seed: 3)[0].text
    let copies = (0..<400).map { article("copy", "\(flood)\n\nPrinted as number \($0).") }
    let others = articles(events: 5, seed: 4)
    let events = EventGrouping.events(of: copies.map(GroupingProfile.init(of:)) + others.map(\.profile))
    #expect(Set(events.prefix(400)) == [0])
    #expect(!events.dropFirst(400).contains(0))
  }

  @Test("A large collection, where not every pair is looked at, gives the planted events")
  func large() {
    let articles = self.articles(events: 120, seed: 9)
    let events = EventGrouping.events(of: articles.map(\.profile), wholeUpTo: 0)
    var pairs = (right: 0, found: 0, planted: 0)
    for first in articles.indices {
      for second in (first + 1)..<min(articles.count, first + 4) {
        let isPlanted = articles[first].event == articles[second].event
        pairs.planted += isPlanted ? 1 : 0
        pairs.found += events[first] == events[second] ? 1 : 0
        pairs.right += isPlanted && events[first] == events[second] ? 1 : 0
      }
    }
    #expect(pairs.right * 100 >= pairs.planted * 97)
    #expect(pairs.right * 100 >= pairs.found * 99)
  }

  @Test("Texts without a day that tell of the same weekday are more alike than others")
  func weekdays() {
    func profile(_ text: String, day: String? = nil) -> GroupingProfile {
      GroupingProfile(of: Article(published: day.flatMap { PublicationDate($0) }, text: text))
    }
    #expect(profile("He came on Tuesday. On Friday he left. It was Friday.").weekday == 5)
    #expect(profile("On Sunday he met the Monday Club, and friday was a cat.").weekday == 7)
    #expect(profile("Someday he will come to Holiday Inn.").weekday == 0)
    let late = String(repeating: "He spoke. ", count: 12)
    #expect(profile(late + "He came on Monday.").weekday == 0)
    func factor(_ one: UInt8, _ other: UInt8, _ day: Int? = nil) -> Float {
      AlikeArticles.dayFactor(day, day, weekdays: (one, other))
    }
    #expect(factor(5, 5) == 1)
    #expect(factor(5, 4) == factor(0, 0) && factor(5, 0) == factor(0, 0) && factor(0, 0) < 1)
    #expect(factor(5, 4, 7) == 1)
    let kept = profile("He came on Tuesday.", day: "2024-03-04")
    #expect(
      GroupingProfile(bytes: kept.bytes)?.weekday == 2 && GroupingProfile(bytes: kept.bytes)?.words == 4)
  }
}
