/// The table of docs/Architecture.md that says which room may import what.
struct Arrows {
  struct Room {
    let name: String
    let ours: Set<String>
    let outside: Set<String>
  }

  let rooms: [Room]

  /// Reads the rows under the heading "The arrows".
  init(page: String) {
    let section = page.lines.drop { $0 != "## The arrows" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    rooms = section.map(\.cells).filter { $0.count == 4 && $0[1].hasPrefix("`") }.map { row in
      Room(name: Self.names(row[1])[0], ours: Set(Self.names(row[2])), outside: Set(Self.names(row[3])))
    }
  }

  func room(_ name: String) -> Room? { rooms.first { $0.name == name } }

  /// The words between backticks: "`News` `Canvas`" has `News` and `Canvas`.
  private static func names(_ cell: String) -> [String] {
    cell.split(separator: "`").map(String.init).filter { !$0.allSatisfy { $0 == " " } }
  }
}

/// The modules that a Swift file imports, with or without attributes, access and a kind.
///
/// `@testable public import struct News.Article` is an import of `News`.
func importedModules(of source: String) -> [String] {
  let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
  return source.lines.compactMap { line in
    let words = line.prefix { $0 != "/" }.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place < 4 else { return nil }
    let before = words[..<place]
    guard before.allSatisfy({ $0.hasPrefix("@") || access.contains($0) }) else { return nil }
    let name = words.dropFirst(place + 1).first { !kinds.contains($0) }
    return name?.split(separator: ".").first.map(String.init)
  }
}

private let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
