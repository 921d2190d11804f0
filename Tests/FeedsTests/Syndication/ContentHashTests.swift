import Testing

@testable import Feeds

@Suite struct ContentHashTests {
  private func hash(_ parts: [String?]) -> UInt64 {
    var hash = ContentHash()
    for part in parts { hash.add(part) }
    return hash.value
  }

  /// What is kept in libraries must not change from one version to the next.
  @Test func theHashIsTheSameEverywhere() {
    #expect(hash(["a", nil, "The port strike goes on."]) == 0x9AB9_9F06_F5D9_E02F)
  }

  @Test func everyByteAndEveryBorderCounts() {
    let text = "The port strike goes on and on."
    var seen: Set<UInt64> = [
      hash([text]), hash([text, ""]), hash([text, nil]), hash(["", text]), hash([]),
    ]
    for place in text.indices {
      var other = text
      other.replaceSubrange(place...place, with: "#")
      seen.insert(hash([other]))
      seen.insert(hash([String(text[..<place]), String(text[place...])]))
    }
    // The split before the first letter is that of an empty part, which is there already.
    #expect(seen.count == 5 + 2 * text.count - 1)
  }
}
