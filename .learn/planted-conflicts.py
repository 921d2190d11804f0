#!/usr/bin/env python3
"""Measures conflicts on real pairs of reports with one value changed by machine.

  .learn/planted-conflicts.py DATA [--misses] [--alarms] [--sentences] [--holders | --acts] -- COMMAND...    COMMAND: diptych compare --stream

DATA/coverage/EVENT-OUTLET.json: `text`, `sentences` (offsets), `date`. Sentences of two reports of one event are paired
by cosine; a value that both sentences of a pair give is changed in one report by a rule with a fixed seed, a number
or a name (with --holders: of an office's holder or a place; with --acts a verb is denied, turned into its opposite or
given to another who acts, in that one sentence) wherever that report has it, a day in that one sentence. Printed: the share of the planted conflicts that
are found, by kind, and the conflicts reported a pair on the unchanged reports (--alarms prints them: read them, some
are real). With --sentences the pairs are the sentence pairs of DATA/msrp-train.txt that are labelled the same.
"""
import collections, glob, itertools, json, math, random, re, subprocess, sys

at = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
options, command = sys.argv[1:at], sys.argv[at + 1:]
folder = options[0]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SHORT = "|".join(rf"{m[:3]}(?:{m[3:]}|\.)?" for m in MONTHS)
WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
VALUE = re.compile(rf"""(?P<money>\$\d[\d,.]*\d(?:\s(?:million|billion|trillion))?|\$\d(?:\s(?:million|billion|trillion))?)(?![\d\w])
  | (?P<percent>\b\d+(?:\.\d+)?)(?=\s?(?:percent|per\ cent|%))
  | (?P<date>\b(?:{SHORT})\s\d{{1,2}}\b)
  | (?<!very\s)(?<!News\s)(?P<weekday>\b(?:{'|'.join(DAYS)})\b)
  | (?P<year>(?<=[Ii]n\s)(?:19|20)\d\d\b(?!\s[a-z]+s\b))
  | (?<![-$\d.,/:–#])(?<!No\.\s)(?P<number>\b(?!(?:19|20)\d\d\b)\d[\d,]*\b(?:\.\d+)?|\b(?:{'|'.join(WORDS)})\b)(?=\s[a-z])(?!\s(?:percent|per\s|a\.m|p\.m|am\b|pm\b|and\b|of\b|to\b|or\b|in\b|at\b))
  | (?P<name>(?<=[a-z,]\s)\b[A-Z][a-z]+\s[A-Z][a-z]{{4,}}\b(?=[\s,.’']+[a-z]))""", re.X)
# Who holds an office and where it happened (--holders): changed wherever the report has the name.
HOLDER = re.compile(rf"""\b(?:President|Secretary|Chairman|Governor|Director|Minister|Speaker|Gov\.)\s(?P<holder>[A-Z][a-z]+\s[A-Z][a-z]+)
  | (?P<place>(?<=\b[iI]n\s)(?!(?:{'|'.join(DAYS + MONTHS)})\b)[A-Z][a-z]{{3,}}(?:\s[A-Z][a-z]+)?(?!['’\w-]))""", re.X)
# What is done and by whom (--acts): `not` behind an auxiliary, the opposite verb, soldiers for police.
PAIRS = "rose fell approved rejected accepted rejected won lost confirmed denied passed failed increased decreased agreed refused raised lowered opened closed".split()
TURNED = {**dict(zip(PAIRS[::2], PAIRS[1::2])), **dict(zip(PAIRS[1::2], PAIRS[::2]))}
ACT = re.compile(rf"""\b(?P<denial>(?:was|were|is|are|has|have|had|will|did)(?=\s[a-z]+(?:ed|en|own|ent|t|ld|ept|ame)\b))
  | (?P<opposite>\b(?:{'|'.join(TURNED)})\b) | (?P<actor>\b[Pp]olice\b(?=\s(?:have\s|had\s)?[a-z]+ed\b))""", re.X)
HOLDERS, TOWNS = ["Tomas Verrin", "Maren Holt", "Idris Vane", "Ruben Okoro"], ["Kessin", "Aldermoor", "Sarnfield", "Selmouth"]
COUNTRIES = "Vietnam Afghanistan Iraq Iran Libya Kenya Syria Egypt Israel Russia China Japan Mexico Canada France Germany Brazil India Peru Chile".split()
STATES = "Florida Texas Ohio Iowa Nevada Hawaii Arizona Virginia Maine Oregon Utah Georgia Alaska Kansas Alabama Colorado Michigan Wisconsin".split()
STOP = set("the a an of to in on at for and or but with by from that this is was were be been it its as he she they his her their who which not have has had will would said".split())

