import News
import Testing

@testable import Comparing

@Suite struct FurnitureTests {
  private static let report = "The dam at Corran overflowed on Tuesday and three gates were opened at night."

  @Test(arguments: [
    "By Jane Smith", "By Jane Smith and John Doe", "Read more: the history of the dam", "See also: Floods",
    "Advertisement",
    "(Photo by Ana Ruiz)", "The harbour at dusk. (File photo: Ana Ruiz)", "Click here to subscribe",
    "Sign up for our newsletter",
    "Lloyd Austin (L) shakes hands with Yoko Kamikawa (R) in Tokyo.",
    "Copyright 2024 The Post. All rights reserved.", "***", "—",
  ]) func linesAroundAReportAreFurniture(line: String) {
    let reading = Reading(of: Self.report + "\n\n" + line + "\n\n" + Self.report)
    #expect(
      reading.sentences.filter(\.isFurniture).map { reading.text($0.range) }.joined(separator: " ") == line)
  }

  @Test(arguments: [
    "Getty.", "ASSOCIATED PRESS.", "Ana Ruiz/Reuters", "Ana Ruiz via Getty Images", "AFP/Ana Ruiz",
    "Getty/Instagram.",
    "(AP Photo/Ana Ruiz)", "The dam at dusk, seen from the mill. Ana Ruiz/Reuters",
    "Gates stand open at Corran. / AFP",
    "The dam in March. [Photo/Xinhua]", "A siren at Stennet [Ana Ruiz/AFP]",
    "The old mill (Image: Corran Museum)",
    "Maren Holt (2nd R) greets Idris Vane (L) at the gate.",
    "Maren Holt (left) and Idris Vane (right) in May.",
  ]) func creditsAndCaptionsAreFurniture(line: String) { expectFurniture(line) }

  @Test(arguments: [
    "By Jane Smith, Staff Writer", "By JANE SMITH and JOHN DOE", "By Jane Smith in Corran",
    "By Ana de la Ruiz",
    "Reporting by Jane Smith in Corran and John Doe; editing by Ana Ruiz",
    "Additional reporting by John Doe.",
    "Jane Smith in Stennet contributed to this report.", "The Associated Press contributed to this story.",
    "Editor’s note: an earlier version gave another day.", "Correction: July 28, 2024",
    "This story has been updated with the mayor’s answer.",
    "This article was originally published on Tuesday.",
    "An earlier version of this article gave the wrong height of the dam.", "© 2024 Corran Post",
    "ALSO READ: Floods of the valley", "ALSO READ | Floods of the valley", "Read it all here.",
    "Read the full report here.",
    "Watch the interview below:", "See the pictures of the gates below",
    "See the pictures, and tell us what you think",
    "Watch: the gates open", "VIDEO: The gates open", "Share",
    "Share this article",
    "Share on Facebook", "Follow Jane Smith on Twitter @jane_smith", "Follow @corranpost",
    "Twitter: @corranpost",
    "Sign up here for our newsletter", "Get the latest news in your inbox", "You may also like",
    "Related: The dam",
    "9:15 p.m.", "July 28, 2024", "Updated 3:15 p.m. ET July 28, 2024", "Published: 28 July 2024 11:40",
    "CORRECTION APPENDED.",
  ]) func whatTheNewsroomSaysOfTheReportIsFurniture(line: String) { expectFurniture(line) }

  private func expectFurniture(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = Reading(of: Self.report + "\n\n" + line + "\n\n" + Self.report)
    let found = reading.sentences.filter(\.isFurniture).map { reading.text($0.range) }.joined(separator: " ")
    #expect(found == line, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "Susan Lind (R) and Joan Pell (R) voted no.", "Susan Lind (R) met Joan Pell (D) and Lee Vane (L).",
    "Getty owns the mill.", "The picture was sold to Getty.", "Reuters reported three deaths.",
    "The dam held (photos showed water at its crest), and nobody left.",
    "She told Reuters/Ipsos pollsters she would vote.",
    "By Monday Night it was gone.", "By far the worst flood was in 1961.", "Share prices fell on Tuesday.",
    "Watch towers were built above the dam in 1961.", "Reporting by the newspaper showed three deaths.",
    "Correction of the river began in May.", "Follow the river and you come to Corran.",
    "Advertisements for the job were late.",
    "Video of the flood was shown in court.", "Copyrighted songs were played.", "Print runs fell again.",
    "In 2024 three people died.", "More rain fell at night.", "More than 300 people fled.",
    "Source water is tested daily.",
    "Sources said three gates were open.", "Subscribe was the word he used.",
    "Don’t miss the point, he said.",
    "This story has two sides.", "This report was welcome.", "Photo albums floated in the street.",
  ]) func reportsThatSpeakOfSuchThingsAreNone(line: String) {
    let reading = Reading(of: Self.report + "\n\n" + line)
    #expect(reading.sentences.filter(\.isFurniture).isEmpty)
  }

  @Test(arguments: [
    "By Tuesday the water had gone.", "By and large the town was safe.",
    "The photo by the door was lost.",
    "Related articles of war were signed in 1907 by eleven of the powers who met in the city that year.",
    "He turned left (and right) at the bridge.",
  ]) func sentencesThatOnlyBeginLikeFurnitureAreNone(line: String) {
    let reading = Reading(of: Self.report + "\n\n" + line)
    #expect(!reading.sentences.contains { $0.isFurniture })
  }

  @Test(arguments: [
    "TOKYO —", "Tokyo, Japan—", "WASHINGTON (AP) --", "CORRAN (NW) -", "CORRAN, Jan. 14 —",
    "NEW YORK, July 28 —", "BRUSSELS/PARIS –",
  ]) func aDatelineIsKnown(dateline: String) {
    let reading = Reading(of: dateline + " The dam overflowed on Tuesday.")
    let first = reading.sentences.first
    #expect(first.map { reading.text(reading.range(of: $0.tokens.prefix($0.dateline))) } == dateline)
  }

  @Test(arguments: [
    "The dam — built in 1961 — fell.", "Rain-soaked hills slid.", "Maren Holt, the chief engineer, said no.",
    "Corran Water said 2-3 gates opened.",
    "Anglo-French talks began.",
  ]) func aSentenceWithADashHasNoDateline(text: String) {
    #expect(Reading(of: text).sentences.allSatisfy { $0.dateline == 0 })
  }

  @Test func noFindingSpeaksOfFurniture() {
    let left = Self.report + "\n\nRead more: 9,000 people evacuated in Stennet in 2011"
    let right = Self.report + "\n\nBy Jane Smith"
    let comparison = Comparison(of: Article(text: left), and: Article(text: right))
    #expect(comparison.facts == [] && comparison.conflicts == [] && comparison.framing == [])
  }
}
