internal import News

/// One setting of `config.yaml`: its name, a value it takes as an example, and what the value changes.
struct Setting {
  let name: String
  let example: String
  /// Sets it to what a person wrote; false where that is no value of it.
  let take: @Sendable (String, inout Settings) -> Bool

  static let all: [Setting] = [
    Setting(name: "user-agent", example: "Diptych/1 (news reader)") { word, settings in
      // A header line of HTTP: visible ASCII and blanks.
      guard !word.isEmpty, word.utf8.count <= 200, word.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
      else { return false }
      settings.userAgent = word
      return true
    },
    span("refresh-interval", "30 minutes", 60...86_400 * 366) { $0.refreshInterval = $1 },
    number("requests", "32", 1...256) { $0.requests = $1 },
    number("requests-per-host", "6", 1...64) { $0.requestsPerHost = $1 },
    span("timeout", "30 seconds", 1...3600) { $0.timeout = $1 },
    span("connect-timeout", "10 seconds", 1...3600) { $0.connectTimeout = $1 },
    choice("fetch-pages") { $0.fetchesPages = $1 },
    choice("group-events") { $0.groupsEvents = $1 },
    Setting(name: "browser", example: "firefox --new-tab %u") { word, settings in
      guard !word.isEmpty, word.utf8.count <= 1000, !word.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
      else { return false }
      settings.browser = word
      return true
    },
    days("keep-read") { $0.retention.readDays = $1 },
    days("keep-unread") { $0.retention.unreadDays = $1 },
  ]

  static func named(_ name: String) -> Setting? { all.first { $0.name == name } }

  /// The setting that a person may have meant: at most three letters other, and not most of them.
  static func nearest(to name: String) -> String? {
    let wanted = String(name.lowercased().prefix(40))
    let distances = all.map { (name: $0.name, distance: EditDistance.between(wanted, $0.name)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= min(3, best.name.utf8.count / 2) ? best.name : nil
  }

  private static func number(
    _ name: String, _ example: String, _ range: ClosedRange<Int>,
    _ set: @escaping @Sendable (inout Settings, Int) -> Void
  ) -> Setting {
    Setting(name: name, example: example) { word, settings in
      guard let number = Int(word), range.contains(number) else { return false }
      set(&settings, number)
      return true
    }
  }

  private static func span(
    _ name: String, _ example: String, _ range: ClosedRange<Int>,
    _ set: @escaping @Sendable (inout Settings, Int) -> Void
  ) -> Setting {
    Setting(name: name, example: example) { word, settings in
      guard let seconds = TimeSpan.seconds(word), range.contains(seconds) else { return false }
      set(&settings, seconds)
      return true
    }
  }

  private static func days(
    _ name: String, _ set: @escaping @Sendable (inout Settings, Int?) -> Void
  ) -> Setting {
    Setting(name: name, example: "90 days, or forever") { word, settings in
      if word.lowercased() == "forever" {
        set(&settings, nil)
        return true
      }
      guard let seconds = TimeSpan.seconds(word), seconds >= 86_400 else { return false }
      // What is kept for 36 hours is not dropped after 24.
      set(&settings, (seconds + 86_399) / 86_400)
      return true
    }
  }

  private static func choice(
    _ name: String, _ set: @escaping @Sendable (inout Settings, Bool) -> Void
  ) -> Setting {
    Setting(name: name, example: "yes, or no") { word, settings in
      switch word.lowercased() {
      case "yes", "true", "on": set(&settings, true)
      case "no", "false", "off": set(&settings, false)
      default: return false
      }
      return true
    }
  }
}

/// A length of time as people write it: `90 days`, `2h`, `30 minutes`.
enum TimeSpan {
  /// In seconds; nil for what is no number with a unit, or too long to count.
  static func seconds(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isWholeNumber }
    guard let number = Int(digits), number <= 1_000_000 else { return nil }
    let unit = word.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    return units[unit].map { number * $0 }
  }

  private static let units = [
    "s": 1, "second": 1, "seconds": 1, "min": 60, "minute": 60, "minutes": 60, "h": 3600, "hour": 3600,
    "hours": 3600, "d": 86_400, "day": 86_400, "days": 86_400, "week": 604_800, "weeks": 604_800,
    "month": 2_592_000, "months": 2_592_000, "year": 31_536_000, "years": 31_536_000,
  ]
}
