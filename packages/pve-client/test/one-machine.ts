import { fakeClock } from "../src/simulator/clock/clock.ts";
import { createSimulator } from "../src/simulator/simulator.ts";
import { asker } from "./asker.ts";

const STORAGES =
  "dir: files\n\tpath /d\n\tcontent images,rootdir\n\nlvmthin: thin\n\tthinpool data\n\tvgname pve\n\tcontent rootdir,images\n\nnfs: far\n\tpath /mnt/pve/far\n\tserver a\n\texport /b\n\tcontent images\n";
/** The configuration of the machine 300. */
export const MACHINE =
  "agent: 1\nboot: order=scsi0\nmemory: 512\nname: web\nnet0: virtio=BC:24:11:00:00:01,bridge=vmbr0\nscsi0: thin:vm-300-disk-0,size=2G\nsmbios1: uuid=00000000-0000-4000-8000-000000000300\nvmgenid: 00000000-0000-4000-8000-000000000301\n";

/** Two nodes, three storages and the machine 300 on the first node; `files` adds or replaces. */
export function simulateMachine(files: Record<string, string> = {}, running: number[] = []) {
  const simulator = createSimulator(
    {
      node: "pve1",
      nodes: ["pve2"],
      running,
      files: {
        "user.cfg":
          "user:root@pam:1:0::::::\nuser:low@pve:1:0::::::\nacl:1:/vms:low@pve:PVEVMAdmin:\nacl:1:/storage/thin:low@pve:PVEDatastoreUser:\n",
        "storage.cfg": STORAGES,
        "nodes/pve1/qemu-server/300.conf": MACHINE,
        ...files,
      },
    },
    { clock: fakeClock() },
  );
  const file = (vmid: number, node = "pve1") => simulator.files()[`nodes/${node}/qemu-server/${vmid}.conf`];
  const volumes = async (storage: string) =>
    (await asker(simulator)<{ volid: string }[]>(`GET storage/${storage}/content`)).map(({ volid }) => volid);
  return { simulator, ask: asker(simulator), file, volumes };
}
