import News
import TestSupport
import Testing

@testable import Comparing

@Suite("Whom a mention means")
struct CoreferenceTests {
  private func speakers(_ text: String) -> [String?] { MarkedText(text).quotations.map(\.speaker) }

  @Test("A surname stands for the longest name of the report")
  func surname() {
    #expect(speakers("Ann Moss built it. “It is safe,” Moss said.") == ["Ann Moss"])
    #expect(speakers("“It is safe,” Moss said. Ann Moss built it.") == ["Ann Moss"])
    #expect(speakers("The mayor, Ann R. Moss, spoke. “It is safe,” Mrs. Moss said.") == ["Ann R. Moss"])
  }

  @Test("A verb before a name in a headline is no part of the name")
  func headlines() {
    let text = "Why Our Town Now Sees Moss-like Plans For Every Harbour.\n\n“I stay,” Moss said in the hall."
    #expect(speakers(text) == ["Moss"])
    #expect(speakers("Why Everybody Wants Ann Moss To Stay.\n\n“I stay,” Moss said.") == ["Ann Moss"])
  }

  @Test("A title tells two bearers of a name apart")
  func titles() {
    let text = "Peter Moss and Ann Moss came. “I am late,” Mrs. Moss said. “I am not,” Mr. Moss replied."
    #expect(speakers(text) == ["Ann Moss", "Peter Moss"])
  }

  @Test("A title or a role before a name is no part of it")
  func titleBeforeName() {
    #expect(speakers("“It is safe,” said Lund council spokesman Peter Hale.") == ["Peter Hale"])
    #expect(speakers("“It is safe,” Sen. Ann Moss said.") == ["Ann Moss"])
  }

