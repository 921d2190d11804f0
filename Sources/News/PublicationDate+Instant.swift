extension PublicationDate {
  /// Seconds since 1970-01-01T00:00:00Z; nil without a time of day and its zone.
  ///
  /// `2024-07-28T09:30:00+02:00` is 1722151800.
  public var instant: Int64? {
    let text = Array(time.utf8)
    guard text.count >= 6, text[3] == UInt8(ascii: ":"),
      let hours = Self.number(text[1...2]), let minutes = Self.number(text[4...5])
    else { return nil }
    var rest = text[6...]
    var seconds = 0
    if rest.first == UInt8(ascii: ":"), rest.count >= 3 {
      guard let number = Self.number(rest.dropFirst().prefix(2)) else { return nil }
      seconds = number
      rest = rest.dropFirst(3)
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    guard let zone = Self.zone(rest) else { return nil }
    return Int64(dayNumber * 86_400 + hours * 3600 + minutes * 60 + seconds - zone)
  }

  /// Seconds east of Greenwich: of `Z`, `+02:00` or `-0330`.
  private static func zone(_ text: ArraySlice<UInt8>) -> Int? {
    if text.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
    let sign = text.first == UInt8(ascii: "+") ? 1 : text.first == UInt8(ascii: "-") ? -1 : 0
    let digits = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard sign != 0, digits.count == 4, let hours = number(digits[..<2]), let minutes = number(digits[2...])
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    digits.reduce(0) { number, digit -> Int? in
      guard let number, (0x30...0x39).contains(digit) else { return nil }
      return number * 10 + Int(digit - 0x30)
    }
  }
}
