/** One-way imports. Each stage may import only what stands before it; the comment is what the lint prints. */
const allowed = {
  model: [],
  text: ["model"],
  formats: ["model"],
  readers: ["model", "text", "formats"],
  isolation: ["model", "readers"],
  extract: ["model", "text"],
  labellers: ["model", "text", "extract"],
  endpoint: ["model", "text", "labellers"],
  compare: ["model", "text", "extract", "labellers"],
  signs: ["model", "text", "extract", "labellers", "compare"],
  appraise: ["model", "text", "extract", "labellers", "compare", "signs"],
  reports: ["model", "formats"],
};

const stages = Object.entries(allowed).map(([stage, before]) => ({
  name: `${stage}-imports-only-what-stands-before-it`,
  comment: `${stage}/ may import ${before.join(", ") || "nothing"} and its own files. Move the code down, or pass the value in.`,
  severity: "error",
  from: { path: `^src/${stage}/`, pathNot: "\\.test\\.ts$" },
  to: { path: "^src/", pathNot: `^src/(${[stage, ...before].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...stages,
    {
      name: "signs-never-import-signs",
      comment: "A sign stands alone: what two signs need belongs to extract/.",
      severity: "error",
      from: { path: "^src/signs/([^/]+)/" },
      to: { path: "^src/signs/([^/]+)/", pathNot: "^src/signs/$1/" },
    },
    {
      name: "reports-never-import-reports",
      comment: "Each report format stands alone, save for reports/shared wording in reports/*.ts.",
      severity: "error",
      from: { path: "^src/reports/([^/]+)/" },
      to: { path: "^src/reports/([^/]+)/", pathNot: "^src/reports/$1/" },
    },
    {
      name: "no-circles",
      comment: "Two files that import each other are one file, or a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    // One file reads what ships with the package, once, at start-up: word lists and the measured agreement.
    {
      name: "only-the-edge-touches-the-machine",
      comment: "Readers take bytes, reports return bytes: disk, network and processes belong to cli/.",
      severity: "error",
      from: { path: "^src/(model|text|formats|extract|labellers|compare|appraise|reports)/", pathNot: "\\.test\\.ts$|^src/text/shipped-file\\.ts$|^src/formats/ocr/tesseract\\.ts$" },
      to: { path: "^(node:)?(fs|fs/promises|net|http|https|child_process|dns)$", dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.test\\.ts$" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
