/// The `urls` file of newsboat: an address a line, with tags and `~title` behind it, in quotation marks where they
/// hold blanks; `#` begins a comment.
///
/// Source: the newsboat manual, "Adding RSS Feeds" and "Tagging".
enum NewsboatURLs {
  static func list(in bytes: [UInt8]) -> SubscriptionList {
    var list = SubscriptionList()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      let words = words(of: line)
      guard let first = words.first else { continue }
      if let reason = refusal(of: first) {
        let text = ControlFreeText.line(String(decoding: line, as: UTF8.self))
        list.refused.append(.init(line: index + 1, text: text, reason: reason))
      } else if let address = WebAddress.feed(first) {
        list.add(entry(address, words.dropFirst()))
      }
    }
    return list.onceEach
  }

  private static func refusal(of address: String) -> SubscriptionList.Refused.Reason? {
    if address.hasPrefix("query:") { return .query }
    if address.hasPrefix("exec:") || address.hasPrefix("filter:") { return .command }
    return WebAddress.feed(address) == nil ? .notAnAddress : nil
  }

  /// `!` hides a feed from newsboat's list and is no tag.
  private static func entry(_ address: String, _ words: ArraySlice<String>) -> SubscriptionList.Entry {
    var entry = SubscriptionList.Entry(address: address)
    for word in words.map(ControlFreeText.line) where !word.isEmpty && word != "!" {
      if word.hasPrefix("~") {
        let title = String(word.dropFirst())
        if !title.isEmpty { entry.title = title }
      } else if !entry.tags.contains(word) {
        entry.tags.append(word)
      }
    }
    return entry
  }

  /// Parted by blanks; a backslash keeps the next character of a quoted word as it is.
  private static func words(of line: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var index = line.startIndex
    while index < line.endIndex {
      if line[index].isBlank {
        index += 1
      } else if line[index] == UInt8(ascii: "#") {
        break
      } else if line[index] == .quote {
        var word: [UInt8] = []
        index += 1
        while index < line.endIndex, line[index] != .quote {
          if line[index] == UInt8(ascii: "\\"), index + 1 < line.endIndex { index += 1 }
          word.append(line[index])
          index += 1
        }
        index += 1
        words.append(String(decoding: word, as: UTF8.self))
      } else {
        let word = line[index...].prefix { !$0.isBlank }
        index += word.count
        words.append(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }
}
