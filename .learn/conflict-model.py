#!/usr/bin/env python3
"""Relearns the weights of Sources/Comparing/Facts/ConflictModel.swift.

  .learn/conflict-model.py DATA     DATA: coverage/*.json, msrp-train.txt

Plants conflicts as planted-conflicts.py does, runs `swift test --filter ConflictFeatureDump` for the features of every
candidate, and fits two logistic regressions (numpy only): planted values against all candidates of the unchanged
texts. Candidates of MSRP's sentences count a third, as many of them differ in truth. Printed: the weights, and by five
folds over the events the share of plants found and of candidates reported at some thresholds.
"""
import importlib.machinery, importlib.util, json, os, subprocess, sys
import dumps
import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
loader = importlib.machinery.SourceFileLoader("planted", f"{here}/planted-conflicts.py")
planted = importlib.util.module_from_spec(importlib.util.spec_from_loader("planted", loader)); loader.exec_module(planted)
TIMES = ("year", "weekday", "date", "clock")

def features(pairs):
    if planted.command:
        run = subprocess.run(planted.command, input="".join(json.dumps(p) + "\n" for p in pairs), capture_output=True, text=True, check=True)
        return [json.loads(l) for l in run.stdout.splitlines()]
    return dumps.rows("ConflictFeatureDump", pairs)

def fit(x, y, weight, l2=2.0):
    mean, dev = x.mean(0), x.std(0) + 1e-9
    z = np.hstack([np.ones((len(x), 1)), (x - mean) / dev]); w = np.zeros(z.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-z @ w)); g = z.T @ (weight * (y - p)) - l2 * np.r_[0, w[1:]]
        h = (z * (weight * p * (1 - p))[:, None]).T @ z + l2 * np.diag(np.r_[0, np.ones(len(w) - 1)])
        w += np.linalg.solve(h, g)
    return np.r_[w[0] - (w[1:] * mean / dev).sum(), w[1:] / dev]

# What can only speak for one matter, and only against it, in the order of ConflictFeatures.values; 0 for either.
SIGNS = np.array([1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, 1, 1, -1, 1, 1, -1, -1, 0, 0, 0, 0, 0, 0])

def signed(x, y, weight):
    """The fit without the features that come out with the wrong sign."""
    kept = np.ones(x.shape[1], bool)
    while True:
        w = np.zeros(x.shape[1] + 1); w[np.r_[True, kept]] = fit(x[:, kept], y, weight)
        wrong = kept & (w[1:] * SIGNS < 0)
        if not wrong.any(): return w
        kept &= ~wrong

def predict(w, x): return 1 / (1 + np.exp(-(w[0] + x @ w[1:])))

def rows(sentences):
    planted.options[1:] = ["--sentences"] if sentences else []
    jobs = list(planted.plants()); plants = {j["id"]: p for j, p in jobs}
    over = lambda a, b: a[0] < b[1] and b[0] < a[1]
    by = {j["id"]: j for j, _ in jobs}
    def text(row):
        cut = lambda s: by[row["id"]][s]["text"][max(0, row[s][0] - 60):row[s][0]] + "[[" + by[row["id"]][s]["text"][slice(*row[s])] + "]]" + by[row["id"]][s]["text"][row[s][1]:row[s][1] + 60]
        return f"{cut('left')!r} ~ {cut('right')!r}"
    out = []
    for row in features([j for j, _ in jobs]):
        plant = plants[row["id"]]
        if plant is not None and not all(any(over(row[s], t) for t in plant["spans"][i]) for i, s in enumerate(("left", "right"))): continue
        event = row["id"].split(" ")[1].split(":")[0].rsplit("-", 1)[0]
        out.append((row["kind"] in TIMES, plant is not None, row["id"], event, sentences, row["features"], text(row)))
    return out, {i: p["kind"] for i, p in plants.items() if p is not None}, sum(p is None for p in plants.values())

def learn():
    (a, planted_a, pairs), (b, planted_b, _) = rows(False), rows(True)
    for time in (False, True):
        data = [r for r in a + b if r[0] == time]
        kinds = ("weekday", "date", "year") if time else ("number", "money", "percent")
        total = [sum(k in kinds for k in p.values()) for p in (planted_a, planted_b)]
        y = np.array([r[1] for r in data], float); x = np.array([r[5] for r in data]); s = np.array([r[4] for r in data])
        w = np.where(s & (y == 0), .3, 1.) * np.where(y == 1, 1, 1)
        events = {e: i % 5 for i, e in enumerate(sorted({r[3] for r in data}))}; fold = np.array([events[r[3]] for r in data])
        p = np.zeros(len(y))
        for k in range(5): p[fold == k] = predict(signed(x[fold != k], y[fold != k], w[fold != k]), x[fold == k])
        if "--show" in sys.argv:
            for i in np.argsort(-p):
                if not s[i]: print(f"{p[i]:.2f} {'PLANT' if y[i] else 'alarm'} {data[i][2]} {data[i][6]}", [round(float(v), 2) for v in x[i]])
        print(f"// {'time' if time else 'number'}: {int(y.sum())} planted candidates, {int((1 - y).sum())} others")
        for t in (.2, .3, .4, .5, .6, .7, .8):
            hits = [len({data[i][2] for i in np.flatnonzero((p >= t) & (y == 1) & (s == v))}) for v in (False, True)]
            print(f"//   threshold {t}: reports {hits[0]} of {total[0]} planted, {((p >= t) & (y == 0) & ~s).sum() / pairs:.3f} alarms a pair; sentences {hits[1]} of {total[1]}, {((p >= t) & (y == 0) & s).sum()} alarms")
        f = signed(x, y, w)
        print(f"  static let {'time' if time else 'number'} = ConflictModel(\n    bias: {f[0]:.4f},\n    weights: [{', '.join(f'{v:.4f}' for v in f[1:])}])")

learn()
