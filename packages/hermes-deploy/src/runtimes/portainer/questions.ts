import { imageQuestion } from "../docker/questions.ts";
import type { Question } from "../question.ts";

const withPortainer = { id: "portainer-url", has: "/" };
const withProxy = { id: "domain", has: "." };

/** What is asked of a stack. */
export const portainerQuestions: readonly Question[] = [
  imageQuestion,
  { id: "hermes-home", ask: "Directory of the container for Hermes' home", at: ["stack.homes.hermes"] },
  {
    id: "published-ip",
    ask: "Address of the container where the API is published; 127.0.0.1: for nobody else",
    at: ["stack.published_ip"],
  },
  {
    id: "portainer-url",
    ask: "Portainer that deploys the stack; empty: Compose in the container does",
    at: ["portainer.url"],
    none: "portainer",
  },
  {
    id: "portainer-environment",
    ask: "Portainer's name for this container's Docker",
    at: ["portainer.environment"],
    when: withPortainer,
  },
  {
    id: "domain",
    ask: "Name of a host of Nginx Proxy Manager that leads to the API; empty: none",
    at: ["proxy.domain"],
    none: "proxy",
  },
  { id: "proxy-url", ask: "Nginx Proxy Manager's own address", at: ["proxy.url"], when: withProxy },
  {
    id: "proxy-identity",
    ask: "E-mail address of its account, which has no second factor",
    at: ["proxy.identity"],
    when: withProxy,
  },
];
