/// Lines between the paragraphs of an article that are not of it: “Advertisement”, “Read more: …”, “Sign up for our
/// newsletter”.
enum PageNotice {
  static func isOne(_ paragraph: Prose.Paragraph, _ prose: Prose) -> Bool {
    guard paragraph.range.count < longestSignUp else { return false }
    let text = String(decoding: prose.bytes(of: paragraph), as: UTF8.self).lowercased()
    let isLinked = paragraph.linkBytes > 0
    if isSignUp(text, isLinked: isLinked) || OutletNotice.isOne(text, isLinked: isLinked) { return true }
    guard paragraph.range.count < 200 else { return false }
    if notices.contains(text) || isTimeOfDay(text) { return true }
    return leads(
      text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text, paragraph)
  }

  /// Whether `text` leads to another article: `Read more: …`.
  private static func leads(_ text: String, _ paragraph: Prose.Paragraph) -> Bool {
    guard let start = starts.first(where: { text.hasPrefix($0) }) else { return false }
    if paragraph.isAllLinks { return true }
    let rest = text.dropFirst(start.count)
    // A label and a title; a sentence would end in a full stop.
    guard start.last == ":" || rest.drop(while: { $0 == " " }).first.map({ ":|–—>»".contains($0) }) ?? false
    else { return false }
    let isLinked = (paragraph.range.count - paragraph.linkBytes) <= start.utf8.count + 6
    return isLinked || !isVague(start) && !".”\"".contains(text.last ?? ".")
  }

  /// Whether `text`, in lower case, asks to subscribe to letters of the outlet, and does not report on others'.
  static func isSignUp(_ text: String, isLinked: Bool) -> Bool {
    guard text.utf8.count < longestSignUp, asks.contains(where: { text.hasPrefix($0) }),
      letters.contains(where: text.contains)
    else { return false }
    return isLinked || own.contains(where: text.contains)
  }

  /// `10:05`, as it stands above the entries of a live blog.
  private static func isTimeOfDay(_ text: String) -> Bool {
    guard text.utf8.count <= 12, text.utf8.first?.isDigit == true else { return false }
    let parts = text.split { $0 == ":" || $0 == "." || $0 == " " }
    guard parts.count >= 2, let hours = Int(parts[0]), hours < 25, parts[1].utf8.count == 2,
      Int(parts[1]) != nil
    else { return false }
    return parts.dropFirst(2).allSatisfy { dayParts.contains(String($0)) }
  }

  /// Whether the words begin sentences of reports as well.
  private static func isVague(_ start: String) -> Bool { ["more:", "read:", "watch:"].contains(start) }

  private static let dayParts: Set<String> = [
    "am", "pm", "a", "p", "m", "et", "est", "edt", "gmt", "bst", "cet", "utc", "uhr", "pt",
  ]

  private static let notices: Set<String> = [
    "advertisement", "advertisement - story continues below", "story continues below advertisement",
    "article continues below", "article continues after ad", "advertisement - scroll to continue", "anzeige",
    "publicité", "publicidad", "pubblicità", "реклама", "share this article", "share this story",
    "share on facebook",
    "share on twitter", "share", "tweet", "copy link", "link copied", "sign up", "subscribe",
    "print this article",
    "sponsored", "loading...", "loading…",
  ]

  private static let starts = [
    "read more", "also read", "read also", "related:", "related story", "related stories", "related article",
    "related articles", "related coverage", "related", "see also", "more on this", "more:", "read:", "watch:",
    "read next", "don't miss", "don’t miss", "lire aussi", "à lire aussi", "lesen sie auch", "mehr zum thema",
    "lea también", "lee también", "te puede interesar", "leggi anche", "leia também", "leia mais", "lees ook",
    "läs också", "les også", "læs også", "czytaj także", "читайте также",
  ].sorted { ($1.count, $0) < ($0.count, $1) }

  /// In bytes.
  private static let longestSignUp = 300
  private static let asks = [
    "sign up", "subscribe", "get the ", "get our ", "get all ", "get more ", "join our ", "receive ",
    "register ", "stay informed", "stay up to date", "don't miss", "don’t miss", "never miss", "want ",
    "enjoy",
    "like this story", "like what you", "newsletter:", "jetzt ", "abonnieren sie", "melden sie sich",
    "inscrivez-vous", "abonnez-vous", "recevez ", "suscríbete", "suscríbase", "recibe ", "iscriviti",
    "assine ", "inscreva-se", "meld je aan", "schrijf je in", "anmäl dig", "tilmeld dig", "meld deg på",
  ]
  private static let letters = [
    "newsletter", "your inbox", "mailing list", "email alert", "e-mail alert", "email updates", "briefing",
    "boletín", "nieuwsbrief", "nyhetsbrev", "nyhedsbrev", "ihr postfach", "boîte mail",
  ]
  /// What says that it is the outlet's own letter.
  private static let own = [
    " our ", "your inbox", "your email", "for free", " unser", " kostenlos", " notre ", " nos ", " nuestr",
    " nostra ", " nossa ", " onze ", " vår", " vores ", "ihr postfach", "boîte mail",
  ]
}
