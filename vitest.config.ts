import { defineConfig } from "vitest/config";

/** Tests that run the built package. */
const BUILT = ["test/journeys/cli*.test.ts", "test/hostile/*.test.ts"];

export default defineConfig({
  test: {
    reporters: ["default", "./test/plain-count.ts"],
    projects: [
      {
        test: {
          name: "source",
          include: ["src/**/*.test.ts", "test/**/*.test.ts", "bench/**/*.test.mjs"],
          exclude: BUILT,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
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
