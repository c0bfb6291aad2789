/** What two of its stages do, as lines of shell: `$program` and `$data` are the directories of the program and of all. */
interface Parts {
  /** Makes `$program/venv/bin/hermes`. */
  readonly program: string;
  /** Makes what is to be in `$data/node/bin`. */
  readonly node: string;
}

/** Nothing runs here that would need more; the simulated guest knows Hermes' services and npm by itself. */
const NOTHING: Parts = {
  program: `printf '#!/bin/sh\\necho stand-in for hermes\\n' > "$program/venv/bin/hermes"`,
  node: ":",
};

/**
 * A stand-in for Hermes' installer: the staged protocol of `scripts/install.sh` (`--manifest`, `--stage NAME --json
 * --non-interactive`) and the places where it leaves things. For simulation and tests only.
 *
 * @param parts what it lays down there; placeholders if absent.
 */
export function standInInstaller({ program, node }: Parts = NOTHING): string {
  return `#!/usr/bin/env bash
# STAND-IN for Hermes' install.sh: its staged protocol and its layout, and nothing of what it installs.
set -e
data=\${HERMES_HOME:-$HOME/.hermes}
program=$data/hermes-agent
stage=
while [ $# -gt 0 ]; do
  case $1 in
    --manifest)
      separator=
      printf '{"protocol_version":1,"stages":['
      for name in prerequisites repository venv python-deps node-deps path config setup gateway complete; do
        needs=false
        case $name in setup | gateway) needs=true ;; esac
        printf '%s{"name":"%s","title":"%s","category":"runtime","needs_user_input":%s}' "$separator" "$name" "$name" "$needs"
        separator=,
      done
      echo ']}'
      exit 0
      ;;
    --stage) stage=$2; shift ;;
    --commit | --branch) shift ;;
  esac
  shift
done
answer() { printf '{"ok":%s,"stage":"%s","skipped":%s}\\n' "$1" "$stage" "$2"; }
refuse() { echo "$1" >&2; answer false false; exit 1; }
echo "-> $stage"
case $stage in
  prerequisites)
    for tool in git curl xz; do
      if ! command -v "$tool" > /dev/null; then refuse "$tool is missing"; fi
    done
    ;;
  repository)
    mkdir -p "$program/web" "$program/hermes_cli"
    echo '{"name":"web","scripts":{"build":"vite build"}}' > "$program/web/package.json"
    ;;
  venv)
    if [ ! -d "$program" ]; then refuse "there is no repository"; fi
    mkdir -p "$program/venv/bin"
    ;;
  python-deps)
    if [ ! -d "$program/venv" ]; then refuse "there is no virtual environment"; fi
    ${program}
    chmod 0755 "$program/venv/bin/hermes"
    ;;
  node-deps)
    mkdir -p "$data/node/bin" "$program/node_modules"
    ${node}
    ;;
  path)
    mkdir -p "$HOME/.local/bin"
    ln -sf "$program/venv/bin/hermes" "$HOME/.local/bin/hermes"
    ;;
  config)
    mkdir -p "$data/sessions" "$data/memories" "$data/logs"
    if [ ! -f "$data/SOUL.md" ]; then echo 'You are Hermes.' > "$data/SOUL.md"; fi
    ;;
  setup | gateway) answer true true; exit 0 ;;
  complete)
    if [ ! -x "$HOME/.local/bin/hermes" ]; then refuse "there is no command hermes"; fi
    ;;
  *) refuse "unknown stage" ;;
esac
answer true false
`;
}
