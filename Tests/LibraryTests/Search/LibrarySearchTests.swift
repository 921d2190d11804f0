import GRDB
import News
import TestSupport
import Testing

@testable import Library

@Suite struct LibrarySearchTests {
  let fixture: LibraryFixture
  let library: Library

  init() throws {
    fixture = try LibraryFixture()
    library = try fixture.open()
    _ = try library.store([
      Article(
        title: "Häfen im Streik", outlet: Outlet(name: "Hafen_Post"),
        published: PublicationDate("2025-03-04"),
        byline: "Ada Moss", text: "The port strike goes on.\n\nNobody wins."),
      Article(
        title: "Strike over", outlet: Outlet(name: "Ledger"), published: PublicationDate("2025-03-09"),
        text: "They strike no port now. \"Quote\" AND OR NOT NEAR( * ^ -"),
      Article(title: nil, text: "A text of nobody about cranes and \u{1F4A9} emoji."),
    ])
  }

  private func found(_ text: String, isTyping: Bool = false) throws -> [String] {
    try library.search(SearchQuery(text, isTyping: isTyping), limit: 10).map(\.article.name)
  }

  @Test func outletsAndPhrasesAreFoundHoweverTheyAreTyped() throws {
    let pais = Article(
      title: "Primarias", outlet: Outlet(name: "El País"), text: "The port strike began. Postmen watched.")
    _ = try library.store([pais])
    for name in ["pais", "PAÍS", "\"el pais\""] { #expect(try found("outlet:\(name)") == ["Primarias"]) }
    #expect(
      try found("-outlet:pais -outlet:none Primarias").isEmpty && found("-outlet:none Primarias").count == 1)
    #expect(try found("outlet:none outlet:pais Primarias") == ["Primarias"])
    #expect(try found("-category:none Primarias") == ["Primarias"])
    #expect(try found("outlet:none strike").isEmpty && found("outlet:% strike").isEmpty)
    for phrase in ["“port strike”", "„port strike“", "«port strike»", "「port strike」"] {
      #expect(try found("outlet:pais \(phrase)") == ["Primarias"])
    }
    #expect(try found("outlet:pais “strike port”").isEmpty)
    #expect(try found("outlet:pais po*") == ["Primarias"])
    #expect(try found("outlet:pais po", isTyping: true).isEmpty)
  }

