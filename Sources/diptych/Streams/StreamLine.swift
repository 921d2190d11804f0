import News

/// The articles and the `id` of one line of a stream.
struct StreamLine {
  /// As it was written, whatever its type; nil when the line has none or it could not be read.
  private(set) var id: String?
  private var fields: [String: ArticleFields] = [:]

  /// Why no article can be made of a line.
  enum Mistake: Error, Equatable {
    case tooLong, notUTF8
    /// No JSON, `offset` bytes into the line.
    case malformed(offset: Int, expected: String)
    /// The member is missing or null.
    case missing(String)
    /// The member is there, but is no string, or no object.
    case notText(String)
    case notObject(String)
  }

  /// Reads a line whose member `name` is an article, for each of `names`.
  mutating func readArticles(named names: [String], from line: [UInt8]) throws {
    try read(line) { key, value, fields in
      guard names.contains(key) else { return try value.skipValue() }
      guard try !value.skipNull() else { return }
      guard value.isAtObject() else { throw Mistake.notObject(key) }
      var article = ArticleFields()
      try value.object { try article.read($0, of: key, from: &$1) }
      fields[key] = article
    }
  }

  /// Reads a line that is itself an article.
  mutating func readArticle(from line: [UInt8]) throws {
    var article = ArticleFields()
    try read(line) { key, value, _ in try article.read(key, of: nil, from: &value) }
    fields[""] = article
  }

  /// The article read under `name`, or the line itself.
  func article(_ name: String? = nil) throws -> Article {
    guard let fields = fields[name ?? ""] else { throw Mistake.missing(name ?? "") }
    return try fields.article(of: name)
  }

  private mutating func read(
    _ line: [UInt8], _ member: (String, inout JSONScanner, inout [String: ArticleFields]) throws -> Void
  ) throws {
    guard String(validating: line, as: UTF8.self) != nil else { throw Mistake.notUTF8 }
    var scanner = JSONScanner(line)
    do {
      try scanner.object { key, value in
        if key == "id" { id = try value.raw() } else { try member(key, &value, &fields) }
      }
      try scanner.end()
    } catch let malformed as JSONScanner.Malformed {
      throw Mistake.malformed(offset: malformed.offset, expected: malformed.expected)
    }
  }

  /// Finds the `id` in a line that is cut off or has a mistake, as long as it stands before that.
  mutating func readID(fromDamaged line: [UInt8]) {
    guard id == nil else { return }
    var scanner = JSONScanner(line)
    try? scanner.object { key, value in
      if key == "id" { id = try value.raw() } else { try value.skipValue() }
    }
  }
}

/// The members of an article in a stream, as far as they have been read.
private struct ArticleFields {
  private var title: String?
  private var source: String?
  private var published: String?
  private var text: String?

  /// Reads the value of `key`; `owner` is the member that holds the article, for the words of a mistake.
  mutating func read(_ key: String, of owner: String?, from value: inout JSONScanner) throws {
    switch key {
    case "title": title = try string(key, of: owner, from: &value)
    case "source": source = try string(key, of: owner, from: &value)
    case "published": published = try string(key, of: owner, from: &value)
    case "text": text = try string(key, of: owner, from: &value)
    default: try value.skipValue()
    }
  }

  /// A date in no known form is left out, as it is in a file.
  func article(of owner: String?) throws -> Article {
    guard let text else { throw StreamLine.Mistake.missing(Self.path("text", of: owner)) }
    return Article(
      title: title, outlet: source.map(Outlet.init(name:)),
      published: published.flatMap(PublicationDate.init),
      text: TidyText.of(text))
  }

  private func string(_ key: String, of owner: String?, from value: inout JSONScanner) throws -> String? {
    if try value.skipNull() { return nil }
    guard value.isAtString() else { throw StreamLine.Mistake.notText(Self.path(key, of: owner)) }
    return try value.string()
  }

  private static func path(_ key: String, of owner: String?) -> String {
    owner.map { "\($0).\(key)" } ?? key
  }
}
