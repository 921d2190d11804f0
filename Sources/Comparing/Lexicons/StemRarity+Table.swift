// Learned by .learn/stem-rarity.py; do not edit.
// Source: document counts over 990 US news articles (PolNeAR 2018, train; BASIL 2019).

extension StemRarity {
  /// Quarters of the natural logarithm of (articles / articles with the stem), and the stems of that rarity.
  static let table: [(quarters: Int, stems: String)] = [
    (
      0,
      """
      a and as for in is it of on that the to with
      """
    ),
    (
      1,
      """
      about an are at be but by from has have he his not said this was who
      """
    ),
    (
      2,
      """
      after all also been campaign candid do had if like more one or other out over peopl presid
      presidenti say state support than their there they time up we were what when which will would
      year
      """
    ),
    (
      3,
      """
      against becaus call can come could elect even first former get go her him includ into just last
      made make mani most nation no now onli our parti polit she so some take them those two week
      while you
      """
    ),
    (
      4,
      """
      ani ask back befor both countri day did don't dure how issu know look month much need point
      primari public recent report right run s should show think told use veri vote voter want way
      well where win work
      """
    ),
    (
      5,
      """
      accord add among anoth appear attack becom believ between chang clear continu critic down face
      far follow general govern group help interview lead leader long major may member million my next
      nomin nomine off offic offici own part percent person plan polici poll put question race same
      secretari see sinc statement still talk then these thing three through tri turn under whether
      """
    ),
    (
      6,
      """
      again around base big bill care case close comment conserv debat decis differ director doe
      doesn't effort end everi expect fact famili feder fight focus forc four full give good happen
      here hope i'm import increas job larg later law left littl live lot me media might money move
      name near never night note number open organiz past place posit problem rais record releas
      remain repres respons secur seem sever someth speak start such suggest tell though too top us
      whi world
      """
    ),
    (
      7,
      """
      act action address administr ago aid allow alreadi announc argu away behind best better bring
      build busi came center certain challeng chief claim concern consid contest convent creat current
      deal despit didn't direct done earli earlier econom email endors enough event ever execut favor
      feel few final find foreign found friend front given got governor great hand hard head high
      himself hold home hour howev immigr interest keep kind least leav less let line manag matter
      mean meet messag offer onc particular pay play possibl power press privat provid push ralli real
      realli reason receiv remark respond result second seen serv set side sign social speech stand
      stop strong system term today took view we'r went without won word wrote yet your
      """
    ),
    (
      8,
      """
      abl account accus across actual advis agre ahead almost along alway answer anti anyon anyth
      attempt attent author began begin can't caucus caus chairman charg citi communiti compani confer
      congression control court crowd cut decad decid defend deleg describ discuss each economi effect
      either enter establish fail fall five free fund futur grow health hear held histori host idea
      inform instead investig involv known late led legal liber life lost man middl moment morn must
      noth often old opportun oppos order outsid pass politician potenti previous process program
      promis propos protect quick rather reach refer relat repeat respect return rise rival role rule
      runner school seek servic share short signific spend step stori success sure surpris taken tax
      they'r third thought togeth toward tweet understand until vice victori war watch whose within
      women wrong
      """
    ),
    (
      9,
      """
      accept acknowledg activ addit alli although am appeal approach bad ban battl becam benefit
      beyond billion billionair black board break candidaci chanc children choic cite citizen civil
      class colleg commit compar conduct controversi cost cours declar declin defeat deliv detail
      determin develop dollar drop eight els especi everyon evid experi explain express fear field
      figur financi firm forward further gain gave generat ground guy half higher hit i'v immedi
      independ initi isn't join key kill latest leadership legisl level list local lose love low mark
      measur men mention militari mind movement oper oppon opposit pick pledg popular presumpt
      progress project rate read refus request requir risk senior sent serious shot similar singl six
      small someon specif spent spoke spokesman staff stage stay strategi struggl super target team
      televis terror themselv threat tie total trade trail union video voic warn wide won't worker
      you'r young
      """
    ),
    (
      10,
      """
      access activist ad advantag advoc age agenc agenda aggress aim air alleg amount approv area
      argument arm attend attorney audienc averag avoid ballot bank beat bid biggest block border
      cannot carri cast celebr choos co command common communic complet connect contrast contribut
      convers count cover crisi danger death defens demand deni difficult district divid divis
      document domin donor dozen draw earn elector engag entir everyth exact exampl exist expand fair
      father fellow file fire game global hall handl hasn't husband identifi illeg imag impact improv
      incom indic individu industri influenc insid insist internat invest itself judg lack lawmak
      lawyer learn letter limit longer loss lower m margin market mass met minor minut moder natur
      network opinion page paid path percentag perform perhap polic popul practic predict prepar
      present prevent prioriti pro probabl protest prove realiti reflect reform regist reject
      relationship rest reveal rhetor room saw schedul seat self send sens seri seven shift shoot
      simpli sit soon sought sourc special standard star subject summer survey terrorist test thousand
      tough track tradit troubl trust ultim unlik urg valu violenc visit wage wait wasn't we'v whole
      whom wife woman worri write
      """
    ),
    (
      11,
      """
      abil abov absolut admit affect afford agreement appar aren't articl assault assist attract bit
      blame book born brief broad brought budget built businessman buy capit career central check
      coalit compet competit conclud confid confirm conflict constitut contend corpor correct credit
      crimin cultur date daughter deep demonstr die digit dismiss donat door doubl doubt drive e
      editor educ embrac emerg employe encourag enforc ensur equal estat eventu everybodi except
      exchang expert extrem eye financ finish floor form freedom frustrat fundrais gather goal goe
      gone growth gun heard heart herself huge hundr hurt ignor instanc intellig intend languag
      largest launch lawsuit lie link listen longtim main mayb mayor mistak negoti non none onlin
      overal overwhelm particip period phone poor prais pressur pretti price principl professor profil
      promin promot prompt publish pull pursu quarter quit radic radio rank re readi recal recogn
      regard region regular rememb remind research retir review roll rough safe save secret select
      separ server shown situat solut somebodi sometim son sort sound stake status strategist strength
      student studi style thank threaten throughout tone town train treat true usual veteran violat
      vow walk weapon weekend welcom winner wouldn't
      """
    ),
    (
      12,
      """
      abort achiev adopt advanc affair afternoon agent alon altern analyst anger angri annual apolog
      appoint arriv assert avail background balanc bar basic bear bigger brother camp captur chair
      champion cheer child climat closer collect com combat condit confront congressman consequ
      consist consult convinc core couldn't coupl coverag crime cross cycl damag data dead debt deepli
      defin degre democraci deport design drew due easi echo employ energi era estim evening extend
      failur faith fals familiar fast favorit featur felt fill fit founder fuel fulli fundament gap
      gay grant greater hate heat highest highlight hire histor human id ideolog incid insult intens
      intent introduc kept kid knew labor land larger lay lean maintain materi meant miss mogul mother
      multipl necessari negat neither newspap nine nobodi nor nuclear obvious origin p parent partner
      peac photo pictur piec pivot platform plus pose prefer prime produc product prospect ran rang
      recommend reduc refuge regul reli religi religion replac repli resid resign resourc restrict
      rich root round scandal season sell session site split spokeswoman spot stanc stood strike
      succeed suppos surg swing t tabl tactic th ticket travel truth twice undermin unusu updat upon
      vast victim vulner wake wave weak websit whatev wing wonder wors written
      """
    ),
    (
      13,
      """
      abroad abus accomplish advertis advic affili ambassador amid analysi anonym anybodi appli assess
      assum assur awar backer bare basi begun behalf behavior below blast blue bodi boost bottom
      broadcast cabl camera card cash caught centuri chamber charact classifi colleagu combin comfort
      complain complic compromis condemn consider constant contain content coordin counsel counter
      credibl crucial definit denounc depend deputi deserv destroy diplomat disappoint disput divers
      domest drawn drug easili edg elit enjoy enthusiast error essenti exit expens extens factor
      famous fan fell femal fewer fifth fine fix folk formal forth fought gotten grand greatest guard
      happi harder harm haven't he'd he'll headlin heavi heavili honest honor i'd i'll ident ill
      imagin impos imposs impress inequ inspir insur internal invit joint joke journalist judgment
      jump knowledg ladi liar liberti light lock loud mail mainstream marriag massiv match mate
      minimum minist mission mix mock modern momentum narrow necessarili neighbor notic notion numer
      observ obtain occur odd offens older option otherwis outcom outrag oversea owner pack panel
      paper partisan persuad pleas pollster populist portray presenc proceed profession profit
      prosecutor proud qualifi qualiti quiet quot racial racist rare reaction realiz recess remov
      reput reserv resist revenu revers revolut road safeti sale scale scene score scrutini search
      seiz settl sex shape sharp shock shouldn't signal simpl size skeptic skill slam slight smaller
      socialist societi solid spoken sponsor spread spring squar staffer strateg stretch stronger
      stump sudden suit superdeleg surround surviv task technolog ten tend territori they'v throw titl
      topic touch trip truli turnout type typic unclear underscor undocu unifi unless various version
      via violent virtual volunt water we'll wealthi wear wish worst worth you'v younger zero
      """
    ),
    (
      14,
      """
      actor adult advocaci alien anxieti apart appreci appropri arrang asid asset award belief
      bipartisan birth blow bomb boo brand bridg broader broke catch channel chosen church circl
      circumst citizenship clash clinch code collaps color column commerci compel comprehens conclus
      constitu construct consum contact contributor cooper corner crack custom de deficit deliber
      demograph desper disagre disclos discrimin display distanc doctor draft dramat driven eager
      economist element elev elimin elsewher embarrass emot emphas enemi enorm enthusiasm environ
      environment excit exclus experienc expos fallen fee fierc flag fli flip food fraud frequent
      giant grab graduat grass grew grown guarante guess headquart hell hostil hot hotel inevit
      influenti infrastructur investor knock label laid laugh legaci lesson lift lobbi locat loom
      magazin manufactur marri memori mere mid mile model moral motiv murder myself narrat nationwid
      newli nice normal notabl object oil ongo onto outlet pain paint partnership passion per perfect
      pois poverti prison prohibit proper prosecut provis purchas purpos rapid react red regardless
      renew reson revel rush scienc screen sector sensit sentenc sentiment shake shut signatur slow
      smart somewhat specul station stick stock straight strengthen struck subsequ substanti suffer
      surrog suspect suspend sustain sweep tap teach temporari terribl theme theori tight tonight tool
      tour transform tremend trend troop unemploy unfair uniti upcom v vet vision wast weigh
      widespread wild wit xenophob
      """
    ),
    (
      15,
      """
      abandon accompani admir affirm alarm align amaz anticip anymor applaud applaus arrest aspect
      assign attende attitud attribut awkward barrier bash battleground bearer bet bias birther bitter
      boast bold bound briefli broken broker burn calendar capabl chain chant chose circul cold collar
      complaint complex comput conced confus consensus contenti contract contradict convict correspond
      corrupt crash crazi cri critiqu crush dark dedic delay deploy desir devast devot dictat dinner
      discov disrupt distinct distract distribut dog dream driver drove duti dynam easier edit editori
      elder elig enact engin entitl episod erupt ethic ethnic evangel examin expans explan exploit
      extent extremist feet film fiscal flood flow foot fortun forum fourth frame fresh fun function
      gas gender genuin guest guid guilti hack hadn't harsh hedg hospit impli incit incred incumb
      indict inquiri invok justifi kick leak legitim liter loan lobbyist mandat map massacr matchup
      math medic memo mine mobil modest monitor mount movi net neurosurgeon neutral nonetheless
      o'malley oblig occas okay overhaul overse pace packag pair percept perman personnel perspect
      phrase pitch plane plant player plenti polar prayer pre preced prevail prior probe procedur
      proof properti punish racism rail realist recruit regret reiter relev reliabl relief reluct
      repeal resolut resolv retail reward rip rose rout sat satisfi scare scrambl serial sexual shop
      shout sister slip smile sold soldier solv sorri space spirit spotlight stark steer store stress
      strongest structur stuck stuff stun su sum surfac teacher tear technic telephon tension tenur
      testifi testimoni thus toler tout tragedi trial trillion unabl undecid uniqu universal unpopular
      upset varieti vehicl warm wealth whoever wind withdraw wound writer you'll zone
      """
    ),
    (
      16,
      """
      acceler accur afterward airport allegi allianc alongsid alter amnesti anim anywher applic arena
      array art articul aspir assail assembl babi bargain besid betray blood blunt boss bought boy
      breakfast bruis bulli burden calcul cancel cap capac caution centrist chairwoman chao character
      clarifi classic clean clip closest comeback comparison concess congratul consolid convert
      creation credenti deadlin decri delet descript destruct difficulti diminish disagr disappear
      disast disclosur discours dislik disproportion downtown drag dress emergenc enabl encount
      entertain escal eve everywher exceed excess exercis extra extraordinari facil factori fade fame
      fate fault feed fighter firearm flat flaw formid garner gift golf hail hatr hike hint horribl
      household ideal implement implic inclin insurg integr interact interpret interrupt iron item
      legislatur lengthi lesbian leverag lifetim loser machin maker male mental method migrant milit
      minus mirror mislead misogynist mouth narrowli nativ neighborhood nightclub nonprofit occasion
      offend op opt optimist ought ourselv outlin outreach outright oversight overturn owe partial
      passag pattern paus payment peak perceiv persist photograph physic plain plead portion pray
      preserv presum primarili princip prize profound proport provoc punch quo rampant rapist reassur
      rebuild rebuk recept recognit reelect referenc regim registr rein relentless restaur restor
      retain reviv rig routin row rural sad sanction scientist script seal segment shame she'll shi
      shirt shore sick sizabl slate slogan stall statewid stem stir stream strict string substant
      suppli sway switch tackl tank taxpay teenag tempera temporarili therefor they'd they'll thrown
      tighten tomorrow tougher transcript transgend transit translat transpar treatment trigger
      tuition uncertainti understood unexpect unfold unfortun unknown unpreced user vacat valid ventur
      viewer vigor vital vocal weren't willing yell yield
      """
    ),
    (
      17,
      """
      abid abrupt academ adapt adequ adher adjust afraid agricultur airwav aliv ambit ambiti anchor
      anytim anyway assumpt aw await backlash bag band banker beaten beauti belong bigot bind bless
      bloc blog bolster bond boom borrow bother box boycott brace brain breach brush brutal buck
      cancer careless categori cautious ceil ceremoni chapter chase chip civilian client cloth coal
      columnist commission communist competitor compound concret confidenti conservat contrari cool
      copi counterpart crystal curb dad deem deeper defer defi departur depriv depth dig dip disabl
      disastr disavow diseas disgrac disqualifi disrespect distinguish distort disturb doom dump eas
      eat eighth electr embassi emphasi empir empow empti endur enterpris entiti entrepreneur equival
      evolv ex excel excus expir explicit explos fare farm fashion fatal fenc feud finger flight
      footag footbal forecast forget freeli frontrunn galvan generous glad globe gold gonna gradual
      grassroot greet gross halt hammer hang heritag hero hide highway hometown icon illustr inaccur
      inappropri incent inclus infam injur innoc inspector instal instant instinct instruct intellectu
      intensifi interfer jail jet juri lament lectur length liabil libertarian licens logic lowest
      loyal lunch magic manner master meantim membership merit mess minim mom mood mortgag mosqu music
      nasti nd nearbi nervous nod norm northern nurs obstacl occupi oldest optim overcom overlook
      pastor payer peer pend permit phase philosophi pic pile plaintiff planet plea plot pocket
      podcast pool pop pour pragmat precinct precis print propaganda propel propon proven pundit
      qualif rape rattl reader reckless reconsid recount recov recoveri reduct refrain resembl resort
      retire rid ridicul risen robust scenario section sharpli she'd shield ship shrink sidelin sight
      silenc silver sincer slot slowli soft sole somehow somewher sooner soul spark speed sport stabil
      stack statist steadi steal steep stereotyp stimulus strain stumbl stupid submit successor
      suspicion swept symbol tack talent talli tape tech tendenc theater thin threshold thwart tide
      tip tire toss traffic transfer transport truck tune turmoil ugli un unaccept unanim underdog
      underestim unfavor unfit unleash unveil upper urban utter valuabl venu versus viabl vie visa
      volatil wari weight whip worldwid wrap yesterday yourself youth
      """
    ),
    (
      18,
      """
      absurd accommod acquir addict admiss adversari advisori airlin alik altogeth amplifi authent
      authoritarian auto automat bailout ball bathroom bench bigotri biographi bite boot bore bow brag
      branch breath bright broaden bubbl bump buri bus campus captain carbon cartel casino catastroph
      cellphon certainti certif chaotic characterist chariti chat cheap cheaper cheat childhood civic
      clariti classif click climb closur coalesc coast coin comedian commentari compass compens compil
      compli concentr concept conscienc conspiraci consul contempl context contractor conven coup
      courag craft crew crippl currenc cynic damn danc databas dawn deadlock dealt dear decent defect
      defiant denial dent depress derail derid descend desk detain dialogu diplomaci discount
      discredit discriminatori disgust dismantl disparag dispatch dissent distant distrust divorc don
      downplay downturn drama drink duck ear earner elabor electron emiss energ entri envis equip
      equiti escap evalu everyday evil exempt explor export fabric fake farmer faster fiction flash
      fled flee flew flexibl float flower flurri forg foster frack fractur fring fulfil furious gaff
      gear gestur glimps goer grade grappl grasp guidanc hacker hair harass hardest hat heed heel
      heighten helm hesit historian hole holiday honesti hors https humbl hurdl hypocrit hypothet ice
      immun implicit improp inabl inact incendiari inconsist increment indirect inflat inject inner
      insecur insert insight insuffici interven intervent intoler invas irrespons isol jam jihadist
      keen killer kitchen lag landmark landscap lane laps lash latter len lesser lieuten liken linger
      litig lone loophol loyalti mad manipul marathon mathemat meaning midst migrat mishandl missil
      mode motion muscl mutual nationalist navig nowher oath obscur offset onstag ordinari outspoken
      outstand overnight overshadow overtak ownership panic parallel patch pathway penalti pepper
      philosoph phoni pipelin pit politic possess postpon potent pound predecessor premium prescript
      preview priorit proclaim profess prolong prosper provinc pure raid ramp random ration rational
      realdonaldtrump rebuf reinforc reloc reminisc render repair rescu resent resound revis revolt
      ride riski rumor sacrific safer sake salari scath scholar scope scorn screw settlement sexism
      shadow shatter shed sheet shell shook showcas shrug sixth skin skip sky slash sober soften soil
      solidar solidifi sophist speechwrit spi spike spin spous spur squeez stabl stamp stern stiff
      stoke storm streak stride strip stronghold subdu subpoena substanc subtl suburb suck sue suffici
      summit supplement surpass surveil suspici swift swipe sympathet tale tariff temper tent termin
      thorough threw thrive tick tier tilt tini trace traction traffick tragic trash treasur tribut
      triumph trustworthi tycoon uncertain unclassifi uncov undercut undergo uniform unpredict
      unqualifi unrel unsuccess upend urgenc urgent util vagu vari veto viral virtu visibl vs watchdog
      weaken wealthiest welfar whisper widen wider window wipe wire wise wrongdo yard you'd
      """
    ),
  ]
}
