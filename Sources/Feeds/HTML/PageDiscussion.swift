/// Marks the parts of a page that its readers write, wherever they stand.
///
/// They are known by the classes and ids that programs for comments use, by microdata, and by a heading such as
/// `30 Comments` that opens a box. What holds the page's first heading is a wrapper, only named after what it also
/// holds.
enum PageDiscussion {
  static func mark(_ traits: inout [PageTraits], of tree: HTMLTree) {
    let wrappers = wrappers(tree, traits)
    for node in tree.nodes.indices where node > HTMLTree.body {
      let tag = tree.tag(node)
      if traits[node].contains(.readers), wrappers[node] || tag == .main || tag == .body {
        traits[node].remove(.readers)
      } else if tag.isHeading, let title = HeadingOfComments(tree.line(of: node, longest: 60)) {
        // An article may have a chapter of that name.
        guard title.isCounted || !isInArticle(node, tree, traits) else { continue }
        for box in boxes(of: node, title, tree) where !wrappers[box] { traits[box].insert(.readers) }
      }
    }
    for box in RemarkBoxes.found(tree, traits) where !wrappers[box] && !isInArticle(box, tree, traits) {
      traits[box].insert(.readers)
    }
    for node in traits.indices where traits[node].contains(.readers) {
      traits[node].formUnion([.discussion, .unlikely])
    }
  }

  /// Whether readers wrote what stands at `node`.
  static func holds(_ node: Int, _ tree: HTMLTree, _ traits: [PageTraits]) -> Bool {
    isInside(node, tree) { traits[$0].contains(.discussion) }
  }

  private static func isInArticle(_ node: Int, _ tree: HTMLTree, _ traits: [PageTraits]) -> Bool {
    isInside(node, tree) { tree.tag($0) == .article || traits[$0].contains(.articleBody) }
  }

  /// Whether something holds for an element or one around it, below the body.
  private static func isInside(_ node: Int, _ tree: HTMLTree, _ holds: (Int) -> Bool) -> Bool {
    var place = node
    while place > HTMLTree.body {
      if holds(place) { return true }
      place = Int(tree[place].parent)
    }
    return false
  }

  /// Which elements hold the heading of the page, or the text of its article above any such heading.
  private static func wrappers(_ tree: HTMLTree, _ traits: [PageTraits]) -> [Bool] {
    var holds = [Bool](repeating: false, count: tree.nodes.count)
    let first = tree.nodes.indices.first { tree.tag($0) == .h1 } ?? tree.nodes.count
    for node in tree.nodes.indices.reversed() where node > HTMLTree.body {
      let isBody = node < first && traits[node].contains(.articleBody) && !traits[node].contains(.readers)
      if tree.tag(node) == .main || isBody || isHeadline(node, tree) { holds[node] = true }
      if holds[node] { holds[Int(tree[node].parent)] = true }
    }
    return holds
  }

  private static func isHeadline(_ node: Int, _ tree: HTMLTree) -> Bool {
    tree.tag(node) == .h1 && HeadingOfComments(tree.line(of: node, longest: 60)) == nil
  }

  /// The box that the heading opens; where it opens none, itself and the list behind it.
  private static func boxes(of heading: Int, _ title: HeadingOfComments, _ tree: HTMLTree) -> [Int] {
    let parent = Int(tree[heading].parent)
    let inside = tree.children(of: parent).filter { !isBlank($0, tree) }
    if inside.first == heading, [.div, .section, .aside, .li, .td].contains(tree.tag(parent)) {
      return [parent]
    }
    guard title.isCounted, let place = inside.firstIndex(of: heading), place + 1 < inside.count,
      [.ol, .ul, .div, .section].contains(tree.tag(inside[place + 1]))
    else { return [] }
    return [heading, inside[place + 1]]
  }

  private static func isBlank(_ node: Int, _ tree: HTMLTree) -> Bool {
    tree.tag(node) == .text && tree.text[tree.textRange(node)].allSatisfy(\.isBlank)
  }
}

/// A heading over what readers write: `30 Comments`, `Leserkommentare (2)`, `Join the conversation`.
private struct HeadingOfComments {
  /// Whether it says how many there are.
  let isCounted: Bool

  init?(_ line: String) {
    guard line.utf8.count <= 50 else { return nil }
    isCounted = line.contains(where: \.isNumber)
    let words = line.lowercased().split { !$0.isLetter && $0 != "’" && $0 != "'" }.joined(separator: " ")
    guard Self.titles.contains(words) || isCounted && Self.countable.contains(words) else { return nil }
  }

  private static let titles: Set<String> = [
    "comments", "all comments", "reader comments", "readers comments", "readers' comments",
    "readers’ comments", "your comments", "comments on this story", "comments on this article",
    "leave a comment", "leave a reply", "post a comment", "add a comment", "join the conversation",
    "join the discussion", "have your say", "kommentare", "leserkommentare", "kommentarer", "commentaires",
    "vos commentaires", "comentarios", "comentários", "commenti", "reacties", "комментарии",
  ]
  private static let countable: Set<String> = [
    "comment", "response", "responses", "reply", "replies", "kommentar", "commentaire", "comentario",
    "comentário", "commento", "reactie", "комментарий", "комментария", "комментариев",
  ]
}

/// Classes and ids of what readers write.
enum ReadersNames {
  /// Whether a name among `names`, in lower case and parted by blanks, is one: `post-comments`, `comment-list`,
  /// `disqus_thread`; but not `comments-open` or `no-comments`, which say something of the page.
  static func areFound(in names: [UInt8]) -> Bool {
    guard hints.isFound(inLowered: names) else { return false }
    return names.split(whereSeparator: \.isBlank).contains { isOne($0) }
  }

  private static func isOne(_ name: ArraySlice<UInt8>) -> Bool {
    let parts = name.split { !$0.isLetter }.map { String(decoding: $0, as: UTF8.self) }
    guard let first = parts.first, let last = parts.last else { return false }
    if first == "comment" { return parts.count > 1 && ofComments.contains(parts[1]) }
    if parts == ["respond"] || parts == ["reply"] { return true }
    if comments.contains(first) { return parts.count == 1 || !states.contains(parts[1]) }
    return comments.contains(last) && !denials.contains(first)
  }

  private static let hints = WordHints(
    "comment|disqus|replies|respond|reply|kommentar|comentario|reacties|shoutbox|livefyre|viafoura|vuukle|hyvor"
  )
  private static let comments: Set<String> = [
    "comments", "commentlist", "commentsection", "commentthread", "usercomments", "readercomments",
    "articlecomments", "postcomments", "kommentare", "leserkommentar", "leserkommentare", "kommentarer",
    "comentarios", "commentaires", "reacties", "disqus", "replies", "shoutbox", "livefyre", "viafoura",
    "vuukle", "hyvor",
  ]
  /// What follows `comment`, which alone is the section of opinions as well.
  private static let ofComments: Set<String> = [
    "area", "block", "body", "box", "container", "content", "feed", "form", "item", "list", "message",
    "reply",
    "respond", "section", "stream", "text", "thread", "threads", "wrap", "wrapper",
  ]
  private static let states: Set<String> = [
    "open", "opened", "closed", "enabled", "disabled", "on", "off", "active", "allowed", "count", "link",
    "hidden", "none", "status", "visible",
  ]
  private static let denials: Set<String> = [
    "no", "not", "has", "have", "with", "without", "hide", "show", "is", "allow", "enable", "disable", "open",
  ]
}
