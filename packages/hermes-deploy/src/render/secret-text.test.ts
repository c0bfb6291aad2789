import { describe, expect, test } from "vitest";
import type { SecretRef } from "../spec/secret-ref.ts";
import { maskText, revealText, type SecretText, SecretValueError, secretPlaces } from "./secret-text.ts";

const ref: SecretRef = { from: "env", name: "KEY" };
const text = (name: string): SecretText => ({ parts: [`${name}=`, { secret: ref, name }, "\n"] });

test("a secret is only in the revealed text", () => {
  expect(revealText(text("OPENAI_API_KEY"), () => "sk-1")).toBe("OPENAI_API_KEY=sk-1\n");
  expect(maskText(text("OPENAI_API_KEY"))).toBe("OPENAI_API_KEY=<env:KEY>\n");
  expect(secretPlaces(text("A"))).toEqual([{ secret: ref, name: "A" }]);
  expect(secretPlaces("no secret")).toEqual([]);
});

describe("a secret that cannot be what it is used as is refused, and not repeated", () => {
  test.each([
    ["OPENAI_API_KEY", "", "it is empty"],
    ["OPENAI_API_KEY", "s3cret with space", "it contains spaces, line breaks or characters outside ASCII"],
    ["OPENAI_API_KEY", "s3crét", "it contains spaces, line breaks or characters outside ASCII"],
    ["OPENAI_API_KEY", "s3cret\nA=1", "it contains spaces, line breaks or characters outside ASCII"],
    ["API_SERVER_KEY", "s3cret", "it is shorter than 16 characters"],
    ["API_SERVER_KEY", "changeme", "it is a placeholder"],
    ["API_SERVER_KEY", "s3cret's3cret's3cret", "a bearer token has only letters, digits and . _ ~ + / - ="],
    ["TELEGRAM_BOT_TOKEN", "s3cret", "it does not look like one (123456789:AA… from @BotFather)"],
    ["SLACK_BOT_TOKEN", "xapp-s3cret", "it does not look like one (xoxb-…)"],
    ["SLACK_APP_TOKEN", "xoxb-s3cret", "it does not look like one (xapp-…)"],
  ])("%s = %j", (name, value, reason) => {
    const error = catchError(() => revealText(text(name), () => value));
    expect(error).toBeInstanceOf(SecretValueError);
    expect((error as SecretValueError).message).toBe(`env:KEY cannot be used as ${name}: ${reason}`);
    expect(JSON.stringify(error)).not.toContain("s3cr");
  });

  test.each([
    ["OPENAI_API_KEY", "sk-it's$5\\n", String.raw`OPENAI_API_KEY='sk-it\'s$5\n'`],
    ["API_SERVER_KEY", "0123456789abcdef", "API_SERVER_KEY=0123456789abcdef"],
    [
      "TELEGRAM_BOT_TOKEN",
      "123456789:AAsimulated-telegram-bot",
      "TELEGRAM_BOT_TOKEN=123456789:AAsimulated-telegram-bot",
    ],
  ])("%s = %j is good", (name, value, want) => {
    expect(revealText(text(name), () => value)).toBe(`${want}\n`);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
