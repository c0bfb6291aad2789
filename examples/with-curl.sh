#!/bin/sh
# PVE's API with curl and a password. With a simulated node:
#   pnpm pve-simulator --port 8006 --fixture examples/homelab.json
#   PVE_HOST=127.0.0.1:8006 PVE_CA=ca.pem PVE_PASSWORD=only-in-the-simulator sh examples/with-curl.sh
set -eu
api="https://$PVE_HOST/api2/json"
ask() { curl --silent --show-error --cacert "$PVE_CA" "$@"; }
field() { sed -n "s/.*\"$1\":\"\([^\"]*\)\".*/\1/p"; }

login=$(printf %s "$PVE_PASSWORD" | ask --data username=root@pam --data-urlencode password@- "$api/access/ticket")
ticket=$(printf %s "$login" | field ticket)
csrf=$(printf %s "$login" | field CSRFPreventionToken)

ask --cookie "PVEAuthCookie=$ticket" "$api/version"; echo
# a change needs the CSRF token as well
ask --cookie "PVEAuthCookie=$ticket" --header "CSRFPreventionToken: $csrf" --request PUT \
  --data memory=3072 "$api/nodes/gihyeon/lxc/117/config"; echo
ask --cookie "PVEAuthCookie=$ticket" "$api/nodes/gihyeon/lxc/117/config" | field hostname
