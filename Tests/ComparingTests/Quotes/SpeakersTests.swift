import News
import TestSupport
import Testing

@testable import Comparing

@Suite("Who spoke a quotation")
struct SpeakersTests {
  /// The mention and the cue stand in `[[…]]`, in the order of the text.
  private func expect(
    _ marked: String, speaker: String?, quotation: Int = 0, _ location: SourceLocation = #_sourceLocation
  ) {
    let sample = MarkedText(marked)
    let quotations = sample.quotations
    guard quotations.indices.contains(quotation) else {
      Issue.record("no quotation in \(marked)", sourceLocation: location)
      return
    }
    let found = quotations[quotation]
    let ranges = [found.speakerRange, found.cueRange].compactMap { $0 }
      .sorted { $0.start < $1.start }
    #expect(
      ranges == sample.ranges, "\(marked): \(ranges.map { sample.slice($0) ?? "" })", sourceLocation: location
    )
    #expect(found.speaker == speaker, "\(marked)", sourceLocation: location)
  }

  @Test("A transcript names the speaker before a colon")
  func transcript() {
    expect("[[MOSS]][[:]] “We are late.”", speaker: "MOSS")
  }

  @Test("A signature stands behind a dash")
  func signature() {
    expect("“A town needs its river.” [[—]] [[Ann Moss]]", speaker: "Ann Moss")
  }

  @Test("A span of time behind a quotation says when, not who")
  func spanOfTime() {
    expect(
      "[[Lund]] [[told]] its ministers to stop chasing “imaginary floods,” a day after they used a meeting to warn.",
      speaker: "Lund")
  }

  @Test("A comma inside the marks leads to the speaker behind")
  func behind() {
    expect("“The bridge is safe,” [[said]] [[Ann Moss]].", speaker: "Ann Moss")
    expect("“The bridge is safe,” [[Ann Moss]], a builder from Lund, [[said]].", speaker: "Ann Moss")
    expect("“The bridge is safe,” [[the builder]] [[explained]] on Monday.", speaker: "builder")
    expect("“The bridge is safe,” [[according to]] [[Ann Moss]].", speaker: "Ann Moss")
    expect("“Is it safe?” [[Moss]] [[asked]].", speaker: "Moss")
    expect("“Is it safe?” [[Ann Moss]] [[asked]] her staff.", speaker: "Ann Moss")
  }

  @Test("A cue before takes the subject of its clause")
  func before() {
    expect("[[Ann Moss]] [[said]]: “The bridge is safe.”", speaker: "Ann Moss")
    expect("[[Ann Moss]] [[said]] that the bridge was “safe for now.”", speaker: "Ann Moss")
    expect("[[Ann Moss]], a builder from Lund, [[said]] the bridge was “safe for now.”", speaker: "Ann Moss")
    expect("[[Ann Moss]] (Lund) [[called]] the bridge “safe for now.”", speaker: "Ann Moss")
    expect("In short, [[said]] [[Ann Moss]]: “The bridge is safe.”", speaker: "Ann Moss")
    expect("The bridge is what [[Ann Moss]] [[called]] “safe for now.”", speaker: "Ann Moss")
  }

  @Test("A participle takes the subject of the main clause")
  func participles() {
    expect("[[Ann Moss]] defended the bridge, [[saying]] it was “safe for now.”", speaker: "Ann Moss")
    expect("[[Ann Moss]] walked to the bank and [[added]], “We are late.”", speaker: "Ann Moss")
    expect("[[Ann Moss]] said the bridge was old but [[added]], “We are late.”", speaker: "Ann Moss")
  }

  @Test("A subordinate clause is not the speaker's")
  func subordinate() {
    expect(
      "When the town signalled doubt, [[Mr. Moss]] [[said]] it was “too late.”",
      speaker: "Mr. Moss".droppingTitle)
    expect("When Hale claimed it was safe, [[Moss]] [[fired]] back: “It is not.”", speaker: "Moss")
  }

  @Test("Another clause after the quotation may carry the cue")
  func farther() {
    expect("The bridge is “a danger” to the town, [[Moss]] [[said]].", speaker: "Moss")
  }

  @Test("A passive takes its agent")
  func passive() {
    expect("The bridge was [[described]] by [[Ann Moss]] as “a danger to all.”", speaker: "Ann Moss")
  }

  @Test("Without a cue the nearest attributed sentence speaks, earlier first")
  func neighbours() {
    expect("[[Moss]] [[said]] the bridge was old. “It is a danger to all.”", speaker: "Moss")
    expect("“It is a danger,” [[Moss]] [[said]]. “It must go.”", speaker: "Moss", quotation: 1)
  }

  @Test("A colon at the end of a paragraph leads to the next")
  func colon() {
    expect("[[Moss]] [[wrote]] to the town:\n\n“The bridge is a danger to all.”", speaker: "Moss")
  }

  @Test("A paragraph without a speaker keeps the last one")
  func carried() {
    expect(
      "“It is old,” [[Moss]] [[said]].\n\n“It must go before the winter.”", speaker: "Moss", quotation: 1)
  }

  @Test("What is criticised does not speak")
  func patients() {
    let text =
      "The statement called the year “hard for all.”\n\nArdovia was criticised for its “wild and rapid growth.”"
    #expect(MarkedText(text).quotations.map(\.speaker) == ["statement", "statement"])
  }

  @Test("A list speaks together")
  func list() {
    let sample = MarkedText("Moss, Hale and their staff said it was “a danger to all.”")
    #expect(sample.quotations.first?.speaker == "Moss, Hale and their staff")
  }

  @Test("A quotation inside a quotation has the inner speaker, or the outer one")
  func nested() {
    let sample = MarkedText("“Hale told me, ‘leave the key,’ and I did,” Moss said.")
    #expect(sample.quotations.map(\.speaker) == ["Moss", "Hale"])
  }

  @Test("Nobody speaks where nothing says so")
  func unknown() {
    let quotation = MarkedText("“Bridge closed.”").quotations.first
    #expect(quotation?.speaker == nil && quotation?.speakerRange == nil && quotation?.cueRange == nil)
  }

  @Test("What somebody describes has a verb of its own")
  func reducedPassive() {
    expect(
      "[[Ann Moss]], the mayor, [[said]] the talks described by Omar Hale “are a bad bargain for us.”",
      speaker: "Ann Moss")
    expect(
      "[[Ann Moss]] [[told]] reporters that a deal like the treaty announced by Omar Hale “would cost us a lot.”",
      speaker: "Ann Moss")
  }

  @Test("A noun for what is said names whose it is")
  func nouns() {
    expect("Omar Hale rejected [[Ann Moss]]’s [[claim]] that it was “a slow disaster.”", speaker: "Ann Moss")
    expect(
      "Hale dismissed [[Ann Moss]]’s [[remark]] on Sunday that it was “a disaster.”", speaker: "Ann Moss")
    expect(
      "Lund answered the [[charges]] from [[critics]] that there was a “slow disaster” at work.",
      speaker: "critics")
    expect(
      "[[Omar Hale]] [[called]] Ann Moss’s remarks on Sunday “a real call to arms.”", speaker: "Omar Hale")
  }

  @Test("The comma of a clause that opens the sentence leads to no speaker")
  func clauseAhead() {
    let text = "When Ann Moss spoke of the “new start,” Omar Hale reminded her of his own plan."
    #expect(MarkedText(text).quotations.map(\.speaker) != ["Omar Hale"])
    expect("“We waited,” [[Omar Hale]] [[told]] her.", speaker: "Omar Hale")
  }

  @Test("Behind the name of an office its holder speaks")
  func holders() {
    expect(
      "The National League for [[Women President Ann Moss]] [[said]] it was “a mess.”", speaker: "Ann Moss")
  }

  @Test("What is done in doing something has no speaker of its own")
  func adjuncts() {
    expect("[[Ann Moss]] in giving a speech in Lund [[said]] that it was “a disaster.”", speaker: "Ann Moss")
  }

  @Test("A name that looks like a verb opens a sentence")
  func namesLikeVerbs() {
    for name in ["Reed", "Fleming", "Jolly"] {
      #expect(MarkedText("“The wall holds.” \(name) said little else.").quotations.map(\.speaker) == [name])
    }
    #expect(
      MarkedText("“It holds.” Asked about it, Moss said no more.").quotations.map(\.speaker) == ["Moss"])
  }

  @Test("Where nothing says that somebody spoke, no thing does")
  func things() {
    #expect(
      MarkedText("At the bottom of the page stands “a long way home.”").quotations.map(\.speaker) == [nil])
  }

  @Test("A quotation that runs on is of who is named in the next paragraph")
  func runningOn() {
    let text = "Ann Moss slept.\n\n“We waited.\n\n“Then we ran,” Omar Hale said."
    #expect(MarkedText(text).quotations.map(\.speaker) == ["Omar Hale", "Omar Hale"])
    let led = "Ann Moss wrote:\n\n“We waited.\n\n“Then we ran,” Omar Hale said."
    #expect(MarkedText(led).quotations.first?.speaker == "Ann Moss")
  }

  @Test("A word that the report itself puts between marks is nobody's")
  func labels() {
    #expect(MarkedText("The minister opened the “new” bridge.").quotations.isEmpty)
    #expect(MarkedText("The minister said the “new” bridge was safe.").quotations.count == 1)
    #expect(MarkedText("The minister opened the “New” bridge.").quotations.count == 1)
  }

  @Test("Hostile texts never break the rules")
  func hostile() {
    var numbers = SeededNumbers(seed: 5)
    let words = [
      "Moss", "Ann", "said", "“", "”", "\"", ",", ".", "and", "who", "that", "saying", "the", "mayor", "'s",
      "to",
      "(", ")", "—", ":", "\n\n", "by", "was", "of", "he", "told", "according", "asked", "?", "Mr.",
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 1...80, using: &numbers)
      let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &numbers)] }
        .joined(separator: " ")
      let length = text.unicodeScalars.count
      for quotation in Quotation.all(in: Article(text: text)) {
        #expect((quotation.speakerRange?.end ?? 0) <= length && (quotation.cueRange?.end ?? 0) <= length)
        #expect(quotation.speaker?.isEmpty != true)
      }
    }
  }

  @Test(
    "Long texts cost no more than their length", .timeLimit(.minutes(10)),
    arguments: [
      "Moss and ", "Moss, ", "said ", "( ", "that who said ", "“a,” he said, ", ", saying “x” ",
      "Ann Moss said “x.” ",
      "the senator said “x.” ", "“a b”\n\n", "a-",
    ])
  func longTexts(_ unit: String) {
    let text = String(repeating: unit, count: 4_000)
    let found = Quotation.all(in: Article(text: text))
    #expect(found.allSatisfy { $0.range.end <= text.unicodeScalars.count })
  }
}

extension String {
  /// The name that `Mr. Moss` gives: titles are no part of it.
  fileprivate var droppingTitle: String { String(split(separator: " ").last ?? "") }
}
