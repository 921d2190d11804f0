import News
import TestSupport
import Testing

@testable import Comparing

@Suite struct DialogueDashesTests {
  @Test(arguments: [
    "—[[¿Vienen?]] —dijo Ruiz.",
    "—[[¿Vienen?]] —dijo Ruiz—. [[Los esperamos en el puerto.]]",
    "—[[La torre es vieja]] —contestó Reed—, [[pero sigue en pie.]]",
    "— [[Vous venez ?]] répondit Anne.",
    "— [[Non]], répondit Anne, [[je reste ici.]]",
    // One of them is tagged, so all of them are said.
    "—[[¿Vienen?]] —preguntó Ruiz.\n\n—[[No, nos quedamos.]]\n\nLlovía en el puerto.",
  ]) func aDialogueIsWhatStandsBehindItsDashesWithoutTheTags(marked: String) {
    let sample = MarkedText(marked)
    #expect(MarkedText.marking(sample.quotations.map(\.range), in: sample.text) == marked)
  }

  @Test(arguments: [
    "— Police said three men were held.\n\n— The ferry is back in service.",
    "—The ferry is back in service.\n\n—The market is open —for now.",
    "La torre —dijo Ruiz— es vieja.",
    "The council — the old one — met on Friday.",
  ]) func pointsOfAListAndInsertionsAreNone(text: String) {
    #expect(MarkedText(text).quotations.isEmpty)
  }

  @Test(arguments: [
    ("—¿Vienen? —dijo Ruiz.", "Ruiz"), ("—Sí —respondió Ana Moss—. Ya vamos.", "Ana Moss"),
    ("— Non, répondit Anne, je reste ici.", "Anne"),
  ]) func theTagNamesTheSpeaker(text: String, speaker: String) {
    let quotations = MarkedText(text).quotations
    #expect(!quotations.isEmpty && quotations.allSatisfy { $0.speaker == speaker }, "\(quotations)")
  }
}
