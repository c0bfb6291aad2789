"""Stand-in for the command hermes: what its documents promise of gateway and dashboard, and no agent inside.

`gateway run` answers like the gateway's API, `dashboard` like the dashboard's. The image's part is in `image.py`.
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


def prepare():
    """The tree and what has to be in it."""
    for name in TREE:
        os.makedirs(f"{HOME}/{name}", exist_ok=True)
    env_file = f"{HOME}/.env"
    if "API_SERVER_KEY" not in read_dotenv(env_file):
        with open(env_file, "a", encoding="utf-8") as file:
            file.write(f"API_SERVER_KEY={os.urandom(32).hex()}\n")
    os.chmod(env_file, 0o600)


def read_state(home=HOME):
    """gateway_state.json; one that is no JSON counts as none."""
    try:
        with open(f"{home}/gateway_state.json", encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def note_state(home=HOME, **change):
    state = {"kind": "hermes-gateway", **read_state(home), **change}
    unfinished = f"{home}/.gateway_state.{os.getpid()}"
    with open(unfinished, "w", encoding="utf-8") as file:
        json.dump(state, file)
    os.rename(unfinished, f"{home}/gateway_state.json")


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


def serve(server):
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
    serve(http.server.ThreadingHTTPServer((given.host, given.port), Dashboard))


def run_gateway():
    if os.getuid() == 0:
        sys.exit("hermes: the gateway does not run as root")
    os.umask(0o077)
    prepare()
    env = {**read_dotenv(f"{HOME}/.env"), **os.environ}
    platforms = connected(env)
    key = env.get("API_SERVER_KEY", "")
    answers = gateway_answers(env, read_model(f"{HOME}/config.yaml"), platforms)
    if env.get("API_SERVER_ENABLED") not in ("true", "1") or len(key) < 16 or key.lower() in PLACEHOLDERS:
        print("api_server: not started (disabled, or api_server_key_invalid)", flush=True)
        note_state(gateway_state="running", platforms=platforms)
        signal.pause()
    port = int(env.get("API_SERVER_PORT", "8642"))
    try:
        server = http.server.ThreadingHTTPServer((env.get("API_SERVER_HOST", "127.0.0.1"), port), answers)
    except OSError:
        reason = f"api_server: port {port} is already in use"
        note_state(gateway_state="startup_failed", exit_reason=reason)
        print(reason, flush=True)
        sys.exit(78)
    note_state(gateway_state="running", exit_reason=None, platforms=platforms, pid=os.getpid())
    print("gateway started", flush=True)
    serve(server)
    note_state(gateway_state="stopped")


def main(words):
    if words[:2] == ["gateway", "run"]:
        run_gateway()
    elif words[:1] == ["dashboard"]:
        run_dashboard(words[1:])
    elif words == ["--version"]:
        print("hermes v2026.9.24, a stand-in")
    else:
        sys.exit("hermes: no terminal")


if __name__ == "__main__":
    main(sys.argv[1:])
