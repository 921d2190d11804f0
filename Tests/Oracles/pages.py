#!/usr/bin/env python3
"""Compares the articles that Diptych takes out of pages with those of other extractors.

  Tests/Oracles/pages.py make FOLDER [--count N]   writes pages made by chance, each with its text: NAME.html, NAME.txt
  Tests/Oracles/pages.py compare FOLDER [--show N] reads every NAME.html of a folder and scores it against NAME.txt

PyPI: trafilatura, readability-lxml, lxml_html_clean, html5lib. The score of a page is the F1 of its words, counted as
often as they occur. The characters of our tree are also compared with those of html5lib's. DIPTYCH_PAGES_READER may name a
program that is called with the folder and the file to write, instead of the test PageDump.
"""
import argparse, collections, html, json, os, random, re, subprocess, sys, tempfile

# ---- pages by chance

NOUNS = "harbour board ferry council bridge market river school strike budget minister captain union court mayor valley dam railway orchard museum".split()
VERBS = "closed opened delayed praised refused approved questioned welcomed promised rejected".split()
PLACES = "Ostrava Kessin Maldon Arvika Tarnow Brennholt Sella Ardovia Lorne Vantaa".split()
NAMES = "Ada Moss,Jon Verrill,Marta Ilves,Piet Haan,Lena Ortiz,Sam Okoro,Ines Calder,Tom Brandt".split(",")
GERMAN = "Der Rat der Stadt hat am Dienstag über die Brücke beraten, die seit Wochen gesperrt ist.|Nach Angaben des Hafens, der die Fähren betreibt, gibt es keinen neuen Termin.|„Wir warten auf das Gutachten“, sagte der Bürgermeister, „und danach entscheiden wir.“|Die Anwohner, von denen viele zur Arbeit fahren, fordern eine schnelle Lösung.".split("|")
JAPANESE = "市の議会は火曜日、数週間前から閉鎖されている橋について話し合った。|港の管理者によると、新しい日程はまだ決まっていないという。|「報告書を待って、それから決める」と市長は述べた。|住民の多くは通勤に使っており、早い解決を求めている。".split("|")

class Chance(random.Random):
    def words(self, n): return " ".join(self.choice(NOUNS) for _ in range(n))
    def sentence(self):
        n, v, p, w = self.choice(NOUNS), self.choice(VERBS), self.choice(PLACES), self.choice(NAMES)
        return self.choice([
            f"The {n} in {p} {v} the {self.choice(NOUNS)} on {self.choice(['Monday', 'Tuesday', 'Friday'])}, {self.randint(2, 90)} days after the {self.choice(NOUNS)} was {v}.",
            f"“We {v} it because the {n} could not wait,” said {w}, who leads the {self.choice(NOUNS)} in {p}.",
            f"Officials said the {n}, which cost {self.randint(2, 900)} million, had been {v} by the {self.choice(NOUNS)} without a vote.",
            f"Nobody in {p} knows when the {n} will be {v} again, and the {self.choice(NOUNS)} has said nothing.",
            f"It was {v} last year."])
    def paragraph(self, language):
        if language == "de": return " ".join(self.choice(GERMAN) for _ in range(self.randint(1, 4)))
        if language == "ja": return "".join(self.choice(JAPANESE) for _ in range(self.randint(1, 5)))
        return " ".join(self.sentence() for _ in range(self.randint(1, 4)))
    def hashed(self): return "css-" + "".join(self.choice("abcdefghij0123456789") for _ in range(7))
    def link(self, text): return f'<a href="https://outlet.example/{self.randint(1, 9999)}">{text}</a>'
    def headline(self): return f"{self.choice(NOUNS).title()} {self.choice(VERBS)} the {self.choice(NOUNS)} in {self.choice(PLACES)}"

def inline(c, text):
    words = text.split(" ")
    if len(words) > 6 and c.random() < 0.4:
        i = c.randrange(len(words) - 3); words[i] = c.choice(["<b>%s</b>", "<em>%s</em>", "<a href='/topic/x'>%s</a>", "<span>%s</span>"]) % words[i]
    return " ".join(words).replace(" & ", " &amp; ")

