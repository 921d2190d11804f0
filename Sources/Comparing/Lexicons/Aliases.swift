/// One thing, many names: each line is one thing, its forms parted by `|`, in the compared form of words.
///
/// Written for this project; country names and adjectives after ISO 3166 short names and common English usage.
/// A form before `:` on a line is what the program calls the thing in its reasons.
enum Aliases {
  struct Form: Sendable {
    let words: [String]
    /// The number of the thing; its name is `names[thing]`.
    let thing: Int
    /// A capital or seat that stands for a government only outside "in Beijing".
    let isSeat: Bool
  }

  /// The forms that begin with a word, longest first.
  static let byFirstWord: [String: [Form]] = {
    var forms: [String: [Form]] = [:]
    for (thing, line) in lines.enumerated() {
      for form in line.split(separator: "|") {
        let words = form.split(separator: " ").map { $0.replacingOccurrences(of: "@", with: "") }
        guard let first = words.first else { continue }
        forms[first, default: []].append(
          Form(words: words, thing: thing, isSeat: form.contains("@")))
      }
    }
    return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The capitals and seats, their words joined.
  static let seats: Set<String> = Set(
    byFirstWord.values.joined().filter(\.isSeat).map { $0.words.joined() })

  static let names: [String] = lines.map { line in
    line.split(separator: "|").first.map { $0.trimmingBlanks } ?? ""
  }

  private static let lines = AliasList.all.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
}

extension StringProtocol {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }

  fileprivate func replacingOccurrences(of character: Character, with other: String) -> String {
    String(filter { $0 != character })
  }
}
