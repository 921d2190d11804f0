import News
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("kitten", "sitting", 3), ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("Krämer", "Kramer", 1),
    ("timeout", "timeout", 0), ("ab", "ba", 2), ("keep-red", "keep-read", 1),
  ])
  func changesAreCountedInScalars(a: String, b: String, distance: Int) {
    #expect(EditDistance.between(a, b) == distance)
    #expect(EditDistance.between(b, a) == distance)
  }
}
