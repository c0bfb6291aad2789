"""A tour of a PVE server with proxmoxer: python3 proxmoxer_tour.py HOST PORT CA TOKENID SECRET. Prints what it saw as JSON."""

import json
import sys
import time

from proxmoxer import ProxmoxAPI
from proxmoxer.core import ResourceException

host, port, ca, tokenid, secret = sys.argv[1:]
user, token = tokenid.split("!")
pve = ProxmoxAPI(host, port=int(port), user=user, token_name=token, token_value=secret, verify_ssl=ca)
node = pve.nodes("pve1")
seen = []


def see(name, call):
    try:
        seen.append([name, call()])
    except ResourceException as error:
        seen.append([name, {"status": error.status_code, "reason": error.content}])


def task(name, call):
    def ended():
        upid = call()
        while node.tasks(upid).status.get()["status"] == "running":
            time.sleep(0.01)
        log = node.tasks(upid).log.get()
        return {"exitstatus": node.tasks(upid).status.get()["exitstatus"], "log": [line["t"] for line in log]}

    see(name, ended)


see("version", pve.version.get)
see("nodes", lambda: [row["node"] for row in pve.nodes.get()])
see("storages", lambda: sorted(row["storage"] for row in node.storage.get(content="rootdir")))
see("next id", pve.cluster.nextid.get)
task(
    "create",
    lambda: node.lxc.create(
        vmid=120,
        hostname="tour",
        ostemplate="local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst",
        unprivileged=1,
        memory=512,
        rootfs="local-lvm:4",
        net0="name=eth0,bridge=vmbr0,ip=dhcp,hwaddr=BC:24:11:00:00:20",
        features="nesting=1",
    ),
)
see("create again", lambda: node.lxc.create(vmid=120, ostemplate="local:vztmpl/a.tar.zst"))
see("a bind mount", lambda: node.lxc(120).config.put(mp0="/mnt,mp=/mnt"))
see("a wrong parameter", lambda: node.lxc(120).config.put(memory="much", wings="2"))
see("change", lambda: node.lxc(120).config.put(memory=1024, description="two\nlines", tags="b;a"))
see("config", node.lxc(120).config.get)
see("nobody's config", node.lxc(999).config.get)
task("start", node.lxc(120).status.start.post)
see("status", lambda: node.lxc(120).status.current.get()["status"])
task("start again", node.lxc(120).status.start.post)
see("destroy while it runs", lambda: node.lxc(120).delete())
task("stop", node.lxc(120).status.stop.post)
see("volumes", lambda: sorted(row["volid"] for row in node.storage("local-lvm").content.get()))
task("destroy", lambda: node.lxc(120).delete(purge=1))
see("guests", node.lxc.get)
see("tasks", lambda: [[row["type"], row["id"], row["user"]] for row in node.tasks.get(limit=10)])
print(json.dumps(seen))