def words(text): return [w for w in re.findall(r"[A-Za-z]+|\d[\d,.]*", text.lower()) if w not in STOP]
def stem(word): return word[:5]

def paired(left, right, idf):
    def vector(text):
        counts = collections.Counter(map(stem, words(text)))
        return {w: (1 + math.log(n)) * idf[w] for w, n in counts.items()}
    def cosine(a, b):
        dot = sum(v * b.get(w, 0) for w, v in a.items())
        return dot / (math.sqrt(sum(v * v for v in a.values()) * sum(v * v for v in b.values())) or 1)
    sides = [[(s, vector(a["text"][slice(*s)])) for s in a["sentences"]] for a in (left, right)]
    table = [[cosine(a, b) for _, b in sides[1]] for _, a in sides[0]]
    for i, row in enumerate(table):
        for j, value in enumerate(row):
            if value >= .25 and (value == max(row) or value == max(r[j] for r in table)):
                yield sides[0][i][0], sides[1][j][0]

def values(text, span):
    for m in (HOLDER if "--holders" in options else ACT if "--acts" in options else VALUE).finditer(text, *span):
        around = words(text[max(span[0], m.start() - 45):m.start()]) [-5:] + words(text[m.end():min(span[1], m.end() + 45)])[:5]
        following = words(text[m.end():min(span[1], m.end() + 25)])[:1]
        yield m.lastgroup, m.group(m.lastgroup), m.span(m.lastgroup), {stem(w) for w in around}, following

def changed(kind, value, other, pick):
    """Another value of the kind that the other report does not give."""
    for _ in range(30):
        if kind in ("denial", "opposite", "actor"): return value + " not" if kind == "denial" else TURNED[value] if kind == "opposite" else "soldiers"
        if kind in ("holder", "place"): new = pick.choice(HOLDERS if kind == "holder" else next((l for l in (COUNTRIES, STATES) if value in l), TOWNS))
        elif kind == "weekday": new = DAYS[(DAYS.index(value) + pick.choice((-2, -1, 1, 2))) % 7]
        elif kind == "year": new = str(int(value) + pick.choice((-3, -2, -1, 1, 2, 3)))
        elif kind == "date":
            month, day = value.split(); new = f"{month} {(int(day) - 1 + pick.choice((-2, -1, 1, 2, 7))) % 28 + 1}"
        elif kind == "name":
            first, last = value.split(); i = pick.randrange(1, len(last) - 1)
            new = f"{first} {last[:i]}{pick.choice([last[i] * 2, '', pick.choice('aeiou') if last[i] in 'aeiou' else pick.choice('bdlmnrst')])}{last[i + 1:]}"
        elif value in WORDS: new = WORDS[(WORDS.index(value) + pick.choice((-4, -3, -1, 1, 2, 5))) % len(WORDS)]
        else:
            digits = re.search(r"\d[\d,]*", value); number = int(digits[0].replace(",", "")); text = str(number)
            rule = pick.choice(("swap", "step", "scale"))
            if rule == "swap" and len(text) > 1: text = text[1] + text[0] + text[2:]
            elif rule == "scale": text = str(max(2, round(number * pick.choice((.5, .75, 1.5, 2)))))
            else: text = str(max(1, number + pick.choice((-1, 1)) * max(1, 10 ** (len(text) - 1))))
            if text[0] == "0" or abs(int(text) - number) < .1 * number: continue
            new = value[:digits.start()] + (f"{int(text):,}" if "," in digits[0] else text) + value[digits.end():]
        if new != value and (kind == "weekday" or not re.search(rf"(?<![\d,.]){re.escape(new)}(?![\d,.]*\d)", other)): return new

def reports():
    if "--sentences" not in options: return [json.load(open(f)) for f in sorted(glob.glob(f"{folder}/coverage/*.json"))]
    rows = [l.rstrip("\n").split("\t") for l in open(f"{folder}/msrp-train.txt", encoding="utf-8-sig")][1:]
    return [{"id": f"{r[i]}-{i}", "event": f"{r[1]}-{r[2]}", "source": "", "title": None, "date": None, "text": r[i + 2], "sentences": [[0, len(r[i + 2])]]}
            for r in rows if r[0] == "1" for i in (1, 2)]

