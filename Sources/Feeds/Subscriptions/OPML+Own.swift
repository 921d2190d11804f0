/// What OPML has no words for, in attributes of our own: tags with a comma or a slash, which part the tags of a
/// `category`, and whether and how often a feed is visited.
///
/// `diptych:tags="US%2FCanada,world"`, `diptych:paused="true"`, `diptych:interval="90"` in minutes.
extension SubscriptionList.Entry {
  var own: [(String, String)] {
    var own: [(String, String)] = []
    if tags.contains(where: { $0.contains { ",/%".contains($0) } }) {
      own.append(("diptych:tags", tags.map(Self.masked).joined(separator: ",")))
    }
    if isPaused { own.append(("diptych:paused", "true")) }
    if let interval { own.append(("diptych:interval", "\((interval + 59) / 60)")) }
    return own
  }

  /// Takes what `own` gave; its tags are all that there are.
  mutating func takeOwn(_ values: [String: String]) {
    if let text = values["diptych:tags"] {
      tags = text.split(separator: ",").map { ControlFreeText.line(Self.unmasked($0)) }.filter { !$0.isEmpty }
    }
    isPaused = values["diptych:paused"]?.lowercased() == "true"
    interval = values["diptych:interval"].flatMap { Int($0) }.flatMap {
      (1...100_000).contains($0) ? $0 * 60 : nil
    }
  }

  private static let masks = [("%", "%25"), (",", "%2C"), ("/", "%2F")]

  private static func masked(_ tag: String) -> String {
    masks.reduce(tag) { $0.replacing($1.0, with: $1.1) }
  }

  private static func unmasked(_ tag: Substring) -> String {
    masks.reversed().reduce(String(tag)) { $0.replacing($1.1, with: $1.0) }
  }
}
