import News

extension ArticleSummary {
  /// The outlet, or words that say there is none.
  var outletWords: String { outlet ?? "unknown outlet" }

  /// Outlet, day and length as one line: `Strait Monitor · 29 Jul 2024 · 767 words`.
  var sourceWords: String {
    [outletWords, published?.readable, words == 1 ? "1 word" : "\(words) words"]
      .compactMap(\.self).joined(separator: " · ")
  }
}

extension ArticleSummary: Filterable {
  var filterText: String {
    [name, outlet, event, published?.dayText].compactMap(\.self).joined(separator: "\n")
  }
}
