#!/usr/bin/env python3
"""Kills a refresh at random moments and looks whether the library is whole.

  Tests/Oracles/kills.py [--times 200] [--diptych .build/release/diptych]

Serves forty feeds of forty items on the loopback address. Each time some feeds have something new, `diptych refresh` is
started and killed after a random while; then the library must open, SQLite must find it whole, no article that was
there may be missing, every feed that is noted as visited must have its articles, and what is noted as grouped must have
its profile and its event. At the end a refresh must complete, and leave no article without an event.
"""
import argparse, os, random, sqlite3, subprocess, sys, tempfile, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FEEDS, ITEMS, turn = 40, 40, [0]

class Handler(BaseHTTPRequestHandler):
    def log_message(self, *a): pass
    def do_GET(self):
        n = int(self.path.strip("/")); first = turn[0] if n % 3 == turn[0] % 3 else turn[0] - turn[0] % 3
        items = "".join(f"<item><guid>{n}-{i}</guid><title>Item {n} {i}</title><link>http://x.invalid/{n}/{i}</link><description>{'word ' * 200}{n} {i}</description></item>" for i in range(first, first + ITEMS))
        body = f"<rss><channel><title>Feed {n}</title>{items}</channel></rss>".encode()
        self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
        try: self.wfile.write(body)
        except OSError: pass

def look(path):
    db = sqlite3.connect(path)
    whole = db.execute("PRAGMA integrity_check").fetchone()[0]
    db.execute("INSERT INTO articleWords (articleWords, rank) VALUES ('integrity-check', 1)"); db.rollback()
    ids = {r[0] for r in db.execute("SELECT id FROM articles")}
    empty = db.execute("SELECT count(*) FROM feeds WHERE fingerprint IS NOT NULL AND id NOT IN (SELECT feed FROM feedEntries)").fetchone()[0]
    half = db.execute("SELECT count(*) FROM eventReports LEFT JOIN profiles USING (article) WHERE version > 0 AND (bytes IS NULL OR event IS NULL)").fetchone()[0]
    half += db.execute("SELECT count(*) FROM articles WHERE number NOT IN (SELECT article FROM eventReports)").fetchone()[0]
    half += len(db.execute("PRAGMA foreign_key_check").fetchall())
    waiting = db.execute("SELECT count(*) FROM eventReports WHERE version = 0").fetchone()[0]
    db.close(); return whole, ids, empty + half, waiting

def main():
    p = argparse.ArgumentParser(); p.add_argument("--times", type=int, default=200); p.add_argument("--diptych", default=".build/release/diptych"); a = p.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler); threading.Thread(target=server.serve_forever, daemon=True).start()
    chance = random.Random(); known = set(); finished = 0; usual = 3.0
    with tempfile.TemporaryDirectory() as d:
        library = f"{d}/l.sqlite"; open(f"{d}/urls", "w").writelines(f"http://127.0.0.1:{server.server_port}/{n}\n" for n in range(FEEDS))
        subprocess.run([a.diptych, "feeds", "import", f"{d}/urls", "--library", library], check=True, stdout=subprocess.DEVNULL)
        for time_ in range(a.times):
            turn[0] = time_
            process = subprocess.Popen([a.diptych, "refresh", "--all", "--no-pages", "--quiet", "--library", library])
            start = time.monotonic()
            try: process.wait(chance.uniform(0, usual)); finished += 1; usual = 0.9 * usual + 0.1 * (time.monotonic() - start)
            except subprocess.TimeoutExpired: process.kill(); process.wait(); usual *= 1.01
            whole, ids, empty, _ = look(library)
            if whole != "ok" or not known <= ids or empty: sys.exit(f"after kill {time_}: integrity {whole}, {len(known - ids)} articles missing, {empty} visited feeds without articles or halves of groupings")
            known = ids
        done = subprocess.run([a.diptych, "refresh", "--all", "--no-pages", "--library", library], capture_output=True, text=True)
        # What a refresh leaves to a process behind it is waited for here.
        subprocess.run([a.diptych, "events", "group", "--library", library], check=True)
        whole, ids, _, waiting = look(library); wanted = FEEDS * ITEMS
        print(f"{a.times} times, {finished} of them finished before the kill; {len(ids)} articles, integrity {whole}, {waiting} not grouped; last refresh: {done.returncode}, {done.stdout.strip()}")
        sys.exit(0 if done.returncode == 0 and whole == "ok" and len(ids) >= wanted and waiting == 0 else 1)

main()
