internal import GRDB

/// The words of a text as the full-text index knows them, and folded further, as `IndexSpellings` has them.
///
/// What a scalar becomes is asked of SQLite's own tokenizer, once for each, so that both always agree; reading a text
/// then takes a few microseconds, where the tokenizer's own calls take ten times that.
final class IndexedWords {
  private enum Role {
    case separator
    /// Stands in a word as these bytes, perhaps none; not every such scalar can begin one.
    case part([UInt8], begins: Bool)
  }

  private let tokenizer: any FTS5Tokenizer
  private var roles: [UInt32: Role] = [:]
  /// The folded byte, or 0 for a separator.
  private let plain: [UInt8]

  init(in db: Database) throws {
    let tokenizer = try db.makeTokenizer(ArticleWordsTable.tokenizer)
    self.tokenizer = tokenizer
    plain = try (UInt8(0)..<0x80).map { byte in
      guard case .part(let folded, _) = try Self.role(Unicode.Scalar(byte), tokenizer) else { return 0 }
      return folded.first ?? 0
    }
  }

  /// The words of what a person typed, as the index has them.
  func words(of text: String) throws -> [String] { try tokenizer.tokenize(query: text).map(\.token) }

  private static func role(_ scalar: Unicode.Scalar, _ tokenizer: any FTS5Tokenizer) throws -> Role {
    let inside = try tokenizer.tokenize(document: "x\(scalar)x").map(\.token)
    guard inside.count == 1, let word = inside.first else { return .separator }
    let first = try tokenizer.tokenize(document: "\(scalar)x").map(\.token).first ?? ""
    let folded = Array(word.utf8.dropFirst().dropLast())
    let begins = !folded.isEmpty && first.utf8.count == folded.count + 1
    let further = IndexSpellings.folded(String(decoding: folded, as: UTF8.self))
    return .part(Array(further.utf8), begins: begins)
  }

  private func role(_ value: UInt32) throws -> Role {
    if let known = roles[value] { return known }
    let role = try Unicode.Scalar(value).map { try Self.role($0, tokenizer) } ?? .separator
    roles[value] = role
    return role
  }

  /// Calls `body` with each word and where it stands in the UTF-8 of `text`, until it returns false.
  func read(_ text: String, _ body: (_ word: [UInt8], _ place: Range<Int>) -> Bool) throws {
    var text = text
    try text.withUTF8 { try read($0, body) }
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ body: ([UInt8], Range<Int>) -> Bool) throws {
    var word: [UInt8] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      var isInside = false
      var next = index + 1
      if byte < 0x80 {
        let folded = plain[Int(byte)]
        isInside = folded != 0
        if isInside { word.append(folded) }
      } else {
        next = min(bytes.count, index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2))
        if case .part(let folded, let begins) = try role(Self.value(bytes[index..<next])),
          begins || !word.isEmpty
        {
          isInside = true
          word.append(contentsOf: folded)
        }
      }
      if !isInside {
        if !word.isEmpty {
          guard body(word, start..<index) else { return }
          word.removeAll(keepingCapacity: true)
        }
        start = next
      }
      index = next
    }
    if !word.isEmpty { _ = body(word, start..<index) }
  }

  /// The scalar that the bytes of a valid text are.
  private static func value(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    var value: UInt32 = 0
    for (place, byte) in bytes.enumerated() {
      let kept: UInt8 = place > 0 ? 0x3F : bytes.count == 2 ? 0x1F : bytes.count == 3 ? 0x0F : 0x07
      value = value << 6 | UInt32(byte & kept)
    }
    return value
  }
}
