import CNcurses
import Canvas

/// Every role's ink as ncurses takes it: attributes and the number of a colour pair.
struct Pens {
  struct Pen {
    var attributes: attr_t
    var pair: Int32
  }

  private let pens: [Pen]

  /// Registers the theme's colours with ncurses, which must have been started.
  ///
  /// ncurses refuses a pair with a colour it cannot show; drawing with it all the same would be black on black,
  /// so such a role is drawn as without colours.
  init(theme: Theme) {
    let background: Int32 = theme.tier == .mono || use_default_colors() == OK ? -1 : Int32(COLOR_BLACK)
    pens = Style.Role.allCases.enumerated().map { index, role in
      let ink = theme.ink(for: role)
      guard let color = ink.foreground else {
        return Pen(attributes: Self.attributes(ink.attributes), pair: 0)
      }
      let pair = Int32(index) + 1
      guard init_extended_pair(pair, color, background) == OK else {
        return Pen(attributes: Self.attributes(Theme.monochrome(role).attributes), pair: 0)
      }
      return Pen(attributes: Self.attributes(ink.attributes), pair: pair)
    }
  }

  func pen(for style: Style) -> Pen {
    var pen = pens[Int(style.role.rawValue)]
    if !style.attributes.isEmpty { pen.attributes |= Self.attributes(style.attributes) }
    return pen
  }

  private static func attributes(_ attributes: Style.Attributes) -> attr_t {
    var result: attr_t = 0
    if attributes.contains(.bold) { result |= nc_bold() }
    if attributes.contains(.underline) { result |= nc_underline() }
    if attributes.contains(.reverse) { result |= nc_reverse() }
    if attributes.contains(.dim) { result |= nc_dim() }
    if attributes.contains(.italic) { result |= nc_italic() }
    return result
  }
}
