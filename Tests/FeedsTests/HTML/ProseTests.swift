import TestSupport
import Testing

@testable import Feeds

@Suite struct ProseTests {
  @Test(arguments: 0..<40) func aTextIsTheSameAtOnceAndLetterByLetter(seed: Int) {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let pool = Array("aaaabcdefgh.,XYZ    \n\té—\u{A0}\u{AD}\u{7F}\u{1}東“").map(String.init)
    let text = (0..<300).compactMap { _ in pool.randomElement(using: &numbers) }
    var whole = Prose(capacity: 0)
    whole.add(Array(text.joined().utf8), 0..<text.joined().utf8.count)
    whole.endParagraph()
    var parts = Prose(capacity: 0)
    for part in text { parts.add(Array(part.utf8), 0..<part.utf8.count) }
    parts.endParagraph()
    #expect(whole.text == parts.text)
  }

  @Test func aReferenceIsSeenWhereverItStands() {
    for before in 0..<20 {
      for after in 0..<20 {
        let text = String(repeating: "x", count: before) + "&amp;" + String(repeating: "y", count: after)
        var prose = Prose(capacity: 0)
        prose.add(Array("z \(text)".utf8), 0..<(text.utf8.count + 2))
        prose.endParagraph()
        #expect(prose.text == "z " + text.replacing("&amp;", with: "&"))
      }
    }
  }
}