  @Test func wordsPhrasesAndBeginningsAreFound() throws {
    #expect(try found("strike") == ["Strike over", "Häfen im Streik"])
    #expect(try found("\"port strike\"") == ["Häfen im Streik"])
    #expect(try found("hafen") == ["Häfen im Streik"] && found("HÄFEN") == ["Häfen im Streik"])
    #expect(
      try found("cran").isEmpty && found("cran", isTyping: true).count == 1 && found("cran*").count == 1)
    #expect(try found("strike -wins") == ["Strike over"] && found("-strike").count == 1)
    #expect(try found("moss") == ["Häfen im Streik"])
    #expect(try found("strike nowhere").isEmpty && found("").isEmpty && found("  \"\" * -").isEmpty)
  }

  @Test func wordsInARowAreFoundInARowOnly() throws {
    _ = try library.store([
      Article(
        title: "Café au lait", byline: "Zoë Ångström",
        text:
          "The U.S. isn\u{2019}t sure: “Le café noir” costs more.\n\nThe rest is in the café, the black one."),
      Article(title: "Noir", text: "A café. Le noir, then: noir café, le café. Cafe\u{301} noirs."),
    ])
    #expect(try found("\"le cafe noir\"") == ["Café au lait"])
    #expect(try found("\"CAFE NOIR\"") == ["Café au lait"] && found("\"noir cafe\"") == ["Noir"])
    #expect(try found("\"cafe noirs\"") == ["Noir"] && found("\"café lait\"").isEmpty)
    #expect(try found("U.S.") == ["Café au lait"] && found("isn't") == ["Café au lait"])
    #expect(try found("\"zoe angstrom\"") == ["Café au lait"])
    // The end of one field and the beginning of the next are no row.
    #expect(try found("\"lait zoe\"").isEmpty && found("\"lait the\"").isEmpty)
    #expect(
      try found("cafe -\"cafe noir\"") == ["Noir"] && found("cafe -\"noir cafe\" -strike") == ["Café au lait"]
    )
    #expect(try found("-\"cafe noir\" -strike").count == 2)
    #expect(try found("le-caf", isTyping: true) == ["Noir", "Café au lait"])
    #expect(try found("\"le le cafe\"").isEmpty && found("\"black one\" sure") == ["Café au lait"])
  }

  @Test func aSnippetShowsTheWordsOfAPhraseTogether() throws {
    _ = try library.store([
      Article(
        title: "Words",
        text: "of the and the of it is said often by many people in the end who knew of\n\n"
          + "the “Port of Call” and the port, of which a call went out to all who would hear of it that day and more"
      )
    ])
    let hit = try #require(try library.search(SearchQuery("\"port of call\" which"), limit: 1).first)
    let words = Array(hit.snippet.unicodeScalars)
    #expect(
      hit.marks.map { String(String.UnicodeScalarView(words[$0.start..<$0.end])) } == ["Port of Call"])
    #expect(hit.snippet == "…who knew of the “Port of Call” and the port, of which a call went out…")
  }

  @Test(arguments: [
    ("lodz", "Łódź"), ("ŁÓDŹ", "Łódź"), ("oresund", "Øresund"), ("strasse", "Straße"), ("straß", "Straßen"),
    ("thorshofn", "Þórshöfn"), ("αθηνα", "Αθήνα"), ("Αθήνα", "αθηνα"), ("елка", "Ёлка"), ("igdir", "Iğdır"),
    ("da", "Đà"), ("aero", "Ærø"), ("coeur", "cœur"), ("bialystok", "Białystok"),
  ])
  func lettersOfOtherKeyboardsAreFound(typed: String, word: String) throws {
    _ = try library.store([Article(title: "Far", text: "From afar: \(word) waits and waits.")])
    let hit = try #require(
      try library.search(SearchQuery(typed, isTyping: true), limit: 1).first)
    let words = Array(hit.snippet.unicodeScalars)
    #expect(hit.marks.map { String(String.UnicodeScalarView(words[$0.start..<$0.end])) } == [word])
    #expect(try found("\"\(word.lowercased()) waits\"") == ["Far"])
    #expect(try found("afar -\(word)").isEmpty)
    if typed.count == word.count { #expect(try found("\"\(typed) waits\"") == ["Far"]) }
  }

  @Test func aStarBeforeTheMarkThatClosesAPhraseIsOfItsLastWord() throws {
    #expect(try found("\"port str*\"") == ["Häfen im Streik"] && found("\"port str\"").isEmpty)
  }

  @Test func wordsOfScriptsWithoutBlanksAreFoundAnywhere() throws {
    _ = try library.store([
      Article(title: "会談", text: "首相は東京で会談した。The port waits.\n\n大阪では何もなかった。"),
      Article(title: "ข่าว", text: "นายกรัฐมนตรีไปกรุงเทพวันนี้"),
    ])
    #expect(try found("東京") == ["会談"] && found("京で会", isTyping: true) == ["会談"])
    #expect(try found("東京 大阪 port") == ["会談"] && found("東京 -大阪").isEmpty)
    #expect(try found("กรุงเทพ") == ["ข่าว"] && found("京都").isEmpty && found("strike -京").count == 2)
    let hit = try #require(try library.search(SearchQuery("大阪"), limit: 1).first)
    let words = Array(hit.snippet.unicodeScalars)
    #expect(hit.marks.map { String(String.UnicodeScalarView(words[$0.start..<$0.end])) } == ["大阪"])
    #expect(hit.snippet.hasSuffix("大阪では何もなかった。") && !hit.snippet.contains("\n"))
  }

  @Test func filtersNarrowTheSearch() throws {
    #expect(try found("outlet:ledg") == ["Strike over"] && found("outlet:n_p") == ["Häfen im Streik"])
    #expect(try found("outlet:%").isEmpty && found("outlet:\"hafen_post\" strike").count == 1)
    #expect(try found("strike after:2025-03-05") == ["Strike over"])
    #expect(try found("strike before:2025-03-09") == ["Häfen im Streik"])
    #expect(try found("after:2025 before:2025-04").count == 2)
    let first = try #require(try library.search(SearchQuery("wins"), limit: 1).first).article.id
    try library.markRead(first)
    #expect(try found("strike is:unread") == ["Strike over"])
    #expect(try found("is:read").count == 1 && found("is:read is:unread").isEmpty)
    let article = try #require(try library.article(first))
    _ = try library.keep(
      BookmarkDraft(kind: "passage", left: Passage(TextRange(0, 3), of: article), right: nil))
    #expect(try found("has:bookmark") == ["Häfen im Streik"])
    #expect(try found("is:nothing").isEmpty && found("before:soon").isEmpty)
  }

  @Test(
    "Nothing a person types is taken for the database's language",
    arguments: [
      "AND", "\"", "\"\"\"", "a\" OR \"b", "NEAR(a b)", "title:x", "{a}", "^a", "(", ")", "*", "a*b",
      "'; DROP TABLE articles; --",
      "col:\"a", "\0", "-", "--", "+", "outlet:'", "outlet:\\", "😀", "\u{0}x", "a:b:c",
    ])
  func hostile(text: String) throws {
    _ = try library.search(SearchQuery(text), limit: 10)
    _ = try library.search(SearchQuery(text, isTyping: true), limit: 10)
    #expect(try library.summaries().count == 3)
  }

  @Test func aSnippetShowsWhereTheWordsStand() throws {
    let hit = try #require(try library.search(SearchQuery("wins"), limit: 1).first)
    let words = Array(hit.snippet.unicodeScalars)
    #expect(hit.marks.count == 1 && !hit.snippet.contains("\n"))
    #expect(
      hit.marks.map { String(String.UnicodeScalarView(words[$0.start..<$0.end])) } == ["wins"])
  }

  @Test func theIndexFollowsTheArticles() throws {
    let article = Article(title: "X", url: "https://x.example/1", text: "perihelion")
    _ = try library.store([article])
    #expect(try found("perihelion") == ["X"])
    _ = try library.store([Article(title: "X", url: "https://x.example/1", text: "aphelion")])
    #expect(try found("perihelion").isEmpty && found("aphelion") == ["X"])
  }
}
