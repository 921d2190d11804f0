/// Words that reports choose between for one kind of thing, one family a line, without a verdict on any; written
/// for this project.
enum LabelFamilies {
  static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (number, line) in WordList.lines(of: all).enumerated() {
      for word in WordList.words(of: line) { numbers[word] = number }
    }
    return numbers
  }()

  static let table = WordTable(numbers)

  /// Words of the families that only vary what is said: two of them are no choice.
  static let plain: Set = [
    "administration", "authorities", "break", "businessman", "cabinet", "changes", "crowd", "cuts",
    "deaths", "demonstrator", "demonstrators", "discharge", "entrepreneur", "exemption", "government",
    "incident", "initiative", "leadership", "leak", "overhaul", "plan", "program", "programme", "protester",
    "protesters", "reductions", "reform", "reforms", "release", "savings", "scheme", "spill", "stoppage",
    "strike", "walkout",
  ]

  private static let all = """
    regime government administration junta authorities leadership cabinet rulers
    militant militants terrorist terrorists fighter fighters insurgent insurgents rebel rebels gunmen guerrilla guerrillas extremists jihadists separatists
    protester protesters demonstrator demonstrators rioter rioters activist activists mob crowd marchers
    settlement settlements neighbourhood neighborhood outpost outposts
    undocumented illegal unauthorized unauthorised irregular
    annexed occupied disputed captured seized liberated
    crackdown operation raid offensive sweep
    war conflict invasion intervention aggression hostilities
    migrant migrants refugee refugees immigrant immigrants alien aliens
    abortion pro-choice pro-life anti-abortion
    fetus foetus baby unborn
    spill leak discharge release
    riot riots unrest protest protests disturbance disturbances uprising clashes
    coup takeover ouster
    strike walkout stoppage
    killing killings murder murders massacre deaths slaying
    reform reforms overhaul changes shake-up
    cuts savings reductions austerity
    wall fence barrier
    loophole exemption break
    scheme programme program plan initiative
    handout handouts benefit benefits subsidy subsidies
    tycoon businessman mogul magnate entrepreneur billionaire
    hardliner hardliners conservative conservatives
    gay homosexual lesbian queer
    failure setback incident accident disaster crisis
    """
}
