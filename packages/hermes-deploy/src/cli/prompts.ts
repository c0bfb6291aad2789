/** Questions to somebody at a terminal; each gives `undefined` when that somebody has had enough. */
export interface Prompts {
  text(question: {
    readonly message: string;
    readonly initial: string;
    /** What is wrong with it, if something is. */
    readonly problem: (answer: string) => string | undefined;
  }): Promise<string | undefined>;
  choose(question: {
    readonly message: string;
    readonly options: readonly string[];
    readonly initial: string;
  }): Promise<string | undefined>;
  several(question: {
    readonly message: string;
    readonly options: readonly string[];
    readonly initial: readonly string[];
  }): Promise<readonly string[] | undefined>;
}

/** The questions of this process' own terminal; what asks them is loaded when it is wanted, which is seldom. */
export const terminalPrompts: Prompts = {
  async text({ message, initial, problem }) {
    const { isCancel, text } = await import("@clack/prompts");
    const answer = await text({ message, initialValue: initial, validate: (value) => problem(value ?? "") });
    return isCancel(answer) ? undefined : (answer ?? "");
  },
  async choose({ message, options, initial }) {
    const { isCancel, select } = await import("@clack/prompts");
    const answer = await select({ message, options: options.map((value) => ({ value })), initialValue: initial });
    return isCancel(answer) ? undefined : answer;
  },
  async several({ message, options, initial }) {
    const { isCancel, multiselect } = await import("@clack/prompts");
    const answer = await multiselect({
      message,
      options: options.map((value) => ({ value })),
      initialValues: [...initial],
      required: false,
    });
    return isCancel(answer) ? undefined : answer;
  },
};
