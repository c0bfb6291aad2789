import type { Question } from "../question.ts";

/** What Docker runs, or builds from. */
export const imageQuestion: Question = { id: "image", ask: "Image, pinned by its digest", at: ["hermes.image"] };

/** What is asked of an agent in a Docker container. */
export const dockerQuestions: readonly Question[] = [
  {
    id: "fast-mount",
    ask: "A second directory of the node, on a fast disk; empty: none",
    at: ["container.mounts.1.host"],
    none: "container.mounts.1",
  },
  imageQuestion,
];
