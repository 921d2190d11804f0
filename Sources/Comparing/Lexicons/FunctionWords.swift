/// Words without content of their own; written for this project.
enum FunctionWords {
  static let articles = "a an the"

  static let pronouns = """
    i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
    ours ourselves they them their theirs themselves who whom whose which what this that these those one ones
    someone somebody anyone anybody everyone everybody nobody something anything everything nothing each other
    another himself i'm i've i'd i'll you're you've we're we've we'll he'd he'll she'd she'll they're they've
    they'll it'll that'll who'd who'll who've
    """

  static let prepositions = """
    of in on at by for with from to into onto upon about above across after against along amid among around as
    before behind below beneath beside besides between beyond concerning despite down during except inside like
    near off out outside over past per regarding since than through throughout till toward towards under until
    unto up via within without
    """

  static let conjunctions =
    "and or but nor so yet if because although though while whereas when where unless whether"

  static let auxiliaries = """
    be am is are was were been being have has had having do does did doing done isn't aren't wasn't weren't hasn't
    haven't hadn't doesn't don't didn't 's 're 've 'd 'll
    """

  static let modals = """
    will would shall should can could may might must ought won't wouldn't shouldn't can't cannot couldn't
    mightn't mustn't
    """

  static let negations = """
    not no never none nor neither nothing nobody without cannot can't won't wouldn't shouldn't couldn't isn't
    aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't hardly barely
    """

  static let all = """
    also there here then now just only very too more most much many some any all both few several such same own
    again ever even still already else how why not no never however therefore thus hence meanwhile
    """
}
