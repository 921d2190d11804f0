/// The lines of `Aliases`. A form that begins with `@` is a capital or a seat of power: it stands for the
/// government except behind "in", "at", "to", "from", "near" and the like.
enum AliasList {
  static let all = countries + "\n" + bodies

  static let countries = """
    united states | usa | america | american | americans | united states of america | u.s.a | @washington
    china | prc | people's republic of china | chinese | @beijing | @zhongnanhai
    north korea | dprk | democratic people's republic of korea | north korean | north koreans | @pyongyang
    south korea | rok | republic of korea | south korean | south koreans | @seoul
    japan | japanese | @tokyo
    russia | russian federation | russian | russians | @moscow | @kremlin
    ukraine | ukrainian | ukrainians | @kyiv | @kiev
    united kingdom | uk | britain | great britain | british | @london | @downing street | @whitehall
    france | french | @paris | @élysée
    germany | german | germans | @berlin
    italy | italian | italians | @rome
    spain | spanish | spaniards | @madrid
    portugal | portuguese | @lisbon
    poland | polish | poles | @warsaw
    hungary | hungarian | hungarians | @budapest
    netherlands | holland | dutch
    belgium | belgian | belgians
    sweden | swedish | swedes | @stockholm
    norway | norwegian | norwegians | @oslo
    denmark | danish | danes | @copenhagen
    finland | finnish | finns | @helsinki
    greece | greek | greeks | @athens
    turkey | türkiye | turkish | turks | @ankara
    israel | israeli | israelis | @jerusalem | @tel aviv
    palestine | palestinian | palestinians | palestinian authority | @ramallah
    iran | iranian | iranians | islamic republic | @tehran
    iraq | iraqi | iraqis | @baghdad
    syria | syrian | syrians | @damascus
    lebanon | lebanese | @beirut
    saudi arabia | saudi | saudis | @riyadh
    egypt | egyptian | egyptians | @cairo
    libya | libyan | libyans | @tripoli
    afghanistan | afghan | afghans | @kabul
    pakistan | pakistani | pakistanis | @islamabad
    india | indian | indians | @new delhi | @delhi
    bangladesh | bangladeshi | bangladeshis | @dhaka
    sri lanka | sri lankan | @colombo
    myanmar | burma | burmese | @naypyidaw
    thailand | thai | thais | @bangkok
    vietnam | vietnamese | @hanoi
    philippines | philippine | filipino | filipinos | @manila
    indonesia | indonesian | indonesians | @jakarta
    malaysia | malaysian | malaysians | @kuala lumpur
    singapore | singaporean
    taiwan | taiwanese | @taipei
    australia | australian | australians | @canberra
    new zealand | new zealander | new zealanders | @wellington
    canada | canadian | canadians | @ottawa
    mexico | mexican | mexicans | @mexico city
    brazil | brazilian | brazilians | @brasília | @brasilia
    argentina | argentine | argentines | argentinian | @buenos aires
    chile | chilean | chileans | @santiago
    colombia | colombian | colombians | @bogotá | @bogota
    venezuela | venezuelan | venezuelans | @caracas
    cuba | cuban | cubans | @havana
    kenya | kenyan | kenyans | @nairobi
    nigeria | nigerian | nigerians | @abuja
    south africa | south african | south africans | @pretoria
    ethiopia | ethiopian | ethiopians | @addis ababa
    sudan | sudanese | @khartoum
    somalia | somali | somalis | @mogadishu
    austria | austrian | austrians | @vienna
    switzerland | swiss | @bern
    ireland | irish | @dublin
    romania | romanian | romanians | @bucharest
    serbia | serbian | serbs | @belgrade
    belarus | belarusian | belarusians | @minsk
    georgia | georgian | georgians | @tbilisi
    """

  private static let bodies = """
    european union | eu | @brussels
    united nations | un | u.n
    nato | north atlantic treaty organization | north atlantic treaty organisation | @atlantic alliance
    republican party | gop | republican | republicans
    democratic party | democrats | democratic
    republican national committee | rnc
    democratic national committee | dnc
    federal bureau of investigation | fbi
    central intelligence agency | cia
    national security agency | nsa
    state department | department of state | @foggy bottom
    defense department | department of defense | defence department | @pentagon
    justice department | department of justice | doj
    house of representatives | house
    supreme court | high court
    white house | oval office
    international monetary fund | imf
    affordable care act | obamacare | health care law | healthcare law
    world trade organization | wto
    international atomic energy agency | iaea
    """
}
