import Foundation
import News
import Newsroom

extension Newsroom {
  /// The newsroom with the library that `--library` names, or the reader's own.
  convenience init(_ option: LibraryOption) {
    self.init(library: option.path.map { URL(filePath: $0, directoryHint: .notDirectory) })
  }

  /// The articles that people name on the command line: files, folders with all their articles, ids, and `-`.
  func articles(named references: [String]) throws -> [Article] {
    try references.flatMap { reference in
      Self.isFolder(reference) ? try open(paths: [reference]) : [try find(reference)]
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
