import Canvas
import News
import Testing

@testable import Screens

@Suite("The list of events")
struct EventsScreenTests {
  @Test("Each event has its headline, day, outlets and what is unread; two reports show a mark")
  func narrow() {
    var reader = Reader(size: Size(columns: 60, rows: 9), events: Sample.events)
    reader.press(.down)
    #expect(
      reader.picture == """
         1 Events  2 Articles  3 Bookmarks  4 Feeds
            Bus strike                                   6 Jul 2024
            City Post
        ▌ ◫ Flood in the old town                        3 Jul 2024
        ▌   City Post, Coast Daily, Valley News            2 unread
          ◫ Security talks in Tokyo                      1 Jul 2024
            Pacific Wire, Strait Monitor                   2 unread

         Enter reports · c compare · / filter · ? help          2/3
        """)
  }

  @Test("From 120 columns on, the selected event's reports stand on the right")
  func wide() {
    var reader = Reader(size: Size(columns: 120, rows: 12), events: Sample.events)
    reader.press(.down)
    let right = reader.lines.map { line in
      String(line.drop { $0 != "│" }.dropFirst()).split(separator: "").joined()
    }
    #expect(
      right.dropFirst().dropLast().joined(separator: "\n") == """
         Flood in the old town
         3 reports · 3 Jul 2024

           City Post · 3 Jul 2024 · 2 words
           River floods old town

         ● Coast Daily · 4 Jul 2024 · 2 words
           Hundreds leave their homes

         ● Valley News · 5 Jul 2024 · 2 words
        """)
    #expect(!Reader(size: Size(columns: 119, rows: 12), events: Sample.events).picture.contains("│"))
  }

  @Test("An empty library offers the sample events and says how to add reports")
  func firstRun() {
    var reader = Reader(size: Size(columns: 60, rows: 20), events: [])
    for words in ["Press S or Enter", "diptych import FILE", "diptych compare FILE FILE"] {
      #expect(reader.picture.contains(words))
    }
    _ = reader.asked()
    reader.press(.character("S"))
    #expect(reader.asked() == [.importSamples])
  }

  @Test("The filter narrows as one types, arrows move meanwhile, and Escape shows everything again")
  func filtering() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("/"))
    reader.type("TO")
    #expect(reader.lines.count { $0.contains("◫") } == 2)
    reader.press(.down, .enter)
    #expect(reader.selectedLine?.contains("Security talks") == true)
    #expect(reader.lines[0].hasSuffix("filter: TO (2)"))
    reader.press(.escape)
    #expect(reader.asked() == [.loadEvents])
    #expect(reader.picture.contains("Bus strike"))
    #expect(reader.selectedLine?.contains("Security talks") == true)
    reader.press(.character("/"))
    reader.type("zzz")
    #expect(reader.picture.contains("No event holds these words."))
    reader.press(.escape)
    #expect(reader.picture.contains("Bus strike"))
  }

  @Test("A click selects, a second one opens, and the wheel scrolls")
  func mouse() {
    var reader = Reader(events: Sample.events)
    reader.take(Mouse(.press, at: Point(column: 5, row: 5)))
    #expect(reader.selectedLine?.contains("Security talks") == true)
    #expect(reader.asked() == [.loadEvents])
    reader.take(Mouse(.press, at: Point(column: 5, row: 6)))
    #expect(reader.asked() == [.compare(left: Sample.talksWest.id, right: Sample.talksEast.id)])
    reader.take(Mouse(.press, at: Point(column: 5, row: 20)))
    #expect(reader.asked() == [])
    reader.resize(60, 6)
    reader.take(Mouse(.wheelUp, at: Point(column: 5, row: 2)))
    #expect(reader.selectedLine?.contains("Flood") == true)
    reader.take(Mouse(.press, at: Point(column: 13, row: 0)))
    #expect(reader.state.top.scope == .articles)
  }

  @Test("Of three reports the telling pair is marked, and Enter compares it at once")
  func tellingPair() {
    var flood = Sample.flood
    flood.pair = [flood.reports[2].id, flood.reports[1].id]
    var reader = Reader(events: [flood])
    _ = reader.asked()
    #expect(reader.lastRow.hasPrefix(" Enter reports · c compare"))
    reader.press(.enter)
    #expect(reader.lines.contains { $0.contains("◆ Hundreds leave") })
    #expect(reader.selectedLine?.contains("Dam held") == true)
    #expect(reader.lastRow.hasPrefix(" Enter compare with ◆"))
    reader.press(.enter)
    #expect(reader.asked() == [.compare(left: flood.reports[1].id, right: flood.reports[2].id)])
    reader.press(.escape)
    #expect(reader.state.top.scope == .events)
  }

  @Test("One report alone cannot be compared, and that is said")
  func single() {
    var reader = Reader(events: Sample.events)
    reader.press(.character("c"))
    #expect(reader.lastRow.hasPrefix(" ! Only one report"))
  }

  @Test("Fresh answers keep the selected event selected, wherever it has gone")
  func refilling() {
    var reader = Reader(events: Sample.events)
    reader.press(.down, .character("1"))
    reader.take(events: [Sample.flood, Sample.talks])
    #expect(reader.selectedLine?.contains("Flood") == true)
  }
}
