import Canvas

/// Which colour and attributes a role is drawn with, for a terminal of so many colours.
///
/// Only the terminal's own palette and default colours are used for the chief kinds, so that a person's own
/// light or dark scheme holds. Backgrounds stay the terminal's own. Without colours, attributes carry the
/// difference.
struct Theme: Hashable, Sendable {
  enum Tier: Hashable, Sendable, CaseIterable { case mono, eight, sixteen, full }

  /// A colour number, nil for the terminal's own, and the attributes that go with the role.
  struct Ink: Hashable, Sendable {
    var foreground: Int32?
    var attributes: Style.Attributes = []
  }

  let tier: Tier

  /// The tier for what ncurses says about the terminal.
  ///
  /// A terminal of direct colours (`COLORS` 16777216) can reach only the first eight of its palette.
  init(colors: Int, noColor: Bool) {
    tier =
      switch colors {
      case _ where noColor: .mono
      case ..<8: .mono
      case ..<16: .eight
      case ..<256: .sixteen
      case 256: .full
      default: .eight
      }
  }

  func ink(for role: Style.Role) -> Ink {
    tier == .mono ? Self.monochrome(role) : colored(role)
  }

  /// The ink when there are no colours, or when a colour turns out not to be had.
  static func monochrome(_ role: Style.Role) -> Ink {
    switch role {
    case .text, .onlyHere: Ink()
    case .dim: Ink(attributes: .dim)
    case .heading, .accent, .framing, .speaker: Ink(attributes: .bold)
    case .bar: Ink(attributes: .reverse)
    case .shared, .trimmed, .retold: Ink(attributes: .underline)
    case .altered: Ink(attributes: [.bold, .underline])
    case .conflict, .warning: Ink(attributes: [.bold, .reverse])
    }
  }

  private func colored(_ role: Style.Role) -> Ink {
    switch role {
    case .text: Ink()
    case .dim: Ink(attributes: .dim)
    case .heading: Ink(attributes: .bold)
    case .accent: Ink(foreground: Palette.cyan, attributes: .bold)
    case .bar: Ink(attributes: .reverse)
    case .shared: Ink(foreground: Palette.green)
    case .trimmed: Ink(foreground: tier == .full ? Palette.seaGreen : Palette.green)
    case .altered: Ink(foreground: Palette.yellow)
    case .retold: Ink(foreground: Palette.cyan)
    case .framing: Ink(foreground: Palette.magenta)
    case .onlyHere: onlyHere
    case .conflict, .warning: Ink(foreground: Palette.red, attributes: .bold)
    case .speaker: Ink(attributes: .bold)
    }
  }

  /// Blue, but not the darkest: on black the palette's own blue is hard to read, and bold lightens it where
  /// there are only eight.
  private var onlyHere: Ink {
    switch tier {
    case .full: Ink(foreground: Palette.azure)
    case .sixteen: Ink(foreground: Palette.brightBlue)
    default: Ink(foreground: Palette.blue, attributes: .bold)
    }
  }

  private enum Palette {
    static let red: Int32 = 1
    static let green: Int32 = 2
    static let yellow: Int32 = 3
    static let blue: Int32 = 4
    static let magenta: Int32 = 5
    static let cyan: Int32 = 6
    static let brightBlue: Int32 = 12
    /// Of the 256: readable on black and on white alike.
    static let azure: Int32 = 33
    static let seaGreen: Int32 = 65
  }
}
