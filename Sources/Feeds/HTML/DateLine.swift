/// A line that says nothing but a day, with its time and what was done on it.
enum DateLine {
  /// Whether all words of `line` are those of a date, without looking whether there is one.
  static func isOne(_ line: String) -> Bool {
    guard line.contains(where: \.isNumber) else { return false }
    return words(of: line).allSatisfy(isOfDate)
  }

  static func words(of line: String) -> [String] {
    line.lowercased().split { !$0.isLetter }.map(String.init)
  }

  static func isOfDate(_ word: String) -> Bool {
    DateWords.month(word) != nil || DateWords.zones[word] != nil || fillers.contains(word)
      || LabelledDay.label(at: word) != .none || weekdays.contains(word)
  }

  private static let fillers: Set<String> = [
    "a", "am", "pm", "p", "m", "at", "on", "by", "the", "of", "last", "uhr", "h", "hrs", "min", "mins",
    "minute",
    "minutes", "read", "um", "vom", "den", "der", "le", "à", "à", "el", "de", "del", "las", "il", "alle",
    "ore",
    "às", "em", "op", "om", "kl", "st", "nd", "rd", "th", "local", "time", "date", "datum", "fecha", "data",
    "年", "月", "日", "년", "월", "일", "t", "z", "o", "clock", "et",
  ]
  /// Long and short, in the languages of the months.
  private static let weekdays = Set(
    ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag "
      + "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi "
      + "jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim lunes martes miércoles jueves viernes sábado "
      + "domingo mié jue vie sáb dom lunedì martedì mercoledì giovedì venerdì sabato domenica gio sab segunda terça "
      + "quarta quinta sexta feira seg ter qua qui sex maandag dinsdag woensdag donderdag vrijdag zaterdag zondag "
      + "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön mandag tirsdag lørdag søndag")
      .split(separator: " ").map(String.init))
}
