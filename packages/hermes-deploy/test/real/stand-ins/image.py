"""Stand-in for what nousresearch/hermes-agent has around the command hermes: its boot, s6, a gateway for each profile.

But for `boot` it is the command `hermes` inside of the image. s6 itself is Debian's, and none of it is played.
Rules: hermes-agent docker/stage2-hook.sh, hermes_cli/container_boot.py, hermes_cli/service_manager.py, hermes_cli/profiles.py.
"""
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time

DATA = os.environ.get("HERMES_HOME", "/opt/data")
UID = 10000
SCANNED = "/run/service"
S6 = "/command"
WAS_UP = {"running", "draining", "degraded"}
RESERVED = {"hermes", "default", "test", "tmp", "root", "sudo"}
PLANNED_STOP = ".gateway-planned-stop"
PROFILE_TREE = "memories sessions skills logs workspace cron home".split()
SEEDS = {".env": "# Secrets of this profile.\n", "config.yaml": "model: {}\n", "SOUL.md": "You are Hermes.\n"}


def home_of(name):
    return DATA if name == "default" else f"{DATA}/profiles/{name}"


WORDS = sys.argv[1:]
NAME = WORDS[1] if WORDS[:1] == ["-p"] else "default"
os.environ["HERMES_HOME"] = home_of(NAME)

import agent  # noqa: E402, whose home that is


def service_of(name):
    return f"{SCANNED}/gateway-{name}"


def own(path):
    if os.getuid() == 0:
        os.chown(path, UID, UID)


def s6(program, *words):
    return subprocess.run([f"{S6}/{program}", *words], check=True)


def write(path, text, mode=0o644):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    os.chmod(path, mode)
    own(path)


def register(name, starts):
    """A service of s6, under its name only when it is whole; whoever is the agent may control it."""
    unfinished = f"{SCANNED}/.gateway-{name}.tmp"
    shutil.rmtree(unfinished, ignore_errors=True)
    option = "" if name == "default" else f"-p {name} "
    log = f"{DATA}/logs/gateways/{name}"
    for directory in ("", "/supervise", "/event", "/log", "/log/supervise", "/log/event"):
        os.mkdir(unfinished + directory)
        own(unfinished + directory)
    os.mkfifo(f"{unfinished}/supervise/control", 0o600)
    own(f"{unfinished}/supervise/control")
    write(f"{unfinished}/type", "longrun\n")
    environment = f"export HOME={DATA} HERMES_S6_SUPERVISED_CHILD=1"
    as_agent = f"{S6}/s6-applyuidgid -u {UID} -g {UID} -G {UID}"
    gateway = f"exec {as_agent} hermes {option}gateway run --replace"
    write(f"{unfinished}/run", f"#!/bin/sh\nexec 2>&1\n{environment}\n{gateway}\n", 0o755)
    # an end that was planned, or a start that cannot succeed, is not repeated
    write(f"{unfinished}/finish", '#!/bin/sh\ncase $1 in 0 | 78) exit 125 ;; esac\n', 0o755)
    logger = f"exec {as_agent} {S6}/s6-log 1 n10 s1000000 T {log}"
    write(f"{unfinished}/log/run", f"#!/bin/sh\nmkdir -p {log}\nchown {UID}:{UID} {log}\n{logger}\n", 0o755)
    if not starts:
        write(f"{unfinished}/down", "")
    os.rename(unfinished, service_of(name))


def unregister(name):
    service = service_of(name)
    if not os.path.isdir(service):
        return
    s6("s6-svc", "-d", service)
    s6("s6-svwait", "-D", "-t", "10000", service)
    os.rename(service, f"{SCANNED}/.gateway-{name}.gone")
    s6("s6-svscanctl", "-an", SCANNED)
    time.sleep(0.2)
    shutil.rmtree(f"{SCANNED}/.gateway-{name}.gone", ignore_errors=True)


def is_supervised():
    with open("/proc/1/comm", encoding="utf-8") as file:
        return file.read().strip() == "s6-svscan" and os.path.isdir("/run/s6/basedir")


def prior_of(name):
    """What was asked of a gateway, else the state that it was in; and how it ended."""
    state = agent.read_state(home_of(name))
    last = state.get("gateway_state")
    prior = state.get("desired_state") or ("running" if last in WAS_UP else last)
    return prior, "unknown" if last is None else "unclean" if last in WAS_UP else "clean"


