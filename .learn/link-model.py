#!/usr/bin/env python3
"""Relearns the weights of Sources/Comparing/Alignment/LinkModel.swift.

  .learn/link-model.py GOLD_DIR DATA     GOLD_DIR: annotated pairs with coverage; DATA: msrp-train.txt, coverage/*.json

Runs `swift test --filter LinkFeatureDump` twice for the features, then fits two logistic regressions (numpy only) and
prints them with their cross-validated figures. `link` learns from the annotated sentence matches of GOLD_DIR, `same`
from MSRP and from which of these matches carry a sentence in full.
"""
import glob, json, os, subprocess, sys, tempfile
import numpy as np

gold_dir, data = sys.argv[1:3]

def features(pairs):
    with tempfile.TemporaryDirectory() as d:
        open(f"{d}/in", "w").writelines(json.dumps(p) + "\n" for p in pairs)
        env = dict(os.environ, DIPTYCH_LEARN_IN=f"{d}/in", DIPTYCH_LEARN_OUT=f"{d}/out")
        r = subprocess.run(["swift", "test", "--filter", "LinkFeatureDump"], env=env, capture_output=True, text=True)
        if r.returncode: sys.exit(r.stdout + r.stderr)
        return [json.loads(l) for l in open(f"{d}/out")]

def fit(x, y, l2=1.0):
    mean, dev = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev]); w = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w)); g = z.T @ (y - p) - l2 * np.r_[0, w[1:]]
        h = (z * (p * (1 - p))[:, None]).T @ z + l2 * np.diag(np.r_[0, np.ones(len(w) - 1)])
        w += np.linalg.solve(h, g)
    return np.r_[w[0] - (w[1:] * mean / dev).sum(), w[1:] / dev]

def predict(w, x): return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))
def f1(p, y, extra=0): tp = (p & y).sum(); return 2 * tp / max(1, p.sum() + y.sum() + extra)
def show(name, w): print(f"  static let {name} = LinkModel(\n    bias: {w[0]:.4f},\n    weights: [{', '.join(f'{v:.4f}' for v in w[1:])}])")

def link():
    golds, pairs = [], []
    for f in sorted(glob.glob(f"{gold_dir}/*.json")):
        g = json.load(open(f)); y, e, l, r = g["pair"].split("-")
        for s, o in (("left", l), ("right", r)): g[s] = json.load(open(f"{data}/coverage/{y}-{e}-{o}.json"))
        golds.append(g); pairs.append({"id": g["pair"], **{s: {"text": g[s]["text"]} for s in ("left", "right")}})
    rows = features(pairs); by = {g["pair"]: g for g in golds}
    over = lambda a, b: max(0, min(a[1], b[1]) - max(a[0], b[0]))
    at = lambda g, s, r: [i for i, t in enumerate(g[s]["sentences"]) if over(t, r) * 2 >= min(t[1] - t[0], r[1] - r[0]) and over(t, r)]
    x, y, who, full, seen = [], [], [], [], {}
    for row in rows:
        g = by[row["id"]]
        gold = {(i, m) for i, c in enumerate(g["coverage"]["left"]) for m in c[1]} | {(m, j) for j, c in enumerate(g["coverage"]["right"]) for m in c[1]}
        hits = {(i, j) for i in at(g, "left", row["left"]) for j in at(g, "right", row["right"])} & gold
        x.append(row["features"]); y.append(bool(hits)); who.append(row["id"])
        full.append(any(g["coverage"]["left"][i][0] == "full" or g["coverage"]["right"][j][0] == "full" for i, j in hits)); seen.setdefault(row["id"], set()).update(hits)
    total = sum(len({(i, m) for i, c in enumerate(g["coverage"]["left"]) for m in c[1]} | {(m, j) for j, c in enumerate(g["coverage"]["right"]) for m in c[1]}) for g in golds)
    x, y, who = np.array(x), np.array(y), np.array(who)
    print(f"// link: {len(y)} candidates, {y.sum()} linked, {total - sum(map(len, seen.values()))} of {total} never candidates")
    p = np.zeros(len(y))
    for k in by: p[who == k] = predict(fit(x[who != k], y[who != k]), x[who == k])
    for t in (.2, .25, .3, .35, .4, .45, .5): print(f"//   threshold {t}: F1 {f1(p >= t, y, total - y.sum()):.3f} (by leave-one-pair-out)")
    show("link", fit(x, y))
    return x, np.array(full)

def same(gold_x, gold_y):
    lines = [l.rstrip("\n").split("\t") for l in open(f"{data}/msrp-train.txt", encoding="utf-8-sig")][1:]
    rows = features([{"id": str(i), "left": {"text": l[3]}, "right": {"text": l[4]}} for i, l in enumerate(lines)])
    best = {}
    for r in rows:
        i = int(r["id"])
        if i not in best or r["features"][0] > best[i][0]: best[i] = r["features"]
    x = np.array([best.get(i, [0] * len(rows[0]["features"])) for i in range(len(lines))]); y = np.array([l[0] == "1" for l in lines])
    p = np.zeros(len(y)); folds = np.arange(len(y)) % 5
    for k in range(5): p[folds == k] = predict(fit(np.vstack([x[folds != k], gold_x]), np.r_[y[folds != k], gold_y], l2=30), x[folds == k])
    print(f"// same: accuracy {((p >= .5) == y).mean():.3f}, F1 {f1(p >= .5, y):.3f} (five-fold)")
    w = fit(np.vstack([x, gold_x]), np.r_[y, gold_y], l2=30); q = predict(w, gold_x) >= .5
    print(f"//   of the gold candidates: {(q & gold_y).sum()} of {gold_y.sum()} full ones, {(q & ~gold_y).sum()} of {(~gold_y).sum()} others are called the same")
    show("same", w)

same(*link())
