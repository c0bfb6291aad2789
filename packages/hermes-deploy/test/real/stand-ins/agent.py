"""Stand-in for the command hermes: what its documents promise of gateway and dashboard, and no agent inside.

As the first process of a container it does what the image's boot hook does and becomes uid 10000. `gateway run` then
answers like the gateway's API, `dashboard` like the dashboard's.
"""
import argparse
import http.server
import json
import os
import re
import signal
import sys
import threading
import urllib.error
import urllib.request

HOME = os.environ.get("HERMES_HOME", "/opt/data")
UID = 10000
TREE = "backups cron sessions logs logs/gateways hooks memories skills skins plans workspace".split()
PLACEHOLDERS = {"changeme", "your_api_key", "placeholder", "example", "dummy", "null", "none"}


def read_dotenv(path):
    """NAME=value lines; quotes as python-dotenv takes them."""
    values = {}
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            found = re.match(r"\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$", line)
            if found:
                text = found[2]
                if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
                    text = text[1:-1]
                values[found[1]] = text
    return values


def read_model(path):
    """The keys below `model:` of config.yaml, as far as one level of plain scalars goes."""
    model, inside = {}, False
    if os.path.exists(path):
        for line in open(path, encoding="utf-8"):
            if re.match(r"\S", line) and not line.startswith("#"):
                inside = line.startswith("model:")
            found = re.match(r"\s+(\w+):\s*(.*?)\s*$", line)
            if inside and found:
                model[found[1]] = found[2].strip("\"'")
    return model


def become_agent():
    os.chown(HOME, UID, UID)
    for name in [*TREE, *(name for name in os.listdir(HOME) if os.path.isfile(f"{HOME}/{name}"))]:
        os.chown(f"{HOME}/{name}", UID, UID)
    os.setgroups([])
    os.setgid(UID)
    os.setuid(UID)


def prepare():
    """The tree and what has to be in it; as the image's boot hook where there is one."""
    is_image = os.getpid() == 1
    if os.getuid() == 0 and not is_image:
        sys.exit("hermes: the gateway does not run as root")
    os.umask(0o022 if is_image else 0o077)
    for name in TREE:
        os.makedirs(f"{HOME}/{name}", exist_ok=True)
    env_file, config = f"{HOME}/.env", f"{HOME}/config.yaml"
    if "API_SERVER_KEY" not in read_dotenv(env_file):
        with open(env_file, "a", encoding="utf-8") as file:
            file.write(f"API_SERVER_KEY={os.urandom(32).hex()}\n")
    os.chmod(env_file, 0o600)
    if is_image and os.path.exists(config):
        os.chmod(config, 0o640)
    if os.getuid() == 0:
        become_agent()


def connected(env):
    platforms = {}
    if env.get("TELEGRAM_BOT_TOKEN"):
        good = re.fullmatch(r"\d+:[\w-]{20,}", env["TELEGRAM_BOT_TOKEN"])
        platforms["telegram"] = {"state": "connected"} if good else {"state": "retrying", "error_message": "token refused"}
    return platforms


def ask_model(env, model, messages):
    request = urllib.request.Request(
        f"{model.get('base_url', '')}/chat/completions",
        json.dumps({"model": model.get("default"), "messages": messages}).encode(),
        {"Content-Type": "application/json", "Authorization": f"Bearer {env.get('OPENAI_API_KEY', '')}"},
    )
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)["choices"][0]["message"]["content"]


def write_what_was_asked(text):
    """The agent's file tool: keeps to HERMES_WRITE_SAFE_ROOT."""
    asked = re.search(r"\b(?:write|save|create)\b.*?(/[\w./-]*[\w-])", text, re.I | re.S)
    if not asked:
        return
    roots = os.environ.get("HERMES_WRITE_SAFE_ROOT", HOME).split(":")
    if not any(asked[1].startswith(f"{root}/") for root in roots):
        raise PermissionError(f"write denied: {asked[1]} is outside the safe roots")
    said = re.search(r"([\"'`])(.+?)\1", text)
    with open(asked[1], "w", encoding="utf-8") as file:
        file.write(f"{said[2] if said else text}\n")


