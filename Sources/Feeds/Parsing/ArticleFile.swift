public import News

/// An article as a person keeps it in a file: plain text, Markdown with its particulars in front matter, or a page
/// saved from the web.
///
/// `ArticleFile.parse(Array("One.\nTwo.".utf8), name: "a.txt")` has no title and the text `One.\n\nTwo.`.
public enum ArticleFile {
  /// The most a file may hold, 10 MiB: some hundred times the longest newspaper report.
  public static let limit = 10 * 1024 * 1024

  /// What a file's name says about its form.
  enum Form {
    case plain, markdown, webPage
    /// No name, or one that says nothing: front matter decides.
    case open
  }

  /// The article in `bytes`; `name` is the path for messages, and its ending says which form to expect.
  ///
  /// `event` is the event to take where the article itself names none.
  public static func parse(
    _ bytes: [UInt8], name: String, event: String? = nil
  ) throws(ArticleFileError) -> Article {
    do {
      return try article(from: bytes, form: form(of: name), event: event)
    } catch {
      throw ArticleFileError(path: name, line: error.line, kind: error.kind)
    }
  }

  private static func article(
    from bytes: [UInt8], form: Form, event: String?
  ) throws(Refusal) -> Article {
    guard bytes.count <= limit else { throw Refusal(.tooLarge(limit: limit)) }
    if form != .markdown {
      if FeedDocument.isOne(bytes) { throw Refusal(.feed) }
      if FileSignature.isWebArchive(bytes) { throw Refusal(.binary(format: "web archive (.mht)")) }
    }
    if form == .webPage || form != .markdown && WebPage.isOne(bytes) {
      return try page(bytes, event: event)
    }
    let text = ControlFreeText.of(try DecodedText.of(bytes))
    let article =
      switch form {
      case .plain: Article(event: event, text: TidyText.of(text))
      case .markdown: try MarkdownArticle.parse(text, event: event)
      case .open, .webPage:
        FrontMatter.opens(text)
          ? try MarkdownArticle.parse(text, event: event) : Article(event: event, text: TidyText.of(text))
      }
    guard article.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw Refusal(.empty)
    }
    return article
  }

  private static func page(_ bytes: [UInt8], event: String?) throws(Refusal) -> Article {
    if let format = FileSignature.format(of: bytes) { throw Refusal(.binary(format: format)) }
    guard bytes.contains(where: { !$0.isBlank }) else { throw Refusal(.empty) }
    guard var article = WebPage.article(in: bytes) else { throw Refusal(.pageWithoutArticle) }
    if let other = NoArticlePage.found(title: article.title, text: article.text) {
      throw Refusal(.noArticlePage(other))
    }
    article.event = event
    return article
  }

  static func form(of name: String) -> Form {
    switch fileExtension(of: name) {
    case "txt", "text": .plain
    case "md", "markdown": .markdown
    case "html", "htm", "xhtml": .webPage
    default: .open
    }
  }

  /// Whether a folder's file of this name is an article.
  static func isArticle(named name: String) -> Bool {
    form(of: name) != .open
  }

  private static func fileExtension(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return "" }
    return last[last.index(after: dot)...].lowercased()
  }
}

/// A fault found while parsing, before it is known whose file it is.
struct Refusal: Error, Hashable {
  let kind: ArticleFileError.Kind
  var line: Int?

  init(_ kind: ArticleFileError.Kind, line: Int? = nil) {
    self.kind = kind
    self.line = line
  }
}
