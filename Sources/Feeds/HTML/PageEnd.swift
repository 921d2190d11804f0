/// What stands below an article and is not of it: headings over links to others, who the writer is, and where to follow.
enum PageEnd {
  /// The paragraphs of `prose` without its end.
  static func removed(from prose: Prose, byline: String?) -> [String] {
    var end = endOfLists(prose)
    let people = (byline.map(Byline.people) ?? []).map { $0.lowercased() }
    let start = max(1, end - mostAtEnd)
    while end > start {
      let last = line(prose, end - 1).lowercased()
      guard isOfWriter(last, people) || isHeading(prose, end - 1) || OutletNotice.isAtEnd(last) else {
        break
      }
      end -= 1
    }
    return (0..<end).map { line(prose, $0) }
  }

  private static func line(_ prose: Prose, _ place: Int) -> String {
    String(decoding: prose.bytes(of: prose.paragraphs[place]), as: UTF8.self)
  }

  /// Paragraphs at the end that are looked at for the writer.
  private static let mostAtEnd = 6

  // MARK: Lists of others

  /// How many paragraphs stand before a heading such as “Related stories” with nothing but links behind it.
  private static func endOfLists(_ prose: Prose) -> Int {
    var end = prose.paragraphs.count
    var place = end - 1
    while place > 0, end - place <= longestList {
      if isHeading(prose, place) {
        end = place
      } else if !prose.paragraphs[place].isAllLinks {
        break
      }
      place -= 1
    }
    return end
  }

  private static let longestList = 40

  private static func isHeading(_ prose: Prose, _ place: Int) -> Bool {
    guard prose.paragraphs[place].range.count <= 60 else { return false }
    let words = line(prose, place).lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }
    return headings.contains(words.joined(separator: " "))
  }

  private static let headings: Set<String> = [
    "related", "related news", "related stories", "related story", "related articles", "related article",
    "related content", "related coverage", "related links", "related posts", "related topics", "read more",
    "read next", "read also", "also read", "see also", "more on this story", "more on this topic",
    "more on this", "more stories", "more from this section", "more news", "you may also like",
    "you might also like", "recommended", "recommended for you", "recommended stories", "recent articles",
    "recent posts", "latest news", "latest stories", "most read", "most popular", "popular this week",
    "trending", "trending now", "top stories", "up next", "topics", "tags", "newsletter", "newsletters",
    "about the author", "about the authors", "about the writer", "mehr zum thema", "lesen sie auch",
    "weitere artikel", "sur le même sujet", "à lire aussi", "lire aussi", "noticias relacionadas",
    "lea también",
    "artículos relacionados", "leggi anche", "articoli correlati", "leia também", "notícias relacionadas",
    "lees ook", "läs också", "läs mer", "les også", "læs også", "über den autor", "über die autorin",
    "à propos de l'auteur", "à propos de l’auteur", "sobre el autor", "sobre la autora", "читайте также",
  ]

  // MARK: The writer

  /// Whether a line at the end names the writers, tells who they are, or where to follow them.
  private static func isOfWriter(_ line: String, _ people: [String]) -> Bool {
    if line.utf8.count < 160, line.hasPrefix("follow "), places.contains(where: line.contains) { return true }
    guard line.utf8.count < longestBiography else { return false }
    if PageHead(title: nil, byline: people.joined(separator: ", "), published: nil).isRepeated(by: line) {
      return !line.contains(where: \.isNumber)
    }
    return people.contains { person in
      guard person.contains(" "), line.hasPrefix(person) else { return false }
      let rest = line.dropFirst(person.count)
      return deeds.contains { rest.hasPrefix($0) }
    }
  }

  private static let longestBiography = 700
  private static let places = [
    "twitter", "facebook", "instagram", "bluesky", "mastodon", "threads", "telegram", "whatsapp", "tiktok",
    " on x", "google news",
  ]
  /// What follows a name where it is said whose it is.
  private static let deeds = [
    " is a ", " is an ", " is the ", " is our ", " is based ", " is senior ", " is chief ", " is deputy ",
    " covers ", " writes ", " reports ", " has been ", " has covered ", " has written ",
    " has worked ", " joined ", " works ", " ist ", " schreibt ", " berichtet ", " est ", " es ", " è ",
    " é ",
  ]
}
