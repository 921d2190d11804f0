extension Reading {
  /// The words of some tokens between quotation marks, with the marks inside them turned into inner ones, and one that
  /// is not closed in them closed: `“called it a ‘cruel’ plan”`.
  func cited(_ tokens: Range<Int>) -> String {
    var cited = String.UnicodeScalarView()
    var isOpen = false
    cited.append("“")
    for scalar in text(range(of: tokens)).unicodeScalars {
      switch scalar {
      case "“", "«", "„": isOpen = true
      case "”", "»": isOpen = false
      case "\"": isOpen.toggle()
      default:
        cited.append(scalar)
        continue
      }
      cited.append(isOpen ? "‘" : "’")
    }
    if isOpen { cited.append("’") }
    cited.append("”")
    return String(cited)
  }
}