def plants():
    articles = reports()
    seen = collections.Counter(w for a in articles for s in a["sentences"] for w in {stem(w) for w in words(a["text"][slice(*s)])})
    total = sum(len(a["sentences"]) for a in articles)
    idf = collections.defaultdict(lambda: math.log(total), {w: math.log(total / n) for w, n in seen.items()})
    side = lambda a, text=None: {k: v for k, v in (("title", a["title"]), ("published", a["date"]), ("text", text or a["text"])) if v}
    pick = random.Random(7)
    for _, event in itertools.groupby(articles, key=lambda a: a["event"]):
        for left, right in itertools.combinations(event, 2):
            name = f"{left['id']}:{right['source']}"
            yield {"id": f"plain {name}", "left": side(left), "right": side(right)}, None
            used = set()
            for l, r in paired(left, right, idf):
                for (kind, value, a, near, unit), (k, v, b, close, u) in itertools.product(values(left["text"], l), values(right["text"], r)):
                    counted = kind in ("number", "denial", "actor") and (not unit or unit != u)
                    if kind != k or value != v or (kind, value, l[0]) in used or not near & close or counted: continue
                    used.add((kind, value, l[0]))
                    which = pick.randrange(2)
                    own, span, other = (left, a, right) if which == 0 else (right, b, left)
                    new = changed(kind, value, other["text"], pick)
                    if not new: continue
                    text = own["text"]
                    # The surname goes with the name.
                    named = rf"(?:{value.split()[0]}\s)?{value.split()[-1]}" if kind == "holder" else re.escape(value)
                    spots = [span] if kind in ("weekday", "date", "year", "denial", "opposite", "actor") else [m.span() for m in re.finditer(rf"(?<![\w$.,-])(?:{named})(?![\w]|[,.]\d)", text)] or [span]
                    out, end, now = "", 0, []
                    for s, e in spots:
                        put = new if kind != "holder" or " " in text[s:e] else new.split()[1]
                        out += text[end:s]; now.append((len(out), len(out) + len(put))); out += put; end = e
                    out += text[end:]
                    there = [m.span() for m in re.finditer(re.escape(value), other["text"])]
                    if "--acts" in options: now, there = ([tuple(l)], [tuple(r)]) if which == 0 else ([tuple(r)], [tuple(l)])
                    sides = (side(left, out), side(right)) if which == 0 else (side(left), side(right, out))
                    yield ({"id": f"{kind} {name} {span[0]}", "left": sides[0], "right": sides[1]},
                           {"kind": kind, "value": value, "new": new, "spans": (now, there) if which == 0 else (there, now),
                            "left": left["text"][slice(*l)], "right": right["text"][slice(*r)]})

def main():
    jobs = list(plants())
    run = subprocess.run(command, input="".join(json.dumps(j) + "\n" for j, _ in jobs), capture_output=True, text=True, check=True)
    found, planted, alarms, pairs = collections.Counter(), collections.Counter(), [], 0
    over = lambda a, b: a[0] < b[1] and b[0] < a[1]
    for (job, plant), line in zip(jobs, run.stdout.splitlines(), strict=True):
        answer = json.loads(line)
        if plant is None:
            pairs += 1
            alarms += [(job["id"], c, job) for c in answer["conflicts"]]
            continue
        planted[plant["kind"]] += 1
        hit = any(any(over(c["left"], s) for s in plant["spans"][0]) and any(over(c["right"], s) for s in plant["spans"][1]) for c in answer["conflicts"])
        found[plant["kind"]] += hit
        if not hit and "--misses" in options: print(f"missed {plant['kind']} {plant['value']} -> {plant['new']}  [{job['id']}]\n    {plant['left']}\n    {plant['right']}")
    if "--alarms" in options:
        for name, c, job in alarms:
            cut = lambda s: "…" + job[s]["text"][max(0, c[s][0] - 110):c[s][0]] + "[[" + job[s]["text"][slice(*c[s])] + "]]" + job[s]["text"][c[s][1]:c[s][1] + 90] + "…"
            print(f"alarm {name} {c['kind']}\n    {cut('left')!r}\n    {cut('right')!r}\n    {c['reason']}")
    for kind in sorted(planted): print(f"{kind:8} {found[kind]:4} of {planted[kind]:4}  {found[kind] / planted[kind]:.3f}")
    for name, kinds in (("numbers", ("number", "money", "percent")), ("numbers and weekdays", ("number", "money", "percent", "weekday")), ("all", tuple(planted))):
        n = sum(planted[k] for k in kinds)
        print(f"{name}: recall {sum(found[k] for k in kinds) / max(1, n):.3f} of {n}")
    print(f"reported on the {pairs} unchanged pairs: {len(alarms)}, {len(alarms) / pairs:.3f} a pair")

if __name__ == "__main__": main()
