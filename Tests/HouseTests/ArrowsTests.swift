import Foundation
import Testing

@Suite struct ArrowsTests {
  /// Part of the toolchain or the system, and harmless anywhere.
  static let free: Set<String> = ["Foundation", "Glibc", "Dispatch", "Synchronization"]

  let arrows: Arrows

  init() throws { arrows = Arrows(page: try Repository.text("docs/Architecture.md")) }

  @Test func everyRoomHasARow() throws {
    let folders = Set(
      try Repository.files(in: "Sources", suffix: ".swift").map { String($0.split(separator: "/")[1]) })
    #expect(folders == Set(arrows.rooms.map(\.name)))
  }

  @Test func roomsImportOnlyWhatTheTableAllows() throws {
    var strangers: [String] = []
    for file in try Repository.files(in: "Sources", suffix: ".swift") {
      let room = try #require(arrows.room(String(file.split(separator: "/")[1])))
      let allowed = room.ours.union(room.outside).union(Self.free)
      for module in importedModules(of: try Repository.text(file)) where !allowed.contains(module) {
        strangers.append("\(file) imports \(module)")
      }
    }
    #expect(strangers == [])
  }

  @Test func arrowsPointDown() throws {
    let names = arrows.rooms.map(\.name)
    for (place, room) in arrows.rooms.enumerated() {
      #expect(room.ours.isDisjoint(with: names[...place]), "\(room.name) imports itself or a room above it")
    }
  }

  @Test func whatComesFromOutsideHasOneRoom() {
    let outside =
      arrows.rooms.flatMap(\.outside) + arrows.rooms.flatMap { $0.ours.filter { $0.isSystemModule } }
    #expect(outside.count == Set(outside).count)
    let pins = [
      "ArgumentParser": "diptych", "GRDB": "Library", "Yams": "Feeds", "CNcurses": "Terminal",
      "CStemmer": "Comparing", "CCurl": "Feeds",
    ]
    for (module, name) in pins {
      let holders = arrows.rooms.filter { $0.ours.union($0.outside).contains(module) }.map(\.name)
      #expect(holders == [name])
    }
  }

  @Test func theManifestDeclaresNoMoreThanTheTable() throws {
    let manifest = try Repository.text("Package.swift").filter { !$0.isWhitespace }
    for room in arrows.rooms {
      let declared = Set(Self.dependencies(of: room.name, in: manifest))
      let extra = declared.subtracting(room.ours.union(room.outside))
      #expect(extra == [], "\(room.name) in Package.swift")
    }
  }

  @Test func importLinesAreReadWhateverStandsBeforeTheModule() {
    let source = """
      import News
      public import Canvas
      @testable internal import struct Comparing.Quotation
      @preconcurrency import GRDB // why
      // import Feeds
      let text = "import Library"
      """
    #expect(importedModules(of: source) == ["News", "Canvas", "Comparing", "GRDB"])
  }

  /// The names after `dependencies:` of a target, in a manifest without blanks.
  private static func dependencies(of target: String, in manifest: String) -> [String] {
    guard let start = manifest.range(of: "arget(name:\"\(target)\",dependencies:[") else { return [] }
    let list = manifest[start.upperBound...].prefix { $0 != "]" }
    return list.split(separator: ",").filter { !$0.hasPrefix("package:") }
      .compactMap { $0.split(separator: "\"").dropFirst($0.hasPrefix("\"") ? 0 : 1).first.map(String.init) }
  }
}

extension String {
  /// A C library of the system behind a module map: `CNcurses`.
  fileprivate var isSystemModule: Bool {
    Repository.exists("Sources/\(self)/module.modulemap")
  }
}
