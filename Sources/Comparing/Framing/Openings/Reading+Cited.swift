extension Reading {
  /// The words of some tokens between quotation marks, with the marks inside them turned into inner ones, and one that
  /// is not closed in them closed: `“called it a ‘cruel’ plan”`.
  func cited(_ tokens: Range<Int>) -> String {
    var cited = ""
    var isOpen = false
    for character in text(range(of: tokens)) {
      switch character {
      case "“", "«", "„": isOpen = true
      case "”", "»": isOpen = false
      case "\"": isOpen.toggle()
      default:
        cited.append(character)
        continue
      }
      cited.append(isOpen ? "‘" : "’")
    }
    return "“\(cited)\(isOpen ? "’" : "")”"
  }
}
