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
    abuse accuse agitate alarm alienate anger annihilate antagonize appal appall appease applaud assail
    assassinate assault attack axe backpedal backtrack badger balk bamboozle bash batter beat bedevil
    belittle berate besiege blame blast bluff bombard botch bow browbeat brutalize buckle bulldoze bully
    bungle butcher capitulate castigate cave celebrate censure chastise cheat cherish chide choke clash
    cling clobber club coddle coerce collapse collude concoct condemn confront conspire cower crack cripple
    criticise criticize crumble crusade crush dazzle deceive decimate decry deface defame defraud defy
    delude demean demolish demonize denigrate denounce deplore deride desecrate destabilize destroy
    devastate dictate dismantle disparage displace disrespect distort dodge duck dump dupe embarrass
    embellish embitter embolden embrace embroil empower endanger enflame enrage erode escalate evade
    eviscerate exacerbate exaggerate exalt exasperate excoriate exploit extol extort fabricate fake falsify
    falter flay flee flinch flop flounder foment frighten fudge fuel galvanize gloat glorify gloss goad grab
    grapple grovel gut hail harangue harass heckle hector heighten hijack hobble hoodwink horrify hound
    humiliate hurt hype ignite imperil implode impose impoverish incite inflame inflict infuriate 
    insult intimidate invade irk irritate jeer jeopardize jettison kidnap knock lambast lambaste lament
    lampoon laud liberate lie lionize loom loot lurch lurk lynch maim malign mangle manhandle manipulate
    massacre maul meddle menace mislead misrepresent mistreat misuse mobilize mock molest mug murder muzzle
    nag nitpick obfuscate obliterate obstruct offend oppress oust outrage overreach overrun overstate pander
    panic peddle persecute pillory plague plead plummet plunder plunge ply poison polarize pounce
    praise prop provoke pummel punch punish purge quash quell raid rail rankle ransack rattle ravage raze
    reap reassure rebuke redeem reel reignite rejoice reprimand reproach rescue retreat revere ridicule rig
    rile roast roil ruin sabotage safeguard savage scandalize scare scheme scoff scold scoop scorch scramble
    scrap scuttle seethe seize shame shatter shield shirk shock shove shred shrink shroud shun silence
    simmer skewer skirt slam slander slap slash slaughter slump slur smash smear smolder smoulder snap
    snatch sneak sneer snipe snub soar soothe spark spew spin spiral splurge spook sputter squabble squander
    squeeze squirm stab stall starve stifle stoke stonewall storm strangle stumble stun stymie subjugate
    succumb suffocate surge surrender swagger swat sweep swindle swipe swoop tackle tamper target tarnish
    taunt terrorize thrash threaten throttle thwart tighten topple torment torpedo torture tout trample
    trash trigger triumph trounce trumpet tumble twist undermine unleash unnerve unravel unsettle upend
    uplift uproot upset usurp vex victimize vilify vindicate violate vow waffle wage wallop wane wangle
    waver whine whip whitewash wield wilt woo worsen wrangle wreck wrestle yank
    """

  /// People and groups; acts and words; harm; struggle; wrongs; feelings; things held in high regard.
  private static let nouns = """
    acclaim accolade aggressor ambition ambush anger anguish animosity anxiety apathy arrogance
    assault atrocity attack autocrat backlash bailout barb barrage battle beating betrayal bias
    bigot bigotry bigwig bitterness blast blitz bloat bloodbath bloodshed blow blunder bluster boast bombast
    bombshell bonanza boondoggle bravery brawl breach breakthrough bribe broadside brutality bully bungle
    burden bust butcher cabal carnage cartel catastrophe chaos charade charm cheating clash clique coercion
    collapse collusion complicity confrontation conspiracy contempt corruption coup courage cowardice
    crackdown crackpot crank criminal crisis crony cronyism crook cruelty crusade crusader
    culprit cynicism darling deadlock deathtrap debacle deceit deception decimation defeat defiance
    deluge demagogue demise denunciation desecration despair desperation despot destruction devastation
    devotion diatribe dictator dignity disarray disaster discontent disdain disgrace disgust dishonesty
    dismay dissent distrust downfall dread dream dustup elite embarrassment encroachment enemy
    entitlement envy escalation excellence excess exodus extortion extremist fabrication failure 
    fallout falsehood fanatic farce fear fearmonger feud fiasco fight firebrand firestorm flap flop fracas
    fraud freedom frenzy fringe frustration fugitive furor furore fury gaffe gambit gamble gang gangster
    generosity genius genocide gimmick giveaway goon greatness greed gridlock grief grievance grudge guilt
    hack handout hardliner hardship hatred havoc hawk heavyweight henchman heretic hero heroism hoax hoodlum
    horde horror hostility hubris humiliation hypocrisy hypocrite hysteria ideologue idiot ignorance
    impatience imperialist implosion incompetence incursion indifference indignation infidel infighting
    injustice insecurity insult insurgent insurrection integrity intimidation intolerance intrigue invader
    invasion ire jab jackpot jihadist junta kickback killer killing kingpin landslide liar
    liberty lie lobbyist loner loophole loser loyalist loyalty lunacy malice manhunt massacre
    mastermind masterpiece maverick mayhem meddling meltdown menace mercenary mess milestone militant
    miracle misconduct misery mishap mistake mistrust misuse mob mockery monster mouthpiece muck
    murder murderer naivety neglect negligence nightmare nonsense occupation oligarch onslaught opportunist
    oppression optimism ordeal outburst outcry outrage outspokenness overreach overthrow panic paranoia
    partisan passion patriot peace peril persecution pessimism pioneer pitfall plague plight plunder poison
    pork powerhouse predator prejudice pride profiteer propaganda propagandist prosperity
     provocation punch puppet purge purity pushback quagmire quarrel racism racist radical radicalism
    rage rampage rancor rancour rant rebel rebellion rebuke recklessness reckoning regime renegade
    repression resentment resolve retaliation retreat revenge revolt rhetoric ridicule rift riot
    rioter rogue rout ruckus ruin rumor rumour ruse sabotage saboteur sacrifice salvation salvo sanctity
    savage scandal scapegoat scare scepticism scheme scorn scourge scuffle secrecy separatist sham shambles
    shame shortfall showdown skepticism skirmish slander slap slaughter slaying slump slur slush smear snag
    snub solidarity sorrow spat spectacle specter spectre spin spite splurge spree squabble squeeze
    stalemate stampede standoff stature stigma stooge storm strife strongman stunt subterfuge superstar
    suppression supremacy surrender suspicion swarm swipe takedown tantrum taunt tension terror
    terrorism terrorist thief threat thug tirade torment torrent torture tragedy trailblazer traitor trap
    trauma treachery treason tribute triumph troublemaker tumult turbulence turmoil tussle tycoon
    tyranny tyrant ultimatum unease unity unrest upheaval uprising uproar upstart usurpation valor valour
    vandal vandalism vendetta vengeance venom victim victory vigilante villain violation violence virtue
     visionary vitriol war warlord warmonger waste whirlwind windfall wisdom witch woe worry
    wrath wreckage wrongdoing zealot zealotry
    """

  /// Adjectives, adverbs and participles.
  private static let others = """
    abhorrent abject abrasive abrupt absurd abusive abysmal acerbic acrimonious adamant aggressive ailing
    alarming alarmist amateurish anaemic anemic angrily angry anxious apocalyptic appalling archaic arrogant
    ashamed atrocious audacious authoritarian autocratic awful awkward baffling ballistic barbaric baseless
    beleaguered bellicose belligerent besieged biased bigoted bitter bitterly bizarre blatant blatantly
    bleak blistering bloated bloody blundering bogus bombastic botched brash brazen brazenly broken bruising
    brutal brutally bullish bungled callous careless cataclysmic catastrophic caustic chaotic charismatic
    cheap chilling clandestine clownish clueless clumsy combative complacent complicit confrontational
    conniving conspiratorial contemptible contemptuous contentious controversial controversially convoluted
    corrupt costly cosy courageous covert cowardly cozy cranky crass craven crazed crazy creepy
    criminal crippling crooked crucial crude cruel cruelly crumbling cunning cynical cynically damaging
    damning dangerous dangerously deadly deceitful deceptive defiant defiantly defunct delusional demeaning
    demonizing demoralized deplorable depraved deranged derogatory desperate desperately despicable
    despondent despotic destructive devastating devious diabolical dictatorial dire dirty disappointing
    disastrous discredited discriminatory disgraced disgraceful disgruntled disgusting dishonest
    dishonorable dismal dismissive disorderly disproportionate disrespectful disruptive distasteful
    distorted distraught disturbing divisive dogmatic doomed draconian dramatic dramatically drastic
    drastically dreadful dubious dysfunctional egregious elitist embarrassing embattled embittered enraged
    erratic erroneous erroneously evil exaggerated excessive exorbitant explosive extraordinary extravagant
    extreme extremely failed failing false falsely faltering fanatical fatal fatally fateful faulty fawning
    fearful fearless feckless feeble ferocious fervent feverish fierce fiercely fiery flagging flagrant
    flamboyant flashy flawed flimsy flippant foolish forceful forcefully forcible forcibly foul fractious
    fragile frail frantic frantically fraudulent freakish frenzied frightened frightening frivolous frosty
    frustrated fuming furious furiously futile ghastly ghoulish glaring gloomy glorious glowing gory
    graceful grandiose graphic gratuitous grave greedy grim grisly gross grossly grotesque grudging
    grudgingly grueling gruelling gruesome gruff gullible hapless hardline harmful harrowing harsh harshly
    hastily hasty hateful haunting hawkish heartbreaking heartless heartwarming heated hefty heinous heroic
    heroically hideous historic hollow homophobic hopeless horrendous horrible horrific horrifying hostile
    hotly huge humbled humbling humiliated humiliating hypocritical hysterical icy idiotic ignorant illegal
    illegally illegitimate illicit illusory imminent immoral impassioned imperious impotent impoverished
    inaccurate inadequate inappropriate incendiary incoherent incompetent incriminating indecent
    indefensible indignant indiscriminate inept inexcusable inexplicable infamous inferior inflammatory
    influential infuriated inhuman inhumane innocent insane insensitive insidious insolent
    inspiring insulting insurgent intense intolerable intolerant intransigent intrusive invasive
    irate ironic ironically irrational irresponsible jaded jarring jealous jingoistic jubilant juvenile
    lackluster lacklustre lame landmark lavish lavishly lawless lax lethal lies lofty lonely looming loud
    loudly lucrative ludicrous lukewarm lurid mad malevolent malicious maliciously marginal massive
    massively meager meagre meddling medieval mere merely messy miserable misguided misinformed misleading
    mistaken monstrous monumental mounting mysterious naive naked nasty naughty needless needlessly
    nefarious negligent nervous nonsensical notorious notoriously nuanced oblivious obnoxious obscene
    obscure obsessed obsessive obsolete odd oddly offensive ominous ominously oppressive orchestrated
    ostentatious outdated outlandish outraged outrageous outright outspoken overblown overdue overheated
    overly overreaching overwhelmed overwrought overzealous painful painfully paltry paranoid pathetic
    patriotic peaceful peacefully perilous perilously pernicious perverse petty petulant phoney phony
    piercing pitiful plagued poignant pointed pointedly poisonous polarizing pompous popular populist potent
    powerful powerless prejudiced preposterous prestigious pricey pristine privileged problematic prominent
    propagandistic proud proudly provocative punishing punitive puzzling questionable rabid racist radical
    radically raging rambling rampant rancorous rash raucous ravaged raw reactionary rebellious reckless
    recklessly regrettable relentless relentlessly reluctant reluctantly remarkable remarkably reprehensible
    repressive repugnant repulsive resentful resounding respected restive restless reviled revolting
    ridiculous rigged rigid riotous risky rocky rogue rotten rough rowdy rude ruinous ruthless ruthlessly
    sacred sad sadly sarcastic savage savvy scandalous scant scared scathing sceptical scornful secret
    secretive secretly seismic sensational sensationalist senseless serious severe shabby shady shaken shaky
    shallow sham shameful shameless sharply shattered shattering shocked shocking shockingly shoddy showy
    shrewd shrill sick sickening sinister skeptical sketchy slanderous sleazy slick sloppy sluggish sly smug
    snide soaring sobering sordid sour spectacular spineless spiteful splashy squalid staggering stale stark
    startling staunch staunchly stealthy steep sterling stern sternly stiff stinging stormy straightforward
    strained strident stringent struggling stubborn stubbornly stunned stunning stupid subtle subversive
    sudden suicidal sullen superb superficial surprising surreal suspect suspicious sweeping swiftly
    swollen tainted tattered tearful tearfully tense tepid terrible terrific terrified terrifying terse
    tersely thorny thoughtless threadbare threatening thuggish toothless totalitarian tough toxic tragic
    tragically traitorous treacherous treasonous tremendous troubled troubling tumultuous turbulent twisted
    tyrannical ugly ulterior unabashed unacceptable unapologetic unaware uncaring unconscionable
    unconstitutional undemocratic underhanded undue uneasy unethical unfair unfairly unfit unflattering
    unforgivable unfounded ungrateful unhinged unholy unjust unjustified unlawful unlikely unpopular
    unprecedented unprepared unprovoked unqualified unreasonable unrelenting unrepentant unruly unsafe
    unsavory unsavoury unscrupulous unsettling unspeakable unsubstantiated unsuccessful unsung untenable
    unthinkable untrue untruthful unusual unwarranted unwelcome unwieldy unwilling unwinnable unworthy
    unyielding urgent useless vague vain valiant vehement vehemently veiled venerable vengeful venomous
    verbose vibrant vicious viciously victorious vigorous vigorously vile vindictive violent violently
    virulent visceral vitriolic vocal vociferous volatile vulgar vulnerable warlike warmongering warped wary
    wasteful weak weakened wealthy weaponize weaponized weary whopping wicked widespread wild wildly wimpy
    worrisome worrying worthless wounded wretched wrong wrongful wrongly xenophobic zany zealous
    """
}
