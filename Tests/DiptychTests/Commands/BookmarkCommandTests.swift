import Foundation
import News
import Newsroom
import Testing

@Suite(.timeLimit(.minutes(10))) struct BookmarkCommandTests {
  @Test("What was kept is listed, exported and removed by its number")
  func bookmarks() throws {
    try TemporaryFolder.with { folder in
      let library = folder.appendingPathComponent("l.sqlite")
      let article = folder.appendingPathComponent("a.md")
      try Data("---\ntitle: Rain\noutlet: Wire\nevent: Storm\n---\nRain *fell* in Rome.\n".utf8).write(
        to: article)
      let kept = try Self.keep(TextRange(0, 9), of: article.path, library: library)
      let option = ["--library", library.path]

      let listed = try BuiltProgram.run(["bookmarks"] + option)
      #expect(listed.lines.first?.hasPrefix("\(kept.id)  passage, kept ") == true)
      #expect(listed.output.hasSuffix(" #a\n   Rain fell\n   — Wire, “Rain”\n   Note: look\n"))

      let markdown = try BuiltProgram.run(["bookmarks", "export"] + option)
      #expect(markdown.output.contains("\n## Storm\n"))
      #expect(markdown.output.contains("\n> Rain fell\n>\n> — Wire, “Rain”\n"))

      let json = try BuiltProgram.run(["bookmarks", "export", "--format", "json"] + option)
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
      let bookmark = try #require((object["bookmarks"] as? [[String: Any]])?.first)
      #expect(bookmark["id"] as? Int64 == kept.id)
      #expect((bookmark["left"] as? [String: Any])?["exact"] as? String == "Rain fell")
      #expect(bookmark["right"] is NSNull)

      let removed = try BuiltProgram.run(["bookmarks", "remove", "\(kept.id)"] + option)
      #expect((removed.status, removed.output) == (0, ""))
      let again = try BuiltProgram.run(["bookmarks", "remove", "\(kept.id)"] + option)
      #expect(again.status == 1)
      #expect(again.errors == "diptych: \(kept.id): no such bookmark (diptych bookmarks lists them)\n")
    }
  }

  private static func keep(_ range: TextRange, of path: String, library: URL) throws -> Bookmark {
    let newsroom = Newsroom(library: library)
    let article = try newsroom.find(path)
    return try newsroom.keep(
      BookmarkDraft(kind: "passage", left: Passage(range, of: article), right: nil, note: "look", tags: ["a"])
    )
  }
}
