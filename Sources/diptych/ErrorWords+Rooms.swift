import News
import Newsroom

/// The words for what the other rooms report.
extension ErrorWords {
  static func words(for error: ArticleFileError) -> String {
    let place = error.line.map { "\(name(error.path)):\($0)" } ?? name(error.path)
    return "\(place): \(words(for: error.kind))"
  }

  private static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  private static func words(for kind: ArticleFileError.Kind) -> String {
    switch kind {
    case .missing: "no such file (check the name; diptych events lists the ids of articles)"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .folder: "is a folder (name one file in it)"
    case .notRegular: "is no regular file (give its text through standard input, as -)"
    case .tooLarge(let limit): "is larger than \(limit >> 20) MB (give the article alone)"
    case .empty: "holds no text (give a file with the text of an article)"
    case .binary(let format?): "is a \(format), not text (give the article as text or Markdown)"
    case .binary(nil): "is not text (give the article as text or Markdown)"
    case .encoding(let name?): "is not UTF-8 text (try: iconv -f \(name) -t UTF-8)"
    case .encoding(nil): "is not UTF-8 text (convert it, for example with iconv)"
    case .pageWithoutArticle: "is a web page without an article (give the page of one article)"
    case .noArticlePage(.notFound): "is a page that says that nothing is there (check the address)"
    case .noArticlePage(.consent):
      "is a page that asks for consent before the article (save the article from a browser, and import the file)"
    case .noArticlePage(.noResults): "is a search that found nothing (give the page of one article)"
    case .feed: "is a feed, not an article (diptych feeds add follows its address)"
    case .unclosedFrontMatter: "the front matter has no end (close it with a line of ---)"
    case .frontMatter(let problem): "the front matter cannot be read: \(problem)"
    case .notText(let key): "the front matter's `\(key)` is not a text (write it as one line)"
    case .date(let key, let value):
      "the front matter's `\(key)` is no date: \(value) (write it as 2024-07-28)"
    case .noArticles: "holds no article (articles are .md, .txt and .html files)"
    case .web(let fault): words(for: fault)
    }
  }

  static func words(for fault: SettingsFault) -> String {
    let place = fault.line.map { "\(fault.path):\($0)" } ?? fault.path
    return "\(place): \(words(for: fault.kind))"
  }

  private static func words(for kind: SettingsFault.Kind) -> String {
    switch kind {
    case .unknown(let name, let nearest?): "no setting is called \(name) (is \(nearest) meant?)"
    case .unknown(let name, nil): "no setting is called \(name) (docs/Settings.md names all of them)"
    case .value(let name, let value, let example):
      "\(name) cannot be \(value.isEmpty ? "nothing" : value) (write it as: \(example))"
    case .yaml(let problem): "is not taken: \(problem)"
    case .unreadable(.encoding): "is not UTF-8 text (convert it, for example with iconv)"
    case .unreadable(.tooLarge(let limit)): "is larger than \(limit >> 10) KB (settings are a few lines)"
    case .unreadable(.folder): "is a folder (the settings are a file)"
    case .unreadable(let kind): words(for: kind)
    }
  }

  static func words(for error: LibraryError) -> String {
    "\(error.path): \(words(for: error.kind))"
  }

  /// The words for the last rows of the screen: of a library what it is and what to do, and its path last.
  static func readerWords(for error: any Error) -> String {
    guard let error = error as? LibraryError else { return words(for: error) }
    let subject = error.kind == .notALibrary || error.kind == .newerVersion ? "The file" : "The library"
    return "\(subject) \(words(for: error.kind)): \(error.path)"
  }

  private static func words(for kind: LibraryError.Kind) -> String {
    switch kind {
    case .newerVersion: "was made by a newer version of diptych (update the program)"
    case .notALibrary: "is not a library of diptych (name another with --library)"
    case .damaged(let reason): "is damaged: \(reason) (put it aside and import again, or restore a copy)"
    case .unreachable(let reason): "cannot be opened: \(reason)"
    case .busy: "is in use by another copy of the program (try again later)"
    case .readOnly:
      "cannot be written: the file, its folder or its disk is read-only (check whose it is, or name another with --library)"
    case .diskFull: "cannot be written: the disk is full (make room on it, and try again)"
    case .failed(let reason): "failed: \(reason)"
    }
  }

  /// What a person named, which may be nothing.
  private static func named(_ reference: String) -> String { reference.isEmpty ? "“”" : reference }

  static func words(for error: NewsroomError) -> String {
    switch error {
    case .unknownArticle(let reference):
      "\(named(reference)): no such file or article (diptych events lists the ids)"
    case .unknownVersion(let reference):
      "\(reference): no such earlier text (diptych show --format json lists them as versions)"
    case .ambiguous(let reference, let matches):
      "\(reference): \(matches.count) articles have ids that begin so (give more of it)"
    case .unknownEvent(let reference): "\(named(reference)): no such event (diptych events lists them)"
    case .ambiguousEvent(let reference, let matches):
      "\(reference): \(matches.count) events are called that (give one of the ids: "
        + matches.prefix(5).map(\.rawValue).joined(separator: ", ") + (matches.count > 5 ? ", …)" : ")")
    case .unknownFeed(let reference): "\(named(reference)): no such feed (diptych feeds lists them)"
    case .ambiguousFeed(let reference, let matches):
      "\(reference): \(matches.count) feeds go by that (give the id that diptych feeds shows, or the address)"
    case .missingFeedList(let path): "\(path): no such file (give an OPML file, or the urls file of newsboat)"
    case .noFeedList(let path): "\(path): holds no list of feeds (OPML, or the urls file of newsboat)"
    case .noFeed(let address, let fault): "\(address): \(words(for: fault))"
    case .nothingToKeep: "there is no passage to keep"
    }
  }
}
