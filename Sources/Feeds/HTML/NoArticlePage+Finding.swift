internal import News

extension NoArticlePage {
  /// What stands where an article should, by the page's own words; nil unless they are plain.
  ///
  /// Only short pages are looked at, and only for what no report says of itself, in the languages of the web.
  static func found(title: String?, text: String) -> NoArticlePage? {
    let all = ((title ?? "") + "\n" + text).lowercased()
    let words = all.split(whereSeparator: \.isWhitespace).count
    guard words < 400 else { return nil }
    if words < 40, all.split(separator: "\n").contains(where: { starts($0, noResults) }) { return .noResults }
    if words < 150, isMissing(title?.lowercased() ?? "") || notFound.contains(where: all.contains) {
      return .notFound
    }
    return asksForConsent(all) ? .consent : nil
  }

  /// Whether `text`, in lower case, is hardly more than a request for consent.
  static func asksForConsent(_ text: String) -> Bool {
    let asked = consentPhrases(in: text)
    return asked >= 2 && text.split(whereSeparator: \.isWhitespace).count < asked * 100
  }

  /// How many phrases of such requests stand in `text`, in lower case.
  static func consentPhrases(in text: String) -> Int { consent.count { text.contains($0) } }

  private static func starts(_ line: Substring, _ words: [String]) -> Bool {
    let line = line.drop { $0.isWhitespace }
    return words.contains { line.hasPrefix($0) }
  }

  /// A title that is the number of the error, and hardly anything else.
  private static func isMissing(_ title: String) -> Bool {
    title.count < 30 && title.split { !$0.isLetter && !$0.isNumber }.contains("404")
  }

  private static let noResults = [
    "no results", "0 results", "no search results", "your search did not match", "keine ergebnisse",
    "keine treffer",
    "aucun résultat", "sin resultados", "no se han encontrado resultados", "no se encontraron resultados",
    "nessun risultato", "nenhum resultado", "geen resultaten", "inga träffar", "ingen resultater",
    "brak wyników",
    "ничего не найдено", "検索結果はありません", "没有找到",
  ]

  private static let notFound = [
    "page not found", "page you were looking for", "page you are looking for", "page you requested",
    "page could not be found", "page cannot be found", "page can't be found", "page can’t be found",
    "page does not exist", "page doesn't exist", "page doesn’t exist", "couldn't find that page",
    "couldn’t find that page", "seite nicht gefunden", "seite wurde nicht gefunden",
    "seite konnte nicht gefunden",
    "seite existiert nicht", "page introuvable", "page non trouvée", "page n'existe pas", "page n’existe pas",
    "page que vous recherchez", "página no encontrada", "no se ha encontrado la página", "página que buscas",
    "página não encontrada", "pagina non trovata", "pagina niet gevonden", "sidan hittades inte",
    "sidan kunde inte hittas", "siden blev ikke fundet", "siden ble ikke funnet", "nie znaleziono strony",
    "страница не найдена", "ページが見つかりません", "页面不存在", "找不到页面", "找不到該頁面",
  ]

  private static let consent = [
    "we value your privacy", "before you continue", "and our partners", "our partners store",
    "partners store and",
    "accept all", "your consent", "manage your choices", "privacy choices", "we use cookies",
    "legitimate interest",
    "store and access information", "store and/or access information", "personalised ads", "personalized ads",
    "wir schätzen ihre privatsphäre", "unsere partner", "alle akzeptieren", "wir verwenden cookies",
    "ihre einwilligung", "mit werbung weiterlesen", "zustimmen und weiter", "nous utilisons des cookies",
    "nos partenaires", "votre consentement", "tout accepter", "continuer sans accepter", "utilizamos cookies",
    "nuestros socios", "su consentimiento", "aceptar todo", "utilizziamo i cookie", "i nostri partner",
    "il tuo consenso", "accetta tutto", "usamos cookies", "nossos parceiros", "wij gebruiken cookies",
    "onze partners",
    "alles accepteren", "vi använder cookies", "vi bruger cookies",
  ]
}
