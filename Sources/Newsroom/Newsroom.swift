public import Comparing
internal import Feeds
public import Foundation
internal import Library
public import News
internal import Synchronization

/// What a reader can do, once, for every front end: open, list, find, compare, keep and import.
///
/// The library is opened when something is first asked of it, so comparing two files neither needs nor makes
/// one. Its methods may be called from any thread; they throw `ArticleFileError`, `LibraryError` and
/// `NewsroomError`.
public final class Newsroom: Sendable {
  let desk: Mutex<Desk>
  let orders = ListOrders()
  let othersChanges = Mutex(OthersChanges.notLooked)
  let settings: Settings
  /// Where its reader is: days are looked for as they are there.
  public let zone: Zone

  /// A newsroom with the library at `library`, or at the place the XDG folders give it for nil.
  public init(library: URL? = nil, settings: Settings = Settings(), zone: Zone = .utc) {
    self.settings = settings
    self.zone = zone
    let path = library.map { $0.path(percentEncoded: false) } ?? Places.library()
    desk = Mutex(Desk(path: path))
  }

  /// Where the library is, or will be.
  public var libraryPath: String { desk.withLock(\.path) }

  /// The readable articles of a folder, and what the other files of it are; one bad file does not stop the rest.
  ///
  /// Throws an `ArticleFileError` when the folder cannot be read, and that of its first file when none can.
  public func open(folder: String) throws -> (articles: [Article], failures: [ArticleFileError]) {
    var articles: [Article] = []
    var failures: [ArticleFileError] = []
    for file in try ArticleFile.readAll(at: folder) {
      switch file {
      case .success(let article): articles.append(article)
      case .failure(let failure): failures.append(failure)
      }
    }
    if articles.isEmpty, let first = failures.first { throw first }
    articles.forEach(hold)
    return (articles, failures)
  }

  /// Has the article at hand, like one of the library, until the program ends.
  public func hold(_ article: Article) {
    desk.withLock { $0.hold(article) }
  }

  /// The article held or in the library under `id`, or an earlier text of it; see `Article.ID.earlier(_:)`.
  public func article(_ id: Article.ID) throws -> Article {
    if let held = desk.withLock({ $0.held[id] }) { return held }
    if id.isEarlier, let earlier = try versions(of: id.latest).first(where: { $0.article.id == id }) {
      return earlier.article
    }
    guard let stored = try libraryIfPresent()?.article(id) else {
      throw NewsroomError.unknownArticle(reference: id.rawValue)
    }
    return stored
  }

  /// The article that a person names: a path, `-` for standard input, the address of a web page, or the id, also
  /// shortened, of an article held or in the library; with `@2` behind it, that of its second text.
  public func find(_ reference: String) throws -> Article {
    let article: Article
    do {
      article =
        ArticleFile.isAddress(reference)
        ? try pages(at: [reference], through: web)[0].get() : try ArticleFile.read(reference)
    } catch {
      guard error.kind == .missing, Self.isIdentifier(reference) else { throw error }
      guard let place = reference.firstIndex(of: "@") else { return try self.article(identified: reference) }
      let latest = try self.article(identified: String(reference[..<place]))
      guard let number = Int64(reference[reference.index(after: place)...]),
        let earlier = try versions(of: latest.id).first(where: { $0.version.number == number })
      else { throw NewsroomError.unknownVersion(reference: reference) }
      return earlier.article
    }
    hold(article)
    return article
  }

  /// The comparison of two articles that are held or in the library.
  public func compare(_ left: Article.ID, _ right: Article.ID) throws -> Comparison {
    Comparison(of: try article(left), and: try article(right))
  }

  /// Who carries what of the articles, held or in the library.
  public func compareAll(_ ids: [Article.ID]) throws -> CoverageMatrix {
    CoverageMatrix(of: try ids.map(article))
  }

  /// The library, made if need be.
  func library() throws -> Library {
    try desk.withLock { try $0.library() }
  }

  /// The library, or nil where none has been made yet: looking must not make one.
  func libraryIfPresent() throws -> Library? {
    try desk.withLock { desk in try desk.hasLibrary ? desk.library() : nil }
  }

  private func article(identified prefix: String) throws -> Article {
    let held = desk.withLock { desk in desk.order.filter { $0.rawValue.hasPrefix(prefix) } }
    let stored = try libraryIfPresent()?.ids(beginningWith: prefix, limit: 20) ?? []
    let matches = held + stored.filter { !held.contains($0) }
    guard let match = matches.first else { throw NewsroomError.unknownArticle(reference: prefix) }
    guard matches.count == 1 else { throw NewsroomError.ambiguous(reference: prefix, matches: matches) }
    return try article(match)
  }

  /// Whether a person may mean an article's id or its beginning, rather than a file that is missing.
  private static func isIdentifier(_ reference: String) -> Bool {
    let id = reference.utf8.prefix { $0 != UInt8(ascii: "@") }
    return (4...16).contains(id.count)
      && id.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}

/// What the newsroom has at hand.
struct Desk {
  let path: String
  private(set) var held: [Article.ID: Article] = [:]
  /// The held articles in the order they came.
  private(set) var order: [Article.ID] = []
  /// Held articles that have been read; those of the library are marked there.
  var read: Set<Article.ID> = []
  /// The telling pairs of events of held articles, by their reports.
  var pairs: [[Article.ID]: [Article.ID]] = [:]
  private var open: Library?

  init(path: String) { self.path = path }

  var hasLibrary: Bool { open != nil || FileManager.default.fileExists(atPath: path) }

  mutating func hold(_ article: Article) {
    if held.updateValue(article, forKey: article.id) == nil { order.append(article.id) }
  }

  mutating func library() throws(LibraryError) -> Library {
    if let open { return open }
    let library = try Library(path: path)
    open = library
    return library
  }
}
