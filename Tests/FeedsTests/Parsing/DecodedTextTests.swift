import News
import TestSupport
import Testing

@testable import Feeds

@Suite struct DecodedTextTests {
  private func text(_ bytes: [UInt8]) throws -> String {
    try ArticleFile.parse(bytes, name: "a.txt").text
  }

  private func kind(_ bytes: [UInt8]) -> ArticleFileError.Kind? {
    let error: ArticleFileError? = #expect(throws: ArticleFileError.self) { try text(bytes) }
    return error?.kind
  }

  @Test func marksNameTheEncoding() throws {
    let words = "Préfet “non” 東京"
    #expect(try text([0xEF, 0xBB, 0xBF] + words.utf8) == words)
    #expect(try text([0xFF, 0xFE] + little(words)) == words)
    #expect(try text([0xFE, 0xFF] + big(words)) == words)
    #expect(kind([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == .encoding(name: "UTF-32LE"))
  }

  @Test func utf16WithoutAMarkIsFoundByItsZeros() throws {
    let words = "The minister said “no” on Monday."
    #expect(try text(little(words)) == words)
    #expect(try text(big(words)) == words)
  }

  @Test func westernTextIsReadAsWindows1252() throws {
    let bytes =
      Array("Le pr".utf8) + [0xE9] + Array("fet a dit ".utf8) + [0x93] + Array("non".utf8) + [0x94, 0x85]
    #expect(try text(bytes) == "Le préfet a dit “non”…")
  }

  @Test func aLoneControlByteEndsHarmless() throws {
    let bytes: [UInt8] = Array("x\u{1B}]0;owned\u{07}".utf8) + [0x9B] + Array("31m".utf8)
    #expect(try text(bytes) == "x]0;owned›31m")
  }

  @Test func brokenBytesInUTF8AreReplaced() throws {
    let bytes = Array("“Non”, dit-il à Orléans".utf8) + [0xE2, 0x80]
    #expect(try text(bytes) == "“Non”, dit-il à Orléans\u{FFFD}")
  }

  @Test func controlsAndDirectionMarksAreRemoved() throws {
    let words = "a\u{0}b\u{1B}[2Jc\u{9B}d\u{202E}e\u{2066}f\u{200F}g\u{FEFF}h\u{7F}i\u{E0041}j\tk"
    #expect(try text(Array(words.utf8)) == "ab[2Jcdefghij k")
  }

  @Test(arguments: [
    ("SHIFT_JIS", "岸田首相は月曜日に東京で記者会見を行い、協議の結果について説明しました。"),
    ("EUC-JP", "岸田首相は月曜日に東京で記者会見を行い、協議の結果について説明しました。"),
    ("EUC-KR", "정부는 월요일 서울에서 기자회견을 열고 회담 결과를 설명했다."),
    ("GB18030", "外交部发言人林剑说，我们敦促美国和日本停止干涉中国内政，不要制造假想敌。这是中国政府的立场。"),
    ("BIG5", "外交部發言人說，我們要求美國和日本不要干涉中國的事，這是中國政府的立場。"),
    ("KOI8-R", "Министр иностранных дел заявил в понедельник, что переговоры прошли успешно."),
    ("WINDOWS-1251", "Министр иностранных дел заявил в понедельник, что переговоры прошли успешно."),
    ("ISO-8859-5", "Министр иностранных дел заявил в понедельник, что переговоры прошли успешно."),
    ("CP866", "Министр иностранных дел заявил в понедельник, что переговоры прошли успешно."),
    ("WINDOWS-1253", "Ο υπουργός εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες ήταν επιτυχείς."),
    ("WINDOWS-1255", "שר החוץ אמר ביום שני כי השיחות הסתיימו בהצלחה"),
    ("WINDOWS-1256", "قال وزير الخارجية يوم الاثنين إن المحادثات كانت ناجحة"),
  ])
  func otherEncodingsAreRefusedByName(name: String, words: String) throws {
    let bytes = try #require(Legacy.encode(words, as: name))
    #expect(kind(bytes) == .encoding(name: name))
  }

  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG image"),
      ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], "ELF program"),
      ([0x50, 0x4B, 3, 4, 20, 0], "zip archive or office document"),
      ([0x1F, 0x8B, 8, 0], "gzip archive"),
      (Array("%PDF-1.7\n%âãÏÓ".utf8), "PDF document"),
    ] as [([UInt8], String)])
  func binariesAreRefusedByName(bytes: [UInt8], format: String) {
    #expect(kind(bytes) == .binary(format: format))
  }

  @Test func bytesOfNoKnownFormatAreBinary() {
    #expect(kind((0..<1000).map { UInt8(truncatingIfNeeded: $0 % 32) }) == .binary(format: nil))
  }

  @Test(arguments: [
    [], Array(" \n\t\r\n ".utf8), [0xEF, 0xBB, 0xBF], [0, 0, 0], Array("\u{A0}\u{3000}".utf8),
  ])
  func nothingToReadIsEmpty(bytes: [UInt8]) { #expect(kind(bytes) == .empty) }

  @Test func aPageWithoutAnArticleIsRefusedWhateverItsName() {
    #expect(kind(Array("\n<!DOCTYPE HTML><nav>x</nav>".utf8)) == .pageWithoutArticle)
    #expect(throws: ArticleFileError(path: "a.HTM", kind: .pageWithoutArticle)) {
      try ArticleFile.parse(Array("<script>words</script>".utf8), name: "a.HTM")
    }
  }

  @Test func randomBytesNeitherCrashNorHarm() {
    var numbers = SeededNumbers(seed: 6)
    for round in 0..<3000 {
      var bytes = (0..<Int.random(in: 0..<300, using: &numbers)).map { _ in
        UInt8.random(in: round.isMultiple(of: 2) ? 0...255 : 0x07...0xA0, using: &numbers)
      }
      if round.isMultiple(of: 3) { bytes = Array("---\ntitle: a".utf8) + bytes + Array("\n---\nx".utf8) }
      let name = ["a.txt", "a.md", "-", "a"][round % 4]
      guard let article = try? ArticleFile.parse(bytes, name: name) else { continue }
      let shown = [article.text, article.title ?? "", article.event ?? ""].joined()
      #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || isHarmless($0) })
      #expect(TidyText.of(article.text) == article.text)
    }
  }

  @Test func hostileTextsNeitherCrashNorHarm() {
    var numbers = SeededNumbers(seed: 7)
    for round in 0..<1000 {
      let hostile = HostileText.text(of: 200, using: &numbers)
      let name = ["a.txt", "a.md"][round % 2]
      guard let article = try? ArticleFile.parse(Array(hostile.utf8), name: name) else { continue }
      #expect(article.text.unicodeScalars.allSatisfy { $0 == "\n" || isHarmless($0) })
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    let isControl = scalar.properties.generalCategory == .control
    return !isControl && !scalar.properties.isBidiControl && scalar != "\u{FEFF}"
  }

  private func little(_ words: String) -> [UInt8] {
    words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
  private func big(_ words: String) -> [UInt8] { words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } }
}
