import Canvas
import Testing

@testable import Terminal

@Suite struct ThemeTests {
  @Test(arguments: [
    (0, Theme.Tier.mono), (2, .mono), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .full),
    (1 << 24, .eight),
  ])
  func theTierFollowsTheNumberOfColours(colors: Int, tier: Theme.Tier) {
    #expect(Theme(colors: colors, noColor: false).tier == tier)
  }

  @Test func noColorWinsOverEverything() {
    #expect(Theme(colors: 256, noColor: true).tier == .mono)
  }

  @Test(arguments: Style.Role.allCases)
  func everyTierUsesOnlyColoursItHas(role: Style.Role) {
    for (colors, highest) in [(0, -1), (8, 7), (16, 15), (256, 255)] {
      let ink = Theme(colors: colors, noColor: false).ink(for: role)
      #expect(ink.foreground.map { $0 >= 0 && $0 <= highest } ?? true)
    }
  }

  @Test func noBackgroundOrForegroundIsAssumed() {
    for colors in [0, 8, 16, 256] {
      let theme = Theme(colors: colors, noColor: false)
      #expect(theme.ink(for: .text) == Theme.Ink())
      // Black and white vanish on one background or the other.
      let used = Style.Role.allCases.compactMap { theme.ink(for: $0).foreground }
      #expect(!used.contains(0) && !used.contains(7) && !used.contains(8) && !used.contains(15))
    }
  }

  @Test func withoutColoursWhatMattersStillStandsOut() {
    let theme = Theme(colors: 0, noColor: false)
    for role in [Style.Role.heading, .accent, .bar, .shared, .altered, .framing, .conflict, .warning] {
      #expect(!theme.ink(for: role).attributes.isEmpty, "\(role)")
    }
    #expect(theme.ink(for: .shared) != theme.ink(for: .altered))
    #expect(theme.ink(for: .altered) != theme.ink(for: .conflict))
  }

  @Test func theChiefKindsDifferInColourOnEveryTier() {
    for colors in [8, 16, 256] {
      let theme = Theme(colors: colors, noColor: false)
      let kinds: [Style.Role] = [.shared, .altered, .framing, .onlyHere, .conflict]
      #expect(Set(kinds.map { theme.ink(for: $0).foreground }).count == kinds.count)
    }
  }
}
