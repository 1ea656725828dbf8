"""Judges published scope cases with the program itself: scope_cases.py COLOPHON CORPUS

Every case becomes a ledger of its own: its agreements are added from the documents they quote (with their changes as amendments), the
work is delivered, the use recorded, and `assess` asked. CORPUS/scope/compare.py, which is not ours, compares the answers."""
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

colophon, corpus = os.path.abspath(sys.argv[1]), Path(sys.argv[2]).absolute()
data = json.loads((corpus / "scope" / "cases.json").read_text())


def place(words, text, start):
    """Which of several places the words stand at, white space folded; None where there is one."""
    pattern = re.compile(r"\s+".join(re.escape(part) for part in words.split()))
    found = [len(text[: match.start()].encode()) for match in pattern.finditer(text)]
    if not found:
        raise SystemExit(f"not in the document: {words[:60]}")
    nearest = min(range(len(found)), key=lambda index: abs(found[index] - (start or 0)))
    return nearest + 1 if len(found) > 1 else None


def terms(record, text):
    result = []
    for term in record.get("terms", []):
        quote = term.get("quote") or {}
        words = quote.get("text") or term["text"]
        entry = {"id": term["id"], "effect": term["effect"], "quote": words, "confirmed": True, "objects": term["on"]}
        entry |= {key: term[key] for key in (
            "actions", "purposes", "recipients", "form", "who", "exclusive", "unless", "requires", "notwithstanding", "reading",
            "after") if term.get(key)}
        number = place(words, text, quote.get("start"))
        if number:
            entry["occurrence"] = number
        result.append(entry)
    return result


def document(home, handle, record):
    """The document that an agreement quotes: the real one, or its sentences in a file where it is made up."""
    if record.get("doc"):
        path = next(path for ending in ("", ".md", ".txt") if (path := corpus / "dev" / (record["doc"] + ending)).exists())
        return path, path.read_text(errors="surrogateescape")
    path = home / f"{handle}.txt"
    text = "".join(f"{(term.get('quote') or {}).get('text') or term['text']}\n\n" for term in record.get("terms", [])) or "Nothing.\n"
    path.write_text(text + "This agreement prevails.\n")
    return path, path.read_text()


def judge(case):
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        environment = os.environ | {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "STATE")}
        environment.pop("COLOPHON_LEDGER", None)

        def run(*arguments, good=(0,)):
            done = subprocess.run([colophon, *map(str, arguments)], env=environment, cwd=home, capture_output=True, text=True)
            if done.returncode not in good:
                raise SystemExit(f"{case['id']}: colophon {' '.join(map(str, arguments))}\n{done.stderr}")
            return done.stdout

        run("init", "--creator", "The creator", "--no-passphrase", "--recovery-out", "words")
        (home / "work.txt").write_text("the work\n")
        run("register", "work.txt", "--id", "work")
        handles = [link["agreement"] for link in case["links"]]
        # A use must be by somebody on record; where nothing was delivered to them, any agreement with them will do.
        for handle in dict.fromkeys(handles or list(data["agreements"])[:1]):
            record = data["agreements"][handle]
            path, text = document(home, handle, record)
            file = {
                "agreement": handle,
                "parties": {"creator": {"handle": "creator", "name": "The creator"},
                            "other": {"handle": "other", "name": record["grantee"]}},
                "effective": {"from": record["from"], "until": record["until"]}, "terms": terms(record, text)}
            if case.get("prevails") == handle:
                quote = "This agreement prevails" if not record.get("doc") else file["terms"][0]["quote"]
                file["prevails"] = {"over": [other for other in handles if other != handle], "quote": quote}
            (home / "terms.yaml").write_text(json.dumps(file))
            run("agreement", "add", path, "--terms", "terms.yaml")
            for change in record.get("amendments", []):
                source = change if change.get("doc") else record
                path, text = document(home, f"{handle}-change", source | {"terms": change.get("terms", [])})
                accepted = {"yes": "yes", "no": "refused"}.get(change.get("accepted"), "unknown")
                revision = {"id": change["revision"], "from": change["from"], "reaches": change["reaches"], "accepted": accepted}
                if change.get("replaces"):
                    revision["replaces"] = change["replaces"]
                (home / "change.yaml").write_text(json.dumps({"revision": revision, "terms": terms(change, text)}))
                run("agreement", "amend", handle, path, "--terms", "change.yaml")
        for link in case["links"]:
            run("link", "work", "--under", link["agreement"], "--to", "other", "--on", link["delivered"])
        use = case["use"]
        file = {"use": "use", "by": "other", "works": ["work"]}
        file |= {key: use[key] for key in ("action", "purpose", "recipient", "form", "relation") if use.get(key)}
        if use.get("on"):
            file["object"] = use["on"]
        if use.get("to") and use.get("dates") == "interval":
            file |= {"from": use["from"], "until": use["to"]}
        elif use.get("to"):
            file["between"] = {"earliest": use["from"], "latest": use["to"]}
        else:
            file["on"] = use.get("from", "unknown")
        if use.get("facts"):
            file["conditions"] = use["facts"]
        (home / "use.yaml").write_text(json.dumps(file))
        run("use", "record", "--file", "use.yaml")
        answer = json.loads(run("assess", "use", "--json", good=(0, 1, 3)))
        finding = answer["uses"][0]["findings"][0] if "uses" in answer else answer["findings"][0]
        return {"id": case["id"], "verdict": finding["verdict"], "cites": [words["term"] for words in finding["because"]]}


with ThreadPoolExecutor(os.cpu_count()) as pool:
    results = list(pool.map(judge, data["cases"]))
with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
    json.dump(results, file)
    file.flush()
    sys.exit(subprocess.run([sys.executable, corpus / "scope" / "compare.py", corpus / "scope" / "cases.json", file.name]).returncode)
