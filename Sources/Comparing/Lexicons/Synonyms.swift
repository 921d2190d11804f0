/// Words that report the same thing in the news, one group a line; written for this project.
///
/// Members count as the same content when passages are aligned, and as different words when wordings are compared.
enum Synonyms {
  /// The group's number by a member word's stem or form.
  static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (number, line) in WordList.lines(of: all).enumerated() {
      for word in WordList.words(of: line) { groups[word] = number }
    }
    return groups
  }()

  private static let all = """
    talks meeting meetings discussions discussion negotiations summit
    statement communique communiqué declaration
    boost enhance strengthen boosting enhancing strengthening upgrade upgrading upgraded expand
    growing increasing rising mounting growth increase increased rise rose grew
    illegal unlawful illicit
    concern concerns worry worries apprehension apprehensions
    expressed voiced reiterated
    killed dead died deaths death dies dying fatalities toll
    injured wounded hurt injuries
    arrested detained custody arrest
    begin began begins start started starts starting beginning launch launched
    end ended ends stop stopped finish finished
    buy bought purchase purchased acquire acquired acquisition
    kids children child
    lawmaker lawmakers legislator legislators
    help assistance aid assist
    plan plans proposal proposed proposals
    vote voted voting ballot
    car vehicle vehicles cars
    company firm
    workers employees staff
    doctors physicians
    police officers cops
    large big huge massive
    quickly swiftly rapidly swift rapid
    demand demanded demands call called calls calling urge urged urges
    criticism criticized criticised criticize criticise condemned condemn condemning denounced blasted slammed
    resign resignation resigned quit
    fire fired sacked dismissed ousted
    election elections race contest
    elect elected winner won win winning
    video footage clip recording tape
    remarks comments comment remark
    poll survey polls
    money funds funding
    tax taxes
    cut cuts cutting slash slashed reduce reduced reduction
    weapon weapons arms
    soldiers troops forces
    accord agreement deal pact treaty
    attempt attempts effort efforts bid
    ban banned bans prohibit prohibited
    storm hurricane typhoon
    evacuate evacuated evacuation moved relocated
    flee fled fleeing
    crash crashed collision
    house home homes houses
    show shows showed shown
    said told added stated
    charged charge charges indicted indictment
    court judge
    approve approved approval passed
    reject rejected rejecting denied deny refused refuse
    aide aides adviser advisers advisor advisors
    spokesman spokeswoman spokesperson
    investigation probe inquiry inquiries investigating investigate
    offer offered offering provide provided providing
    damage damaged damages
    attack attacks attacked assault strike strikes
    destroyed wrecked ruined
    reporter reporters journalist journalists
    protest protests protesters demonstration demonstrations demonstrators rally
    firearm firearms gun guns
    hospital clinic
    school schools
    price prices cost costs
    """
}
