/** What PVE says of a bind mount's source that is not there. Rule: `PVE/LXC.pm sub mountpoint_mount`. */
export const doesNotExist = (path: string) => `directory '${path}' does not exist`;

/** What lxc-start says when its hook has failed. */
export const startFailed = (vmid: number) => [
  "run_buffer: 571 Script exited with status 2",
  `lxc_init: 845 Failed to run lxc.hook.pre-start for container "${vmid}"`,
  `__lxc_start: 2034 Failed to initialize container "${vmid}"`,
];
