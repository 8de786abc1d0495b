import type { Plugin } from "vitest/config";
import { defineConfig } from "vitest/config";
import { withPlainExpressions } from "./scripts/plain-expressions.mjs";
import { plainLetters } from "./src/text/plain-letters.ts";

/** Tests that run the built package. */
const BUILT = ["test/journeys/cli*.test.ts", "test/hostile/*.test.ts"];

/** The sources' expressions as the build leaves them, so that the tests try what is shipped. */
const plainExpressions: Plugin = {
  name: "plain-expressions",
  enforce: "pre",
  transform: (code, id) =>
    /\/src\/.*(?<!\.test)\.ts$/.test(id) ? { code: withPlainExpressions(code, plainLetters), map: null } : undefined,
};

export default defineConfig({
  plugins: [plainExpressions],
  test: {
    reporters: ["default", "./test/plain-count.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "source",
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.mjs"],
          exclude: BUILT,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "built",
          include: BUILT,
          globalSetup: "test/build-first.ts",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
