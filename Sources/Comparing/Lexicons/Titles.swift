/// Titles, roles, people and speaking documents; written for this project.
enum Titles {
  static let abbreviated = """
    mr mrs ms dr prof rev gen adm capt cmdr col lt maj sgt gov sen rep pres amb atty supt det brig hon sir dame lord
    lady
    """

  static let roles = """
    president vice-president minister premier chancellor king queen prince princess pope bishop archbishop cardinal
    imam rabbi pastor secretary undersecretary ambassador envoy senator congressman congresswoman representative
    lawmaker governor mayor councillor councilman councilwoman commissioner speaker leader chairman chairwoman chair
    chairperson chief director executive manager head commander general admiral colonel captain sergeant officer
    spokesman spokeswoman spokesperson spokespersons aide adviser advisor strategist analyst economist professor
    researcher scientist doctor lawyer attorney prosecutor judge justice sheriff coach candidate nominee editor
    reporter journalist author founder owner activist organizer organiser witness resident official deputy
    coordinator administrator superintendent principal engineer counsel inspector pilot
    """

  static let people = """
    officials officers lawmakers senators ministers leaders aides advisers advisors analysts economists experts
    critics opponents supporters allies residents witnesses workers employees protesters demonstrators activists
    prosecutors lawyers attorneys police investigators researchers scientists doctors reporters journalists
    spokesmen democrats republicans conservatives liberals voters members people families victims survivors
    counterparts diplomats soldiers troops sources man woman father mother son daughter brother sister husband wife
    girl boy student students teacher teachers neighbor neighbour pollster comedian host senator donor donors
    scholar historian agent agents firefighters rescuers nurses farmers
    """

  static let documents = """
    statement communique communiqué report study survey poll letter memo memorandum email document documents filing
    lawsuit complaint indictment resolution bill law ruling order release announcement transcript post tweet
    message newspaper agency ministry department office administration government committee commission campaign
    company union group party bureau court board council coalition embassy authorities press
    """
}
