public import News

extension ArticleFile {
  /// The article in the file at `path`, or on standard input for `-`.
  public static func read(_ path: String, event: String? = nil) throws(ArticleFileError) -> Article {
    try parse(bytes(path), name: path, event: event)
  }

  /// The bytes of a file, or of standard input for `-`.
  public static func bytes(_ path: String) throws(ArticleFileError) -> [UInt8] {
    do {
      return path == "-" ? try FileBytes.readStandardInput() : try FileBytes.read(path)
    } catch {
      throw ArticleFileError(path: path, line: error.line, kind: error.kind)
    }
  }

  /// The articles at `path`, a file or a folder, each read or refused on its own, in a lasting order.
  public static func readAll(
    at path: String
  ) throws(ArticleFileError) -> [Result<Article, ArticleFileError>] {
    guard path != "-", ArticleFolder.isFolder(path) else { return [.success(try read(path))] }
    return try ArticleFolder.files(in: path).map { file in
      Result { () throws(ArticleFileError) in try read(file.path, event: file.event) }
    }
  }
}
