/// How much text there is in the bodies of an entry.
enum BodySize {
  /// Whether `html` shows less than half as much as `other`.
  static func isFarLess(_ html: String, than other: String) -> Bool {
    let enough = text(in: other, atMost: .max) / 2
    return text(in: html, atMost: enough) < enough
  }

  /// The bytes of text outside of tags that are more than blanks, or `most`.
  private static func text(in html: String, atMost most: Int) -> Int {
    var html = html
    return html.withUTF8 { bytes in
      var count = 0
      var isInTag = false
      for byte in bytes {
        if byte == .lessThan {
          isInTag = true
        } else if byte == .greaterThan {
          isInTag = false
        } else if !isInTag, !byte.isBlank {
          count += 1
          if count >= most { break }
        }
      }
      return count
    }
  }
}
