/// The forms of an English verb, from its lemma.
///
/// `forms(of: "deny")` is `["deny", "denies", "denied", "denying"]`; irregular verbs are listed.
enum Inflection {
  static func forms(of lemma: String) -> [String] {
    if let irregular = IrregularVerbs.forms[lemma] { return irregular }
    let stem: String
    if lemma.hasSuffix("e") {
      stem = String(lemma.dropLast())
      return [lemma, lemma + "s", stem + "ed", stem + "ing"]
    }
    if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
      stem = String(lemma.dropLast())
      return [lemma, stem + "ies", stem + "ied", lemma + "ing"]
    }
    let doubled = doubling.contains(lemma) ? String(lemma.suffix(1)) : ""
    let third = ["s", "sh", "ch", "x"].contains { lemma.hasSuffix($0) } ? lemma + "es" : lemma + "s"
    return [lemma, third, lemma + doubled + "ed", lemma + doubled + "ing"]
  }

  /// The plural of a noun: `enemies` for `enemy`.
  static func plural(of noun: String) -> String {
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return String(noun.dropLast()) + "ies"
    }
    return ["s", "sh", "ch", "x"].contains { noun.hasSuffix($0) } ? noun + "es" : noun + "s"
  }

  private static let doubling: Set = [
    "acquit", "admit", "ban", "chat", "drop", "fit", "grab", "grip", "nod", "occur", "permit", "plan",
    "prefer", "quip",
    "rebut",
    "refer", "club", "flop", "gut", "jab", "mug", "nag", "rig", "scrap", "shred", "shun", "slap", "snub",
    "stab",
    "stun", "swat", "shrug", "slam", "slip", "snap", "step", "stop", "submit", "transfer", "trap", "blog",
  ]
}
