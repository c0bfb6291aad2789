import { describe, expect, it } from "vitest";
import { translatePattern } from "./pattern.ts";

describe("translatePattern", () => {
  it.each([
    { perl: "\\d+", ecma: "^\\d+$", fits: ["12"], fails: ["", "a1"] },
    { perl: "^a$", ecma: "^^a$$", fits: ["a"], fails: ["aa"] },
    { perl: "a|b", ecma: "^a|b$", fits: ["ax", "xb"], fails: ["xax"] },
    { perl: "(?^:a|b)", ecma: "^(?:a|b)$", fits: ["a", "b"], fails: ["ax"] },
    { perl: "(?^u:[a-z]{1,3})", ecma: "^(?:[a-z]{1,3})$", fits: ["abc"], fails: ["abcd", "A"] },
    { perl: "(?^i:x[a-f0-9]+)", ecma: "^(?:[xX][a-fA-F0-9]+)$", fits: ["Xa0", "xFF"], fails: ["xg"] },
    { perl: "(?^:a(?^i:b)c)", ecma: "^(?:a(?:[bB])c)$", fits: ["abc", "aBc"], fails: ["Abc", "aBC"] },
    { perl: "(?^i:(?^:a)b)", ecma: "^(?:(?:a)[bB])$", fits: ["aB"], fails: ["Ab"] },
    { perl: "(?^i:[\\(\\)-_.\\w]{0,2})", ecma: "^(?:[\\(\\)-_.\\w]{0,2})$", fits: ["", "a)"], fails: ["abc", "~"] },
    { perl: "[a-z]{,2}", ecma: "^[a-z]{0,2}$", fits: ["", "ab"], fails: ["abc"] },
    { perl: "\\{,2}", ecma: "^\\{,2}$", fits: ["{,2}"], fails: ["{"] },
    { perl: "[^/\\]]+", ecma: "^[^/\\]]+$", fits: ["a"], fails: ["]", "/"] },
    { perl: "(?=a)(?!ab)a.", ecma: "^(?=a)(?!ab)a.$", fits: ["ac"], fails: ["ab"] },
    { perl: "(?>a+)b", ecma: "^(?=(?<atomic1>a+))\\k<atomic1>b$", fits: ["aab"], fails: ["aa"] },
    { perl: "(?>a+)ab", ecma: "^(?=(?<atomic1>a+))\\k<atomic1>ab$", fits: [], fails: ["aab"] },
  ])("$perl → $ecma", ({ perl, ecma, fits, fails }) => {
    expect(translatePattern(perl)).toBe(ecma);
    const expression = new RegExp(ecma);
    expect(fits.filter((text) => !expression.test(text))).toEqual([]);
    expect(fails.filter((text) => expression.test(text))).toEqual([]);
  });

  it.each(["(a", "a)", "[a", "a{2,1}", "\\K(?|a)"])("refuses %s", (perl) => {
    expect(() => translatePattern(perl)).toThrow(SyntaxError);
  });
});
