/** What the help of a command says beside its options. */
export interface CommandHelp {
  /** One line, for the list of commands too. */
  readonly summary: string;
  /** What it does, line by line. */
  readonly text: readonly string[];
  /** Command lines behind `hermes-deploy`, each with what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Exit codes that it can end with. */
  readonly exits: Readonly<Record<number, string>>;
}

const FAILED = "a call, a task or a script failed, or it was stopped with Ctrl-C; the same command again goes on";
const BLOCKED = "something outside must change first: rights, a channel, a foreign guest, a missing storage";
const UNUSABLE = "the spec, an option or the environment is not usable; nothing was done";

/** The commands in the order in which the help lists them. */
export const COMMANDS = {
  start: {
    summary: "plan, apply and verify in one go",
    text: [
      "Reads what is there, shows what is to be done and by whom, asks, does it, looks again, and climbs the",
      "verification ladder. Without a target it does all of that on an embedded simulator: a rehearsal.",
    ],
    examples: [
      ["start", "a rehearsal of the example docker-lxc"],
      ["start hermes.yaml --yes --report hermes.md", "without a question, and with a report"],
    ],
    exits: {
      0: "everything is as the spec says, and every check holds",
      1: `${FAILED}; or a check does not hold`,
      3: BLOCKED,
      4: UNUSABLE,
    },
  },
  plan: {
    summary: "show what an apply would do, why, and who would carry it out; change nothing",
    text: ["Steps that do not wait for each other, as their numbers tell, are carried out side by side."],
    examples: [
      ["plan hermes.yaml", "before the first apply, or to see drift as steps"],
      ["plan hermes.yaml --json", "the same for a program: one event of type plan"],
      ["plan hermes.yaml --wait 0", "what is left if nobody sits at the node's console"],
    ],
    exits: {
      0: "nothing is to be done",
      1: "what is there could not be read",
      2: "an apply would change something",
      3: BLOCKED,
      4: UNUSABLE,
    },
  },
  apply: {
    summary: "carry out the plan",
    text: [
      "Shows the plan and asks first, unless --yes is given. There is no state file: after a failure, Ctrl-C or a",
      "crash the same command looks at what is there and goes on from that.",
      "",
      "--only and --from take the ids of steps as plan --json tells them, such as install-docker. What they leave out",
      "is named; a step that waits for one which is left out is refused.",
    ],
    examples: [
      ["apply hermes.yaml", "shows the plan and asks"],
      ["apply hermes.yaml --yes --json", "for a program: one event a line"],
      ["apply hermes.yaml --only write-files", "nothing but the files in the container"],
      ["apply hermes.yaml --from start-container", "that step and what stands behind it"],
      ["apply hermes.yaml --adopt", "take over a container that is there already"],
    ],
    exits: { 0: "done, or nothing to do", 1: FAILED, 3: BLOCKED, 4: UNUSABLE },
  },
  verify: {
    summary: "climb the verification ladder, with evidence",
    text: [
      "From the container that runs up to a prompt that the model answers and a file that the agent writes. Ends at",
      "the first rung that does not hold, and says what to look at.",
    ],
    examples: [["verify hermes.yaml --report hermes.md", "the evidence as a page"]],
    exits: { 0: "every check holds", 1: "a check does not hold, or it was stopped", 4: UNUSABLE },
  },
  status: {
    summary: "container, service, and whether something has drifted; change nothing",
    text: [
      "Drift is what an apply would do. Files in the container that are not as the spec says are shown with their",
      "difference, but for those that hold secrets.",
    ],
    examples: [["status hermes.yaml", "at a glance"]],
    exits: {
      0: "as the spec says",
      1: "what is there could not be read",
      2: "something has drifted",
      3: BLOCKED,
      4: UNUSABLE,
    },
  },
  destroy: {
    summary: "destroy the container; shows first what is deleted and what survives",
    text: [
      "Says of every volume and directory whether it survives, and asks, unless --yes is given. Only a container that",
      "this tool made is destroyed; one that it took over needs --adopted. Volumes of other containers are detached",
      "before, and shown to be there still afterwards. A protected container is refused.",
    ],
    examples: [
      ["destroy hermes.yaml", "shows what is lost, and asks"],
      ["destroy hermes.yaml --yes --adopted", "also a container that was taken over with apply --adopt"],
    ],
    exits: {
      0: "it is gone, or there was none",
      1: FAILED,
      3: "refused: it is not this tool's, or protected, or locked",
      4: UNUSABLE,
    },
  },
  rollback: {
    summary:
      "say what one can go back to, and how: an earlier image, a snapshot, a backup; with --to, go back to a snapshot",
    text: [
      "Says of each way what it takes along and what stays as it is. --to goes back to a snapshot of PVE, after a",
      "question; the other ways are commands, which it prints.",
    ],
    examples: [
      ["rollback hermes.yaml", "what there is to go back to"],
      ["rollback hermes.yaml --to hermes_deploy", "go back to that snapshot; asks before it does"],
    ],
    exits: { 0: "told, or it is as it was then", 1: FAILED, 3: BLOCKED, 4: UNUSABLE },
  },
  script: {
    summary: "print the script for root on the node, and what is run in the container",
    text: [
      "As for a new container, without talking to anybody. A secret is its reference in angle brackets, to be replaced",
      "by whoever runs the script.",
    ],
    examples: [["script hermes.yaml", "to read before trusting it"]],
    exits: { 0: "printed", 4: UNUSABLE },
  },
  permissions: {
    summary: "print the rights that a deployment needs, and what the current token lacks",
    text: [
      "The rights of the whole deployment, from nothing to verified, with the pveum commands that give exactly these.",
      "With a target, what its token lacks of them.",
    ],
    examples: [["permissions hermes.yaml", "before making a token, or when one is refused"]],
    exits: { 0: "the token has all of them, or there is no target", 3: "it lacks some", 4: UNUSABLE },
  },
  "explain-shapes": {
    summary: "what each shape needs, and what persists across what",
    text: ["For each shape: what it needs of the token and of root, how it is kept apart, and what survives what."],
    examples: [["explain-shapes oci-lxc", "only that one"]],
    exits: { 0: "printed", 4: "there is no such shape" },
  },
  init: {
    summary: "write a commented spec: from answers at a terminal, or from options",
    text: [
      "Asks a few questions, and offers what the node has if there is a target. With every answer that it needs given as",
      "an option it asks nobody. A file that is there is kept unless --force is given.",
    ],
    examples: [
      ["init", "asks, and writes hermes.yaml"],
      ["init agent.yaml --shape oci-lxc --vmid 120", "the rest is asked, or as the shape has it"],
    ],
    exits: { 0: "written", 1: "nothing was written", 4: "an answer is not usable, or the file is there" },
  },
} as const satisfies Record<string, CommandHelp>;

const WIDTH = 92;

/** What stands behind the options of a command. */
export function helpOf({ text, examples, exits }: CommandHelp): string {
  const widest = Math.max(...examples.map(([line]) => line.length));
  return [
    "",
    ...text,
    "",
    "Examples:",
    ...examples.map(([line, purpose]) => `  hermes-deploy ${line.padEnd(widest)}  # ${purpose}`),
    "",
    "Exit codes:",
    ...Object.entries(exits).flatMap(([code, meaning]) => exitCode(code, meaning)),
    "",
    "hermes-deploy --help tells how a node and its credentials are named.",
  ].join("\n");
}

function exitCode(code: string, meaning: string): string[] {
  const lines = [""];
  for (const word of meaning.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line, index) => (index === 0 ? `  ${code}  ${line}` : `     ${line}`));
}
