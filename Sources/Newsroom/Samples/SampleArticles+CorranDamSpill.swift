// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let corranDamSpill: [SampleArticle] = [
    SampleArticle(
      event: "corran-dam-spill", path: "Articles/corran-dam-spill/basin-ledger.md",
      text: #"""
---
title: Operator’s midnight “controlled release” floods downstream village
outlet: The Basin Ledger
published: 2024-03-14
url: https://basin-ledger.example.org/water/corran-dam-controlled-release
byline: Theo Brandt
event: Corran Dam spill
language: en
---

ALDERMOOR, March 14 — The company that runs Corran Dam knew for two months that a water gauge there was broken, an internal log shows, and it was still broken on Wednesday when the utility let a flood loose on the sleeping village of Stennet.

The log, seen by The Basin Ledger, records the fault on January 9 and again on February 2. Each time the entry ends with the same words: “Reported, no action.”

Without the gauge, the crew on duty had to judge the level of the lake by flashlight. When they saw it close to the crest, soon after midnight on Wednesday, they opened three gates at once. Rescuers evacuated 2,100 people, some by boat.

“The dam was never in danger,” Maren Hoult, the utility’s chief engineer, insisted at a tense news conference on Wednesday. She argued that “the alternative was to let the water decide for itself.” Asked about the log, she refused to comment.

The company calls what it did a “controlled release.” For 47 families it was the loss of everything on the ground floor.

“The siren went [off] when the water was already on my stairs,” said Joan Pell, who has lived beneath the dam for half a century.

The utility’s own timeline has the siren sounding at 11:25 p.m. But the same log has no entry for a siren at all, and the county’s emergency line took its first call from Stennet at 12:34 a.m., from a man standing on his kitchen table.

Council leader Idris Vane slammed the company. “I do not blame the engineers … but a telephone call costs nothing,” he said. “My officers would have had buses in Stennet by ten.”

Engineers who know the dam were more careful. Opening the gates was probably the right decision, said Lena Farrow, who taught hydraulics at the technical college in Aldermoor until last year, and it may well have been the only one. “What I cannot understand is that they opened three of them together,” she said. “You raise one, you wait, you call the village. It’s on the first page of the manual.”

According to Farrow, a crew with a working gauge would have seen the lake rising by eight in the evening and could have let the water go gently, over four or five hours, without wetting a single doorstep.

The Rivers Authority will hold an inquiry. Its report is due by the end of May. Last October its inspectors passed the dam, and their two-page certificate does not mention the gauge.

The utility has earmarked £2.5 million for repairs. Villagers meet on Thursday night at Aldermoor town hall to hear how it will be shared.

"""#),
    SampleArticle(
      event: "corran-dam-spill", path: "Articles/corran-dam-spill/northern-wire.md",
      text: #"""
---
title: 1,200 moved to safety after dam operator releases floodwater
outlet: Northern Wire
published: 2024-03-13
url: https://northern-wire.example.org/2024/03/13/corran
byline: Northern Wire
event: Corran Dam spill
language: en
---

ALDERMOOR (NW) - About twelve hundred people were moved to safety overnight after record rain forced the operator of Corran Dam to release water into the River Lisk, flooding 47 homes in the village of Stennet.

Three spill gates were opened at 11:40 p.m. Tuesday as the reservoir neared its crest, Corran Water said. The gates were closed again shortly before 6 a.m. Wednesday.

"We opened the gates because the alternative was to let the water decide for itself," said chief engineer Maren Holt. "The dam itself was never in danger and nobody at Corran Water hid anything from the town."

Holt said the release had been carried out in line with the dam's emergency plan and that a siren in Stennet sounded 15 minutes before the first gate was raised. Some residents said they had not heard it.

Joan Pell, who is 71 and lives near the river, said that the siren went when the water was already on her stairs.

The weather service recorded 68 millimeters of rain in the hills above the reservoir in the 24 hours to midnight, the highest reading since measurements began there in 1931.

Idris Vane, who leads the district council, said the council had not been told in time. "I do not blame the engineers for the rain," he said. "But a telephone call costs nothing. My officers could have had buses in Stennet by eleven."

No one was seriously hurt. A firefighter was treated for mild hypothermia.

The Rivers Authority said it would look into the timing of the release and of the warning, and expected to report by the end of May. A spokeswoman for the authority said the dam, which was completed in 1961, had passed its last inspection in October without conditions.

"We have no reason at this point to think that the structure was at fault," the spokeswoman said. "The question is who was told, and when."

Corran Water said it would make 2,500,000 pounds available for repairs. It put the peak flow at 340 cubic meters a second, about five times the river's winter average. Its parent company, Lisk Holdings, said it did not expect the cost to affect its results.

Forecasters expect the rain to ease by Thursday. A flood warning for Aldermoor, six miles downstream, was lifted at noon, and trains on the valley line were running again with delays.

The company said it had written to every household in Stennet and that a team of assessors would be in the village from Thursday morning. It asked residents not to enter cellars until the power supply had been checked. Engineers would inspect the three gates this week, it said, before the reservoir was allowed to rise again.

"""#),
    SampleArticle(
      event: "corran-dam-spill", path: "Articles/corran-dam-spill/vale-courier.md",
      text: #"""
---
title: Village under water after dam gates are opened at night
outlet: The Vale Courier
published: 2024-03-13
url: https://vale-courier.example.org/news/corran-dam-stennet-flood
byline: Hester Quayle
event: Corran Dam spill
language: en
---

Families in Stennet were carried from their beds by boat in the early hours of Wednesday after Corran Water opened three spill gates on the dam above the village and sent a wall of brown water down the Lisk.

The company opened the gates at 11.40pm on Tuesday, when the reservoir stood 20 centimetres below its crest. By half past twelve the river had topped the wall at Mill Lane. Forty-seven homes were flooded and 1,200 people were moved to the leisure centre in Aldermoor, where many spent the night on gym mats.

‘The siren went when the water was already on my stairs,’ said Joan Pell, 71, of Mill Lane. ‘I have lived under that dam for 50 years and I was told we would have an hour.’

Maren Holt, the chief engineer of Corran Water, defended the decision on Wednesday afternoon. ‘We opened the gates because the alternative was to let the water decide for itself,’ she said.

‘The dam itself was never in danger,’ she said, ‘and nobody at Corran Water hid anything from the town.’

The company describes what happened as a ‘controlled release’. It claims that the siren at Stennet sounded at 11.25pm, a quarter of an hour before the first gate moved. Five people who live within sight of the siren told the Courier that they heard it after midnight, or not at all.

Idris Vane, the leader of the district council, said he had learnt of the spill from a neighbour.

‘I do not blame the engineers for the rain,’ he said. ‘Eighty-six millimetres fell on those hills in a day, and no dam in this county was built for that.

‘But a telephone call costs nothing. My officers could have had buses in Stennet by eleven. Instead we had firemen wading up Mill Lane in the dark, knocking on doors with a torch.’

He added that a gauge at the dam had been out of order since January, and that Corran Water had known. The company would not say whether that was so.

One person was treated for cold. Two horses drowned in the paddock behind the Wheatsheaf. The school will stay shut until Monday, and the footbridge has gone, so that children from the far bank would in any case have no way across.

Residents are to meet in Aldermoor town hall on Thursday evening. Mrs Pell means to go. ‘They keep telling us, “The system worked as designed”,’ she said. ‘Then I should like to meet whoever designed it.’

The Rivers Authority has ordered an inquiry, which it hopes to finish by the end of May. Corran Water, which has run the dam since 1998, has set aside £2.5 million for repairs in the village. It has asked householders to photograph the damage before they clear up.

"""#),
  ]
}