class Article:
    def __init__(self, c):
        self.language = c.choice(["en"] * 8 + ["de", "ja"]); self.title = c.headline(); self.author = c.choice(NAMES)
        self.date = f"20{c.randint(18, 25)}-0{c.randint(1, 9)}-{c.randint(10, 28)}T0{c.randint(0, 9)}:15:00Z"
        self.parts = []
        for i in range(c.choice([4, 6, 8, 12, 20])):
            self.parts.append(("p", c.paragraph(self.language)))
            kind = c.random()
            if kind < 0.08: self.parts.append(("h2", f"What the {c.choice(NOUNS)} knows"))
            elif kind < 0.14: self.parts.append(("quote", c.paragraph(self.language)))
            elif kind < 0.20: self.parts.append(("list", [c.sentence() for _ in range(c.randint(2, 5))]))
            elif kind < 0.26: self.parts.append(("figure", f"Boats wait at the {c.choice(NOUNS)} of {c.choice(PLACES)}."))
    def text(self):
        out = []
        for kind, value in self.parts: out += value if kind == "list" else [value]
        return "\n\n".join(out)
    def json(self, c, body=False):
        d = {"@context": "https://schema.org", "@type": c.choice(["NewsArticle", "Article"]), "headline": self.title, "datePublished": self.date,
             "author": c.choice([{"@type": "Person", "name": self.author}, [{"@type": "Person", "name": self.author}], self.author]), "publisher": {"@type": "Organization", "name": "The Harbour Post"}}
        if body: d["articleBody"] = self.text()
        if c.random() < 0.3: d = {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "The Harbour Post"}, d]}
        return f'<script type="application/ld+json">{json.dumps(d)}</script>'

def nav(c):
    items = "".join(f"<li>{c.link(c.choice(NOUNS).title())}</li>" for _ in range(c.randint(4, 14)))
    return c.choice([f"<nav><ul>{items}</ul></nav>", f'<div class="menu main-menu"><ul>{items}</ul></div>', f'<header class="site-header">{c.link("The Harbour Post")}<ul>{items}</ul></header>', f'<div class="{c.hashed()}"><ul>{items}</ul></div>'])
def related(c):
    n = c.randint(3, 12); items = [c.headline() for _ in range(n)]
    return c.choice([
        '<div class="related"><h3>Related stories</h3><ul>' + "".join(f"<li>{c.link(i)}</li>" for i in items) + "</ul></div>",
        '<section class="%s"><h2>More on this story</h2>' % c.hashed() + "".join(f"<div><h3>{c.link(i)}</h3><p>{c.link(c.sentence())}</p></div>" for i in items) + "</section>",
        '<aside><h4>Most read</h4><ol>' + "".join(f"<li>{c.link(i)}</li>" for i in items) + "</ol></aside>",
        '<div class="%s"><ul>' % c.hashed() + "".join(f"<li>{c.link(i)}<span>{c.randint(2, 9)} hours ago</span></li>" for i in items) + "</ul></div>"])
def share(c): return c.choice(['<div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Email</a></div>', '<ul class="social-links"><li><a href="https://f.example">Share</a></li><li><a href="https://t.example">Tweet</a></li></ul>', '<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="x">Print</a></li></ul></div>'])
def cookie(c): return c.choice(['<div id="cookie-banner" class="cookie-consent"><p>We and our 842 partners use cookies, measure what you read, and store data on your device. You can agree, or choose what we may do, at any time.</p><button>Accept</button></div>', '<div class="gdpr" role="dialog"><p>Your privacy matters to us, which is why we ask you to agree to our cookies, partners, and measurements.</p><button>OK</button></div>'])
def newsletter(c): return c.choice(['<div class="newsletter-signup"><p>Sign up for our morning briefing, and never miss a story from the desk.</p><form><input type="email"><button>Sign up</button></form></div>', '<form class="%s"><label>Your email</label><input><input type=submit value=Go></form>' % c.hashed()])
def ad(c): return c.choice(['<div class="ad-slot" id="div-gpt-ad-1"></div>', '<div class="%s"><span>Advertisement</span><iframe src="x"></iframe></div>' % c.hashed(), '<div class="advert"><p>Advertisement</p><script>ad()</script></div>', '<ins class="adsbygoogle"></ins>'])
def comments(c):
    return '<div id="comments" class="comments-area"><h3>%d comments</h3>' % c.randint(2, 99) + "".join(f'<div class="comment"><p class="author">{c.choice(NAMES)}</p><p>{c.sentence()} {c.sentence()}</p></div>' for _ in range(c.randint(2, 12))) + "</div>"