def reconcile():
    """A service for each profile, up where its gateway ran before, and a line for each in the boot log."""
    lines = []
    profiles = f"{DATA}/profiles"
    named = sorted(os.listdir(profiles)) if os.path.isdir(profiles) else []
    for name in ["default", *(name for name in named if os.path.exists(f"{profiles}/{name}/SOUL.md"))]:
        home = home_of(name)
        for left in ("gateway.pid", "processes.json", PLANNED_STOP):
            if os.path.exists(f"{home}/{left}"):
                os.remove(f"{home}/{left}")
        prior, ended = prior_of(name)
        if name == "default":  # `gateway run` is the container's command
            agent.note_state(home, desired_state="running", **({} if prior else {"migrated_from": "legacy-container-cmd"}))
            own(f"{home}/gateway_state.json")
            prior = prior or "running"
        starts = prior == "running"
        register(name, starts)
        action = "started" if starts else "registered"
        at = time.strftime("%Y-%m-%dT%H:%M:%S%z")
        lines.append(f"{at} profile={name} prior_state={prior} action={action} prior_exit={ended}\n")
    with open(f"{DATA}/logs/container-boot.log", "a", encoding="utf-8") as file:
        file.writelines(lines)
    own(f"{DATA}/logs/container-boot.log")


def boot(words):
    if words[:2] != ["gateway", "run"]:
        sys.exit("hermes: no terminal")
    agent.prepare()
    own(DATA)
    for name in [*agent.TREE, *(name for name in os.listdir(DATA) if os.path.isfile(f"{DATA}/{name}"))]:
        own(f"{DATA}/{name}")
    if os.path.exists(f"{DATA}/config.yaml"):
        os.chmod(f"{DATA}/config.yaml", 0o640)
    for directory in ("/run/s6", SCANNED):
        shutil.rmtree(directory, ignore_errors=True)
    os.makedirs("/run/s6/basedir")
    os.makedirs(f"{SCANNED}/.s6-svscan")
    os.mkfifo(f"{SCANNED}/.s6-svscan/control", 0o600)
    for path in (SCANNED, f"{SCANNED}/.s6-svscan", f"{SCANNED}/.s6-svscan/control"):
        own(path)
    write(f"{SCANNED}/.s6-svscan/finish", "#!/bin/sh\nexit 0\n", 0o755)
    reconcile()
    os.execv(f"{S6}/s6-svscan", ["s6-svscan", SCANNED])


def gateway(name, verb):
    if not is_supervised():
        sys.exit("✗ no supported service manager detected")
    home, service = home_of(name), service_of(name)
    if not os.path.isdir(service):
        if verb != "start" or not os.path.exists(f"{home}/SOUL.md"):
            sys.exit(f"✗ no such gateway '{name}': register it with `hermes profile create {name}` first")
        register(name, False)
        s6("s6-svscanctl", "-a", SCANNED)
    marker = f"{home}/{PLANNED_STOP}"
    if verb == "stop":
        write(marker, "")
        agent.note_state(home, desired_state="stopped", gateway_state="stopped")
        s6("s6-svc", "-d", service)
    elif verb in ("start", "restart"):
        agent.note_state(home, desired_state="running")
        if os.path.exists(marker):
            os.remove(marker)
        s6("s6-svc", "-u" if verb == "start" else "-tu", service)
    else:
        print("Manager: s6 (container supervisor)")


def create(name):
    home = home_of(name)
    if os.path.exists(home):
        sys.exit(f"Error: Profile '{name}' already exists at {home}")
    os.makedirs(home)
    for directory in PROFILE_TREE:
        os.mkdir(f"{home}/{directory}")
    for file, text in SEEDS.items():
        write(f"{home}/{file}", text, 0o600 if file == ".env" else 0o644)
    if is_supervised():
        register(name, False)
        s6("s6-svscanctl", "-a", SCANNED)
    print(f"Profile '{name}' created.")


def profile(verb, name, words):
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,63}", name) or name in RESERVED:
        sys.exit(f"Error: Invalid profile name '{name}'.")
    home = home_of(name)
    if verb == "create":
        create(name)
    elif not os.path.isdir(home):
        sys.exit(f"Error: Profile '{name}' does not exist.")
    elif verb == "export":
        with tarfile.open(words[words.index("-o") + 1], "w:gz") as archive:
            archive.add(home, name, filter=lambda entry: None if entry.name.endswith("/.env") else entry)
        print(f"✓ Exported '{name}'")
    elif verb == "delete" and "-y" in words:
        if is_supervised():
            unregister(name)
        shutil.rmtree(home)
        print(f"Profile '{name}' deleted.")
    else:
        sys.exit(f"hermes: profile {verb} needs a person")


def hermes(words):
    if os.getuid() == 0:  # docker exec comes as root
        os.setgroups([])
        os.setgid(UID)
        os.setuid(UID)
    if words[:2] == ["gateway", "run"]:
        agent.main(words)
        # one that was told to end by nobody is started again
        sys.exit(0 if os.path.exists(f"{home_of(NAME)}/{PLANNED_STOP}") else 1)
    elif words[:1] == ["gateway"]:
        gateway(NAME, words[1])
    elif words[:1] == ["profile"]:
        profile(words[1], words[2], words)
    else:
        agent.main(words)


if WORDS[:1] == ["boot"]:
    boot(WORDS[1:])
else:
    hermes(WORDS[2:] if WORDS[:1] == ["-p"] else WORDS)
