import Foundation
import News
import Newsroom

extension Newsroom {
  /// The newsroom with the library that `--library` names and the settings that `--config` names, or the reader's own.
  ///
  /// Says on standard error which lines of the settings cannot be taken, and goes on without them.
  convenience init(_ option: LibraryOption) {
    let (settings, faults) = Self.settings(at: option.config)
    for fault in faults { ErrorWords.say(ErrorWords.words(for: fault)) }
    self.init(
      library: option.path.map { URL(filePath: $0, directoryHint: .notDirectory) }, settings: settings,
      zone: .ofReader)
  }

  /// The articles that people name on the command line, files, folders with all their articles, ids and `-`, and
  /// the files of those folders that cannot be read.
  func articles(named references: [String]) throws -> (articles: [Article], failures: [ArticleFileError]) {
    var named: (articles: [Article], failures: [ArticleFileError]) = ([], [])
    for reference in references {
      if Self.isFolder(reference) {
        let opened = try open(folder: reference)
        named.articles += opened.articles
        named.failures += opened.failures
      } else {
        named.articles.append(try find(reference))
      }
    }
    return named
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
