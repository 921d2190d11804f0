/// Words that judge what they name; written for this project. One of them is a finding only where the other
/// report words the same thing without it, or with another one.
///
/// Verbs are lemmas, whose forms `Inflection` makes; nouns take a plural in `-s`; `others` stand as they are.
enum LoadedWords {
  /// Every form of every entry.
  static let forms: [String] =
    WordList.words(of: verbs).flatMap(Inflection.forms(of:))
    + WordList.words(of: nouns).flatMap { [$0, Inflection.plural(of: $0)] } + WordList.words(of: others)

  /// Attack and blame; harm and force; retreat and defeat; stirring up; deceit; support and praise.
  private static let verbs = """
    abuse accuse agitate airbrush alarm alienate anger annihilate antagonize appal appall appease
    applaud assail assassinate assault attack axe backpedal backtrack badger balk bamboozle bash batter
    bedevil belittle berate besiege bicker blame blast bluff bombard botch brandish bristle browbeat
    brutalize buckle bulldoze bully bungle butcher cajole capitulate carp castigate cave celebrate
    censure chastise cheat cherish chide choke churn clash cling clobber club coax coddle coerce
    collapse collude concoct condemn confront conspire contort cower cozy crack cripple criticise
    criticize croon crumble crusade crush dangle dazzle deceive decimate decry deface defame defraud
    defy delude demean demolish demonize demur denigrate denounce deplore deride desecrate destabilize
    destroy devastate devolve dictate dismantle disparage displace disrespect distort dither dodge drag
    drub duck dump dupe dwarf embarrass embellish embitter embolden embrace embroil empower endanger
    enflame enrage erode escalate evade eviscerate exacerbate exaggerate exalt exasperate excoriate
    exploit extol extort fabricate fake falsify falter fizzle flaunt flay flee flinch flirt flop flounce
    flounder foment frighten fudge fuel fumble galvanize gloat glorify gloss gnaw goad gobble grab
    grandstand grapple gripe grouse grovel grumble guffaw gut hail harangue harass heckle hector
    heighten hijack hobble hoodwink horrify hound humiliate hurl hurt hype ignite imperil implode impose
    impoverish incite inflame inflict infuriate insult intimidate invade irk irritate jab jeer
    jeopardize jettison jostle kidnap knock lambast lambaste lament lampoon laud lecture liberate lie
    lionize lob loom loot lurch lurk lynch maim malign mangle manhandle manipulate massacre maul meander
    meddle menace mire mislead misrepresent mistreat misuse mobilize mock molest mollify muddle muddy
    mug muscle muzzle nag needle nitpick nix obfuscate obliterate obstruct offend oppress oust outrage
    overreach overrun overstate pacify pander panic parade parrot patronize peddle persecute pillory
    placate plague plead plow plummet plunder plunge ply poison polarize posture pounce praise preach
    prod prop provoke pummel punch punish purge quash quell quibble raid rail rankle ransack rattle
    ravage raze reap reassure rebuff rebuke redeem reel reignite rejoice renege reprimand reproach
    rescue retreat revere ridicule rig rile rip roast roil ruin sabotage saddle safeguard salvage sap
    savage scandalize scare scheme scoff scold scoop scorch scramble scrap scrounge scurry scuttle
    seethe seize shame shatter shield shirk shock shove shred shrink shroud shun sideline sidestep
    silence simmer skewer skirt skulk slam slander slap slash slaughter sling slog slump slur smash
    smear smolder smother smoulder snap snarl snatch sneak sneer snicker snipe snub soar soothe sour
    spar spark spew spin spiral splurge spook spurn sputter squabble squander squeeze squelch squirm
    stab stall starve stifle stoke stomp stonewall strangle strut stumble stump stun stymie subjugate
    succumb suffocate sulk sully surge surrender swagger swarm swat sweep swindle swipe swoop tackle
    tamper tarnish taunt terrorize thrash threaten throttle thwart tiptoe toady topple torment
    torpedo torture tout trample trash trigger triumph trounce trumpet tumble twist undercut undermine
    unleash unnerve unravel unsettle upbraid upend uplift uproot upset usurp vaunt veer vex victimize
    vilify vindicate violate waffle wage wallop wallow wane wangle waver weasel wheedle whine whip
    whitewash whittle wield wilt woo worsen wrangle wreck wrestle wriggle yank zing
    """

