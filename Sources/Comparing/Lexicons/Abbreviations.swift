/// Words printed with a full stop that may end no sentence; written for this project. All but `lowerCase` count as
/// abbreviations only with a capital: `Sat.` is a day, and "he sat." ends.
enum Abbreviations {
  /// Followed by what they belong to.
  static let inner = """
    mr mrs ms mx dr prof rev hon fr messrs mmes mme mlle gen adm capt cmdr col lt maj sgt cpl pvt pfc spc brig gov sen
    rep reps sens pres amb supt det insp cllr ald atty asst dep dir msgr mt ft natl intl vs v cf viz lieut
    """

  /// Followed by what they belong to, or the last word of their sentence.
  static let closing = """
    inc corp co cos ltd llc plc bros jr sr etc esq ave blvd rd sq st al eg ie dept univ assn
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore penn tenn tex vt va
    wash wis wyo que ont
    """

  /// Abbreviations only before a number: `No. 5`, and "No. He left."
  static let numbered = "no nos vol vols fig figs p pp para paras art arts sec secs ch chap approx est ca"

  static let lowerCase: Set = [
    "vs", "v", "cf", "viz", "etc", "sq", "al", "eg", "ie", "co", "inc", "ltd", "ave", "rd", "blvd", "jr",
    "sr", "dept",
  ]
}
