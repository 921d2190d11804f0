/// Words that soften or distance a claim, and words that strengthen it; written for this project after the
/// classes of Hyland, "Hedging in Scientific Research Articles" (1998).
enum HedgeWords {
  static let all = """
    reportedly allegedly purportedly supposedly apparently seemingly ostensibly presumably possibly probably
    perhaps maybe likely unlikely potentially arguably conceivably roughly approximately about around almost
    nearly largely mostly mainly generally often sometimes somewhat relatively partly partially virtually
    appear appears appeared seem seems seemed suggest suggests suggested indicate indicates indicated may might
    could would alleged purported supposed so-called apparent presumed suspected potential possible perceived
    reputed unconfirmed unverified unclear doubt doubts doubtful rumored rumoured believed thought expected
    perceive perceives perceived tend tends tended hints hinted signaled signalled
    """

  /// What opens `what they called` and `so-called`.
  static let distancers = "so what"

  /// Words of `all` that soften a number or a quality rather than a claim.
  static let weak: WordSet = [
    "about", "almost", "apparent", "approximately", "around", "expected", "generally", "largely", "likely",
    "mainly",
    "mostly",
    "nearly", "often", "partially", "partly", "perhaps", "possible", "potential", "potentially", "relatively",
    "roughly", "sometimes", "somewhat", "tend", "tended", "tends", "thought", "believed", "unlikely",
    "virtually",
  ]

  static let intensifiers = """
    very extremely highly deeply strongly sharply utterly totally completely absolutely clearly obviously certainly
    definitely undoubtedly massively hugely dramatically drastically seriously severely fiercely bitterly widely
    overwhelmingly increasingly significantly substantially particularly especially truly really sweeping blatant
    outright swift furious firmly strong stark sheer
    """
}