  /// People and groups; acts and words; harm; struggle; wrongs; feelings; things held in high regard.
  private static let nouns = """
    acclaim accolade aggressor ambition ambush ammunition anger anguish animosity anxiety apathy
    arrogance assault atrocity attack autocrat backlash bailout barb barrage battle beating betrayal
    bias bigot bigotry bigwig bitterness blast blitz bloat bloodbath bloodshed blow blowhard blunder
    bluster boast bombast bombshell bonanza boondoggle bravery brawl brawler breach breakthrough bribe
    broadside brutality buffoon bully bungle burden bust butcher cabal carnage cartel catastrophe chaos
    charade charm cheating chorus clamor clamour clash clique coercion collapse collusion comeuppance
    complicity confrontation conspiracy contempt corruption coup courage coverup cowardice crackdown
    crackpot crank crisis crony cronyism crook crossfire crosshair cruelty crusade crusader cudgel
    culprit cynicism darling deadlock deathtrap debacle deceit deception decimation defiance
    deluge demagogue demise denunciation desecration despair desperation despot destruction devastation
    devotion diatribe dictator dignity disarray disaster discontent disdain disgrace disgust dishonesty
    dismay dissent distrust dogfight downfall dread dream drumbeat dustup elite embarrassment
    encroachment enemy entitlement envy escalation excellence excess exodus extortion extremist
    fabrication failure fallout falsehood fanatic farce fear fearmonger feud fiasco fight firebrand
    firestorm flack flap flop flurry fracas fraud freedom frenzy fringe frustration fugitive furor
    furore fury gaffe gambit gamble gang gangster generosity genius genocide gimmick giveaway goon
    grandstanding greatness greed gridlock grief grievance groundswell grudge guffaw guilt hack
    hand-wringing handout hardliner hardship hatred havoc hawk heavyweight henchman heretic hero heroism
    hoax hoodlum horde horror hostility hothead hubris humiliation hypocrisy hypocrite hysteria
    ideologue idiot ignorance impatience imperialist implosion incompetence incursion indifference
    indignation inferno infidel infighting injustice innuendo insecurity insinuation insult insurgent
    insurrection integrity intimidation intolerance intrigue invader invasion invective ire jab jackpot
    jihadist juggernaut junta kickback killer kingpin landslide laughingstock liar liberty lie litany
    lobbyist loner loophole loser loudmouth loyalist loyalty lunacy maelstrom malice manhunt mantra
    massacre mastermind masterpiece maverick mayhem meddling meltdown menace mercenary mess milestone
    militant minefield miracle misconduct misery mishap mistake mistrust misuse mob mockery monster
    morass mouthpiece muck mudslinging murderer mutiny naivety neglect negligence newcomer nightmare
    nonsense nosedive novice occupation oligarch onslaught opportunist oppression optimism ordeal
    outburst outcry outrage outspokenness overkill overreach overthrow pandering panic paranoia pariah
    partisan passion patriot patsy pawn payback peril persecution pessimism pioneer pitfall plague
    plight ploy plunder poison pork posturing powerhouse predator prejudice pretext pride profiteer
    propaganda propagandist prosperity provocateur provocation punch puppet purge purity pushback
    quagmire quarrel rabble racism racist radical radicalism rage rampage rancor rancour rant rebel
    rebellion rebuff rebuke recklessness reckoning regime renegade repression reprisal resentment
    resolve retaliation retreat retribution revenge revolt rhetoric ridicule rift ringleader riot rioter
    rogue rout ruckus ruin rumbling rumor rumour ruse sabotage saboteur sacrifice salvation salvo
    sanctity savage scandal scapegoat scare scepticism scheme scorn scourge screed scuffle secrecy
    separatist shakeup sham shambles shame shellacking shenanigans shortfall showdown sideshow
    skepticism skirmish slander slap slaughter slaying slump slur slush smear smirk smokescreen snag
    snicker sniping snub soapbox solidarity sorrow spat spectacle specter spectre spin spite splurge
    spree squabble squall squeeze stain stalemate stalwart stampede standoff stature stigma stooge
    stranglehold strife strongman stunt subterfuge superstar suppression supremacy surrender suspicion
    swarm swipe sycophant takedown tantrum taunt taunting tempest tension terror terrorism terrorist
    theatrics thief threat thug tightrope tinderbox tirade torment torrent torture tragedy trailblazer
    traitor trap trauma treachery treason tribute triumph troublemaker tsunami tumult turbulence turmoil
    turncoat tussle tycoon tyranny tyrant ultimatum underdog unease unity unrest upheaval uprising
    uproar upset upstart usurpation valor valour vandal vandalism vendetta vengeance venom victory
    vigilante villain virtue visionary vitriol warlord warmonger waste whirlwind windbag windfall wisdom
    witch woe worry wrangling wrath wreckage wrongdoing zealot zealotry zinger
    """

