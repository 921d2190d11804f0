/// Pages that are XML, where an element may close itself.
enum XHTML {
  /// Whether `utf8` begins with an XML declaration, or was sent as XHTML and says that it is.
  static func isOne(_ utf8: [UInt8], contentType: String?) -> Bool {
    let mark = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = String(decoding: utf8.dropFirst(mark).prefix(2048), as: UTF8.self)
    if start.drop(while: \.isWhitespace).hasPrefix("<?xml ") { return true }
    return contentType?.lowercased().contains("application/xhtml+xml") == true
      && start.contains("http://www.w3.org/1999/xhtml")
  }
}
