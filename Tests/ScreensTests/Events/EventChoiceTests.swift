import Canvas
import News
import Testing

@testable import Screens

@Suite("Putting events right")
struct EventChoiceTests {
  private func events() -> Reader {
    var reader = Reader(size: Size(columns: 70, rows: 10), events: Sample.events)
    _ = reader.asked()
    return reader
  }

  @Test("M on an event makes it one with another that is chosen")
  func merging() {
    var reader = events()
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    #expect(reader.lines[0].contains("Make one with another event: “Bus strike”"))
    #expect(reader.lastRow == " Make one with:")
    reader.press(.enter)
    #expect(reader.lastRow == " ! This is the event itself: choose another.")
    reader.press(.character("/"))
    reader.type("tokyo")
    reader.press(.enter)
    let correction = EventCorrection.merge(Sample.strikes.id, with: Sample.talks.id)
    #expect(reader.asked().contains(.correct(correction)))
    #expect(reader.state.top.scope == .events)
    reader.take(.corrected(correction))
    #expect(reader.lastRow == " The two are one event now.")
    #expect(reader.asked().contains(.loadEvents))
  }

  @Test("M on an article puts it into another event, or makes it one of its own")
  func moving() {
    var reader = events()
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    #expect(reader.lines[0].hasPrefix(" Put into an event: “Bus drivers on strike”"))
    #expect(reader.lines[1] == "▌ An event of its own")
    #expect(reader.lines[5].hasPrefix("  Flood in the old town") && reader.lines[5].hasSuffix("3 Jul 2024"))
    #expect(reader.lines[6] == "    City Post, Coast Daily, Valley News")
    #expect(reader.lastRow == " Put into:")
    _ = reader.asked()
    reader.press(.enter)
    #expect(reader.asked().contains(.correct(.move(Sample.strike.id, to: nil))))
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    reader.press(.down, .down, .enter)
    #expect(reader.asked().contains(.correct(.move(Sample.strike.id, to: Sample.flood.id))))
  }

  @Test("u takes the last correction back, once")
  func undoing() {
    var reader = events()
    reader.press(.character("u"))
    #expect(reader.lastRow.contains("Nothing has been put into another event"))
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    reader.type("flood")
    reader.press(.enter)
    let undo = EventCorrection.split([Sample.strike.id])
    reader.take(.corrected(.move(Sample.strike.id, to: Sample.flood.id), undo: undo))
    #expect(reader.lastRow == " The article is of that event now. u undoes it.")
    _ = reader.asked()
    reader.press(.character("u"))
    #expect(reader.asked() == [.correct(undo)])
    reader.take(.corrected(undo))
    #expect(reader.lastRow == " The article is an event of its own now.")
    reader.press(.character("u"))
    #expect(!reader.asked().contains(.correct(undo)))
  }

  @Test("Typed letters narrow the events at once, and what none holds moves nothing")
  func typing() {
    var reader = events()
    reader.press(.character("2"))
    reader.take(articles: Sample.summaries)
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    _ = reader.asked()
    reader.type("zzz")
    reader.press(.enter)
    #expect(reader.asked().isEmpty)
    #expect(reader.picture.contains("No event holds these words."))
    reader.press(.control("u"))
    reader.type("flood")
    #expect(reader.selectedLine?.hasPrefix("▌ Flood in the old town") == true)
    reader.press(.enter)
    #expect(reader.asked().contains(.correct(.move(Sample.strike.id, to: Sample.flood.id))))
    reader.press(.character("M"), .escape)
    #expect(reader.state.top.scope == .articles)
  }

  @Test("The reports of an event are as the library says after a correction")
  func reports() {
    var reader = events()
    reader.press(.down, .enter)
    #expect(reader.picture.contains("Dam held"))
    var flood = Sample.flood
    flood.reports.removeAll { $0.id == Sample.floodValley.id }
    reader.press(.character("M"))
    reader.take(events: Sample.events)
    reader.press(.enter)
    let rest = Event(
      id: Event.ID(rawValue: "dam"), name: "Dam", reports: [Sample.summary(Sample.floodValley)])
    reader.take(events: [Sample.talks, flood, Sample.strikes, rest])
    reader.take(.corrected(.move(Sample.floodValley.id, to: nil)))
    #expect(reader.state.top.scope == .reports)
    #expect(!reader.picture.contains("Dam held") && reader.picture.contains("Hundreds leave"))
  }
}
