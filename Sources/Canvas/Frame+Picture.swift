extension Frame {
  /// The frame as plain text for tests and logs: one line a row, blanks at the ends of rows left out.
  public var picture: String {
    picture { $0.text }
  }

  /// The roles of the cells: `.` text, and else the letter of `Style.Role.letter`.
  public var rolePicture: String {
    picture { String($0.style.role.letter) }
  }

  /// The attributes of the cells: `.` none, and else the sum of bold 1, underline 2, reverse 4, dim 8 and
  /// italic 16 as one digit of base 32.
  public var attributePicture: String {
    picture {
      $0.style.attributes.isEmpty ? "." : String($0.style.attributes.rawValue, radix: 32)
    }
  }

  private func picture(_ sign: (Cell) -> String) -> String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { sign(self[$0, row]) }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

extension Style.Role {
  /// The letter of the role in `Frame.rolePicture`.
  var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .heading: "h"
    case .accent: "a"
    case .bar: "b"
    case .shared: "s"
    case .trimmed: "t"
    case .altered: "x"
    case .retold: "r"
    case .framing: "f"
    case .onlyHere: "o"
    case .conflict: "c"
    case .speaker: "k"
    case .warning: "w"
    }
  }
}
