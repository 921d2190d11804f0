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

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  /// English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Danish.
  private static let names = [
    "jan januar jän jänner janv janvier ene enero gen gennaio janeiro januari",
    "feb februar fév févr février febrero febbraio fev fevereiro februari",
    "mar mär märz mrz mars marzo março maart mrt marts",
    "apr april avr avril abr abril aprile",
    "may mai mayo mag maggio maio mei maj",
    "jun juni juin junio giu giugno junho",
    "jul juli juil juillet julio lug luglio julho",
    "aug august août aoû ago agosto augustus augusti",
    "sep sept september septembre septiembre set settembre setembro",
    "oct okt oktober octobre octubre ott ottobre out outubro",
    "nov november novembre noviembre novembro",
    "dec dez dezember déc décembre dic diciembre dicembre dezembro december",
  ]

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
