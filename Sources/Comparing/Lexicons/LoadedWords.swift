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
    accuse agitate airbrush alarm alienate anger annihilate antagonize appal appall appease applaud assail
    backpedal backtrack badger balk bamboozle bash bedevil belittle berate besiege bicker blame blast bombard
    botch brandish bristle browbeat brutalize bulldoze bully bungle cajole capitulate carp castigate censure
    chastise cheat chide clash cling clobber coax coddle coerce collude concoct condemn confront conspire
    contort cower cozy cripple criticise criticize crumble crusade crush dangle dazzle deceive decimate decry
    deface defame defraud defy delude demean demonize demur denigrate denounce deplore deride desecrate
    destabilize devastate devolve disparage disrespect distort dither dodge drub duck dupe dwarf embarrass
    embellish embitter embolden embrace embroil endanger enflame enrage eviscerate exacerbate exaggerate exalt
    exasperate excoriate extol extort fabricate fake falsify falter fizzle flaunt flay flinch flirt flop
    flounce flounder foment fudge galvanize gloat glorify gloss gnaw goad gobble grab grandstand grapple gripe
    grouse grovel grumble guffaw gut hail harangue harass heckle hector hobble hoodwink horrify hound
    humiliate hurl hype ignite imperil implode impoverish incite inflame inflict infuriate insult intimidate
    irk irritate jab jeer jeopardize jettison jostle knock lambast lambaste lament lampoon laud liberate
    lionize lob loom loot lurch lurk lynch maim malign mangle manhandle manipulate massacre maul meander
    meddle menace mire mislead misrepresent mistreat misuse mock molest mollify muddle muddy muscle muzzle nag
    needle nitpick nix obfuscate obliterate offend oppress oust outrage overreach overrun overstate pacify
    pander panic parrot patronize peddle persecute pillory placate plague plummet plunder ply polarize posture
    pounce praise preach prod provoke pummel purge quash quell quibble rail rankle ransack rattle ravage raze
    reap reassure rebuff rebuke redeem reel reignite rejoice renege reprimand reproach revere ridicule rig
    rile rip roast roil ruin sabotage saddle safeguard sap savage scandalize scare scheme scoff scold scorch
    scramble scrap scrounge scurry scuttle seethe shame shatter shirk shock shove shred shroud shun sideline
    sidestep simmer skewer skirt skulk slam slander slap slash slaughter sling slog slump slur smash smear
    smolder smother smoulder snap snarl snatch sneak sneer snicker snipe snub soar soothe sour spar spark spew
    splurge spook spurn sputter squabble squander squelch squirm stall stifle stoke stomp stonewall strut
    stumble stump stun stymie subjugate succumb suffocate sulk sully swagger swarm swat swindle swipe swoop
    tarnish taunt terrorize thrash threaten throttle thwart tiptoe toady topple torment torpedo torture tout
    trample triumph trounce trumpet tumble twist undercut undermine unleash unnerve unravel unsettle upbraid
    upend uplift uproot usurp vaunt veer vex victimize vilify vindicate waffle wallop wallow wane wangle waver
    weasel wheedle whine whitewash whittle wield wilt woo wrangle wreck wrestle wriggle yank zing
    """

  /// People and groups; acts and words; harm; struggle; wrongs; feelings; things held in high regard.
  private static let nouns = """
    acclaim accolade aggressor ambush anger anguish animosity anxiety apathy arrogance atrocity autocrat
    backlash barb barrage battle betrayal bias bigot bigotry bigwig bitterness blast blitz bloat bloodbath
    bloodshed blow blowhard blunder bluster boast bombast bombshell bonanza boondoggle bravery brawl brawler
    breakthrough broadside brutality buffoon bully bungle burden cabal carnage catastrophe chaos charade
    cheating chorus clamor clamour clash clique coercion collusion comeuppance complicity confrontation
    contempt courage coverup cowardice crackdown crackpot crank crony cronyism crook crosshair cruelty crusade
    crusader cudgel culprit cynicism darling deathtrap debacle deceit deception decimation defiance deluge
    demagogue demise denunciation desecration despair desperation despot devastation devotion diatribe
    dictator disarray discontent disdain disgrace disgust dishonesty dismay distrust dogfight downfall dread
    drumbeat dustup elite embarrassment encroachment envy escalation excellence exodus extremist fabrication
    failure fallout falsehood fanatic farce fearmonger feud fiasco firebrand firestorm flack flap flop
    flurry fracas frenzy fringe frustration furor furore fury gaffe gambit gamble gangster generosity genius
    genocide gimmick giveaway goon grandstanding greatness greed gridlock grievance groundswell grudge guffaw
    hand-wringing handout hardliner hardship hatred havoc hawk heavyweight henchman heretic hero heroism hoax
    hoodlum horde horror hostility hothead hubris humiliation hypocrisy hypocrite hysteria ideologue idiot
    ignorance impatience imperialist implosion incompetence incursion indifference indignation inferno infidel
    infighting injustice innuendo insinuation insult insurgent insurrection intimidation intolerance intrigue
    invader invasion invective ire jab jackpot jihadist juggernaut junta kickback kingpin landslide
    laughingstock liar litany loner loophole loser loudmouth loyalist loyalty lunacy maelstrom malice mantra
    massacre mastermind masterpiece maverick mayhem meddling meltdown menace mercenary mess milestone militant
    minefield miracle misery mishap mistake mistrust misuse mob mockery monster morass mouthpiece muck
    mudslinging mutiny naivety neglect negligence nightmare nonsense nosedive novice oligarch onslaught
    opportunist oppression optimism ordeal outburst outcry outrage outspokenness overkill overreach overthrow
    pandering panic paranoia pariah partisan passion patriot patsy pawn payback peril persecution pessimism
    pitfall plague plight ploy plunder pork posturing powerhouse predator pretext pride profiteer propaganda
    propagandist provocateur provocation puppet purity pushback quagmire quarrel rabble racism racist radical
    radicalism rage rampage rancor rancour rant rebel rebellion rebuff rebuke recklessness reckoning regime
    renegade repression reprisal resentment retribution revenge revolt rhetoric ridicule rift ringleader riot
    rioter rogue rout ruckus ruin rumbling rumor rumour ruse sabotage saboteur salvation salvo sanctity savage
    scandal scapegoat scare scepticism scheme scorn scourge screed scuffle secrecy separatist shakeup sham
    shambles shame shellacking shenanigans showdown sideshow skepticism skirmish slander slap slaughter slump
    slur slush smear smirk smokescreen snag snicker sniping snub soapbox spat spectacle specter spectre spin
    spite splurge spree squabble squall squeeze stain stalemate stalwart stampede standoff stature stooge
    stranglehold strife strongman stunt subterfuge superstar suppression swarm swipe sycophant takedown
    tantrum taunt taunting tempest tension terrorist theatrics threat thug tightrope tinderbox tirade torment
    torrent torture tragedy trailblazer traitor treachery treason triumph troublemaker tsunami tumult
    turbulence turmoil turncoat tussle tycoon tyranny tyrant ultimatum underdog unease unrest upheaval
    uprising uproar upstart usurpation valor valour vandal vendetta vengeance venom vigilante villain virtue
    visionary vitriol warlord warmonger whirlwind windbag windfall wisdom witch woe worry wrangling wrath
    zealot zealotry zinger
    """

  /// Adjectives, adverbs and participles.
  private static let others = """
    abhorrent abject abrasive abrupt absurd abusive abysmal acerbic acrimonious adamant aggressive ailing
    alarming alarmist amateurish anaemic anemic angrily angry antics anxious apocalyptic appalling archaic
    arrogant ashamed astonishing astonishingly atrocious attacked attacking audacious authoritarian autocratic
    awful awkward baffling ballistic barbaric baseless beleaguered bellicose belligerent besieged biased
    bigoted bitter bitterly bizarre blatant blatantly bleak blistering bloated bloody blundering bogus
    bombastic botched brash brazen brazenly bruising brutal brutally bullish bungled callous careless
    cataclysmic catastrophic caustic chaotic charismatic cheap chilling clandestine clownish clueless clumsy
    combative combustible complacent complicit confrontational congenial conniving conspicuous conspicuously
    conspiratorial contemptible contemptuous contentious controversial controversially convoluted corrupt
    costly cosy courageous cowardly cozy cranky crass craven crazed crazy creepy crippling crooked cruel
    cruelly crumbling cunning curious curiously cynical cynically damaging damning dangerous dangerously
    deceitful deceptive defiant defiantly defunct delusional demeaning demonizing demoralized deplorable
    depraved deranged derogatory desperate desperately despicable despondent despotic destructive devastating
    devious diabolical dictatorial dire dirty disappointing disastrous discredited disgraced disgraceful
    disgruntled disgusting dishonest dishonorable dismal dismissive disorderly disproportionate disrespectful
    disruptive distasteful distorted distraught disturbing divisive dogmatic doomed draconian dramatic
    dramatically drastic drastically dreadful dubious dysfunctional egregious elitist embarrassing embattled
    embittered enraged erratic erroneous erroneously evasive evil exaggerated excessive exorbitant exploited
    exploiting extraordinary extravagant extreme extremely facetious facetiously false falsely faltering
    famously fanatical fateful faulty fawning fearful fearless fears feckless feeble feisty ferocious fervent
    feverish fierce fiercely fiery flagging flagrant flamboyant flashy flawed flimsy flippant folksy foolish
    forceful forcefully forcible forcibly foul fractious fragile frail frantic frantically fraudulent freakish
    frenzied frightened frightening frivolous frosty frustrated fuming furious furiously futile ghastly
    ghoulish glaring glib gloomy glorious glowing gory graceful grandiose grandly graphic gratuitous greedy
    grim grisly grossly grotesque grudging grudgingly grueling gruelling gruesome gruff gullible hapless
    hardline harmful harrowing harsh harshly hastily hasty hateful haunting hawkish heartbreaking heartless
    heartwarming heated heavy-handed hefty heinous heroic heroically hideous historic hollow homophobic
    hopeless horrendous horrible horrific horrifying hostile hotly huge humbled humbling humiliated
    humiliating hurting hurts hypocritical hysterical idiotic ignorant ill-advised ill-fated illegitimate
    illusory immoral impassioned imperious impotent inaccurate inadequate inappropriate incendiary incessant
    incessantly incoherent incompetent incredulous incredulously incriminating indefensible indignant
    indignantly indiscriminate indomitable inept inexcusable inexplicable infamous inferior inflammatory
    inflated influential infuriated inhuman inhumane insane insensitive insidious insolent inspiring insular
    insulting insurgent intense internecine intolerable intolerant intransigent intrusive invasive irate
    ironic ironically irrational irresponsible jaded jarring jealous jingoistic jubilant juvenile lackluster
    lacklustre lame landmark lavish lavishly lawless lax lectured lecturing lie lies lofty lonely looming
    lopsided loud loudly lucrative ludicrous lukewarm lurid lying mad malevolent malicious maliciously
    marginal massive massively meager meagre meddling medieval messy miserable misguided
    misinformed misleading mistaken monstrous monumental mounting muddled murky mysterious naive nasty naughty
    needless needlessly needling nefarious nervous nonchalant nonchalantly nonsensical notorious notoriously
    nuanced oblivious obnoxious obscene obscure obsessed obsessive obsolete oddly offensive ominous ominously
    oppressive orchestrated ostentatious outdated outlandish outraged outrageous outright outspoken overblown
    overdue overheated overly overreaching overwhelmed overwrought overzealous pained painful painfully paltry
    paranoid pathetic patriotic peaceful peacefully perilous perilously pernicious perverse petty petulant
    phoney phony piercing pitiful plagued plucky poignant pointedly poisonous polarizing pompous
    populist potent powerful powerless prejudiced preposterous prestigious pricey prickly pristine privileged
    problematic propagandistic proud proudly provocative provocatively punished punishing puny puzzling
    questionable quirky rabid racist radical radically raging rambling rambunctious rampant rancorous rash
    raucous raunchy ravaged reactionary rebellious reckless recklessly regrettable relentless relentlessly
    religiously reluctant reluctantly remarkable remarkably reprehensible repressive repugnant repulsive
    resentful resounding respected restive restless reviled revolting ridiculous rigged rigid riotous risky
    rocky rogue rotten rough roughshod rowdy rude ruinous ruthless ruthlessly sacred sad sadly sanctimonious
    sarcastic savage savvy scandalous scant scared scathing sceptical scornful scrappy secretive secretly
    sensational sensationalist senseless shabby shady shaken shaky shallow sham shameful shameless sharply
    shattered shattering sheepish sheepishly shocked shocking shockingly shoddy showy shrewd shrill sickening
    silenced silencing sinister skeptical sketchy slanderous sleazy slick sloppy sluggish sly smarmy smug
    snarky sneering snide soaring sobering sordid sour spectacular spineless spiteful splashy splintered
    squalid staggering stale stark startling staunch staunchly stealthy steely steep stern sternly stiff
    stiffly stinging stormy straightforward strained strangely strident stridently strikingly stringent
    struggling stubborn stubbornly stubbornness stunned stunning stupid subtle subversive sulky sullen superb
    superficial surly surprising surreal sweeping swiftly tainted tattered tawdry tearful tearfully telltale
    tense tepid terrible terrific terrified terrifying terse tersely testy thorny thoughtless threadbare
    threatening thuggish toothless tortured totalitarian touchy tough tragic tragically traitorous treacherous
    treasonous tremendous troubled troubling trumped tumultuous turbulent twisted tyrannical ugly ulterior
    unabashed unacceptable unapologetic unbridled uncaring unceremonious unceremoniously uncomfortable
    uncomfortably unconscionable undemocratic underhanded underwhelming undue uneasy unethical unfair unfairly
    unfazed unfit unflattering unflinching unforgivable unfounded ungrateful unhinged unholy unilateral
    unilaterally unjust unjustified unmoved unpopular unprecedented unprepared unprovoked unqualified
    unreasonable unreceptive unrelenting unreliable unrepentant unrepresentative unruly unsafe unsavory
    unsavoury unscathed unscrupulous unseemly unsettling unspeakable unsubstantiated unsung untenable
    unthinkable untrue untruthful unwarranted unwelcome unwieldy unwilling unwinnable unworthy unyielding
    useless vague vain valiant vaunted vehement vehemently veiled venerable vengeful venomous verbose vibrant
    vicious viciously victorious vigorous vigorously vile vindictive virulent visceral vitriolic vocal
    vociferous volatile vulgar wacky waged waging warlike warmongering warped wary wasteful weak weakened
    weaponize weaponized weary whopping wicked wild wildly wimpy wobbly woeful woefully worrisome
    worrying worthless wretched wrong wrongly xenophobic zany zealous
    """
}
