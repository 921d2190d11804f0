/// Words printed with a full stop that ends no sentence; written for this project.
enum Abbreviations {
  /// Always followed by what they belong to.
  static let inner = """
    mr mrs ms mx dr prof rev hon st fr sr messrs mmes gen adm capt cmdr col lt maj sgt cpl pvt brig gov sen rep reps
    sens pres amb supt det insp ald atty asst dep dir min vs no nos vol fig figs pp art sec ch al cf viz approx est
    mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat ala ariz ark
    calif colo conn fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore tenn tex vt va wash wis wyo
    dept univ assn natl intl
    """

  /// Followed by what they belong to, or the last word of their sentence.
  static let closing =
    "inc corp co ltd llc plc bros jr sr etc esq ave blvd rd sq a.m p.m am pm eg ie usa uk un eu dc"
}
