import type { Reporter, TestModule } from "vitest/node";

/** Ends every run with one plain line, for people and for programs that read only the last: "12 passed, 0 failed, 1 skipped". */
export default class PlainCount implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === "pending" ? "skipped" : state]++;
      }
      // A file that could not be loaded holds no test that could fail.
      if (module.state() === "failed" && module.errors().length > 0) count.failed++;
    }
    process.stdout.write(`${count.passed} passed, ${count.failed + errors.length} failed, ${count.skipped} skipped\n`);
  }
}
