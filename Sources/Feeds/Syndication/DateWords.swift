/// The words of dates: months in the languages whose feeds do not keep to English, and the names of zones.
enum DateWords {
  /// 1 for January; long and short forms.
  static func month(_ word: String) -> Int? {
    if let known = months[word] { return known }
    return word.count > 3 ? months[String(word.prefix(3))].flatMap { english.contains(word) ? $0 : nil } : nil
  }

  private static let english: Set<String> = [
    "january", "february", "march", "april", "june", "july", "august", "september", "sept", "october",
    "november", "december",
  ]

  /// The same in text that is nothing but a date, where short forms that are other words elsewhere are months, too:
  /// Polish *sie*, Turkish *ara*.
  static func monthOfDate(_ word: String) -> Int? { month(word) ?? shortMonths[word] }

  private static let months = numbered(names)
  private static let shortMonths = numbered(shortNames)

  private static func numbered(_ names: [String]) -> [String: Int] {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }

  /// Russian, Polish and Turkish, where the short forms are short enough to be something else.
  private static let shortNames = [
    "янв sty oca", "фев февр lut şub", "мар mart", "апр kwi nis", "maja", "июн cze haz", "июл lip tem",
    "авг sie ağu",
    "сен сент wrz eyl", "окт paź eki", "ноя нояб lis kas", "дек gru ara",
  ]

  /// English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Russian, Polish and Turkish.
  private static let names = [
    "jan januar jän jänner janv janvier ene enero gen gennaio janeiro januari январь января styczeń stycznia ocak",
    "feb februar fév févr février febrero febbraio fev fevereiro februari февраль февраля luty lutego şubat",
    "mar mär märz mrz mars marzo março maart mrt marts март марта marzec marca",
    "apr april avr avril abr abril aprile апрель апреля kwiecień kwietnia nisan",
    "may mai mayo mag maggio maio mei maj май мая mayıs",
    "jun juni juin junio giu giugno junho июнь июня czerwiec czerwca haziran",
    "jul juli juil juillet julio lug luglio julho июль июля lipiec lipca temmuz",
    "aug august août aoû ago agosto augustus augusti август августа sierpień sierpnia ağustos",
    "sep sept september septembre septiembre set settembre setembro сентябрь сентября wrzesień września eylül",
    "oct okt oktober octobre octubre ott ottobre out outubro октябрь октября październik października ekim",
    "nov november novembre noviembre novembro ноябрь ноября listopad listopada kasım",
    "dec dez dezember déc décembre dic diciembre dicembre dezembro december декабрь декабря grudzień grudnia aralık",
  ]

  /// The units behind the numbers of Chinese, Japanese and Korean dates as the signs of ISO 8601.
  static let units: [Unicode.Scalar: UInt8] = {
    let signs: [(String, Character)] = [("年月년월", "-"), ("日일秒초", " "), ("時时點点시分분", ":")]
    return Dictionary(
      uniqueKeysWithValues: signs.flatMap { units, sign in
        units.unicodeScalars.map { ($0, sign.asciiValue ?? 0x20) }
      })
  }()

  static let afternoons: Set<String> = ["下午", "午後", "오후"]

  /// Short forms of a Tuesday that are those of March as well, in French, Spanish, Italian and Romanian.
  static let tuesdays: Set<String> = ["mar"]

  /// Minutes east of Greenwich. Other letters and names count as Greenwich.
  ///
  /// Source: RFC 822, section 5, with the European and Asian names that feeds use; its military letters were defined
  /// the wrong way round and are read as Greenwich, as RFC 2822 says.
  static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "ist": 330, "cet": 60, "cest": 120,
    "met": 60, "mest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300,
    "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420,
    "pst": -480, "pdt": -420, "pt": -480, "akst": -540, "akdt": -480, "hst": -600, "jst": 540, "kst": 540,
    "hkt": 480, "sgt": 480, "awst": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780, "brt": -180,
    "art": -180, "sast": 120, "a": 0,
  ]
}
