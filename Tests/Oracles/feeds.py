#!/usr/bin/env python3
"""Compares what Diptych reads of feeds with what feedparser reads (PyPI: feedparser).

  Tests/Oracles/feeds.py FOLDER [--mutants N]      FOLDER holds feeds, one a file

Every feed is read as it is and, N times each, after damage by chance: a cut, a lost byte run, a lost end tag, a bare
ampersand, a stray tag. Prints where the two disagree on the number of items, titles, links and dates. They may: each
difference is to be looked at, and is a fault only where feedparser read more or read better.
"""
import argparse, calendar, collections, html, json, os, random, re, subprocess, sys, tempfile, time
import feedparser

def mutants(data, count, chance):
    yield data
    for _ in range(count):
        b = bytearray(data); kind = chance.randrange(5); at = chance.randrange(max(1, len(b)))
        if kind == 0: b = b[:at]
        elif kind == 1: del b[at:at + chance.randrange(1, 40)]
        elif kind == 2:
            ends = [m for m in re.finditer(rb"</[a-zA-Z:]+>", bytes(b))]
            if ends: m = chance.choice(ends); del b[m.start():m.end()]
        elif kind == 3: b[at:at] = b" & "
        else: b[at:at] = chance.choice([b"<br>", b"&nbsp;", b"\x00", b"\xff", b"<x:y>"])
        yield bytes(b)

def plain(text):
    text = re.sub(r"<[^>]*>", " ", text or "")
    return re.sub(r"\W+", " ", html.unescape(text)).strip().lower()

def moment(parsed): return time.strftime("%Y-%m-%dT%H:%M:%SZ", parsed) if parsed else None

def main():
    p = argparse.ArgumentParser(); p.add_argument("folder"); p.add_argument("--mutants", type=int, default=20)
    p.add_argument("--show", type=int, default=5); a = p.parse_args(); chance = random.Random(7)
    with tempfile.TemporaryDirectory() as d:
        os.mkdir(f"{d}/in")
        for name in sorted(os.listdir(a.folder)):
            for k, data in enumerate(mutants(open(f"{a.folder}/{name}", "rb").read(), a.mutants, chance)):
                open(f"{d}/in/{k:03}-{name}", "wb").write(data)
        env = dict(os.environ, DIPTYCH_FEEDS_IN=f"{d}/in", DIPTYCH_FEEDS_OUT=f"{d}/out")
        r = subprocess.run(["swift", "test", "--filter", "FeedDump"], env=env, capture_output=True, text=True)
        if r.returncode: sys.exit(r.stdout + r.stderr)
        seen, shown = collections.Counter(), collections.Counter()
        def say(kind, name, ours, theirs):
            seen[kind] += 1; shown[kind] += 1
            if shown[kind] <= a.show: print(f"{kind}: {name}\n  ours   {ours!r:.300}\n  theirs {theirs!r:.300}")
        for line in open(f"{d}/out"):
            ours = json.loads(line); theirs = feedparser.parse(open(f"{d}/in/{ours['file']}", "rb").read(), response_headers={"content-location": f"https://feeds.example/{ours['file']}"})
            seen["feeds"] += 1
            mine = ours["items"]; other = [e for e in theirs.entries if any(e.get(k) for k in ("title", "link", "id", "summary", "content"))]
            seen["items"] += len(mine); seen["items of feedparser"] += len(other)
            if len(mine) < len(other): say("fewer items", ours["file"], len(mine), len(other))
            if len(mine) != len(other): seen["other number"] += 1; continue
            for x, y in zip(mine, other):
                if plain(x.get("title")) != plain(y.get("title")): say("title", ours["file"], x.get("title"), y.get("title"))
                if (x.get("link") or "") != (y.get("link") or ""): say("link", ours["file"], x.get("link"), y.get("link"))
                then = moment(y.get("published_parsed") or None)
                if then and (x.get("published") or "").rstrip("Z") + "Z" not in (then, then[:10] + "Z"): say("date", ours["file"], x.get("published"), y.get("published"))
                body = plain(x.get("html")); want = plain((y.get("content") or [{"value": y.get("summary", "")}])[0]["value"])
                if len(body) < 0.98 * len(want): say("shorter text", ours["file"], body[-150:], want[-150:])
        print(dict(seen))

main()
