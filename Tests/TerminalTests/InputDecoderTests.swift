import Canvas
import TestSupport
import Testing

@testable import Terminal

@Suite struct InputDecoderTests {
  private func decode(_ text: String) -> [TerminalInput] {
    var decoder = InputDecoder()
    return decoder.decode(Array(text.utf8)) + decoder.giveUp()
  }

  private func keys(_ text: String) -> [Key] {
    decode(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test func readsLettersAsCharacters() {
    #expect(
      keys("jN é記") == [.character("j"), .character("N"), .character(" "), .character("é"), .character("記")])
  }

  @Test func readsAGraphemeOfSeveralScalarsAsOneKey() {
    #expect(keys("e\u{301}👩‍👩‍👧x") == [.character("e\u{301}"), .character("👩‍👩‍👧"), .character("x")])
  }

  @Test func readsControlBytes() {
    #expect(
      keys("\u{1}\u{3}\u{1A}\t\r\n\u{8}\u{7F}")
        == [.control("a"), .control("c"), .control("z"), .tab, .enter, .enter, .backspace, .backspace])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}OD", .left), ("\u{1B}[H", .home),
    ("\u{1B}[F", .end), ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[1;5A", .up), ("\u{1B}[5;3~", .pageUp), ("\u{1B}OM", .enter), ("\u{1B}Oj", .character("*")),
    ("\u{1B}Oq", .character("1")), ("\u{1B}Oy", .character("9")),
  ])
  func readsWhatTerminalsSendForKeys(sequence: String, key: Key) {
    #expect(keys(sequence) == [key])
    #expect(keys("a" + sequence + "b") == [.character("a"), key, .character("b")])
  }

  @Test func anEscapeAloneIsTheEscapeKeyOnceNothingFollows() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.giveUp() == [.key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test func anEscapeBeforeALetterOrAnotherEscapeIsAKeyOfItsOwn() {
    #expect(keys("\u{1B}j") == [.escape, .character("j")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test(arguments: [
    "\u{1B}[I", "\u{1B}[?62;22c", "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}P1+r\u{1B}\\", "\u{1B}[99~",
    "\u{1B}[200z",
    "\u{1B}[27;5;13~", "\u{1B}[2~", "\u{1B}[>0;276;0c", "\u{1B}[<1;2M", "\u{1B}[<1;2;3;4M", "\u{1B}[12;40R",
    "\u{1B}[\(String(repeating: "1;", count: 500))A",
  ])
  func whatATerminalSendsBesidesKeysIsDropped(sequence: String) {
    #expect(decode(sequence + "j") == [.key(.character("j"))])
  }

  @Test func everySequenceMayArriveByteByByte() {
    for sequence in ["\u{1B}[1;5A", "\u{1B}[<0;3;4M", "é記", "\u{1B}[200~a\u{1B}[b\u{1B}[201~", "\u{1B}OA"] {
      var decoder = InputDecoder()
      let single = sequence.utf8.flatMap { decoder.decode([$0]) }
      #expect(single == decode(sequence), "\(sequence.debugDescription)")
    }
  }

  @Test func readsMouseButtonsWheelAndDragging() {
    #expect(decode("\u{1B}[<0;12;3M") == [.mouse(Mouse(.press, at: Point(column: 11, row: 2)))])
    #expect(decode("\u{1B}[<0;12;3m") == [.mouse(Mouse(.release, at: Point(column: 11, row: 2)))])
    #expect(decode("\u{1B}[<32;300;90M") == [.mouse(Mouse(.drag, at: Point(column: 299, row: 89)))])
    #expect(decode("\u{1B}[<64;1;1M") == [.mouse(Mouse(.wheelUp, at: Point(column: 0, row: 0)))])
    #expect(decode("\u{1B}[<81;1;1M") == [.mouse(Mouse(.wheelDown, at: Point(column: 0, row: 0)))])
    #expect(decode("\u{1B}[<2;1;1M").isEmpty)
    #expect(decode("\u{1B}[<35;1;1M").isEmpty)
    #expect(decode("\u{1B}[M !\"") == [.mouse(Mouse(.press, at: Point(column: 0, row: 1)))])
  }

  @Test func aPasteIsTextAndNeverKeys() {
    #expect(decode("\u{1B}[200~q\r\nx\ry\tz\u{1B}[201~j") == [.paste("q\nx\ny\tz"), .key(.character("j"))])
  }

  @Test func aPasteKeepsNoControls() {
    #expect(decode("\u{1B}[200~a\u{1B}]0;t\u{7}b\u{9B}\u{202E}é👩‍👧\u{1B}[201~") == [.paste("a]0;tbé👩‍👧")])
  }

  @Test func aPasteThatNeverEndsIsTakenAsFarAsItCame() {
    #expect(decode("\u{1B}[200~half") == [.paste("half")])
  }

  @Test func aHugePasteIsCutAtItsLimit() {
    let text = String(repeating: "x", count: PasteCollector.limit + 100)
    #expect(decode("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(String(text.prefix(PasteCollector.limit)))])
  }

  @Test func bytesThatAreNotUTF8AreDropped() {
    var decoder = InputDecoder()
    #expect(
      decoder.decode([0xFF, 0x80, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x6A]).suffix(1) == [.key(.character("j"))])
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0xE8]).isEmpty)
    #expect(decoder.patience == 100)
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.decode("k".utf8) == [.key(.character("k"))])
  }

  @Test func noBytesAtAllMakeItFail() {
    var random = SeededNumbers(seed: 7)
    let telling = Array("\u{1B}[0;<M~O]".utf8)
    var decoder = InputDecoder()
    for _ in 0..<200 {
      let bytes = (0..<200).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random) : telling[Int.random(in: 0..<9, using: &random)]
      }
      _ = decoder.decode(bytes)
      for case .key(.character(let character)) in decoder.giveUp() {
        #expect(character.unicodeScalars.allSatisfy { $0.isTyped })
      }
      #expect(decoder.patience == nil)
    }
  }
}
