import News

extension BookmarkDraft {
  /// The draft with the note and the tags of one typed line: words that begin with `#` are tags, the others the
  /// note.
  ///
  /// `Buried in the last paragraph #framing #tokyo` has two tags.
  func noted(_ line: String) -> BookmarkDraft {
    let words = line.split(separator: " ")
    let isTag = { (word: Substring) in word.hasPrefix("#") && word.count > 1 }
    var draft = self
    draft.note = words.filter { !isTag($0) }.joined(separator: " ")
    var seen: Set<Substring> = []
    draft.tags = words.filter(isTag).map { $0.dropFirst() }.filter { seen.insert($0).inserted }.map(
      String.init)
    return draft
  }
}