def footer(c): return c.choice(["<footer><p>© 2025 The Harbour Post. All rights reserved, and no part may be copied.</p>%s</footer>", '<div class="site-footer"><p>The Harbour Post is published by Harbour Media, a company of its readers.</p>%s</div>']) % "".join(c.link(x) for x in ("About ", "Contact ", "Privacy "))
def bio(c, a): return f'<div class="author-bio"><p>{a.author} is a reporter in {c.choice(PLACES)}.</p></div>'

def part(c, kind, value, style):
    if kind == "p": return f"<p>{inline(c, value)}</p>" if style != "div" else f"<div>{inline(c, value)}</div>"
    if kind == "h2": return f"<h2>{value}</h2>"
    if kind == "quote": return f"<blockquote><p>{value}</p></blockquote>"
    if kind == "list": return "<ul>" + "".join(f"<li>{x}</li>" for x in value) + "</ul>"
    return f'<figure><img src="a.jpg" alt="x"><figcaption>{value}<span class="credit">Photograph: Picture Desk</span></figcaption></figure>'

def body(c, a, style="p", noise=(ad,)):
    out = []
    for i, (kind, value) in enumerate(a.parts):
        out.append(part(c, kind, value, style))
        if i and c.random() < 0.15: out.append(c.choice(noise)(c))
    return "\n".join(out)

def head(c, a, json_ld=None):
    title = c.choice([a.title, a.title + " | The Harbour Post", a.title + " - The Harbour Post"])
    metas = [f'<meta property="og:title" content="{a.title}">', '<meta property="og:site_name" content="The Harbour Post">', f'<meta property="article:published_time" content="{a.date}">', f'<meta name="author" content="{a.author}">']
    return f"<!doctype html><html lang={a.language}><head><meta charset=utf-8><title>{title}</title>" + "".join(m for m in metas if c.random() < 0.7) + (json_ld if json_ld is not None else a.json(c) if c.random() < 0.6 else "") + "<style>p{}</style><script>var a='<p>x</p>';</script></head>"

def wordpress(c, a):
    return head(c, a) + f'<body class="post-template single"><div id="page" class="site">{nav(c)}<div id="content"><main id="main"><article class="post hentry"><header class="entry-header"><h1 class="entry-title">{a.title}</h1><div class="entry-meta">Posted on <time datetime="{a.date}">that day</time> <span class="byline">by {a.author}</span></div></header><div class="entry-content">{body(c, a, noise=(ad, newsletter, share))}{share(c)}</div><footer class="entry-footer">Filed under {c.link("News")}</footer></article>{bio(c, a)}{comments(c)}</main></div><div id="secondary" class="widget-area sidebar">{related(c)}</div>{footer(c)}</div>{cookie(c)}</body></html>'
def soup(c, a):
    h = c.hashed
    return head(c, a) + f'<body><div class="{h()}"><div class="{h()}">{nav(c)}</div><div class="{h()}"><div class="{h()}"><h1 class="{h()}">{a.title}</h1></div><div class="{h()}"><span>{a.author}</span></div><div class="{h()}">{body(c, a, "p", (ad, related, newsletter))}</div></div><div class="{h()}">{related(c)}{related(c)}</div>{footer(c)}</div></body></html>'
def divs(c, a):
    return head(c, a) + f'<body>{nav(c)}<div class="story-body">{body(c, a, "div")}</div>{related(c)}{footer(c)}</body></html>'
def amp(c, a):
    return head(c, a).replace("<html", "<html ⚡") + f'<body><header class="amp-header">{c.link("The Harbour Post")}</header><article class="amp-wp-article"><h1>{a.title}</h1><div class="amp-wp-byline">{a.author}</div><div class="amp-wp-article-content">{body(c, a).replace("<img ", "<amp-img ")}</div></article><amp-sidebar>{nav(c)}</amp-sidebar>{footer(c)}</body></html>'
