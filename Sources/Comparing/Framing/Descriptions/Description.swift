/// What a report says of somebody where it names him: `a longtime ally of the governor`, `embattled mayor Ann Moss`.
struct Description {
  /// The surname that both reports know the person by.
  let person: String
  /// What a reader is shown.
  let tokens: Range<Int>
  /// The concepts of the words that describe, without the name.
  let concepts: Set<Int>
  /// The concepts of those that are neither names nor offices.
  let plain: Set<Int>
  /// A word that judges, in the report's own voice, or places somebody in politics or society; `isLoaded` tells which.
  let sign: Int?
  let isLoaded: Bool
  /// Whether it stands in the first sentences.
  let isLead: Bool
  /// Whether it only names.
  var isBare: Bool { concepts.isEmpty }
}
