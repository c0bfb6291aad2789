import { sha256 } from "../../render/digest.ts";
import { shellQuote } from "../../render/shell-quote.ts";
import type { BareMetalPetSpec } from "../../spec/bare-metal-pet.ts";
import { TRY_AGAIN } from "../try-again.ts";
import { asAgent } from "./as-agent.ts";
import { INSTALLER, PREREQUISITES, placesOf } from "./layout.ts";

/** Names what is to be installed: another installer, commit or choice is another installation. */
export function installationOf({ hermes }: Pick<BareMetalPetSpec, "hermes">): string {
  const { url, sha256: digest = "", commit = "", browser } = hermes.installer;
  return sha256(JSON.stringify([url, digest, commit, browser])).slice(0, 16);
}

/** Stages are run until these seconds are over; what they have done is told then. */
const SILENCE = 5;

/** The line that says, in the list of stages, that all of them are done. */
export const COMPLETE = "all";

/**
 * Stages of Hermes' staged installer (scripts/install.sh --manifest, --stage), run as the agent's user: one that takes
 * its time, or a few short ones; ends with "again" while stages are left. What is done is noted on the volume: an installation that was broken off goes on, and
 * a new container finds it whole. Only the first stage, which looks at the system, is repeated for a new root file system.
 */
export function installStages(spec: BareMetalPetSpec): string {
  const { url, sha256: digest, commit, browser } = spec.hermes.installer;
  const { data, stages, command, begun, soul } = placesOf(spec);
  const id = installationOf(spec);
  const options = [...(commit === undefined ? [] : ["--commit", commit]), ...(browser ? [] : ["--skip-browser"])];
  const installer = ["bash", INSTALLER, ...options].map(shellQuote).join(" ");
  return `set -eu
umask 022
installer=${INSTALLER}
${asAgent(spec)}
# has STAGE, begin, note STAGE: what is done of this installation
listed() {
  as_agent grep -q -x -F "${id} $1" ${shellQuote(stages)} 2> /dev/null
}
has() {
  if [ "$1" = prerequisites ] && [ "$(cat ${PREREQUISITES} 2> /dev/null)" != ${id} ]; then return 1; fi
  listed "$1"
}
begin() {
  # the installer leaves alone what is there, even what it was cut off at writing
  if as_agent test -e ${shellQuote(begun)} && as_agent test ! -s ${shellQuote(soul)}; then
    as_agent rm -f ${shellQuote(soul)}
  fi
  as_agent mkdir -p ${shellQuote(data)}
  as_agent touch ${shellQuote(begun)}
}
note() {
  as_agent rm -f ${shellQuote(begun)}
  if ! listed "$1"; then
    # shellcheck disable=SC2016
    as_agent sh -c 'printf "%s\\n" "$1" >> "$2"' note "${id} $1" ${shellQuote(stages)}
  fi
  if [ "$1" = prerequisites ]; then
    mkdir -p "$(dirname ${PREREQUISITES})"
    echo ${id} > ${PREREQUISITES}
  fi
}

if [ "$(cat "$installer.id" 2> /dev/null)" != ${id} ]; then
  mkdir -p "$(dirname "$installer")"
  curl -fsSL --retry 3 -o "$installer.new" ${shellQuote(url)}
${
  digest === undefined
    ? ""
    : `  if [ "$(sha256sum < "$installer.new" | cut -d ' ' -f 1)" != ${digest} ]; then
    echo "the installer is not the one whose digest the spec names" >&2
    exit 1
  fi
`
}  chmod 0644 "$installer.new"
  mv -f "$installer.new" "$installer"
  echo ${id} > "$installer.id"
fi

names=$(as_agent ${installer} --manifest < /dev/null | grep -o '"name" *: *"[^"]*"' | cut -d '"' -f 4)
if [ -z "$names" ]; then
  echo "the installer does not tell its stages" >&2
  exit 1
fi
total=$(echo "$names" | wc -l | tr -d ' ')
number=0
started=$(date +%s)
for stage in $names; do
  number=$((number + 1))
  if has "$stage"; then continue; fi
  begin
  began=$(date +%s)
  output=$(as_agent ${installer} --stage "$stage" --json --non-interactive < /dev/null 2>&1) || true
  case $(printf '%s\\n' "$output" | grep '"ok"' | tail -n 1) in
    *'"ok":true'* | *'"ok": true'*) ;;
    *)
      printf '%s\\n' "$output" | tail -n 30
      echo "stage $number of $total, $stage, failed" >&2
      exit 1
      ;;
  esac
  note "$stage"
  echo "stage $number of $total: $stage, $(($(date +%s) - began)) s"
  if [ $(($(date +%s) - started)) -ge ${SILENCE} ]; then exit ${TRY_AGAIN}; fi
done
as_agent test -x ${shellQuote(command)}
if ! has ${COMPLETE}; then note ${COMPLETE}; fi
`;
}

/** The dashboard's web part, which the installer leaves to the first start, where it may fail. */
export function buildDashboard(spec: BareMetalPetSpec): string {
  const { webBuilt, webSource } = placesOf(spec);
  const built = `as_agent test -f ${shellQuote(webBuilt)}`;
  return `set -eu
${asAgent(spec)}
if ! ${built}; then
  # shellcheck disable=SC2016
  as_agent sh -c 'cd "$1" && npm install --no-audit --no-fund && npm run build' build ${shellQuote(webSource)} < /dev/null
fi
${built}
`;
}
