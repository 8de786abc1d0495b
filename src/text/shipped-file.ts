import { existsSync, readFileSync } from "node:fs";

/**
 * What a YAML file says that ships beside a module. The build has checked such a file and left it as JSON; in the source
 * tree, where there is none, it is read and checked here. Together with the catalogue of signs the only place below the
 * command line that touches the disk.
 *
 * @param moduleUrl the caller's `import.meta.url`
 * @param fileName the file beside it, such as "roles.yaml"
 * @param parse what the build did with its text, too
 */
export function shippedFile<Content>(
  moduleUrl: string,
  fileName: string,
  parse: (text: string, fileName: string) => Content,
): Content {
  const compiled = new URL(fileName.replace(/\.yaml$/, ".json"), moduleUrl);
  return existsSync(compiled)
    ? (JSON.parse(readFileSync(compiled, "utf8")) as Content)
    : parse(readFileSync(new URL(fileName, moduleUrl), "utf8"), fileName);
}
