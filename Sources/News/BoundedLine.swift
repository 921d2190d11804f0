/// A line as long as a headline or a name can sensibly be.
///
/// `BoundedLine.of("Talks begin")` is itself; of ten million letters the first 500 stay, ended by `…`. Whoever fills a
/// title with a book fills neither a list nor the library.
public enum BoundedLine {
  /// In Unicode scalars; the longest headlines of news have some 300.
  public static let limit = 500

  public static func of(_ line: String) -> String {
    // Bytes are counted at once, and are never fewer than scalars.
    guard line.utf8.count > limit,
      let cut = line.unicodeScalars.index(
        line.startIndex, offsetBy: limit, limitedBy: line.endIndex), cut < line.endIndex
    else { return line }
    return String(line.unicodeScalars[..<cut]) + "…"
  }
}
