import Foundation
import TestSupport
import Testing

@testable import diptych

@Suite(.timeLimit(.minutes(10))) struct ReadingCommandTests {
  /// A library of three reports, and its options.
  private func library(in folder: URL) throws -> [String] {
    for (number, words) in [(1, "The port strike goes on."), (2, "The strike is over."), (3, "Rain fell.")] {
      let text = """
        ---
        title: Report \(number)
        outlet: Post
        published: 2024-03-0\(number)
        url: https://post.example/\(number)
        ---
        \(words)
        """
      try Data(text.utf8).write(to: folder.appendingPathComponent("\(number).md"))
    }
    let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
    let files = (1...3).map { folder.appendingPathComponent("\($0).md").path }
    #expect(try BuiltProgram.run(["import"] + files + library).status == 0)
    return library
  }

  private func articles(_ arguments: [String]) throws -> [[String: Any]] {
    let output = try BuiltProgram.run(arguments + ["--format", "json"]).output
    let root = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    return try #require(root?["articles"] as? [[String: Any]])
  }

  private func titles(_ arguments: [String]) throws -> [String] {
    try articles(arguments).compactMap { $0["title"] as? String }.sorted()
  }

  @Test("Addresses stand in the lists for scripts, and where an article is shown")
  func addresses() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let library = try library(in: folder)
      let listed = try articles(["list"] + library)
      #expect(listed.first?["url"] as? String == "https://post.example/3")
      #expect(
        try articles(["search", "rain"] + library).first?["url"] as? String == "https://post.example/3")
      let id = try #require(listed.first?["id"] as? String)
      #expect(
        try BuiltProgram.run(["show", id] + library).output
          == "Report 3\nPost · 3 Mar 2024\nhttps://post.example/3\n\nRain fell.\n")
    }
  }

  @Test("Days are those of the reader's zone in what is printed for people, and as they are stated in JSON")
  func zones() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let file = folder.appendingPathComponent("late.md")
      let text = """
        ---
        title: Late ferry
        outlet: Post
        published: 2025-11-22T23:30:00-05:00
        ---
        The ferry sailed.
        """
      try Data(text.utf8).write(to: file)
      let library = ["--library", folder.appendingPathComponent("l.sqlite").path]
      #expect(try BuiltProgram.run(["import", file.path] + library).status == 0)
      for (zone, day, moment) in [
        ("EST5", "22 Nov 2025", "22 Nov 2025, 23:30"), ("JST-9", "23 Nov 2025", "23 Nov 2025, 13:30"),
        ("UTC", "23 Nov 2025", "23 Nov 2025, 04:30"),
      ] {
        func output(_ arguments: [String]) throws -> String {
          try BuiltProgram.run(arguments + library, environment: ["TZ": zone]).output
        }
        #expect(try output(["list"]).hasSuffix("Late ferry · Post · \(day)\n"))
        #expect(try output(["events"]).contains(" · \(day) · "))
        #expect(try output(["show", file.path]).contains("Post · \(moment)\n"))
        #expect(try output(["search", "before:2025-11-23"]).contains("Late ferry") == (zone == "EST5"))
        #expect(try output(["list", "--format", "json"]).contains("\"2025-11-22T23:30:00-05:00\""))
      }
    }
  }

  @Test("Articles are marked read and unread, by their ids or all of them")
  func marking() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let library = try library(in: folder)
      let ids = try articles(["list"] + library).compactMap { $0["id"] as? String }
      #expect(try BuiltProgram.run(["mark", "read", String(ids[0].prefix(6)), ids[1]] + library).status == 0)
      #expect(try titles(["list", "--unread"] + library) == ["Report 1"])
      #expect(try BuiltProgram.run(["mark", "unread", ids[1]] + library).status == 0)
      #expect(try titles(["list", "--unread"] + library) == ["Report 1", "Report 2"])
      let all = try BuiltProgram.run(["mark", "read", "--all"] + library)
      #expect(all.output == "2 articles marked read\n")
      #expect(try BuiltProgram.run(["mark", "read", "--feed", "none"] + library).status == 1)
      #expect(try BuiltProgram.run(["mark", "read"] + library).status == 2)
      #expect(try BuiltProgram.run(["mark", "read", "--all", ids[0]] + library).status == 2)
      #expect(try BuiltProgram.run(["mark", "unread", "ffffffff"] + library).status == 1)
      let some = try BuiltProgram.run(["mark", "unread", "nosuch", ids[0], "ffffffff"] + library)
      #expect(some.status == 1 && some.errors.split(separator: "\n").count == 2)
      #expect(try titles(["list", "--unread"] + library).count == 1)
    }
  }

  @Test("A search takes words to leave out, names what is no filter, and says that there is more")
  func searching() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let library = try library(in: folder)
      #expect(try titles(["search", "strike", "-port"] + library) == ["Report 2"])
      #expect(try titles(library + ["search", "-strike", "--limit", "5"]) == ["Report 3"])
      let doubtful = try BuiltProgram.run(["search", "strike", "before:garbage"] + library)
      #expect(doubtful.status == 1)
      #expect(doubtful.errors.hasPrefix("diptych: before:garbage: names no day (2026-11-22, "))
      #expect(try titles(["search", "strike", "before:yesterday"] + library) == ["Report 1", "Report 2"])
      #expect(try titles(["search", "strike", "after:7d"] + library).isEmpty)
      let kept = try BuiltProgram.run(["search", "strike", "-is:old"] + library)
      #expect(kept.status == 0 && kept.errors.hasSuffix("cannot; it is left out as a word\n"))
      let cut = try BuiltProgram.run(["search", "strike", "--limit", "1"] + library)
      #expect(cut.lines.count == 2)
      #expect(
        cut.errors == "diptych: there is more: these are the 1 that came last (--limit brings others)\n")
      #expect(try BuiltProgram.run(["search", "strike", "--limit", "2"] + library).errors == "")
    }
  }

  @Test("Words to leave out go behind the options, and everything else stays as it is")
  func arguments() {
    #expect(
      SearchCommand.arguments(["search", "-strike", "--limit", "-5", "port"])
        == ["search", "--limit", "-5", "port", "--", "-strike"])
    #expect(
      SearchCommand.arguments(["--library", "-l", "search", "-strike"])
        == ["--library", "-l", "search", "--", "-strike"])
    for same in [["search", "port", "-h"], ["search", "--", "-x1"], ["list", "-strike"], []] {
      #expect(SearchCommand.arguments(same) == same)
    }
  }

  @Test("Bookmarks are printed for scripts where they are listed")
  func bookmarks() throws {
    try DiptychTests.TemporaryFolder.with { folder in
      let library = try library(in: folder)
      let listed = try BuiltProgram.run(["bookmarks", "--format", "json"] + library)
      #expect(listed.output == "{\"format\":\"diptych.bookmarks\",\"version\":1,\"bookmarks\":[]}\n")
      #expect(
        try BuiltProgram.run(["bookmarks", "export", "--format", "json"] + library).output == listed.output)
    }
  }

  @Test("A list of feeds that is not there is named as one")
  func missingFeeds() throws {
    let outcome = try BuiltProgram.run("feeds", "import", "/nonexist")
    #expect(
      outcome.errors == "diptych: /nonexist: no such file (give an OPML file, or the urls file of newsboat)\n"
    )
  }
}
