extension Unicode.Scalar {
  /// Whether a terminal can be shown this scalar without obeying it.
  ///
  /// False for C0 and C1 controls, line and paragraph separators, and every format character: bidirectional
  /// controls, joiners, byte order marks, tags. False for variation selectors too, since terminals disagree
  /// about their width.
  var isHarmless: Bool {
    if value < 0x80 { return value >= 0x20 && value != 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !properties.isVariationSelector
    }
  }

  /// Whether a typed or pasted scalar belongs to the text: joiners and variation selectors do, controls do not.
  var isTyped: Bool {
    isHarmless || value == 0x200D || properties.isVariationSelector
  }
}
