/// Nouns for those who wield force or stand against it, by kind: what police did, soldiers did not. Written for this
/// project.
///
/// Words that may mean several kinds (`officials`, `forces`, `authorities`, `officers`, `guards`, `men`) are left out.
enum ActorKinds {
  /// The number of the kind of a noun.
  static let kinds: [String: Int] = {
    var kinds: [String: Int] = [:]
    for (number, line) in WordList.lines(of: all).enumerated() {
      for word in WordList.words(of: line) { kinds[word] = number }
    }
    return kinds
  }()

  static let all = """
    police policeman policemen policewoman cop cops constable constables detectives troopers
    soldier soldiers troops army marines paratroopers infantry
    rebel rebels militant militants insurgent insurgents guerrilla guerrillas fighters jihadists terrorists
    protester protesters protestors demonstrators marchers rioters activists
    inmate inmates prisoner prisoners detainees
    student students pupils
    firefighter firefighters firemen
    settler settlers
    """
}
