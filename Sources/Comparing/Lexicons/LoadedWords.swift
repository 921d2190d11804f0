/// Words that judge what they name; written for this project. One of them is a finding only where the other
/// report words the same thing without it.
enum LoadedWords {
  static let all = """
    abuse aggression aggressive aggressor alarming ambush angry apocalyptic appalling arrogant assault atrocity
    attack audacious backlash ballistic barbaric belligerent betray betrayal bizarre blatant bloodbath bloody blunder
    bold bombastic bombshell brazen brutal bullying bungled carnage catastrophe catastrophic chaos chaotic cheap
    clash coerce coercion coercive collapse combative condemn confrontation confrontational controversial corrupt
    coup coward cowardly crackdown cram crisis critical cronyism crush cruel crumbling cynical damning dangerous
    deadly debacle deceit decisive defeat defiance defiant demonize demonizing deplorable desperate destabilizing
    destroy devastating devastation dictator dictatorship dire disastrous disaster disgrace disgraceful dishonest
    dismal disturbing divisive dodge draconian dramatic drastic dubious elite embarrassing embarrassment evil
    exaggerate excessive exploit explosive extraordinary extreme extremist failed failing failure fanatic farce fear
    feckless feud fiasco fierce fiery firestorm flawed flee fraud fraudulent frenzied frenzy furious fury gaffe
    gamble ghastly gimmick gloomy greed grim gross grotesque gruesome harass hardline hardliner harsh hateful heinous
    heroic hero historic horrific horrifying hostile humiliating hypocrisy hypocritical hysteria illegal illegitimate
    immoral imperialist incendiary incompetent incompetence infamous infighting inflammatory inhumane insane
    insidious insult intimidate intimidation invade invasion irate ironic irresponsible jihadist junta killer
    landmark landslide lavish lawless lie lies loom looming ludicrous malicious maliciously manipulate massacre
    massive meddle meddling menace militant mob mockery monster monstrous murder murderous nasty neglect notorious
    nightmare oligarch ominous onslaught oppress oppression oppressive oust outcry outrage outraged outrageous
    outspoken overreach panic partisan pathetic plot plunge poison powerful propaganda provocation provocative
    provoke puppet purge racist radical raging rampage rash reckless regime relentless repressive ridicule
    ridiculous rig rigged riot ruthless sabotage savage scandal scathing scheme scramble shady shaky sham shameful
    sharp shocking shoddy sinister slam slaughter smear smug soar staggering staunch steep storm struggling stunning
    stunt surge suspicious swift swipe tarnish terror terrorist terrorize thug thugs torture toxic tragedy tragic
    traitor treason troubling tumultuous turmoil tyranny tyrant ugly ultimatum unacceptable unjust unlawful
    unprecedented unprovoked unwinnable uproar upstart usurp vicious victory vile vilify villain violent vitriol
    vow war warmonger weak weaken weaponize witch wreck zealot
    """
}
