/// English verbs with forms of their own; written for this project.
enum IrregularVerbs {
  /// The forms of a verb by its lemma: the lemma, the third person, the past forms, the form in `-ing`.
  static let forms: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for line in WordList.lines(of: table) {
      let row = WordList.words(of: line)
      if let lemma = row.first { forms[lemma] = row }
    }
    return forms
  }()

  /// Past forms and participles that do not end in `-ed`.
  static let pasts: [String] = {
    let listed = forms.values.flatMap { $0.dropFirst(2).dropLast() }.filter { !$0.hasSuffix("ed") }
    return listed + unchanging
  }()

  /// Verbs whose past is the lemma.
  private static let unchanging = [
    "beat", "bid", "cast", "cost", "cut", "hit", "hurt", "let", "put", "read", "set", "shut", "split",
    "spread",
  ]

  private static let table = """
    agree agrees agreed agreeing
    arise arises arose arisen arising
    bear bears bore born borne bearing
    beat beats beaten beating
    become becomes became becoming
    begin begins began begun beginning
    bid bids bidding
    break breaks broke broken breaking
    bring brings brought bringing
    build builds built building
    burn burns burned burnt burning
    buy buys bought buying
    cast casts casting
    catch catches caught catching
    choose chooses chose chosen choosing
    come comes came coming
    cost costs costing
    cut cuts cutting
    deal deals dealt dealing
    draw draws drew drawn drawing
    drive drives drove driven driving
    eat eats ate eaten eating
    fall falls fell fallen falling
    feel feels felt feeling
    fight fights fought fighting
    find finds found finding
    flee flees fled fleeing
    fly flies flew flown flying
    get gets got gotten getting
    give gives gave given giving
    go goes went gone going
    grow grows grew grown growing
    hang hangs hung hanging
    hear hears heard hearing
    hide hides hid hidden hiding
    hit hits hitting
    hold holds held holding
    hurt hurts hurting
    keep keeps kept keeping
    know knows knew known knowing
    lead leads led leading
    learn learns learned learnt learning
    leave leaves left leaving
    lend lends lent lending
    let lets letting
    lie lies lay lain lying
    lose loses lost losing
    make makes made making
    mean means meant meaning
    meet meets met meeting
    oversee oversees oversaw overseen overseeing
    pay pays paid paying
    put puts putting
    read reads reading
    rise rises rose risen rising
    run runs ran running
    say says said saying
    see sees saw seen seeing
    seek seeks sought seeking
    sell sells sold selling
    send sends sent sending
    set sets setting
    shake shakes shook shaken shaking
    shoot shoots shot shooting
    show shows showed shown showing
    shut shuts shutting
    sing sings sang sung singing
    sit sits sat sitting
    sleep sleeps slept sleeping
    speak speaks spoke spoken speaking
    spend spends spent spending
    split splits splitting
    spread spreads spreading
    stand stands stood standing
    steal steals stole stolen stealing
    stick sticks stuck sticking
    strike strikes struck striking
    swear swears swore sworn swearing
    take takes took taken taking
    teach teaches taught teaching
    tell tells told telling
    think thinks thought thinking
    throw throws threw thrown throwing
    understand understands understood understanding
    wear wears wore worn wearing
    win wins won winning
    withdraw withdraws withdrew withdrawn withdrawing
    write writes wrote written writing
    """
}
