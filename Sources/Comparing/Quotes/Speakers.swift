import News

/// Finds who said each quotation of a text.
enum Speakers {
  /// One attribution for each of `reading.quotes`, in their order.
  static func attributions(in reading: Reading) -> [Attribution] {
    reading.quotes.map { _ in .unknown }
  }
}
