/// Words that report the same thing in the news, one group of lemmas a line; written for this project.
///
/// Members count as the same content when passages are aligned, and as different words when wordings are compared.
enum Synonyms {
  static let table = WordTable(groups)

  /// The group's number by a member word or its stem; a word of two groups belongs to the first.
  static let groups: [String: Int] = {
    let stemmer = Stemmer()
    var groups: [String: Int] = [:]
    for (number, line) in WordList.lines(of: all).enumerated() {
      for word in WordList.words(of: line) {
        for form in [word, stemmer.stem(of: Spelling(word.utf8)).text] where groups[form] == nil {
          groups[form] = number
        }
      }
    }
    return groups
  }()

  private static let all = """
    talks meeting discussion negotiation summit
    statement communique communiqué declaration
    boost enhance strengthen upgrade expand
    grow increase rise rose grew grown risen growth climb climbed
    illegal unlawful illicit
    concern worry apprehension
    express voice voiced reiterate
    kill dead die death died dying fatality toll slain
    injure wound hurt injury wounded
    arrest detain custody
    begin began begun start launch
    end stop finish cease halt
    buy bought purchase acquire acquisition
    kid child children
    lawmaker legislator
    help assist assistance aid
    plan proposal propose
    vote ballot
    car vehicle automobile
    company firm corporation
    worker employee staff
    doctor physician
    police cop
    big large huge massive enormous
    quick swift rapid fast
    demand call urge
    criticize criticise criticism condemn denounce blast slam excoriate assail decry
    resign resignation quit
    fire sack dismiss oust
    election race contest
    elect win won winner victory
    video footage clip recording tape film
    remark comment
    poll survey
    money fund
    tax levy
    cut slash reduce reduction decrease trim lower
    weapon arms
    soldier troop
    accord agreement deal pact treaty
    attempt effort bid try tried
    ban prohibit forbid outlaw
    storm hurricane typhoon
    evacuate evacuation relocate moved
    flee fled
    crash collision collide
    house home
    show reveal disclose
    said told add state
    charge indict indictment
    court judge
    approve approval pass passage
    reject deny refuse refusal rebuff decline
    aide adviser advisor
    spokesman spokeswoman spokesperson
    investigate investigation probe inquiry
    offer provide
    damage harm
    attack assault strike
    destroy wreck ruin demolish devastate
    reporter journalist correspondent
    protest demonstration demonstrate rally demonstrator
    firearm gun
    hospital clinic
    price cost
    fall fell fallen drop decline plunge tumble sink sank slide slid
    gain advance jump surge soar
    percent percentage
    buyer purchaser
    error mistake blunder gaffe
    fear afraid scared
    angry anger outrage fury furious
    sad sadden grief sorrow mourn
    happy glad pleased delighted
    answer reply respond response
    ask question inquire
    agree consent concur
    disagree dispute contest quarrel
    allow permit let
    prevent avert avoid block
    choose chose chosen select pick
    leader chief head
    boss manager executive
    lawyer attorney counsel
    prison jail
    crime offense offence
    suspect accused
    murder homicide slaying
    shoot shot shooting gunfire
    bomb explosion blast explosive detonate
    fight battle combat clash
    war conflict
    enemy foe adversary opponent rival
    ally partner
    friend pal buddy
    wife husband spouse
    mother mom
    father dad
    teen teenager
    student pupil
    teacher instructor
    professor scholar academic faculty
    university college campus
    letter note
    email e-mail
    writer author
    wrote write written pen
    book volume
    newspaper daily paper
    picture photo photograph image
    advertisement ad commercial
    speech address lecture
    speak spoke talk
    crowd audience
    street road
    plane aircraft jet airplane
    ship vessel boat
    town city
    country nation
    citizen national
    border frontier
    foreigner immigrant migrant
    president presidency
    congressman congresswoman representative rep
    governor gov
    senator sen
    secretary sec
    candidate contender nominee hopeful
    campaign drive
    party faction
    law legislation bill measure statute
    rule regulation
    decision ruling verdict
    lawsuit suit sue sued litigation
    budget spending expenditure
    debt deficit
    salary wage pay income earnings
    rich wealthy affluent
    poor poverty needy
    job employment
    unemployed jobless unemployment
    business firm
    bank lender
    investor shareholder stockholder
    stock share
    profit earnings
    loss deficit
    sell sold sale
    oil petroleum crude
    fuel gasoline gas
    scientist researcher
    study research
    test exam trial
    illness disease sickness
    drug medicine medication
    gay homosexual homosexuality lesbian
    black african-american
    abuse mistreatment torture
    rape assault
    threat threaten menace
    warn warning caution
    danger risk peril hazard
    safe safety security
    rescue save
    secret classified confidential
    leak disclose
    lie false untrue bogus phony fake
    true truth factual
    apology apologize apologise sorry regret
    praise laud hail applaud commend
    support back endorse endorsement favor favour
    oppose opposition object objection
    religion faith religious
    god lord
    church parish congregation
    pray prayer
    christian christianity
    muslim islamic islam
    idea notion concept thought
    belief believe view opinion
    goal aim objective purpose
    reason cause motive
    result outcome consequence
    effect impact
    problem issue trouble difficulty
    crisis emergency
    change alter modify revise
    develop development
    create make build construct establish
    fix repair mend
    keep retain maintain
    remove eliminate scrap
    delay postpone defer
    hasten accelerate speed
    near close
    wait await
    watch observe monitor
    see view seen saw
    hear heard listen
    find found discover
    look search seek sought hunt
    hide hid hidden conceal
    reach arrive arrival
    leave left depart departure exit
    return come came
    send sent dispatch
    receive get got
    give gave given donate donation grant
    take took taken seize grab
    hold held holding
    throw threw thrown hurl toss
    hit struck strike punch
    push shove
    touch handle
    carry bring brought
    drive drove driven
    walk stroll march
    run ran
    travel trip journey visit tour
    stay remain
    live reside resident
    dwell inhabit
    marry marriage wed wedding
    divorce separate
    birth born
    young youth
    old elderly senior aged
    man guy male
    woman female lady
    person people individual
    american usa
    night evening
    year annual
    month monthly
    week weekly
    today now
    recent late lately
    early beginning initial
    final last ultimate
    important significant crucial key vital major
    strange odd unusual weird
    clear obvious evident apparent
    possible potential likely
    difficult hard tough
    simple easy
    strong powerful
    weak feeble
    public open
    private personal
    total entire whole complete full
    part portion section segment
    half fifty
    several multiple numerous
    member colleague
    group organization organisation organized
    committee panel commission
    official authority
    agency department bureau
    government administration
    military army armed
    navy naval
    missile rocket
    nuclear atomic
    terrorist terrorism terror militant extremist
    rebel insurgent guerrilla
    hostage captive
    peace truce ceasefire
    talk conversation chat
    call phone telephone
    joke kidding jest
    claim allege allegation assert assertion contend insist maintain accuse accusation
    admit acknowledge concede confess
    suggest imply indicate hint
    explain explanation clarify
    describe depict portray characterize
    mention cite refer reference
    predict forecast projection expect anticipate
    promise pledge vow swear
    declare announce announcement proclaim unveil
    publish release issue
    post upload
    broadcast air televise
    film movie
    actor performer star
    game match
    player athlete
    team squad club
    coach trainer
    score tally
    award prize honor honour
    record history
    """
}
