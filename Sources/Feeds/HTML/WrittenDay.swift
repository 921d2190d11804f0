internal import News

/// A day as people write it.
enum WrittenDay {
  /// The first day in `line`: `Submitted on Mon, 2019-01-21 13:49`, `on December 27, 2014 at 12:06 PM`,
  /// `2018年6月18日`, `25/08/2019 04h00`.
  ///
  /// `isDayFirst` says which number of `4/8/2019` is the day; such a one is none for nil.
  static func first(in line: String, isDayFirst: Bool? = nil) -> PublicationDate? {
    numeric(in: figures(of: line), opens) { $0.figures(isDayFirst: isDayFirst).flatMap(checked) }
      ?? named(in: figures(of: line))
  }

  /// Whether days in `line` have the day before the month: true for `20/6/2024`; nil where none tells.
  static func isDayFirst(in line: String) -> Bool? {
    numeric(in: figures(of: line), opens) { $0.isDayFirst() }
  }

  /// Whether it is so in a language, by its BCP 47 tag; nil for English of no country, and where the year comes first.
  static func isDayFirst(inLanguage language: String) -> Bool? {
    let parts = language.lowercased().split { $0 == "-" || $0 == "_" }
    guard let tongue = parts.first, !["zh", "ja", "ko", "hu", "fa"].contains(tongue) else { return nil }
    let country = parts.dropFirst().last { $0.utf8.count == 2 }
    if country == "us" { return tongue == "en" ? false : nil }
    guard tongue == "en" else { return true }
    // Canada and the Philippines write both.
    return country.flatMap { ["ca", "ph"].contains($0) ? nil : true }
  }

  /// The day in the path of an address: `https://outlet.example/2016-08/19/quay.html`; nil where it names none.
  static func inPath(of address: String) -> PublicationDate? {
    let isSlash: (UInt8) -> Bool = { $0 == .slash }
    return numeric(in: Array(address.utf8.prefix(500)), isSlash) {
      $0.figures(isDayFirst: nil).flatMap(checked)
    }
  }

  /// What the first day in figures gives that gives anything; it stands at the beginning or behind what `opens` one.
  private static func numeric<Value>(
    in text: [UInt8], _ opens: (UInt8) -> Bool, _ value: (inout DateReader) -> Value?
  ) -> Value? {
    for start in text.indices where text[start].isDigit && (start == 0 || opens(text[start - 1])) {
      var reader = DateReader(Array(text[start...].prefix(12)))
      if let found = value(&reader) { return found }
    }
    return nil
  }

  private static func opens(_ byte: UInt8) -> Bool {
    !byte.isDigit && byte != .slash && byte != UInt8(ascii: ".") && byte != UInt8(ascii: "-")
  }

  private static func named(in text: [UInt8]) -> PublicationDate? {
    var reader = DateReader(text)
    return reader.namedDay().flatMap(checked)
  }

  private static func figures(of line: String) -> [UInt8] {
    Array(line.unicodeScalars.map(plain).joined().utf8)
  }

  /// The signs of East Asian dates as those of ISO 8601.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "年", "月", "년", "월": "-"
    case "日", "일": " "
    default: String(scalar)
    }
  }

  /// Older than the web or far ahead is no day of an article on it.
  private static func checked(_ moment: Moment) -> PublicationDate? {
    guard (1990...2100).contains(moment.year) else { return nil }
    return PublicationDate(year: moment.year, month: moment.month, day: moment.day)
  }
}
