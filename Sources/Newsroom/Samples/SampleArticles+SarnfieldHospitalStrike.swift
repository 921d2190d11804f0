// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let sarnfieldHospitalStrike: [SampleArticle] = [
    SampleArticle(
      event: "sarnfield-hospital-strike", path: "Articles/sarnfield-hospital-strike/labour-record.md",
      text: #"""
---
title: Nurses strike for safe wards at St Brannoc’s
outlet: The Labour Record
published: 2024-11-07
url: https://labour-record.example.org/2024/11/st-brannocs
byline: Owen Pryce
event: St Brannoc's Hospital strike
language: en
---

They came off the night shift in their coats and went straight to the picket line. Nearly 900 nurses struck at St Brannoc’s Hospital in Sarnfield on Wednesday against a rota that puts one of them in charge of fourteen patients after dark.

“The rota is not safe, and everyone who walks those wards at night knows it,” said Colm Redfern of the Health and Care Union. Forty-one nurses have left since it was introduced, he said, and those who remain are doing their work.

Shifts were lengthened from eight hours to twelve in September without a vote. Bosses at the trust call the new pattern “flexible.” Alma Deeks, who has nursed at the hospital for 22 years, has another word for it.

“I went home last Thursday and could not remember if I had given a man his second dose,” she said. “I had, I rang and they checked. But I sat on my stairs and cried.

“That is when I voted for the strike. I never thought I would. My mother nursed here, and she’d have told me, ‘You do not leave your patients.’ Well, we’re here because we don’t want to leave them.”

Chief executive Priya Sethi said that every patient whose operation was cancelled had her apology. She claimed that the trust had made “a serious offer on Friday” and that it was “turned down within [the] hour.”

Redfern tells it differently. The offer covered four wards of 11, he said, and came with a bonus in place of any promise on numbers. “You can’t staff a ward with a cheque,” he said.

Three hundred and ten operations were postponed. The union had agreed beforehand that emergency care, births and cancer treatment would go on as normal, and they did; a dozen strikers left the line at noon when a coach accident on the bypass filled the casualty department, and came back when it was over.

Among those waiting was Ted Marlow, who was to have had a cataract removed. “I’ve every sympathy with the nurses,” he told this paper from the bus stop.

The trust spent £61,000 on agency staff for the day. At the rates in its own accounts, that would keep two extra nurses on nights until the new year.

There is a shadow over the talks that resume on Monday. According to minutes of its October board, the trust intends to extend the twelve-hour pattern to maternity in the spring. It has not denied this; a spokesman said that no decision was made.

A further strike of two days is planned from 20 November. MP Gwen Tarrant, whose majority at the last election was 212 votes, called on both sides to talk. Nobody, she said, wins a strike in a hospital.

"""#),
    SampleArticle(
      event: "sarnfield-hospital-strike", path: "Articles/sarnfield-hospital-strike/sarnfield-echo.md",
      text: #"""
---
title: Hundreds of operations off as St Brannoc's nurses walk out
outlet: Sarnfield Echo
published: 2024-11-06
url: https://sarnfield-echo.example.org/news/st-brannocs-walkout
byline: Fay Ormerod, health reporter
event: St Brannoc's Hospital strike
language: en
---

Patients at St Brannoc's Hospital face weeks of delay after nurses walked out for 24 hours on Wednesday, forcing managers to cancel 310 operations.

About 640 nurses took part in the walkout, the first in the hospital's 112-year history, according to the trust that runs it. Casualty, maternity and intensive care stayed open.

'We are sorry to every patient who had to be told last night not to come,' said the trust's chief executive, Priya Sethi. 'Some of them have waited for a new hip since spring.'

The dispute is about a rota. Since September, nurses on general wards have worked 12-hour shifts, and the Health and Care Union says that one nurse at night now looks after as many as 14 patients.

'The rota is not safe, and everyone who walks those wards at night knows it,' claimed Colm Redfern, the union's regional secretary. He alleged that 41 nurses had resigned since the summer. The trust puts the number at 26.

Dr Sethi insisted that staffing met the national standard on 'all but two' nights in October. She pointed out that the trust had offered to go back to eight-hour shifts on four of its 11 wards and to pay a bonus of £900 to those who stay until April.

'We made a serious offer on Friday,' she said, 'and it was turned down within an hour.'

Outside the main gate, where pickets had lit a brazier by six in the morning, drivers sounded their horns in support. Not everybody was pleased. Ted Marlow, 68, whose cataract operation was among those put off, said that he had every sympathy with nurses but that his sight would not wait for a rota.

Inside, consultants served breakfasts and retired ward sisters came back for the day. The trust hired 75 agency nurses at a cost of £61,000.

Bed managers had begun to send patients home on Monday to make room. By Wednesday morning 118 of the hospital's 540 beds stood empty, a sight that one porter with 30 years' service said he had not known before.

The MP for Sarnfield, Gwen Tarrant, urged the two sides to get around a table. 'Nobody wins a strike in a hospital,' she said.

Talks are due to resume on Monday with an independent conciliator. The union has named 20 November as the date for a second stoppage, which would last 48 hours. Dr Sethi said that all of the cancelled operations would be offered a new date within six weeks, and that the trust would write to those concerned by Friday.

"""#),
  ]
}
