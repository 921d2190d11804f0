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

  /// Whether it is a word that the report itself puts between marks and nobody speaks: the `“new” bridge`.
  var isLabel = false

  static let unknown = Attribution()
}
