/// Words that place people or matters in politics or society; written for this project. What a report calls
/// somebody by one of them, and the other does not, is a label.
enum PoliticalWords {
  static let all = """
    activist activists anarchist anarchists billionaire billionaires bipartisan birther birthers capitalist
    capitalists centrist centrists christian christians communist communists conservative conservatives
    democrat democratic democrats establishment evangelical evangelicals extremist extremists fascist
    fascists feminist feminists fringe fundamentalist fundamentalists gay globalist globalists gop
    grassroots hardliner hardliners hawk hawks hispanic homosexual homosexuality homosexuals illegal
    illegals immigrant immigrants imperialist independent independents islamic islamist islamists jewish
    lawmaker leftist leftists leftwing lesbian lesbians liberal liberals libertarian libertarians loyalist
    loyalists mainstream marxist marxists militant militants militia millionaire millionaires moderate
    moderates mogul moguls muslim muslims nationalist nationalists nonpartisan nonprofit opposition pacifist
    pacifists partisan populist populists progressive progressives protestant radical radicals reactionary
    rebel rebels reformist reformists refugee refugees religious republican republicans revolutionaries
    revolutionary rightwing ruling secular separatist separatists socialist socialists supremacist
    supremacists terrorist terrorists traditionalist transgender tribal tycoon undocumented unionist
    unionists veteran wealthy zionist
    """
}
