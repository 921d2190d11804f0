/// One thing, many names: each line is one thing, its forms parted by `|`, in the compared form of words.
///
/// Written for this project; country names and adjectives after ISO 3166 short names and common English usage.
enum Aliases {
  struct Form: Sendable {
    let words: [String]
    /// The number of the thing.
    let thing: Int
    /// A capital or seat that stands for a government only outside "in Beijing".
    let isSeat: Bool
  }

  /// The forms that begin with a word, longest first.
  static let byFirstWord: [String: [Form]] = {
    var forms: [String: [Form]] = [:]
    for (thing, line) in lines.enumerated() {
      for form in line.utf8.split(separator: UInt8(ascii: "|")) {
        let isSeat = form.contains(UInt8(ascii: "@"))
        let words = form.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "@") }.map {
          String(Substring($0))
        }
        guard let first = words.first else { continue }
        forms[first, default: []].append(
          Form(words: words, thing: thing, isSeat: isSeat))
      }
    }
    return forms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// The capitals and seats, their words joined.
  static let seats: Set<String> = Set(
    byFirstWord.values.joined().filter(\.isSeat).map { $0.words.joined() })

  /// How many of the things are countries; they are the first ones.
  static let countries = WordList.lines(of: AliasList.countries).count

  /// How many things there are.
  static let count = lines.count

  private static let lines = AliasList.all.split(separator: "\n").map(String.init).filter { !$0.isEmpty }
}
