import News

/// Who a text says spoke a quotation, and by which word.
struct Attribution: Hashable {
  /// The tokens of the mention that carries the attribution; it may be a pronoun.
  var mention: Range<Int>?
  /// The tokens of the word that attributes.
  var cue: Range<Int>?
  /// The speaker in the fullest form the report gives, pronouns resolved.
  var name: String?
  /// What the same speaker is known by in either report: a surname or a role's head word, in lower case.
  var key: String?

  static let unknown = Attribution()
}
