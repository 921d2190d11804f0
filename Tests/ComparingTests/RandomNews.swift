import TestSupport

/// Random texts that look like news to the engine: names, quotations, numbers, days and cues in any order.
enum RandomNews {
  private static let people = [
    "Maren Holt", "Idris Vane", "Gen. Tomas Verrin", "Ms Lind", "President Joe Biden",
  ]
  private static let places = ["Corran", "Beijing", "the PRC", "North Korea", "the DPRK", "U.S.", "Kyiv"]
  private static let verbs = [
    "said", "claimed", "opened", "was killed", "reportedly shelled", "slammed", "may buy", "did not see",
  ]
  private static let things = [
    "the dam", "three gates", "1,200 people", "twelve hundred residents", "£2.5 million", "on Tuesday",
    "by July 28",
    "about 50 troops", "the so-called deal", "regime forces", "rebels", "4.2%", "in 2029", "forty-one nurses",
    "9/11", "7–4",
  ]
  private static let quoted = [
    "We opened the gates because the water rose", "not safe",
    "the greatest strategic challenge in the region",
    "We will … not pay a cent [more] than that", "They told us, ‘Stay put’, and we did", "No. Never! Why?",
  ]
  private static let marks = ["“”", "\"\"", "‘’", "«»", "''", "“", "\"", "„“"]
  private static let joiners = [" ", ", ", "; ", " — ", ", while ", ", which ", " and "]
  private static let stops = [". ", "? ", "! ", ".\n\n", "… ", ".” ", "\n\n"]

  static func text(sentences: Int, using numbers: inout SeededNumbers) -> String {
    var text = ""
    for _ in 0..<sentences { text += sentence(using: &numbers) }
    return text
  }

  private static func sentence(using numbers: inout SeededNumbers) -> String {
    var sentence = pick(Bool.random(using: &numbers) ? people : places, &numbers)
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      sentence += " " + pick(verbs, &numbers) + " " + pick(things, &numbers)
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        let pair = pick(marks, &numbers)
        let closing = pair.count == 2 ? String(pair.suffix(1)) : ""
        sentence += pick(joiners, &numbers) + String(pair.prefix(1)) + pick(quoted, &numbers) + "," + closing
      }
      sentence += pick(joiners, &numbers) + pick(places, &numbers)
    }
    return sentence + pick(stops, &numbers)
  }

  /// Marks, single letters and capitals without any order.
  static func marks(_ count: Int, using numbers: inout SeededNumbers) -> String {
    let pool = Array("\"“”‘’'«»„‹›()[]….!?,;:—–-$£%/+aAbs0 9  \n\n").map(String.init)
    return (0..<count).map { _ in pick(pool, &numbers) }.joined()
  }

  private static func pick(_ list: [String], _ numbers: inout SeededNumbers) -> String {
    list[Int.random(in: 0..<list.count, using: &numbers)]
  }
}
