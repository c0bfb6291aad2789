import { HERMES, INNER_HOME } from "./layout.ts";

/** What Hermes keeps below its home (hermes-agent docker/stage2-hook.sh makes the same in the image's own way to start). */
const TREE = [
  "backups",
  "cron",
  "hooks",
  "logs",
  "logs/gateways",
  "memories",
  "pairing",
  "plans",
  "sessions",
  "skills",
  "skins",
  "workspace",
];

/** `/app/docker-entrypoint.sh` of the stack's image. It overwrites nothing that is there. */
export const ENTRYPOINT = `#!/bin/sh
# Written by hermes-deploy. Makes what Hermes needs to be there, then becomes the command.
set -eu
umask 077

hermes=${HERMES}
home="\${HERMES_HOME:-${INNER_HOME}/.hermes}"
seed=/app/config.seed.yaml

refuse() {
  echo "docker-entrypoint.sh: $*" >&2
  exit 78
}

make() {
  [ -d "$1" ] || mkdir -p "$1" 2> /dev/null || refuse "cannot make $1: its directory has to belong to $(id -u):$(id -g)"
  [ -w "$1" ] || refuse "may not write to $1: it has to belong to $(id -u):$(id -g)"
}

make "$home"
for directory in ${TREE.join(" ")}; do make "$home/$directory"; done
for provider in codex claude gemini; do make "${INNER_HOME}/.$provider"; done

# a link counts as there, wherever it leads
if [ ! -e "$home/config.yaml" ] && [ ! -L "$home/config.yaml" ]; then
  cp "$seed" "$home/.config.yaml.seed" || refuse "cannot copy $seed to $home"
  mv -n "$home/.config.yaml.seed" "$home/config.yaml"
  rm -f "$home/.config.yaml.seed"
fi

[ -x "$hermes" ] || refuse "$hermes is missing: this image was not built from its recipe, or something is mounted over it"
[ "$#" -gt 0 ] || refuse "no command was given"
exec "$@"
`;
