import Foundation
import Testing

/// What `diptych events move`, `split` and `merge` do, say and end with.
@Suite("Corrections of events on the command line", .timeLimit(.minutes(10)))
struct EventCorrectionTests {
  private static let ferry = """
    The ferry Alma ran aground off Skell Point on Monday with ninety passengers on board. Captain Ruth Oduya called \
    the coastguard, and lifeboats took the passengers to Harl.
    """
  private static let ferryAgain = """
    Lifeboats took ninety passengers off the ferry Alma on Monday after it ran aground near Skell Point. The \
    coastguard in Harl said Captain Ruth Oduya had called for help.
    """
  private static let vote = """
    The city council of Tarn voted on Monday to close its tram depot. Mayor Ines Vance called the depot a ruin, and \
    the drivers' union announced a strike.
    """

  /// A library of two reports of one event and one of another.
  private struct Desk {
    let folder: URL
    let library: [String]
    /// The ids of the articles by their titles.
    var ids: [String: String] = [:]

    init(_ folder: URL) throws {
      self.folder = folder
      library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      for (title, text) in [("Alma", ferry), ("Depot", vote), ("Skell", ferryAgain)] {
        try bring(title, text)
      }
      for event in try events() {
        for report in event["reports"] as? [[String: Any]] ?? [] {
          ids[report["title"] as? String ?? ""] = report["id"] as? String
        }
      }
    }

    func bring(_ title: String, _ text: String) throws {
      let file = folder.appendingPathComponent("\(title).md")
      let lines =
        "title: \(title)\noutlet: \(title) Post\npublished: 2024-03-04\nurl: https://example.org/\(title)"
      try Data("---\n\(lines)\n---\n\(text)".utf8).write(to: file)
      let outcome = try run("import", file.path)
      #expect(outcome.status == 0)
    }

    func run(_ arguments: String...) throws -> BuiltProgram.Outcome {
      try BuiltProgram.run(arguments + library)
    }

    func events() throws -> [[String: Any]] {
      let listed = try run("events", "--format", "json")
      #expect(listed.status == 0 && listed.errors.isEmpty)
      let object = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any]
      return try #require(object?["events"] as? [[String: Any]])
    }

    /// The titles of the reports of each event, those that a reader has put there marked.
    func titles() throws -> [String] {
      try events().map { event in
        (event["reports"] as? [[String: Any]] ?? []).map {
          "\($0["title"] ?? "")" + (($0["corrected"] as? Bool ?? false) ? "*" : "")
        }
        .sorted().joined(separator: " ")
      }
      .sorted()
    }

    /// The id of the event that the article is of.
    func event(_ title: String) throws -> String {
      let event = try events().first { event in
        (event["reports"] as? [[String: Any]] ?? []).contains { $0["title"] as? String == title }
      }
      return try #require(event?["id"] as? String)
    }

    func id(_ title: String) throws -> String { try #require(ids[title]) }
  }

  @Test("A move prints the id of the event that the article is of now, and stays")
  func move() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      #expect(try desk.titles() == ["Alma Skell", "Depot"])
      let ferry = try desk.event("Alma")
      let moved = try desk.run("events", "move", desk.id("Depot"), ferry)
      #expect((moved.status, moved.output, moved.errors) == (0, ferry + "\n", ""))
      #expect(try desk.titles() == ["Alma Depot* Skell"])
      try desk.bring("Later", Self.ferry + " " + Self.ferryAgain)
      #expect(try desk.titles() == ["Alma Depot* Later Skell"])
    }
  }

  @Test("A split prints the id of the new event, takes shortened ids, and is not undone")
  func split() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      let before = try desk.event("Alma")
      let split = try desk.run("events", "split", String(desk.id("Skell").prefix(8)))
      #expect((split.status, split.errors) == (0, ""))
      #expect(try split.output == desk.event("Skell") + "\n")
      #expect(try desk.event("Alma") == before && split.output != before + "\n")
      #expect(try desk.titles() == ["Alma", "Depot", "Skell*"])
      // The same text with another end is looked at again.
      try desk.bring("Skell", Self.ferryAgain + " All are well.")
      #expect(try desk.titles() == ["Alma", "Depot", "Skell*"])
    }
  }

  @Test("Articles that are an event already keep its id")
  func splitWhole() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      for titles in [["Alma", "Skell"], ["Depot"]] {
        let before = try desk.event(titles[0])
        let arguments = try ["events", "split"] + titles.map(desk.id) + desk.library
        #expect(try BuiltProgram.run(arguments).output == before + "\n")
        #expect(try desk.event(titles[0]) == before)
      }
      let nothing = try desk.run("events", "split", "")
      #expect(nothing.status == 1 && nothing.errors.hasPrefix("diptych: “”: no such"))
    }
  }

  @Test("Several articles are split into one event")
  func splitSeveral() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      let split = try desk.run("events", "split", desk.id("Skell"), desk.id("Depot"))
      #expect(split.status == 0)
      #expect(try desk.titles() == ["Alma", "Depot* Skell*"])
    }
  }

  @Test("A merge keeps the id of the event that was found first, also when an article stands for it")
  func merge() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      let first = try desk.event("Alma")
      let merged = try desk.run("events", "merge", desk.id("Depot"), desk.id("Skell"))
      #expect((merged.status, merged.output, merged.errors) == (0, first + "\n", ""))
      #expect(try desk.titles() == ["Alma* Depot* Skell*"])
    }
  }

  @Test("What there is not is named, ends with 1, and changes nothing")
  func unknown() throws {
    try TemporaryFolder.with { folder in
      let desk = try Desk(folder)
      let article = try desk.id("Alma")
      let cases: [(arguments: [String], words: String)] = [
        (["split", "ffffffff"], "ffffffff: no such file or article"),
        (["move", "ffffffff", article], "ffffffff: no such file or article"),
        (["move", article, "no such thing"], "no such thing: no such event"),
        (["merge", article, "no such thing"], "no such thing: no such event"),
      ]
      for (arguments, words) in cases {
        let outcome = try BuiltProgram.run(["events"] + arguments + desk.library)
        #expect(outcome.status == 1 && outcome.output.isEmpty)
        #expect(outcome.errors.hasPrefix("diptych: \(words)"))
        #expect(outcome.errors.filter { $0 == "\n" }.count == 1)
      }
      #expect(try desk.titles() == ["Alma Skell", "Depot"])
    }
  }

  @Test(
    "Without what they need the commands say so, end with 2, and make no library",
    arguments: [
      (["move"], "<article>"), (["move", "aaaa"], "<event>"), (["split"], "<article> ..."),
      (["merge"], "<event>"),
      (["merge", "aaaa"], "<other>"),
    ])
  func usage(arguments: [String], missing: String) throws {
    try TemporaryFolder.with { folder in
      let library = folder.appendingPathComponent("l.sqlite")
      let outcome = try BuiltProgram.run(["events"] + arguments + ["--library", library.path])
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(
        outcome.errors == "diptych: missing expected argument '\(missing)' (see diptych events --help)\n")
      #expect(!FileManager.default.fileExists(atPath: library.path))
    }
  }

  @Test("A library that is not there has no articles, and none is made")
  func noLibrary() throws {
    try TemporaryFolder.with { folder in
      let library = folder.appendingPathComponent("none/l.sqlite")
      let outcome = try BuiltProgram.run("events", "split", "ffffffff", "--library", library.path)
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("diptych: ffffffff: no such file or article"))
      #expect(!FileManager.default.fileExists(atPath: library.path))
    }
  }
}
