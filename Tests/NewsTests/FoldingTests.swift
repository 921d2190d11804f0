import Testing

@testable import News

@Suite("Folding")
struct FoldingTests {
  @Test(
    "takes away capitals and accents, and writes letters as other keyboards do",
    arguments: [
      ("El País", "el pais"), ("Zürich", "zurich"), ("ŁÓDŹ", "lodz"), ("Øresund", "oresund"),
      ("Straße", "strasse"), ("Þórshöfn", "thorshofn"), ("Αθήνα", "αθηνα"), ("Ὀδυσσεύς", "οδυσσευσ"),
      ("Ёлка", "елка"), ("Йод", "йод"), ("Iğdır İzmir", "igdir izmir"), ("Ærø", "aero"), ("Ǿ", "o"),
      ("cœur", "coeur"), ("Đà Nẵng", "da nang"), ("ＡＢＣ", "abc"), ("ﬁnal", "final"), ("don’t", "don't"),
      ("e\u{301}te", "ete"), ("Győr", "gyor"), ("أحمد", "احمد"),
    ])
  func folded(text: String, folded: String) {
    #expect(Folding.text(of: text) == folded)
  }

  @Test("leaves what has neither", arguments: ["東京で会談", "がぎぐ", "한국", "हिन्दी", "🚲 9", ""])
  func kept(text: String) {
    #expect(Folding.text(of: text) == text)
  }

  @Test("makes words be found whatever their accents, in what is looked for too")
  func keys() {
    let key = FilterKey("El País\nMadrid · Łódź")
    for words in ["pais", "PAÍS lodz", "łódź madrid"] {
      #expect(key.holds(FilterKey.words(of: words)), "\(words)")
    }
    #expect(!key.holds(FilterKey.words(of: "paist")))
  }
}
