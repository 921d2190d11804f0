/// What speaks for two values being of one matter, as numbers that each can be shown to a reader.
struct ConflictFeatures {
  /// Weighted cosine of the words around the two, nearer ones heavier, 0…1.
  var likeness = 0.0
  /// Whether the same is counted, or people on both sides.
  var unit = 0.0
  var people = 0.0
  /// Whether the nearest content word before and behind is the same.
  var before = 0.0
  var behind = 0.0
  /// The probabilities of the link between the two sentences, 0 where there is none.
  var link = 0.0
  var sameness = 0.0
  /// Whether they are the only values of their kind that the other sentence does not give.
  var alone = 0.0
  /// Other values that the two sentences agree on, at most three, in thirds.
  var agreeing = 0.0
  /// How like the surroundings are in which either report gives the other's value, the most.
  var known = 0.0
  /// How many of the two reports give the other's value at all, in halves.
  var given = 0.0
  /// Whether both do, in surroundings at least as like as those of the two values are to each other.
  var isGivenAlike = false
  /// Whether both are below five: two senators and three senators are seldom the same ones.
  var few = 0.0
  /// The logarithm of how many times the one is the other, at most 3; for days, how many of them lie between.
  var apart = 0.0
  /// Content words that stand within six tokens of both, at most four, in quarters.
  var near = 0.0
  /// Whether the nearest verbs are the same act, or two acts.
  var sameAct = 0.0
  var otherAct = 0.0
  /// Whether the two are the same digits in another order: `412` and `421`.
  var slip = 0.0
  /// Whether both stand in the first sentences of their reports.
  var leads = 0.0
  /// Whether both are the same number of days from the day of their report, and the reports are of different days:
  /// then they may tell of one day after the other.
  var follows = 0.0
  /// Whether they are measured in different units.
  var converted = 0.0
  /// Whether the same is told of people on both sides, in linked sentences or at the head of a report: `killed 11
  /// people`, `12 dead`. A rule of its own, no part of the model: tolls differ in truth wherever they could be learned.
  var isToll = false
  /// Whether the two sentences are the same word for word but for their values, as in two versions of one text: then
  /// whatever is counted was exchanged. A rule of its own, too.
  var isExchanged = false
  var isMoney = 0.0
  var isPercent = 0.0
  var isMeasure = 0.0
  var isWeekday = 0.0
  var isYear = 0.0
  var isClock = 0.0

  var values: [Double] {
    [
      likeness, unit, people, before, behind, link, sameness, alone, agreeing, known, given, few, apart, near,
      sameAct, otherAct, slip, leads, follows, converted, isMoney, isPercent, isMeasure, isWeekday, isYear,
      isClock,
    ]
  }
}