class Json(http.server.BaseHTTPRequestHandler):
    def reply(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def serve(address, answers):
    server = http.server.ThreadingHTTPServer(address, answers)
    signal.signal(signal.SIGTERM, lambda *_: threading.Thread(target=server.shutdown).start())
    server.serve_forever()


class Dashboard(Json):
    def do_GET(self):
        if not os.path.exists(f"{HOME}/hermes-agent/hermes_cli/web_dist/index.html"):
            self.reply(503, {"error": "the web part is not built"})
        elif self.path == "/api/status":
            self.reply(200, {"status": "ok"})
        else:
            self.reply(404, {"detail": "Not Found"})


def gateway_answers(env, model, platforms):
    key = env.get("API_SERVER_KEY", "")

    class Gateway(Json):
        def admitted(self):
            if self.headers.get("Authorization") == f"Bearer {key}":
                return True
            self.reply(401, {"error": {"message": "Invalid API key"}})
            return False

        def do_GET(self):
            if self.path in ("/health", "/v1/health"):
                self.reply(200, {"status": "ok", "platform": "hermes-agent"})
            elif not self.admitted():
                return
            elif self.path == "/health/detailed":
                self.reply(200, {"gateway_state": "running", "platforms": platforms, "active_agents": 0})
            elif self.path == "/v1/models":
                self.reply(200, {"object": "list", "data": [{"id": "hermes-agent", "object": "model"}]})
            elif self.path == "/v1/capabilities":
                self.reply(200, {"capabilities": ["chat"]})
            else:
                self.reply(404, {"error": {"message": "Not found"}})

        def do_POST(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if not self.admitted():
                return
            if self.path != "/v1/chat/completions":
                self.reply(404, {"error": {"message": "Not found"}})
                return
            try:
                messages = json.loads(body)["messages"]
                text = ask_model(env, model, messages)
                write_what_was_asked(messages[-1]["content"])
            except (OSError, urllib.error.URLError, KeyError, ValueError) as error:
                self.reply(502, {"error": {"message": str(error)}})
                return
            message = {"role": "assistant", "content": text}
            self.reply(200, {"object": "chat.completion", "choices": [{"index": 0, "finish_reason": "stop", "message": message}]})

    return Gateway


def run_dashboard(words):
    options = argparse.ArgumentParser()
    options.add_argument("--host", default="127.0.0.1")
    options.add_argument("--port", type=int, default=9119)
    options.add_argument("--no-open", action="store_true")
    given = options.parse_args(words)
    login = read_dotenv(f"{HOME}/.env").get("HERMES_DASHBOARD_BASIC_AUTH_PASSWORD")
    if given.host not in ("127.0.0.1", "::1") and not login:
        sys.exit(78)  # refused without a login
    serve((given.host, given.port), Dashboard)


def run_gateway():
    prepare()
    env = {**read_dotenv(f"{HOME}/.env"), **os.environ}
    platforms = connected(env)
    with open(f"{HOME}/gateway_state.json", "w", encoding="utf-8") as file:
        json.dump({"kind": "hermes-gateway", "gateway_state": "running", "desired_state": "running", "platforms": platforms}, file)
    key = env.get("API_SERVER_KEY", "")
    if env.get("API_SERVER_ENABLED") not in ("true", "1") or len(key) < 16 or key.lower() in PLACEHOLDERS:
        print("api_server: not started (disabled, or api_server_key_invalid)", flush=True)
        signal.pause()
    print("[s6] gateway started", flush=True)
    address = (env.get("API_SERVER_HOST", "127.0.0.1"), int(env.get("API_SERVER_PORT", "8642")))
    serve(address, gateway_answers(env, read_model(f"{HOME}/config.yaml"), platforms))


if sys.argv[1:3] == ["gateway", "run"]:
    run_gateway()
elif sys.argv[1:2] == ["dashboard"]:
    run_dashboard(sys.argv[2:])
else:
    sys.exit("hermes: no terminal")
