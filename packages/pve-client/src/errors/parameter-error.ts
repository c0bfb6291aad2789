import { HttpError, type HttpErrorFacts } from "./http-error.ts";
import { nameErrors } from "./pve-error.ts";
import { redact } from "./redact.ts";

/** Facts of a {@link ParameterError}. */
export interface ParameterErrorFacts extends Omit<HttpErrorFacts, "status" | "reason" | "advice"> {
  readonly status?: number;
  readonly reason?: string;
  /** What is wrong with each parameter, by its name. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Parameters were refused, by the server or already before sending. */
export class ParameterError extends HttpError {
  static {
    nameErrors(ParameterError, "ParameterError");
  }

  /** What is wrong with each parameter, by its name. */
  readonly parameters: Readonly<Record<string, string>>;

  constructor(facts: ParameterErrorFacts) {
    const entries = Object.entries(facts.parameters).map(
      ([name, text]) => [redact(name, facts.secrets), redact(text.trim(), facts.secrets)] as const,
    );
    const list = entries.map(([name, text]) => `${name}: ${text.replaceAll("\n", "; ")}`).join(" · ");
    super({
      ...facts,
      status: facts.status ?? 400,
      reason: facts.reason ?? "Parameter verification failed.",
      advice: list ? `${list}. Nothing was changed; correct this and call again.` : "Nothing was changed.",
    });
    this.parameters = Object.fromEntries(entries);
  }
}
