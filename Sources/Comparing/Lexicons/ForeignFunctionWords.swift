/// The commonest words of languages that the engine does not read, so that two articles are not taken for reports
/// of one event because both are in German.
///
/// Only asked for words that are not known in English news, so `die` and `son` keep their English meaning. Source:
/// our own lists, from the closed classes of each language.
enum ForeignFunctionWords {
  static func contain(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    // The short words of other scripts are nearly all of them such words.
    if !isLatin(first) { return word.unicodeScalars.count <= 3 && ScalarClass.of(first) != .ideograph }
    return words.contains(word)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x250 }

  private static let words = Set(WordList.words(of: list))

  private static let list = """
    aber als am an auch auf aus bei bis dass dem den der des dich die dies diese dieser dieses doch du durch ein
    eine einem einen einer eines er es für gegen haben hat hatte ich ihm ihn ihr ihre im in ist ja kann kein
    keine mehr mit nach nicht noch nur oder schon sehr sein seine seit sich sie sind so über um und uns unter
    vom von vor war waren was wenn werden wie wir wird worden wurde wurden zu zum zur zwischen

    au aussi aux avait avec avoir ce cela celle celui ces cet cette chez comme dans de depuis des deux dont du
    elle elles en entre est et été être eux fait font il ils je la le les leur leurs lui mais même moins ne nos
    notre nous on ont ou où par pas pendant plus pour quand que qui sa sans se selon ses si son sont sous sur
    tout très trop un une vers vous à

    al algunos ante antes años como con contra cual cuando de del desde donde dos durante el ella ellos en entre
    era eran es esa ese eso esta estaba estado están este esto fue fueron ha había han hasta hay la las le les lo
    los más me mi muy no nos o para pero poco por porque que quien se según ser si sido sin sobre son su sus
    también tanto tiene todo todos tras un una uno y ya

    ai al alla anche che chi ci come con cui da dal dalla degli dei del della delle di dopo e gli ha hanno il
    io la le lo loro ma nei nel nella non per perché più quando quello questa questo sono stata stato su sul
    sulla tra tutti un una è

    aan als bij dan dat de deze die dit door een en er had heb hebben heeft het hij hun ik in is je kan maar
    meer met na naar niet nog nu of om onder ook op over te tegen tot uit van veel voor was wat we werd wie
    wordt zal ze zich zijn zo

    ao aos as até com como da das de dele depois do dos e ela ele em entre era essa esse esta está este eu foi
    foram há isso já mais mas mesmo muito na nas não nem no nos o os ou para pela pelo por quando que quem se
    sem ser seu seus sua suas também tem um uma às é
    """
}
