/// A passage that only one report tells: a clause, a sentence, or sentences of which each leans on the one before.
struct FactPassage {
  /// Without the marks and conjunctions at its ends, tags included.
  var tokens: Range<Int>
  /// The first and the last sentence it stands in.
  var sentences: ClosedRange<Int>
  /// Whether the other report tells a part of its sentence.
  let isLinked: Bool
  /// Whether nothing but a conjunction or a mark stands before it in its sentence, and nothing but marks behind it.
  var opensSentence: Bool
  var closesSentence: Bool
  /// Whether it has a subject and a verb, or describes something that it names.
  let isWhole: Bool
  /// That of the heaviest of its sentences; 0 where none says enough to be shown.
  var weight: Double
}
