import Canvas
import Comparing
import News

/// The headline of an article and the one that took its place, where two texts of the article are compared.
struct HeadlineChange: Hashable, Sendable {
  let before: String
  let after: String

  /// Nil where the articles are two, or the headline is the same.
  init?(_ left: Article, _ right: Article) {
    guard left.id.latest == right.id.latest, left.id != right.id, let one = left.title,
      let other = right.title, one != other
    else { return nil }
    let isOrdered = Self.isEarlier(left, than: right)
    before = isOrdered ? one : other
    after = isOrdered ? other : one
  }

  /// Later texts have higher numbers, and the latest has none.
  private static func isEarlier(_ one: Article, than other: Article) -> Bool {
    func number(_ article: Article) -> Int64 {
      article.id.rawValue.split(separator: "@").dropFirst().first.flatMap { Int64($0) } ?? .max
    }
    return number(one) < number(other)
  }

  /// `“Pool closes” is now “Pool to reopen”`; where that has no room, the words that both begin or end with are left
  /// out: `“… three dead” is now “… twelve dead”`.
  func words(columns: Int) -> String {
    let whole = Self.words(before, after)
    guard DisplayWidth.of(whole) > columns else { return whole }
    let (old, new) = (before.split(separator: " "), after.split(separator: " "))
    let least = max(0, min(old.count, new.count) - 1)
    let start = min(least, zip(old, new).prefix { $0 == $1 }.count)
    let end = min(least - start, zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count)
    func middle(_ words: [Substring]) -> String {
      (start > 0 ? "… " : "") + words[start..<(words.count - end)].joined(separator: " ")
        + (end > 0 ? " …" : "")
    }
    return Self.words(middle(old), middle(new))
  }

  private static func words(_ old: String, _ new: String) -> String { "“\(old)” is now “\(new)”" }
}
