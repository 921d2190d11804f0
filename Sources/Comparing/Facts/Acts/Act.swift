/// What a clause tells in its report's own voice: who does what to whom, or what somebody is.
struct Act {
  /// The verb, or the adjective or noun behind a form of `be`.
  let verb: Int
  /// Who acts, also behind `by`; nil where the clause does not say.
  let agent: Range<Int>?
  /// Whom or what the verb takes without a preposition.
  let patient: Range<Int>?
  /// From the verb to the end of its clause.
  let rest: Range<Int>
  let isPassive: Bool
  /// `did not`, `no one`, `never`, `refused to`.
  let isNegated: Bool
  /// The number of `will`, `could` and their like; nil of what is told as a fact.
  let modal: Int?
  /// From the first word that denies, or the verb itself, to the verb.
  let shown: Range<Int>

  /// Of whom the clause tells something: who acts, or in the passive, who suffers it.
  var subject: Range<Int>? { isPassive ? patient : agent }
}
