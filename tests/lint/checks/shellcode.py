"""Shell scripts parse and stop at the first error."""
import subprocess

DOC = "shell scripts parse (bash -n) and begin with 'set -e...', so that a failed step never passes for a success."


def check(tree):
    problems = []
    for path in tree.shell:
        text = tree.text(path)
        parsed = subprocess.run(["bash", "-n"], input=text, text=True, capture_output=True)
        if parsed.returncode:
            problems.append(f"{path}: {parsed.stderr.strip()}")
        if not any(line.startswith("set -e") for line in text.split("\n")):
            problems.append(f"{path}: no 'set -e'")
    return problems


SELF = {"bad": [{"a.sh": "set -e\nif true; then\n"}, {"x": "#!/bin/bash\necho\n"}],
        "good": [{"x": "#!/bin/bash\nset -euo pipefail\n"}]}
