/// What outlets and their programs write around articles in words that no report has: notes on the printed edition, on
/// rights and on standards, and offers to subscribe.
enum OutletNotice {
  /// Whether `text`, a paragraph in lower case, is one wherever it stands.
  static func isOne(_ text: String, isLinked: Bool) -> Bool {
    guard text.utf8.count < longest else { return false }
    if lines.contains(text) || isReadingTime(text) || isProgram(text) { return true }
    if prints.contains(where: text.hasPrefix), text.contains("print") { return true }
    if text.hasPrefix("our standards:"), text.utf8.count < 160 {
      return isLinked || text.contains("principles")
    }
    if text.hasPrefix("order reprints"), text.contains("paper") || text.contains("subscribe") { return true }
    return isOfRights(text)
  }

  /// Whether a line at the end of an article is an offer to subscribe, or names its topics.
  static func isAtEnd(_ text: String) -> Bool {
    guard text.utf8.count < longest else { return false }
    if text.utf8.count < 120, topics.contains(where: text.hasPrefix) { return true }
    return offers.contains(where: text.hasPrefix)
  }

  /// In bytes.
  private static let longest = 400

  private static let lines: Set<String> = [
    "skip advertisement", "sign up here", "sign up here.", "order reprints", "share full article",
    "follow us on x and facebook.", "follow us on facebook and x.", "subscribe to continue reading",
    "subscribe to continue reading.", "subscribe now to continue reading",
  ]

  private static let prints = [
    "a version of this article appears in ", "a version of this article appeared in ",
    "a version of this story appears in ", "a version of this story appeared in ",
  ]

  /// `© 2026 The Harbour Post. All rights reserved.`
  private static func isOfRights(_ text: String) -> Bool {
    guard text.hasPrefix("©") || text.hasPrefix("copyright ") || text.hasPrefix("(c) ") else { return false }
    return text.contains("all rights reserved") || text.contains("alle rechte vorbehalten")
      || text.contains("tous droits réservés") || text.contains("todos los derechos reservados")
      || text.contains("tutti i diritti riservati") || text.contains("todos os direitos reservados")
  }

  /// What Medium and Substack put under every entry.
  private static func isProgram(_ text: String) -> Bool {
    if text.contains(" was originally published in "), text.contains(" on medium, where people are ") {
      return true
    }
    if text.hasPrefix("thanks for reading "), asks.contains(where: text.contains) { return true }
    return text.contains(" is a reader-supported publication. to receive new posts")
  }

  private static let asks = ["! subscribe", ". subscribe", "subscribe for free", "subscribe now"]

  /// `5 min read`
  private static func isReadingTime(_ text: String) -> Bool {
    guard text.utf8.first?.isDigit == true, text.utf8.count < 24 else { return false }
    let words = text.split { $0 == " " || $0 == "-" }
    return words.count == 3 && words[2] == "read" && words[1].hasPrefix("min")
  }

  private static let topics = [
    "tags:", "topics:", "filed under:", "filed in:", "schlagworte:", "mots-clés:", "etiquetas:",
  ]
  private static let offers = [
    "subscribe to continue reading", "subscribe to read the ", "subscribe now to read",
    "log in to continue reading",
    "sign in to continue reading", "already a subscriber?", "already a member?", "already have an account?",
    "create a free account to continue reading", "this article is for subscribers only",
    "this content is for subscribers only",
  ]
}
