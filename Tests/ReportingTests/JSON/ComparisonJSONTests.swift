import Comparing
import Foundation
import News
import Testing

@testable import Reporting

/// The public contract, field by field: a failure here breaks the scripts of other people.
@Suite struct ComparisonJSONTests {
  @Test("The object is the one that the contract describes")
  func wholeObject() {
    let expected = #"""
      {"format":"diptych.comparison","version":1,
      "left":{"title":"Ministers meet | again","source":"Strait Monitor","published":"2024-07-28T09:30:00Z",
      "text":"Lin said \"the *illegal* claims must end\". He claimed 12 ships came.\n\nIt rained.","words":13},
      "right":{"title":null,"source":"Pacific Wire","published":null,
      "text":"“The unlawful claims must end,” Lin Jian said. He noted 20 ships came. 😀 Nobody left.","words":14},
      "passages":[{"left":[0,41],"right":[0,46],"score":0.9123},{"left":[69,79],"right":null,"score":0}],
      "quotes":[{"relation":"altered","scope":"sentence",
      "left":{"range":[10,39],"speaker":"Lin","speaker_range":[0,3],"cue":"said","cue_range":[4,8]},
      "right":{"range":[1,30],"speaker":"Lin Jian","speaker_range":[32,40],"cue":"said","cue_range":[41,45]},
      "change":"silent","edits":[{"left":[14,23],"right":[5,13],"kind":"content"},
      {"left":null,"right":[21,25],"kind":"modal"}],"reason":"one word differs"},
      {"relation":"only","scope":"sentence","left":null,
      "right":{"range":[73,84],"speaker":null,"speaker_range":null,"cue":null,"cue_range":null},
      "edits":[],"reason":"not found"}],
      "framing":[{"kind":"scare-quotes","left":[45,52],"right":[50,55],"weight":0.8,"reason":"claimed | noted","words":{"left":[[45,52]],"right":[]}}],
      "facts":[{"side":"left","range":[69,79],"kind":"statement","weight":1,"reason":"no counterpart"}],
      "conflicts":[{"left":[53,55],"right":[56,58],"kind":"number","matter":"number","reason":"12 and 20 ships"}],
      "voices":[{"name":"Lin Jian","left":{"quotes":1,"words":5},"right":{"quotes":1,"words":5}}],
      "reprints":[{"side":"left","first":[0,3],"second":[42,44],"reason":"twice"}],
      "voice":[],"namings":[],"order":[],"heads":[]}
      """#
    #expect(text(ComparisonJSON.bytes(of: Sample.comparison)) == expected.replacing("\n", with: ""))
  }

  @Test func theWritersVoiceNamesAndPlacesAreMembersOfTheirOwn() {
    let written = text(ComparisonJSON.bytes(of: Sample.withNames))
    let expected = [
      #""voice":[{"side":"left","range":[45,52],"kind":"unnamed-source","reason":"who"}]"#,
      #""namings":[{"entity":"Lin","labels":[{"label":"Lin","left":{"plain":2,"quoted":1},"#
        + #""right":{"plain":0,"quoted":0},"only":"left","log_odds":1.5}]}]"#,
      #""order":[{"left":{"range":[0,41],"position":0,"paragraph":0,"lead":true},"#
        + #""right":{"range":[0,46],"position":0.5,"paragraph":2,"lead":false},"score":0.9}]"#,
      #""heads":[{"side":"right","part":"lead","kind":"number","range":[56,58],"words":"20","own":null,"#
        + #""other":{"range":[0,41],"position":0.5,"paragraph":4,"lead":false},"standing":"buried"}]"#,
    ]
    for member in expected { #expect(written.contains(member), "\(written)") }
  }

  @Test("Ranges count in Unicode scalars, also behind an emoji")
  func rangesAreScalars() {
    #expect(Sample.right.text.text(in: TextRange(73, 84)) == "Nobody left")
  }

  @Test("A stream's answer begins with the id as it came")
  func identifiers() {
    let answer = text(ComparisonJSON.bytes(of: Sample.comparison, id: #"{"b":1.0}"#))
    #expect(answer.hasPrefix(#"{"id":{"b":1.0},"format":"#))
  }

  @Test("The quotations of one report have the fields of the contract")
  func quotations() {
    let quotations = Sample.comparison.quotes.compactMap(\.left)
    let bytes = QuotationsJSON.bytes(of: quotations, in: Article(text: "A."), id: "7")
    #expect(
      text(bytes) == #"{"id":7,"text":"A.","quotes":[{"range":[10,39],"speaker":"Lin","speaker_range":[0,3],"#
        + #""cue":"said","cue_range":[4,8]}]}"#)
  }

  @Test("A line that cannot be read is answered by its number and an error")
  func lineErrors() {
    #expect(
      text(LineErrorJSON.bytes(of: "no \"text\"", line: 3, id: nil))
        == #"{"id":null,"line":3,"error":"no \"text\""}"#
    )
    #expect(text(LineErrorJSON.bytes(of: "x", line: 1, id: "[1]")).hasPrefix(#"{"id":[1],"#))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
