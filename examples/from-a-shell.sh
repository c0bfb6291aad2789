#!/bin/sh
# The same API from a shell; PVE_HOST, PVE_TOKEN and PVE_FINGERPRINT, or `pve login`, say where and as whom.
set -eu

pve get /nodes/gihyeon/lxc/117/config --json | grep '"hostname"'
pve put /nodes/gihyeon/lxc/117/config memory=4096
pve exec litellm -- sh -c 'echo "hello from $(hostname)"'

# May it? Why not, and what would help?
pve can put /nodes/gihyeon/lxc/117/config dev0=/dev/kvm || echo "exit code $?"

# A token that may do just this.
pve token 'keeper@pve!nightly' 'post /nodes/gihyeon/lxc/117/snapshot snapname=x'
