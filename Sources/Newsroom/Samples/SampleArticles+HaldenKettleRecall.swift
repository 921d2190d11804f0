// Generated from Articles/ by GeneratedSamplesTests: change the articles and record anew.
// swift-format-ignore-file

extension SampleArticles {
  static let haldenKettleRecall: [SampleArticle] = [
    SampleArticle(
      event: "halden-kettle-recall", path: "Articles/halden-kettle-recall/buyers-eye.md",
      text: #"""
---
title: Stop using this kettle — Swiftboil 2 recalled after 19 people are scalded
outlet: The Buyer’s Eye
published: 2024-06-03
url: https://buyers-eye.example.org/recalls/swiftboil-2
byline: Jo Lattimer
event: Halden kettle recall
language: en
---

If you own a Swiftboil 2 kettle, unplug it. Nineteen people have been scalded, two of them toddlers, because the lid can swing open while you pour.

Halden Home, which makes the kettle, recalled all forty-eight thousand of them on Monday. The Product Safety Board had told the company on May 20 that it would order a recall if Halden did not start one by the end of the month, according to letters that the board has published.

“We acted as soon as we had the facts,” said Grant Ellery, Halden’s chief executive, who left unmentioned that the first report had reached his company six months before.

That report came from Teresa Vaughn of Dayton, who filled in the form on Halden’s website on December 8. She was making tea for her father. “The lid dropped open and the whole lot went over my hand,” she said. “I wrote to them that night with the other hand.”

She received a coupon for 15 percent off her next purchase.

What Halden calls a “closing-force variance” is a hinge with a spring that is too weak. Our own laboratory tested six kettles in March. In four of them the lid opened at an angle that anyone would use to fill a mug. We sent the results to Halden and were told that the kettle “met all requirements [that] apply to it.”

“The safety of our customers comes before anything else,” Ellery said in a statement. He did not answer our questions about the coupon.

How to tell if yours is affected: look at the plate under the base. All kettles with a batch number that starts with K23 or K24 are included. They were sold by supermarkets and online, in white, black and sage, from October 2023 to March 2024, for $39.99.

What to do: stop using it, even if the lid seems firm. You may ask for a new lid or for your money back, and we suggest the money. Refunds take up to 60 days, the company’s hotline told us. Keep the receipt if you have it, but you do not need one; a photograph of the plate is enough.

If you were hurt, report it to the board, too, and not to the maker alone. Of the 19 cases, seven had been reported only to Halden, and the board learned of them when it asked for the files in April.

“Companies must report an injury within 24 hours,” said Alan Osei, who heads the board’s recall office. “Not when they have finished thinking about it.” The board is considering a fine.

"""#),
    SampleArticle(
      event: "halden-kettle-recall", path: "Articles/halden-kettle-recall/market-bulletin.md",
      text: #"""
---
title: Halden Home shares slip as appliance maker recalls kettle
outlet: Market Bulletin
published: 2024-06-04
url: https://market-bulletin.example.org/companies/halden-home-recall
byline: S. Iyer
event: Halden kettle recall
language: en
---

Shares in Halden Home fell 4.2% on Tuesday after the appliance maker announced a voluntary recall of its Swiftboil 2 kettle, a product that brought in about 6% of its sales last year.

The company said it would set aside $3.1 million for the recall in the second quarter and left its forecast for the year unchanged. Analysts had expected worse. "It's a cheap product with a cheap fix," said Noor Haddad of Larch Securities. "The question is whether people still reach for the brand at Christmas."

The recall covers 48,000 kettles sold in the United States and Canada between October 2023 and March 2024, Halden said. It has asked retailers to take the kettles off their shelves.

"The safety of our customers comes before everything else," said chief executive Grant Ellery. "We acted as soon as we had the facts, and we acted on our own."

Ellery said that the lid of some kettles may open when they are tilted. He described the problem as a "closing-force variance" in a batch of hinges from a supplier, whom he declined to name. Production will switch to a second supplier this month.

Owners can have the lid replaced or return the kettle for its price of $39.99. Refunds will be paid within 30 days, according to the company's website.

It is the second setback in a year for Halden, which moved its assembly from Ohio to Monterrey in 2023 in order to save $11 million annually. In November it dropped a line of toasters that had sold poorly. The shares have lost 17% since January, while the sector has gained 3%.

Haddad kept her "hold" rating and cut her price target by a dollar, to $22. Two other brokers left theirs unchanged.

On a conference call, Ellery played down the risk of lawsuits. He said that the company was insured "well beyond any number I have heard," and that he expected no lasting effect on margins. Finance chief Carol Brandt added that $1.8 million of the charge was for refunds and the rest for parts, postage and call centers.

Halden is to report its second-quarter results on July 25. The board also approved a dividend of 12 cents a share, as it has in every quarter since 2015.

The company had received reports of 17 burn injuries as of Monday, it said in a filing with the Product Safety Board. None was life-threatening. The filing gives the date of the first report as December 8.

"""#),
  ]
}
