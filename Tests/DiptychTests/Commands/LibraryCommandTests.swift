import Foundation
import Testing

@Suite(.timeLimit(.minutes(10))) struct LibraryCommandTests {
  @Test("Two files are compared, also with options before or behind them")
  func twoFiles() throws {
    try TemporaryFolder.with { folder in
      let files = try Self.reports(in: folder)
      let outcome = try BuiltProgram.run(files)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("Post and Wire on Talks\n"))
      let library = folder.appendingPathComponent("l.sqlite").path
      #expect(try BuiltProgram.run(["--library", library] + files).output == outcome.output)
      #expect(try BuiltProgram.run(files + ["--library", library]).output == outcome.output)
      #expect(!FileManager.default.fileExists(atPath: library))
    }
  }

  @Test("One file is read, more than two are listed as events, and so is a folder")
  func otherNumbers() throws {
    try TemporaryFolder.with { folder in
      let files = try Self.reports(in: folder)
      #expect(try BuiltProgram.run([files[0]]).output == "Ministers meet\nPost · 28 Jul 2024\n\nRain fell.\n")
      let third = folder.appendingPathComponent("third.md").path
      try Data(Self.report("Herald", "It rained.").utf8).write(to: URL(fileURLWithPath: third))
      let three = try BuiltProgram.run(files + [third])
      #expect(three.lines.count == 4)
      #expect(three.lines.first == "Talks · 28 Jul 2024 · talks")
      #expect(try BuiltProgram.run([folder.path]).lines.count == 4)
    }
  }

  @Test("Imported articles are listed as events and compared by their ids")
  func importing() throws {
    try TemporaryFolder.with { folder in
      let files = try Self.reports(in: folder)
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let first = try BuiltProgram.run(["import"] + files + library)
      #expect((first.status, first.output) == (0, "2 added, 0 updated, 0 unchanged\n"))
      #expect(
        try BuiltProgram.run(["import"] + files + library).output == "0 added, 0 updated, 2 unchanged\n")
      let listed = try BuiltProgram.run(["events", "--format", "json"] + library)
      let events = try #require(
        try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [String: Any])
      #expect(events["format"] as? String == "diptych.events")
      let event = try #require((events["events"] as? [[String: Any]])?.first)
      let ids = try #require(event["reports"] as? [[String: Any]]).compactMap { $0["id"] as? String }
      #expect(ids.count == 2)
      let byID = try BuiltProgram.run(library + ["compare"] + ids + ["--format", "markdown"])
      #expect(byID.output.hasPrefix("# Post and Wire on Talks\n"))
    }
  }

  @Test("A bad file is named, does not stop the rest, and makes the exit code 1")
  func partialImport() throws {
    try TemporaryFolder.with { folder in
      let files = try Self.reports(in: folder)
      let outcome = try BuiltProgram.run(["import", "/nowhere\u{1B}[2J.md"] + files)
      #expect(outcome.status == 1)
      #expect(outcome.output == "2 added, 0 updated, 0 unchanged\n")
      #expect(
        outcome.errors
          == "diptych: /nowhere\\u{1B}[2J.md: no such file (check the name; diptych events lists the ids of articles)\n"
      )
    }
  }

  @Test("A report can come from standard input")
  func standardInput() throws {
    try TemporaryFolder.with { folder in
      let files = try Self.reports(in: folder)
      let outcome = try BuiltProgram.run(
        ["compare", "-", files[0], "--format", "json"], input: Data("Rain fell.".utf8))
      #expect(outcome.output.hasPrefix(#"{"format":"diptych.comparison","version":1,"left":{"title":null,"#))
    }
  }

  @Test("COLUMNS sets the width of the text", arguments: [("30", 30), ("120", 120), ("x", 80), ("-1", 80)])
  func width(columns: String, width: Int) throws {
    let words = String(repeating: "word ", count: 100)
    let outcome = try BuiltProgram.run(["-"], input: Data(words.utf8), environment: ["COLUMNS": columns])
    #expect(outcome.lines.map(\.count).max() == width / 5 * 5 - 1)
  }

  @Test("Without a library everything is empty and none is made")
  func noLibrary() throws {
    try TemporaryFolder.with { folder in
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      let listed = try BuiltProgram.run(["bookmarks"] + library)
      #expect(listed.output == "Nothing has been kept yet.\n")
      let exported = try BuiltProgram.run(["bookmarks", "export", "--format", "json"] + library)
      #expect(exported.output == #"{"format":"diptych.bookmarks","version":1,"bookmarks":[]}"# + "\n")
      let events = try BuiltProgram.run(["events", "--format", "json"] + library)
      #expect(events.output.contains(#""events":[]"#))
      #expect(!FileManager.default.fileExists(atPath: library[1]))
    }
  }

  @Test(
    "Bad input is one line and exit 1",
    arguments: [
      (
        ["/nowhere.txt"],
        "/nowhere.txt: no such file (check the name; diptych events lists the ids of articles)"
      ),
      (["compare", "/", "/"], "/: is a folder (name one file in it)"),
      (["compare", "ffff", "ffff"], "ffff: no such file or article (diptych events lists the ids)"),
      (["quotes", "-"], "standard input: holds no text (give a file with the text of an article)"),
      (["bookmarks", "remove", "7"], "7: no such bookmark (diptych bookmarks lists them)"),
      (
        ["events", "--library", "/dev/null"],
        "/dev/null: is not a library of diptych (name another with --library)"
      ),
    ])
  func badInput(arguments: [String], words: String) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors == "diptych: \(words)\n")
  }

  private static func report(_ outlet: String, _ text: String) -> String {
    """
    ---
    title: Ministers meet
    outlet: \(outlet)
    published: 2024-07-28
    event: Talks
    ---
    \(text)
    """
  }

  /// Two files that report the same event.
  private static func reports(in folder: URL) throws -> [String] {
    try [("Post", "Rain fell."), ("Wire", "The sun shone.")].map { outlet, text in
      let file = folder.appendingPathComponent("\(outlet).md")
      try Data(report(outlet, text).utf8).write(to: file)
      return file.path
    }
  }
}
