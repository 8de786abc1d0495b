import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { drawPages } from "./draw-pages.js";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`./fixtures/${name}.pdf`, import.meta.url))));

describe("the pages of a PDF as pictures", () => {
  it("are as many and as large as the file shows, at three dots for two points", async () => {
    const images = await drawPages(fixture("two-columns"));
    expect(images.map(({ page, width, height }) => [page, width, height])).toEqual([
      [1, 595, 842],
      [2, 595, 842],
      [3, 595, 842],
    ]);
    const png = Buffer.from(images[0]?.png ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([893, 1263]);
  });

  it("are turned and cropped as the file shows them", async () => {
    const [image] = await drawPages(fixture("turned"));
    expect(image?.width).toBeGreaterThan(image?.height ?? 0);
  });

  it("are the same every time", async () => {
    const [one, other] = [await drawPages(fixture("table")), await drawPages(fixture("table"))];
    expect(other).toEqual(one);
  });

  it("are refused where the file cannot be opened", async () => {
    await expect(drawPages(fixture("locked"))).rejects.toMatchObject({ kind: "encrypted" });
  });
});