  /// Adjectives, adverbs and participles.
  private static let others = """
    abhorrent abject abrasive abrupt absurd abusive abysmal acerbic acrimonious adamant aggressive
    ailing alarming alarmist amateurish anaemic anemic angrily angry antics anxious apocalyptic
    appalling archaic arrogant ashamed astonishing astonishingly atrocious audacious authoritarian
    autocratic awful awkward baffling ballistic barbaric baseless beleaguered bellicose belligerent
    besieged biased bigoted bitter bitterly bizarre blatant blatantly bleak blistering bloated bloody
    blundering bogus bombastic botched brash brazen brazenly broken bruising brutal brutally bullish
    bungled callous careless cataclysmic catastrophic caustic chaotic charismatic cheap chilling
    clandestine clownish clueless clumsy combative combustible complacent complicit confrontational
    congenial conniving conspicuous conspicuously conspiratorial contemptible contemptuous contentious
    controversial controversially convoluted corrupt costly cosy courageous covert cowardly cozy cranky
    crass craven crazed crazy creepy crippling crooked crude cruel cruelly crumbling cunning curious
    curiously cynical cynically damaging damning dangerous dangerously deadly deceitful deceptive
    defiant defiantly defunct delusional demeaning demonizing demoralized deplorable depraved deranged
    derogatory desperate desperately despicable despondent despotic destructive devastating devious
    diabolical dictatorial dire dirty disappointing disastrous discredited discriminatory disgraced
    disgraceful disgruntled disgusting dishonest dishonorable dismal dismissive disorderly
    disproportionate disrespectful disruptive distasteful distorted distraught disturbing divisive
    dogmatic doomed draconian dramatic dramatically drastic drastically dreadful dubious dysfunctional
    egregious elitist embarrassing embattled embittered enraged erratic erroneous erroneously evasive
    evil exaggerated excessive exorbitant explosive extraordinary extravagant extreme extremely
    facetious facetiously failed failing false falsely faltering famously fanatical fatal fatally
    fateful faulty fawning fearful fearless feckless feeble feisty ferocious fervent feverish fierce
    fiercely fiery flagging flagrant flamboyant flashy flawed flimsy flippant folksy foolish forceful
    forcefully forcible forcibly foul fractious fragile frail frantic frantically fraudulent freakish
    frenzied frightened frightening frivolous frosty frustrated fuming furious furiously futile ghastly
    ghoulish glaring glib gloomy glorious glowing gory graceful grandiose grandly graphic gratuitous
    grave greedy grim grisly gross grossly grotesque grudging grudgingly grueling gruelling gruesome
    gruff gullible hapless hardline harmful harrowing harsh harshly hastily hasty hateful haunting
    hawkish heartbreaking heartless heartwarming heated heavy-handed hefty heinous heroic heroically
    hideous historic hollow homophobic hopeless horrendous horrible horrific horrifying hostile hotly
    huge humbled humbling humiliated humiliating hypocritical hysterical icy idiotic ignorant
    ill-advised ill-fated illegitimate illicit illusory imminent immoral impassioned imperious impotent
    impoverished inaccurate inadequate inappropriate incendiary incessant incessantly incoherent
    incompetent incredulous incredulously incriminating indecent indefensible indignant indignantly
    indiscriminate indomitable inept inexcusable inexplicable infamous inferior inflammatory inflated
    influential infuriated inhuman inhumane innocent insane insensitive insidious insolent inspiring
    insular insulting insurgent intense internecine intolerable intolerant intransigent intrusive
    invasive irate ironic ironically irrational irresponsible jaded jarring jealous jingoistic jubilant
    juvenile lackluster lacklustre lame landmark lavish lavishly lawless lax lethal lies lofty lonely
    looming lopsided loud loudly lucrative ludicrous lukewarm lurid mad malevolent malicious maliciously
    marginal massive massively meager meagre meddling medieval mere merely messy miserable misguided
    misinformed misleading mistaken monstrous monumental mounting muddled murky mysterious naive naked
    nasty naughty needless needlessly needling nefarious negligent nervous nonchalant nonchalantly
    nonsensical notorious notoriously nuanced oblivious obnoxious obscene obscure obsessed obsessive
    obsolete oddly offensive ominous ominously openly oppressive orchestrated ostentatious outdated
    outlandish outraged outrageous outright outspoken overblown overboard overdue overheated overly
    overreaching overwhelmed overwrought overzealous pained painful painfully paltry paranoid pathetic
    patriotic peaceful peacefully perilous perilously pernicious perverse petty petulant phoney phony
    piercing pitiful plagued plucky poignant pointed pointedly poisonous polarizing pompous popular
    populist potent powerful powerless prejudiced preposterous prestigious pricey prickly pristine
    privileged problematic prominent propagandistic proud proudly provocative provocatively punishing
    punitive puny puzzling questionable quirky rabid racist radical radically raging rambling
    rambunctious rampant rancorous rash raucous raunchy ravaged raw reactionary rebellious reckless
    recklessly regrettable relentless relentlessly religiously reluctant reluctantly remarkable
    remarkably reprehensible repressive repugnant repulsive resentful resounding respected restive
    restless reviled revolting ridiculous rigged rigid riotous risky rocky rogue rotten rough roughshod
    rowdy rude ruinous ruthless ruthlessly sacred sad sadly sanctimonious sarcastic savage savvy
    scandalous scant scared scathing sceptical scornful scrappy secretive secretly seismic sensational
    sensationalist senseless serious severe shabby shady shaken shaky shallow sham shameful shameless
    sharply shattered shattering sheepish sheepishly shocked shocking shockingly shoddy showy shrewd
    shrill sick sickening sinister skeptical sketchy slanderous sleazy slick sloppy sluggish sly smarmy
    smug snarky sneering snide soaring sobering sordid sour spectacular spineless spiteful splashy
    splintered squalid staggering stale stark startling staunch staunchly stealthy steely steep sterling
    stern sternly stiff stiffly stinging stormy straightforward strained strangely strident stridently
    strikingly stringent struggling stubborn stubbornly stubbornness stunned stunning stupid subtle
    subversive sudden suicidal sulky sullen superb superficial surly surprising surreal suspicious
    sweeping swiftly swollen tainted tattered tawdry tearful tearfully telltale tense tepid terrible
    terrific terrified terrifying terse tersely testy thorny thoughtless threadbare threatening thuggish
    toothless tortured totalitarian touchy tough toxic tragic tragically traitorous treacherous
    treasonous tremendous troubled troubling trumped tumultuous turbulent twisted tyrannical ugly
    ulterior unabashed unacceptable unapologetic unaware unbridled uncaring unceremonious
    unceremoniously uncomfortable uncomfortably unconscionable undemocratic underhanded underwhelming
    undue uneasy unethical unfair unfairly unfazed unfit unflattering unflinching unforgivable unfounded
    ungrateful unhinged unholy unilateral unilaterally unjust unjustified unlawful unmoved unpopular
    unprecedented unprepared unprovoked unqualified unreasonable unreceptive unrelenting unreliable
    unrepentant unrepresentative unruly unsafe unsavory unsavoury unscathed unscrupulous unseemly
    unsettling unspeakable unsubstantiated unsuccessful unsung untenable untested unthinkable untrue
    untruthful unusual unwarranted unwelcome unwieldy unwilling unwinnable unworthy unyielding urgent
    useless vague vain valiant vaunted vehement vehemently veiled venerable vengeful venomous verbose
    vibrant vicious viciously victorious vigorous vigorously vile vindictive violent violently virulent
    visceral vitriolic vocal vociferous volatile vulgar vulnerable wacky warlike warmongering warped
    wary wasteful weak weakened wealthy weaponize weaponized weary whopping wicked widespread wild
    wildly wimpy winding wobbly woeful woefully worrisome worrying worthless wounded wretched wrong
    wrongful wrongly xenophobic zany zealous
    """
}
