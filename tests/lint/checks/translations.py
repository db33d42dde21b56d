"""Every language has every text, with its placeholders, and no text of the sources is missing from the files."""
DOC = "Every language is complete: each text is there and translated, with the same placeholders, tags and plural forms."
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "ja": 1, "zh_CN": 1}  # English: only what is counted


def parts(text):
    """What has to be the same in every language, whatever its place."""
    import re
    return sorted(re.findall(r"%L?\d+|%n|</?\w+[^>]*>", text))


def wrong(source, forms, wanted):
    if len(forms) != wanted:
        return f"{len(forms)} plural forms instead of {wanted}" if wanted > 1 or len(forms) > 1 else "is not translated"
    for text in forms:
        if not text.strip():
            return "is not translated"
        # A plural form may leave the number out ("one key").
        if [p for p in parts(text) if p != "%n"] != [p for p in parts(source) if p != "%n"]:
            return f"has other placeholders or tags: {text!r}"
        if source.count("\n") != text.count("\n"):
            return f"has other line breaks: {text!r}"
        if source.endswith("...") and not text.endswith(("...", "\u2026")):
            return f"does not end with ...: {text!r}"
    return None


def messages(text):
    """{(context, source, comment): forms, or None for an unfinished text}."""
    import xml.etree.ElementTree as ElementTree
    found = {}
    for context in ElementTree.fromstring(text.split("<!DOCTYPE TS>")[-1]).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = [form.text or "" for form in translation.findall("numerusform")]
            forms = plural if message.get("numerus") else [translation.text or ""]
            name = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[name] = (forms, bool(message.get("numerus")), translation.get("type"))
    return found


def check(tree):
    problems = []
    for language, count in FORMS.items():
        path = f"translations/keyroster_{language}.ts"
        if path not in tree.paths:
            problems.append(f"{path}: is missing")
            continue
        for (context, source, _), (forms, plural, state) in messages(tree.text(path)).items():
            if state in ("vanished", "obsolete"):
                problems.append(f"{path}: {context}: {source[:70]!r} is no longer in the program: translations/update")
                continue
            problem = "is marked unfinished" if state == "unfinished" else wrong(source, forms, count if plural else 1)
            if problem:
                problems.append(f"{path}: {context}: {source[:70]!r} {problem}")
    return problems + missing(tree)


def missing(tree):
    """Texts of the sources that the files do not have: what lupdate finds now against what is stored."""
    import os
    import shutil
    import subprocess
    import tempfile
    lupdate = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
    if tree.root is None:
        return []
    if not os.path.exists(lupdate):
        return ["lupdate is missing: installer/packages build"]
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, "now.ts")
        rooms = [f"app/{room.name}" for room in sorted((tree.root / "app").iterdir()) if room.is_dir() and room.name != "cli"]
        subprocess.run([lupdate, "-silent", "-recursive", *rooms, "ui", "-I", "app", "-I", "ui", "-locations", "none",
                        "-source-language", "en",
                        "-target-language", "de", "-ts", made], cwd=tree.root, timeout=120, check=True, stderr=subprocess.DEVNULL)
        with open(made) as file:
            now = {name: plural for name, (_, plural, _) in messages(file.read()).items()}
    problems = []
    for language in FORMS:
        path = f"translations/keyroster_{language}.ts"
        if path in tree.paths:
            wanted = {name for name, plural in now.items() if plural or language != "en"}
            lacking = sorted(wanted - set(messages(tree.text(path))))
            problems += [f"{path}: {context}: {source[:70]!r} is missing: translations/update" for context, source, _ in lacking[:5]]
            if len(lacking) > 5:
                problems.append(f"{path}: {len(lacking) - 5} more texts are missing")
    return problems


def example(translation, plural=False, language="de"):
    count = FORMS[language]
    form = f"<translation>{translation}</translation>"
    if plural:
        form = "<translation>" + f"<numerusform>{translation}</numerusform>" * count + "</translation>"
    numerus = ' numerus="yes"' if plural else ""
    return ('<?xml version="1.0"?>\n<!DOCTYPE TS>\n<TS><context><name>A</name><message' + numerus
            + f"><source>Add %1 keys...</source>{form}</message></context></TS>\n")


def examples(bad=None, plural=False):
    """All languages; German as `bad` says."""
    trees = {f"translations/keyroster_{language}.ts": example("%1 ...", plural, language) for language in FORMS}
    if bad is not None:
        trees["translations/keyroster_de.ts"] = bad
    return trees


SELF = {"bad": [examples(example("")), examples(example("Schlüssel hinzufügen...")), examples(example("%1 Schlüssel")),
                examples(example("%1 ...").replace("<translation>", '<translation type="unfinished">')),
                {"translations/keyroster_de.ts": example("%1 ...")},
                examples(example("%1 ...", True).replace("<numerusform>%1 ...</numerusform>", "", 1), True)],
        "good": [examples(), examples(plural=True)]}
