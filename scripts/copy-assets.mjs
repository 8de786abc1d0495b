// Copies what the compiler leaves behind - lexicons, guidance, examples, styles, schemas - to the same places in dist/.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const from = fileURLToPath(new URL("../src", import.meta.url));
const to = fileURLToPath(new URL("../dist", import.meta.url));
const leftOut = /\.ts$|README\.md$|(^|[/\\])fixtures([/\\]|$)/;

cpSync(from, to, { recursive: true, filter: (source) => !leftOut.test(source.slice(from.length)) });