def live(c, a):
    posts = "".join(f'<article class="live-post" id="p{i}"><time>1{i % 10}:05</time>{part(c, k, v, "p")}</article>' for i, (k, v) in enumerate(a.parts))
    return head(c, a) + f'<body>{nav(c)}<main><h1>{a.title}</h1><div class="live-blog-posts">{posts}</div></main>{related(c)}{footer(c)}</body></html>'
def teaser(c, a):
    first = part(c, *a.parts[0], "p")
    return head(c, a, a.json(c, body=True)) + f'<body>{nav(c)}<article><h1>{a.title}</h1><div class="content">{first}</div><div class="paywall-offer"><p>To read on, choose a plan.</p>{c.link("Subscribe")}</div></article>{related(c)}{footer(c)}</body></html>'
def breaks(c, a):
    text = "<br><br>\n".join(("<b>%s</b>" if k == "h2" else "%s") % ("<br>".join(v) if k == "list" else inline(c, v)) for k, v in a.parts)
    return head(c, a) + f'<body>{nav(c)}<div class="content"><h1>{a.title}</h1><div id="articletext">{text}</div></div>{related(c)}{footer(c)}</body></html>'
def table(c, a):
    cells = "".join(f"<tr><td>{c.link(c.choice(NOUNS))}</td></tr>" for _ in range(8))
    return f'<html><head><title>{a.title}</title></head><body bgcolor=white><table width=760><tr><td colspan=2><a href=/><img src=logo.gif></a></td></tr><tr><td width=150 valign=top><table>{cells}</table></td><td><font size=5><b>{a.title}</b></font><br><font size=2>{body(c, a, noise=(ad,))}</font></td></tr><tr><td colspan=2>{c.link("Home")} | {c.link("Contact")}</td></tr></table></body></html>'
def siblings(c, a):
    blocks, group = [], []
    for k, v in a.parts:
        group.append(part(c, k, v, "p"))
        if c.random() < 0.35: blocks.append(group); group = []
    if group: blocks.append(group)
    cls = c.choice(["StoryBodyCompanionColumn", "article-section", c.hashed()])
    return head(c, a) + f'<body>{nav(c)}<article id="story"><header><h1>{a.title}</h1><p class="byline">By {a.author}</p></header><section name="articleBody">' + "".join(f'<div class="{cls}"><div class="{c.hashed()}">' + "".join(g) + f"</div></div>{ad(c) if c.random() < 0.5 else ''}" for g in blocks) + f"</section></article>{related(c)}{footer(c)}</body></html>"
def cookies(c, a):
    return head(c, a) + f'<body>{cookie(c)}{nav(c)}<div class="wrap"><div class="col-left">{related(c)}{related(c)}</div><div class="col-main"><h1>{a.title}</h1>{share(c)}{body(c, a, noise=(ad, newsletter, related))}{share(c)}</div><div class="col-right">{related(c)}{newsletter(c)}</div></div>{footer(c)}</body></html>'
def forum(c, a):
    return head(c, a) + f'<body>{nav(c)}<div class="article"><h1>{a.title}</h1>{body(c, a)}</div>{comments(c)}{comments(c)}{footer(c)}</body></html>'
def onlyjson(c, a):
    return head(c, a, a.json(c, body=True)) + '<body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>'
def unclosed(c, a):
    return head(c, a) + f'<body>{nav(c)}<div id=main><h1>{a.title}</h1>' + re.sub("</(p|li)>", "", body(c, a)) + f'</div>{related(c)}{footer(c)}'
def wrapped(c, a):
    w = c.choice(["layout header-fixed with-sidebar", "page-wrapper no-sidebar", "site has-footer sticky-header", "l-page rss-page"]); mods = c.choice(["", " social-enabled", " extra-wide"])
    return head(c, a) + f'<body class="{w}"><div class="{w}"><div class="row{mods}">{cookie(c)}{nav(c)}<div class="{c.hashed()}"><h1>{a.title}</h1>{share(c)}{body(c, a, c.choice(["p", "div"]), (ad, newsletter))}{bio(c, a)}{newsletter(c)}</div><div class="sidebar">{related(c)}</div></div></div>{related(c)}{footer(c)}</body></html>'
