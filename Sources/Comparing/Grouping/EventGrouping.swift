/// Which articles of a collection report the same event.
public enum EventGrouping {
  /// For each profile the index of the first one of its event.
  ///
  ///     EventGrouping.events(of: [flood, election, floodAgain])   // [0, 1, 0]
  ///
  /// The same profiles in another order give the same events. An article that is like no other is an event of its
  /// own. Found by average-link agglomeration: two groups become one while the mean likeness of their articles,
  /// taken in pairs, is high enough, the most alike first. Source: Sokal and Michener, "A statistical method for
  /// evaluating systematic relationships", 1958.
  public static func events(of profiles: [GroupingProfile]) -> [Int] {
    events(of: profiles, wholeUpTo: AlikeArticles.smallCollection)
  }

  /// Collections up to `limit` are looked at pair by pair; in larger ones only pairs that share weighty terms are.
  static func events(of profiles: [GroupingProfile], wholeUpTo limit: Int) -> [Int] {
    // In an order of their own, so that the sums do not depend on the order they come in.
    let order = profiles.indices.sorted { Self.key(profiles[$0]) < Self.key(profiles[$1]) }
    var linkage = AverageLinkage(
      AlikeArticles(order.map { profiles[$0] }, wholeUpTo: limit), count: profiles.count)
    let groups = linkage.groups()
    var events = Array(repeating: 0, count: profiles.count)
    var first: [Int: Int] = [:]
    for (place, index) in order.enumerated() {
      first[groups[place]] = min(first[groups[place]] ?? index, index)
    }
    for (place, index) in order.enumerated() { events[index] = first[groups[place]] ?? index }
    return events
  }

  private static func key(_ profile: GroupingProfile) -> (UInt64, Int) {
    (profile.identity, profile.day ?? .min)
  }
}