  @Test("An office with its own name is no part of the holder's")
  func offices() {
    #expect(
      speakers("“We go home,” Secretary of State Joan Hale said. “All of us,” Hale added.")
        == ["Joan Hale", "Joan Hale"])
    #expect(speakers("Former Secretary of Defense Omar Reed said: “We are done.”") == ["Omar Reed"])
    #expect(speakers("“We go home,” said the governor of New Corran.") == ["governor of New Corran"])
  }

  @Test("A party and a state behind a name are no speaker")
  func parties() {
    let text = "Sen. Ann Moss, R-Lund, who voted no, said the plan was “a slow disaster for the town.”"
    #expect(speakers(text) == ["Ann Moss"])
  }

  @Test("The initial of a first name stays with it")
  func initials() {
    #expect(speakers("Lab Director A. Lee Moss said: “We stay.”").allSatisfy { $0?.hasPrefix(".") == false })
  }

  @Test("A family name may stand first")
  func familyName() {
    let text = "Ministry spokesperson Lin Jian spoke on Monday. “We oppose this,” Lin said."
    #expect(speakers(text) == ["Lin Jian"])
    let two = "Spokesperson Lin Jian met spokesperson Lin Bo. “We oppose this,” Lin said."
    #expect(speakers(two) == ["Lin"])
  }

  @Test("A word that opens a sentence is no first name")
  func sentenceOpeners() {
    let text = "Ann Moss came late. Meanwhile Moss had been seen. “I walked,” Moss said."
    #expect(speakers(text) == ["Ann Moss"])
  }

  @Test("Whose brother is not who is spoken of")
  func whoseBrother() {
    let text = "The mayor, whose brother owns the quarry, denied it. “Never,” he said."
    #expect(speakers(text) == ["mayor"])
  }

  @Test("A country that does something is rarely he")
  func countries() {
    let text = "The head of state confirmed that Ardovia remains calm. “We keep the peace,” he said."
    #expect(speakers(text) == ["head of state"])
  }

  @Test("It means the statement before a phrase that opens the sentence")
  func fronted() {
    let text = "On Ardovia, the statement “noted a growing risk.” It “strongly condemned the drills.”"
    #expect(speakers(text) == ["statement", "statement"])
  }

  @Test("He and she mean the last speaker of that gender")
  func heAndShe() {
    let text = "“We are late,” Ann Moss said. Peter Hale nodded. “We always are,” she added. “True,” he said."
    #expect(speakers(text) == ["Ann Moss", "Ann Moss", "Peter Hale"])
  }

  @Test("Their objections are those of the group before")
  func theirObjections() {
    let text =
      "Four ministers met in Lund on Monday. The ministers voiced their objections to “the loud drills in the bay.”"
    #expect(speakers(text) == ["ministers"])
  }

  @Test("A role stands for the one who holds it")
  func roles() {
    #expect(speakers("Sen. Ann Moss came. “We are late,” the senator said.") == ["Ann Moss"])
    #expect(
      speakers("Ann Moss, the club’s director, came. “We are late,” the director said.") == ["Ann Moss"])
    #expect(speakers("“We are late,” the club’s director, Ann Moss, said.") == ["Ann Moss"])
    #expect(speakers("“We are late,” a spokesman for the club said.") == ["spokesman for the club"])
  }

  @Test("A relative pronoun stands for what it describes")
  func relatives() {
    #expect(speakers("The town thanked Ann Moss, who said it was “an honour to serve.”") == ["Ann Moss"])
    #expect(speakers("They met Ann Moss, 31, who called it “an honour to serve.”") == ["Ann Moss"])
  }

  @Test("They means the last group, it the last body")
  func groups() {
    #expect(speakers("Farmers came to Lund. They called the road “a danger to all.”") == ["Farmers"])
    #expect(speakers("The ministry met. It called the road “a danger to all.”") == ["ministry"])
  }

  @Test("A letter is its writer's, a statement its issuers'")
  func documents() {
    #expect(speakers("Ann Moss came. Her response: “We are late as ever.”") == ["Ann Moss"])
    let text = "“We are late,” said the statement from Ann Moss. The statement called it “a danger to all.”"
    #expect(speakers(text) == ["statement from Ann Moss", "statement from Ann Moss"])
  }

  @Test("I inside a quotation is who speaks it")
  func first() {
    #expect(speakers("“I said, ‘leave the key,’ and she did,” Ann Moss said.") == ["Ann Moss", "Ann Moss"])
  }

  @Test("The key is the surname or the head of the role, in lower case")
  func keys() {
    let text = "“A b,” said Ann Moss. “C d,” said a Lund official."
    let reading = Reading(Article(text: text), vocabulary: Vocabulary())
    #expect(Speakers.attributions(in: reading, naming: People(reading)).map(\.key) == ["moss", "official"])
  }

  @Test("A given name of both takes its gender from the pronouns behind it")
  func eitherGender() {
    #expect(
      speakers(
        "Ann Moss came. “We are late,” Terry Hale said. She left. “True,” she added, and Ann Moss nodded.")
        == ["Terry Hale", "Terry Hale"])
    let text = """
      Tom Reed met Ann Moss. “It is late,” said Alex Hale, who leads the club.

      He said the club was “a slow disaster.”
      """
    #expect(speakers(text) == ["Alex Hale", "Alex Hale"])
  }

  @Test("A given name of both takes its gender from a title, a role or a description")
  func eitherGenderByTitle() {
    let text =
      "“It is late,” said Terry Hale. “Very late,” Ms. Hale added. Tom Reed left. “Too late,” she said."
    #expect(speakers(text) == ["Terry Hale", "Terry Hale", "Terry Hale"])
    let described = """
      Terry Hale, the club’s chairwoman, met Ann Moss, the mayor. Tom Reed went home. “Too late,” he said.
      """
    #expect(speakers(described) == ["Tom Reed"])
  }

  @Test("A surname alone is he or she as the report goes on")
  func surnamesSettled() {
    let text = """
      Oduya praised the plan. He called it new. Oduya said he was glad.

      Oduya said that Ann Moss and Tom Reed would come. On the dam, he warned of “a very long wait.”
      """
    #expect(speakers(text) == ["Oduya"])
  }

  @Test("A body is never he or she")
  func bodies() {
    let text = "Lund News confirmed Tom Reed sent a letter. In it, he asked them “for a private talk.”"
    #expect(speakers(text) == ["Tom Reed"])
    #expect(
      speakers("Debate was short. “We are late,” said Tom Reed. “Too late,” he said.").last == "Tom Reed")
  }

  @Test("He inside a quotation is not who speaks it")
  func heInside() {
    let text = "Tom Reed met Omar Hale. “And he said, ‘I knew you would come,’ and left,” Reed said."
    #expect(speakers(text) == ["Tom Reed", "Omar Hale"])
  }

  @Test("Who tells somebody something is somebody else")
  func addressees() {
    let text = "Tom Reed spoke long, and Omar Hale listened. “I know you are tired,” he told Hale."
    #expect(speakers(text) == ["Tom Reed"])
    let vice = """
      Vice President Omar Hale kept laughing at Tom Reed. “I know you are tired,” he told the vice president.
      """
    #expect(speakers(vice) == ["Tom Reed"])
  }

  @Test("In one sentence the nearest of that gender is meant, subject or not")
  func nearestInSentence() {
    let text =
      "Tom Reed went home. When the draft was sent to Omar Hale, he dismissed it, saying: “Not this.”"
    #expect(speakers(text) == ["Omar Hale"])
  }

  @Test("A party and a state are nobody")
  func partyIsNobody() {
    let text = "Rep. Tom Reed (D-N.C.) met a man. A woman came when he asked if she “fully backed the plan.”"
    #expect(speakers(text) != ["D-N.C."])
  }

  @Test("He is who holds the office, not its title")
  func heOfAnOffice() {
    let text = "Director of Harbour Safety Omar Hale issued a note. He called the dam “a disaster.”"
    #expect(speakers(text) == ["Omar Hale"])
  }

  @Test("Of two who are listed nobody is named")
  func listed() {
    #expect(speakers("Tom Reed and Omar Hale wrote a letter. “We want a vote,” he told the paper.") == [nil])
    #expect(speakers("Tom Reed said Omar Hale wrote a letter. “We want a vote,” he added.") == ["Tom Reed"])
  }

  @Test("They are those who spoke, and people before things")
  func they() {
    let text = """
      Tom Reed and Omar Hale said they had “long been worried.” “We want a vote,” they said. \
      Assertions were made. “We want it now,” they added.
      """
    #expect(speakers(text) == Array(repeating: "Tom Reed and Omar Hale", count: 3))
  }

  @Test("It is no place of a dateline")
  func datelines() {
    let text = "LUND -- The mayor, opening the hall, said it was a tale of “much joy and much sorrow.”"
    #expect(speakers(text) != ["LUND"])
  }

  @Test("She is none of several, whose word opens a sentence")
  func several() {
    let text = """
      Bosses at the trust call it “flexible.” Alma Deeks, who works there, has another word for it.

      “I went home and cried,” she said.
      """
    #expect(speakers(text).last == "Alma Deeks")
  }

  @Test("A surname that ends in s is a person's where it stands inside a sentence too")
  func surnameInS() {
    let text =
      "Harrods opened. Stevens spoke to Reed. “It is late,” she said. Then Stevens left, and Reed met Stevens."
    #expect(speakers(text) != ["Harrods"])
  }
}
