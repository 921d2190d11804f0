internal import News

/// A day as people write it.
enum WrittenDay {
  /// The first day in `line`: `Submitted on Mon, 2019-01-21 13:49`, `on December 27, 2014 at 12:06 PM`,
  /// `2018年6月18日`, `25/08/2019 04h00`.
  ///
  /// `isDayFirst` says which number of `4/8/2019` is the day; such a one is none for nil.
  static func first(in line: String, isDayFirst: Bool? = nil) -> PublicationDate? {
    let plain = Array(line.unicodeScalars.map(plain).joined().utf8)
    let isInside: (UInt8) -> Bool = { $0.isDigit || $0 == .slash || $0 == UInt8(ascii: ".") }
    return numeric(in: plain, isDayFirst: isDayFirst) { !isInside($0) } ?? named(in: plain)
  }

  /// The day in the path of an address: `https://outlet.example/2016-08/19/quay.html`; nil where it names none.
  static func inPath(of address: String) -> PublicationDate? {
    numeric(in: Array(address.utf8.prefix(500)), isDayFirst: nil) { $0 == .slash }
  }

  /// The first day in figures, which stands at the beginning or behind what `opens` one.
  private static func numeric(
    in text: [UInt8], isDayFirst: Bool?, _ opens: (UInt8) -> Bool
  ) -> PublicationDate? {
    for start in text.indices where text[start].isDigit && (start == 0 || opens(text[start - 1])) {
      var reader = DateReader(Array(text[start...].prefix(12)))
      if let day = reader.figures(isDayFirst: isDayFirst).flatMap(checked) { return day }
    }
    return nil
  }

  private static func named(in text: [UInt8]) -> PublicationDate? {
    var reader = DateReader(text)
    return reader.namedDay().flatMap(checked)
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
