"""PVE's API with proxmoxer and a token. PVE_HOST is host:port, PVE_CA a file, PVE_TOKEN user@realm!name=secret."""

import os

from proxmoxer import ProxmoxAPI

host, port = os.environ["PVE_HOST"].split(":")
tokenid, secret = os.environ["PVE_TOKEN"].split("=")
user, name = tokenid.split("!")
pve = ProxmoxAPI(host, port=int(port), user=user, token_name=name, token_value=secret, verify_ssl=os.environ["PVE_CA"])
for node in pve.nodes.get():
    for guest in pve.nodes(node["node"]).lxc.get():
        print(f"{guest['vmid']} {guest['name']} on {node['node']}: {guest['status']}")
