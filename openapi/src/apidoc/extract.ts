import { ApidocError } from "./apidoc-error.ts";

/** `const apiSchema = [` (7 and later), `var pveapi = [` (6), and `let` for the day that they change their minds. */
const assignment = /\b(?:const|let|var)\s+(?:apiSchema|pveapi)\s*=\s*(?=\[)/;

/**
 * Takes the API tree out of an apidoc: plain JSON, or the script that PVE serves, where the tree is followed by the
 * viewer's code. The script is never executed: the array literal is JSON, as `PVE::RESTHandler::api_dump` writes it.
 * @param text the file's text
 * @param source its name for error messages
 * @returns the parsed JSON value
 * @throws ApidocError when the text is neither
 */
export function extractTree(text: string, source: string): unknown {
  const trimmed = text.trimStart();
  if (trimmed.startsWith("[")) return parseJson(trimmed, source);
  const found = assignment.exec(text);
  if (!found) {
    throw new ApidocError(source, 'not an apidoc: neither a JSON array nor a script with "const apiSchema = [...]"');
  }
  const start = found.index + found[0].length;
  return parseJson(text.slice(start, endOfArray(text, start, source)), source);
}

/** @returns the index after the bracket which closes the array that opens at `start`; brackets in strings do not count */
function endOfArray(text: string, start: number, source: string): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else if (character === "[" || character === "{") depth++;
    else if ((character === "]" || character === "}") && --depth === 0) return index + 1;
  }
  throw new ApidocError(source, "the API tree ends in the middle; was the file cut off?");
}

/** @returns the index of the quote which closes the string that opens at `start` */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApidocError(source, `the API tree is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
