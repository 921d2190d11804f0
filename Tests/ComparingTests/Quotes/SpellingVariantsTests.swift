import Testing

@testable import Comparing

@Suite struct SpellingVariantsTests {
  @Test(arguments: [
    ("colour", "color"), ("organise", "organize"), ("theatre", "theater"), ("travelled", "traveled"),
    ("programme", "program"), ("defence", "defense"), ("don't", "donot"), ("can't", "cannot"),
    ("we've", "wehave"),
    ("worldview", "worldview"),
  ]) func twoSpellingsAreTheSame(one: String, other: String) {
    #expect(SpellingVariants.areSame(one, other))
    #expect(SpellingVariants.areSame(other, one))
  }

  @Test(arguments: [("four", "for"), ("hope", "guess"), ("can", "can't"), ("wise", "wize"), ("hour", "hor")])
  func otherWordsAreNot(one: String, other: String) { #expect(!SpellingVariants.areSame(one, other)) }
}
