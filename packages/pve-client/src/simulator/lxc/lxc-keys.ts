const EXACT = new Set(
  [
    "apparmor.profile apparmor.allow_incomplete apparmor.allow_nesting apparmor.raw selinux.context include arch",
    "uts.name signal.halt signal.reboot signal.stop init.cmd init.cwd init.uid init.gid pty.max console.logfile",
    "console.path tty.max devtty.dir tty.dir hook.autodev autodev kmsg mount.fstab mount.entry mount.auto",
    "rootfs.mount cap.drop cap.keep seccomp.profile seccomp.notify.proxy seccomp.notify.cookie idmap",
    "hook.pre-start hook.pre-mount hook.mount hook.start hook.stop hook.post-stop hook.clone hook.destroy",
    "hook.version log.level log.file start.auto start.delay start.order group environment environment.runtime",
    "environment.hooks sysctl.fs.mqueue sysctl.kernel.msgmax sysctl.kernel.msgmnb sysctl.kernel.msgmni",
    "sysctl.kernel.sem sysctl.kernel.shmall sysctl.kernel.shmmax sysctl.kernel.shmmni sysctl.kernel.shm_rmid_forced",
    "aa_profile aa_allow_incomplete console devttydir haltsignal rebootsignal stopsignal id_map init_cmd loglevel",
    "logfile mount pts se_context seccomp tty utsname",
  ].flatMap((line) => line.split(" ").map((key) => `lxc.${key}`)),
);
const FAMILIES = /^lxc\.(?:cgroup2?|prlimit|limit|net|network)\./;

/** Whether PVE takes over a raw line of this key. Rule: `PVE/LXC/Config.pm sub is_valid_lxc_conf_key`. */
export function isLxcKey(key: string): boolean {
  return EXACT.has(key) || FAMILIES.test(key);
}