def spans(c, a):
    text = "".join(f"<span class={c.hashed()}>{inline(c, v)}</span><br><br>" if k != "list" else "<ul>" + "".join(f"<li><span>{x}</span></li>" for x in v) + "</ul>" for k, v in a.parts)
    return head(c, a) + f'<body><form id="aspnetForm"><input type=hidden name=__VIEWSTATE value=x>{nav(c)}<section class="story"><h1>{a.title}</h1>{text}</section>{related(c)}{footer(c)}</form></body></html>'
def nested(c, a):
    inner = "".join(f'<div class="row"><div class="{c.hashed()}"><div data-block="text">{part(c, k, v, "p")}</div></div></div>' + (c.choice([ad, related, newsletter, share])(c) if c.random() < 0.2 else "") for k, v in a.parts)
    return head(c, a) + f'<body><div id=app><div><header role=banner>{nav(c)}</header><main role=main><article><div><h1>{a.title}</h1></div><div>{inner}</div></article></main>{comments(c)}{related(c)}</div></div>{cookie(c)}</body></html>'
def sections(c, a):
    out, group = [], []
    for k, v in a.parts:
        if k == "h2" or len(group) > 4: out.append(group); group = []
        group.append(f'<div class="para">{part(c, k, v, "p")}</div>' if k != "h2" else part(c, k, v, "p"))
    out.append(group)
    return head(c, a) + f'<body>{nav(c)}<div id="page-content"><h1>{a.title}</h1>' + "".join(f'<div class="sect1"><div class="sectionbody">{"".join(g)}</div></div>' for g in out) + f"</div>{footer(c)}</body></html>"
def odd(c, a):
    e = c.choice(["footer", "aside", "form", "center", "fieldset"])
    return head(c, a) + f'<body><div><div>{nav(c)}</div><{e}><h1>{a.title}</h1>{body(c, a)}</{e}></div>{related(c)}</body></html>'
def fonts(c, a):
    menu = "".join(f"<A HREF=/x>{c.choice(NOUNS)}</A><BR>" for _ in range(8)); text = "\n".join(part(c, k, v, "p").replace("</p>", "").replace("<p>", "<P><FONT FACE=Arial>") for k, v in a.parts)
    return f"<HTML><HEAD><TITLE>{a.title}</TITLE></HEAD><BODY BGCOLOR=#FFFFFF><TABLE WIDTH=100%><TR><TD WIDTH=120><FONT SIZE=-1>{menu}</FONT><TD><TABLE><TR><TD><H2>{a.title}</H2>{text}</TABLE></TABLE><CENTER>{menu.replace('<BR>', ' | ')}</CENTER>"
def boxes(c, a):
    promo = lambda: f'<div class="{c.choice(["promo", "sponsor-box", "widget"])}"><div><p>{c.sentence()} {c.sentence()}</p></div></div>'
    inner = "".join(f'<div class="{c.hashed()}"><div><p>{inline(c, v)}</p></div></div>' if k == "p" else part(c, k, v, "p") for k, v in a.parts)
    return head(c, a) + f'<body>{nav(c)}<main><h1>{a.title}</h1><article>{inner}{promo()}</article></main>{related(c)}{footer(c)}</body></html>'
def front(c, a):
    teasers = "".join(f'<div class="teaser"><h3>{c.link(c.headline())}</h3><p>{c.sentence()}</p></div>' for _ in range(c.randint(8, 30))); a.parts = []
    return f"<html><head><title>The Harbour Post</title></head><body>{nav(c)}<main><h2>Top stories</h2>{teasers}</main>{related(c)}{footer(c)}</body></html>"
TEMPLATES = [sections, odd, fonts, boxes, front, wrapped, spans, nested, wordpress, soup, divs, amp, live, teaser, breaks, table, siblings, cookies, forum, onlyjson, unclosed]

def make(folder, count):
    os.makedirs(folder, exist_ok=True)
    for i in range(count):
        c = Chance(i); a = Article(c); t = TEMPLATES[i % len(TEMPLATES)]
        open(f"{folder}/{t.__name__}-{i:04}.html", "w").write(t(c, a)); open(f"{folder}/{t.__name__}-{i:04}.txt", "w").write(a.text() + "\n")

