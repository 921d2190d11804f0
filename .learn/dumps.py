"""What the programs share that learn from the features which the tests dump (`Tests/ComparingTests/Learning`)."""
import json, os, subprocess, sys, tempfile

def rows(dump, pairs):
    """The lines that `swift test --filter DUMP` writes of pairs as `compare --stream` reads them."""
    here = os.path.dirname(os.path.abspath(__file__))
    with tempfile.TemporaryDirectory() as d:
        with open(f"{d}/in", "w") as file: file.writelines(json.dumps(p) + "\n" for p in pairs)
        env = dict(os.environ, DIPTYCH_LEARN_IN=f"{d}/in", DIPTYCH_LEARN_OUT=f"{d}/out")
        r = subprocess.run(["swift", "test", "--filter", dump], env=env, capture_output=True, text=True, cwd=f"{here}/..")
        if r.returncode: sys.exit(r.stdout + r.stderr)
        return [json.loads(l) for l in open(f"{d}/out")]
