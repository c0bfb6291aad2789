/** How a file in the guest stands to what is wanted. `unknown`: it holds secrets whose values are not at hand. */
export type FileState = "same" | "different" | "missing" | "unknown";