# ---- scores

def words(text): return re.findall(r"[^\W_぀-ヿ一-鿿]+|[぀-ヿ一-鿿]", (text or "").lower())
def f1(ours, wanted):
    a, b = collections.Counter(words(ours)), collections.Counter(words(wanted)); same = sum((a & b).values())
    if not a or not b: return float(a == b), float(a == b), float(a == b)
    p, r = same / sum(a.values()), same / sum(b.values()); return 2 * p * r / (p + r) if same else 0.0, p, r

def others(page):
    import lxml.html, trafilatura, readability
    def by_readability():
        return "\n\n".join(lxml.html.fromstring(readability.Document(page.decode("utf-8", "replace")).summary()).itertext())
    def attempt(f):
        try: return f()
        except Exception: return ""
    return {"trafilatura": attempt(lambda: trafilatura.extract(page, include_comments=False)), "trafilatura+": attempt(lambda: trafilatura.extract(page, favor_recall=True, include_comments=False)), "readability": attempt(by_readability)}

def visible(page):
    import html5lib
    root = html5lib.parse(page, treebuilder="lxml", namespaceHTMLElements=False).getroot()
    for e in list(root.iter("script", "style", "template", "noscript", "iframe", "head")):
        e.text = None; [e.remove(x) for x in list(e)]
    return " ".join(root.itertext())

def compare(folder, show, trees):
    with tempfile.TemporaryDirectory() as d:
        out = f"{d}/out"; reader = os.environ.get("DIPTYCH_PAGES_READER")
        env = dict(os.environ, DIPTYCH_PAGES_IN=os.path.abspath(folder), DIPTYCH_PAGES_OUT=out)
        r = subprocess.run(reader.split() + [folder, out] if reader else ["swift", "test", "--filter", "PageDump"], env=env, capture_output=True, text=True)
        if r.returncode: sys.exit(r.stdout + r.stderr)
        sums = collections.defaultdict(lambda: collections.defaultdict(list)); bad = []; lost = 0
        for line in open(out):
            ours = json.loads(line); name = ours["file"][:-5]; page = open(f"{folder}/{ours['file']}", "rb").read()
            wanted = open(f"{folder}/{name}.txt").read() if os.path.exists(f"{folder}/{name}.txt") else None
            if trees:
                a, b = (collections.Counter(re.sub(r"[\s\u00ad]", "", x)) for x in (ours["all"], visible(page))); missing = b - a
                if sum(missing.values()) > 0.001 * sum(b.values()): lost += 1; print("characters lost by the tree:", name, dict(missing))
            if wanted is None: continue
            kind = name.split("-")[0]; scores = {"ours": f1(ours.get("text"), wanted)}
            scores.update({k: f1(v, wanted) for k, v in others(page).items()})
            for k, v in scores.items(): sums[kind][k].append(v); sums["all"][k].append(v)
            bad.append((scores["ours"][0], name, scores))
        names = ["ours", "trafilatura", "trafilatura+", "readability"]
        print(f"{'F1 (precision, recall)':24}" + "".join(f"{n:>24}" for n in names))
        for kind in sorted(sums, key=lambda k: (k == "all", k)):
            cells = []
            for n in names:
                v = sums[kind][n]; m = [sum(x[i] for x in v) / len(v) for i in range(3)]; cells.append(f"{m[0]:.3f} ({m[1]:.3f}, {m[2]:.3f})")
            print(f"{kind:20}{len(sums[kind]['ours']):4}" + "".join(f"{x:>24}" for x in cells))
        for score, name, scores in sorted(bad)[:show]: print(f"{score:.3f} {name} " + " ".join(f"{k} {v[0]:.3f}" for k, v in scores.items()))
        if trees: print("trees that lose words:", lost)

def main():
    p = argparse.ArgumentParser(); p.add_argument("what", choices=["make", "compare"]); p.add_argument("folder"); p.add_argument("--count", type=int, default=320)
    p.add_argument("--show", type=int, default=10); p.add_argument("--trees", action="store_true", help="compare the trees with html5lib's too"); a = p.parse_args()
    make(a.folder, a.count) if a.what == "make" else compare(a.folder, a.show, a.trees)

if __name__ == "__main__": main()
