/// Common verbs that attribute nothing, as lemmas; written for this project. They tell the subject of a clause
/// from its object; `Inflection` makes their forms.
enum VerbWords {
  /// Forms that stand before the participle of a passive.
  static let passives = "is are was were been being be got gets"

  static let common = """
    abandon accept accompany achieve acquire act address adopt advance affect aim allow anger appear apply
    appoint approach approve argue arise arrest arrive assume attempt attend avoid back ban bear beat become
    begin belong bid block boost born borrow break bring build burn buy care carry cast catch cause
    celebrate change chase choose claim clear climb close collect come compare compete complete concern
    conduct consider contain contribute control convict convince correct cost cover crash create cross cut
    damage decide decline decrease deliver depend deserve destroy determine develop die differ disagree
    discover discuss dispute divide dominate donate draw dress drive drop earn eat elect emerge employ
    enable encourage end endorse engage enjoy ensure enter escape establish evolve examine exist expand
    experience explore expose express extend face fail fall favor favour feature fight fill find finish fire
    fit fix flee fly focus follow force form found fund gain gather get give glance go govern grab grant
    grip grow handle hang happen hear help hide hit hold host hurt identify ignore include increase
    influence intend introduce invest invite involve issue join jump keep kick kill knock know lack land
    last launch lean learn leave lend let lie lift like list listen live look lose love maintain make manage mark
    marry mean meet miss move name need negotiate nod nominate obtain occur offer open operate oppose
    organize oversee owe own pass pause pay perform permit pick place plan play pose possess pour prefer
    prepare present press prevent produce promote protect prove provide publish pull push put raise range
    reach realize receive recommend record recover reduce reflect regard release rely remain remember remove
    replace represent require resign resist resolve result retire return rise risk rule run rush save
    schedule score scream search secure see seek select sell send separate serve set settle shake share
    shift shoot shrug shut sign sit sleep slip smile solve speak spend split spread stand start stay steal
    step stick stop strike struggle study succeed suffer supply support surprise surround survive suspend
    take talk teach tend thrive throw touch transfer travel treat trigger trust try turn undermine
    understand unveil use view visit vote wait walk want watch weaken wear weigh win wish withdraw wonder
    work worry yield
    """
}
