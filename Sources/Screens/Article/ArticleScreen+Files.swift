import Canvas
import News

/// The files that the article's feed names.
extension ArticleScreen {
  /// Opens the file, or asks which where there are several.
  func browseFile() -> [Effect] {
    switch details.enclosures.count {
    case 0: [.warn("The article has no file: o opens its page.")]
    case 1: [.request(.browseFile(article.id, address: details.enclosures[0].url))]
    case let count: [.ask(Prompt(question: .file, label: "Which file, 1 to \(count):"))]
    }
  }

  func browse(fileNumber text: String) -> [Effect] {
    guard !text.trimmed.isEmpty else { return [] }
    guard let number = Int(text.trimmed), details.enclosures.indices.contains(number - 1) else {
      return [.warn("“\(text.trimmed)” is none of the files, 1 to \(details.enclosures.count).")]
    }
    return [.request(.browseFile(article.id, address: details.enclosures[number - 1].url))]
  }
}

extension ArticleDetails {
  /// The categories on one line, `World · Ports`; nil without any.
  var categoryWords: String? { categories.isEmpty ? nil : categories.joined(separator: " · ") }

  /// A line for each file, by the numbers that open them: `1 audio/mpeg https://post.example/1.mp3`; one alone needs
  /// none.
  var fileWords: [String] {
    enclosures.enumerated().map { index, file in
      [enclosures.count > 1 ? "\(index + 1)" : "O", file.type ?? "file", file.url].joined(separator: "  ")
    }
  }
}
