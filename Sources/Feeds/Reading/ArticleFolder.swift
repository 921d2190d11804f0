internal import Foundation
internal import News

/// A folder of articles.
///
/// A folder that holds articles is an event of its name; a folder of such folders is a collection of events.
/// Articles beside the sub-folders of a collection belong to no event. Hidden files, other kinds of files, links
/// to folders and deeper folders are left out.
enum ArticleFolder {
  struct File: Hashable {
    let path: String
    let event: String?
  }

  static func isFolder(_ path: String) -> Bool {
    guard let status = try? FileStatus(path) else { return false }
    return status.type == .folder
  }

  /// The articles of the folder and of its sub-folders, each folder's by name.
  static func files(in folder: String) throws(ArticleFileError) -> [File] {
    let names = try names(in: folder)
    let own = names.filter { ArticleFile.isArticle(named: $0) }.map { path(folder, $0) }
      .filter { !isFolder($0) }
    var nested: [File] = []
    for name in names where isRealFolder(path(folder, name)) && !isPartsOfPage(name, names) {
      let sub = path(folder, name)
      // A sub-folder that cannot be listed must not hide the rest.
      let inside = (try? Self.names(in: sub)) ?? []
      nested += inside.filter { ArticleFile.isArticle(named: $0) }.map { path(sub, $0) }
        .filter { !isFolder($0) }.map { File(path: $0, event: ControlFreeText.line(name)) }
    }
    let event = nested.isEmpty ? eventName(of: folder) : nil
    let files = own.map { File(path: $0, event: event) } + nested
    guard !files.isEmpty else { throw ArticleFileError(path: folder, kind: .noArticles) }
    return files
  }

  /// What is in the folder, hidden things left out, in the order of their names.
  private static func names(in folder: String) throws(ArticleFileError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    } catch {
      let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code
      let refusal = Refusal(systemError: Int32(clamping: code ?? Int(EACCES)))
      throw ArticleFileError(path: folder, kind: refusal.kind)
    }
  }

  /// Whether it is the folder that a browser puts beside a saved page: `Story_files` beside `Story.html`.
  private static func isPartsOfPage(_ name: String, _ all: [String]) -> Bool {
    ["html", "htm", "xhtml"].contains { ending in
      all.contains { page in
        let stem = page.dropLast(ending.count + 1)
        return page.hasSuffix("." + ending) && !stem.isEmpty && name.hasPrefix(stem)
          && ["_", "-"].contains(name.dropFirst(stem.count).first)
      }
    }
  }

  /// A link to a folder may lead in a circle and is none.
  private static func isRealFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func path(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func eventName(of folder: String) -> String? {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let line = ControlFreeText.line(name)
    return line.isEmpty || line == "/" ? nil : line
  }
}
