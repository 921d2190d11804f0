internal import News

/// A day with what is said of it: `Published 3 June 2024` in `Updated 5 June 2024 · Published 3 June 2024`.
struct LabelledDay {
  /// How well it tells when an article was published, the best last.
  enum Label: Int { case updated, none, published }

  let label: Label
  let day: PublicationDate

  /// The day in `line` that tells best, the first of several; nil where it names none.
  static func best(in line: String, isDayFirst: Bool? = nil) -> LabelledDay? {
    var best: LabelledDay?
    for found in all(in: line, isDayFirst: isDayFirst) where found.label.rawValue > best?.label.rawValue ?? -1
    {
      best = found
    }
    return best
  }

  /// One day of every part of the line; a label may stand in a part of its own before it.
  private static func all(in line: String, isDayFirst: Bool?) -> [LabelledDay] {
    var days: [LabelledDay] = []
    var label = Label.none
    for part in parts(of: line) {
      let own = self.label(at: part)
      if own != .none { label = own }
      guard let day = WrittenDay.first(in: part, isDayFirst: isDayFirst) else { continue }
      days.append(LabelledDay(label: label, day: day))
      label = .none
    }
    return days
  }

  /// What a word at the beginning of `text` says of a day that follows.
  static func label(at text: String) -> Label {
    let word = text.lowercased().drop { !$0.isLetter }
    if updated.contains(where: word.hasPrefix) { return .updated }
    return published.contains(where: word.hasPrefix) ? .published : .none
  }

  /// What the last word about it says at the end of `text`, which a day follows; behind another day it is said of that.
  static func label(before text: String) -> Label {
    let last = text.split(omittingEmptySubsequences: false) { $0.isNumber || separators.contains($0) }.last
    return (last ?? "").split(separator: " ").map { label(at: String($0)) }.last { $0 != .none } ?? .none
  }

  /// The line parted before every label and at signs that part.
  private static func parts(of line: String) -> [String] {
    var parts: [String] = []
    for piece in line.split(whereSeparator: { separators.contains($0) }) {
      var part = ""
      for word in piece.split(separator: " ") {
        if label(at: String(word)) != .none, label(at: part) == .none || part.contains(where: \.isNumber) {
          parts.append(part)
          part = ""
        }
        part += word + " "
      }
      parts.append(part)
    }
    return parts.filter { !$0.isEmpty }
  }

  private static let separators = "|·•;()\n"
  private static let updated = [
    "updat", "modifi", "edited", "revised", "amended", "aktualisiert", "geändert", "actualis", "actualiz",
    "mis à jour", "mise à jour", "aggiornat", "atualizad", "bijgewerkt", "gewijzigd", "uppdatera",
    "opdatere", "oppdatert", "ändrad", "zaktualizowan", "обновлен", "изменен", "更新", "最終更新", "수정",
  ]
  private static let published = [
    "publi", "posted", "submitted", "created", "issued", "first", "veröffentlicht", "erschienen", "erstellt",
    "pubblicat", "creado", "créé", "gepubliceerd", "geplaatst", "opublikowan", "опубликован", "发布", "發布",
    "公開", "掲載", "입력", "등록",
  ]
}
